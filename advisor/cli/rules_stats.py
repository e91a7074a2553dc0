"""`advisor rules stats`: how often each rule fires over many drafts, which together, and how long it takes."""

import sys
from typing import TYPE_CHECKING

import click

from advisor.cli.command import Command
from advisor.cli.option_types import format_option, is_debugging, language_option, pack_option
from advisor.language import Language
from advisor.records import Record

if TYPE_CHECKING:
    from advisor.proving.statistics import Firings


@click.command(name="stats", cls=Command)
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path(readable=False))
@format_option
@pack_option
@language_option
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], form: str, lang: str) -> int:
    """計画案（ファイル、フォルダー、「*」などを使った指定）で、ルールごとの判定の数、一緒に働いた組、一度も出なかった判定、
    評価に掛かった時間を示します。

    Show over some drafts (files, folders, patterns) what each rule says how often, which rules apply together, which
    verdicts never came, and how long each rule takes.

    終了状態は、0が「全て読めた」、2が「読めない計画案がある」です。

    Exit status: 0 all were read, 2 some draft could not be read.

    \b
    advisor rules stats samples/
    advisor rules stats --format json "drafts/**/*.yaml"
    """
    from advisor.cli.common import UNREADABLE, paint_for, tell, terminal_width
    from advisor.cli.console import say, write_json_on_stdout
    from advisor.cli.files import find_drafts
    from advisor.cli.firing_report import Unread, as_json, as_text
    from advisor.cli.progress import Progress
    from advisor.cli.reviewing import make_ready
    from advisor.engine.rules import load_rules
    from advisor.errors import ToldError
    from advisor.proving.statistics import Firings

    language, drafts = Language(lang), find_drafts(paths)
    if not drafts.files:
        raise ToldError(drafts.missing[0])
    for words in drafts.missing:
        tell(words, language)
    if form == "json":
        write_json_on_stdout()
    make_ready()
    firings, unread = Firings(load_rules()), []
    progress = Progress(len(drafts.files), language, wanted=True)
    for file in drafts.files:
        progress.step()
        error = _added(firings, file, language, is_debugging(ctx))
        if error is not None:
            progress.clear()
            say(error.report, err=True)
            unread.append(Unread(file, error.sentence))
    if form == "json":
        sys.stdout.write(as_json(firings, unread, language))
    else:
        sys.stdout.write(as_text(firings, len(unread), language, terminal_width(), paint_for("auto")))
    return UNREADABLE if unread or drafts.missing else 0


class _Refused(Record):
    """Why a draft is not counted: as told on standard error, and in one sentence."""

    report: str
    sentence: str


def _added(firings: "Firings", file: str, language: Language, debug: bool) -> _Refused | None:
    """Count a draft, or return why it cannot be; whatever goes wrong with one, the others are counted."""
    from advisor.cli.common import in_a_sentence, in_lines, told
    from advisor.documents.opening import read_draft
    from advisor.drafts.problems import UnreadableDraftError
    from advisor.texts import text

    try:
        firings.add(read_draft(file))
    except UnreadableDraftError as error:
        return _Refused(told(error, language), in_a_sentence(error, language))
    except Exception as error:
        if debug:
            raise
        message = text("cli", "draft-failed", what=f"{type(error).__name__}: {error}")
        sentence = text("cli", "error", file=file, place="", message=message).in_(language)
        return _Refused(in_lines(sentence), sentence)
    return None
