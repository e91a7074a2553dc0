"""`advisor signals`: what is heard in a text, line by line, for whoever tends the lexicon."""

import json
import sys
from pathlib import Path
from typing import TypedDict

import click

from advisor.cli.command import Command
from advisor.cli.common import fail, told
from advisor.cli.console import say, write_json_on_stdout
from advisor.cli.option_types import format_option, language_option
from advisor.drafts.encoding import decode
from advisor.drafts.loading import STANDARD_INPUT
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.language import Language
from advisor.plan.sentences import sentences
from advisor.reports.wrapping import printable

_CODES = {
    FileNotFoundError: "not-found", IsADirectoryError: "is-a-folder", PermissionError: "no-permission",
}  # fmt: skip


class _HeardLine(TypedDict):
    line: int
    text: str
    signals: list[dict[str, str]]


@click.command(name="signals", cls=Command)
@click.argument("file", metavar="FILE", type=click.Path(readable=False))
@format_option
@language_option
def command(file: str, form: str, lang: str) -> int:
    """文書の各行から聞き取った内容（概念・向き・言葉）を示します。「-」は標準入力です。

    Show what is heard in each line of a text file: concept, pole, words.

    \b
    advisor signals memo.txt
    advisor signals --format json memo.txt
    """
    from advisor.cli.reviewing import make_ready
    from advisor.facts.concepts import Pole
    from advisor.facts.hearing import Signal
    from advisor.reviewing.building import the_ear

    make_ready()
    ear = the_ear()
    lines: list[_HeardLine] = []
    for number, line in enumerate(_text(file, Language(lang)).splitlines(), start=1):
        heard: dict[tuple[str, Pole], Signal] = {}
        for _, sentence in sentences(line):
            for signal in ear.hear(sentence):
                heard.setdefault((signal.concept, signal.pole), signal)
        found = [{"concept": s.concept, "pole": str(s.pole), "words": s.words} for s in heard.values()]
        lines.append({"line": number, "text": line, "signals": found})
    if form == "json":
        write_json_on_stdout()
        say(json.dumps({"lines": lines}, ensure_ascii=False, indent=1))
        return 0
    for entry in lines:
        for item in entry["signals"]:
            say(f"{entry['line']}: {item['concept']}/{item['pole']}「{printable(str(item['words']))}」")
    return 0


def _text(file: str, language: Language) -> str:
    try:
        data = sys.stdin.buffer.read() if file == STANDARD_INPUT else Path(file).read_bytes()
        return decode(data).text
    except UnreadableDraftError as error:
        error.file = file
        fail(told(error, language))
    except OSError as error:
        code = _CODES.get(type(error), "cannot-open")
        problem = Problem(code, None, (("reason", error.strerror or str(error)),))
        fail(told(UnreadableDraftError(problem, file), language))
