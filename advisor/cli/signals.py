"""`advisor signals`: what is heard in a text, line by line, for whoever tends the lexicon."""

import json
import sys
from pathlib import Path

import click

from advisor.cli.common import fail, told
from advisor.drafts.encoding import decode
from advisor.drafts.loading import STANDARD_INPUT
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.language import Language
from advisor.plan.sentences import sentences


@click.command(name="signals")
@click.argument("file", metavar="FILE")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="出力の形 / format")
def command(file: str, form: str) -> int:
    """文書の各行から聞き取った内容（概念・向き・言葉）を示します。「-」は標準入力です。

    Show what is heard in each line of a text file: concept, pole, words.
    """
    from advisor.review.building import the_ear

    ear = the_ear()
    lines = []
    for number, line in enumerate(_text(file).splitlines(), start=1):
        heard = {}
        for _, sentence in sentences(line):
            for signal in ear.hear(sentence):
                heard.setdefault((signal.concept, signal.pole), signal)
        found = [{"concept": s.concept, "pole": str(s.pole), "words": s.words} for s in heard.values()]
        lines.append({"line": number, "text": line, "signals": found})
    if form == "json":
        click.echo(json.dumps({"lines": lines}, ensure_ascii=False, indent=1))
        return 0
    for entry in lines:
        for signal in entry["signals"]:
            click.echo(f"{entry['line']}: {signal['concept']}/{signal['pole']}「{signal['words']}」")
    return 0


def _text(file: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == STANDARD_INPUT else Path(file).read_bytes()
        return decode(data).text
    except UnreadableDraftError as error:
        error.file = file
        fail(told(error, Language.JAPANESE))
    except OSError as error:
        problem = Problem("cannot-open", None, (("reason", error.strerror or str(error)),))
        fail(told(UnreadableDraftError(problem, file), Language.JAPANESE))
