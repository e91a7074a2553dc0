"""`advisor portfolio`: many drafts side by side."""

import os
from typing import TYPE_CHECKING

import click

from advisor.cli.command import Command
from advisor.cli.option_types import (
    SettingType,
    configuration_options,
    given_settings,
    is_debugging,
    language_option,
    some_setting_options,
)
from advisor.cli.options import Kind, Setting, Value

if TYPE_CHECKING:
    from advisor.cli.settings import Settings
    from advisor.portfolio.model import Portfolio

_FORM = Setting("format", Kind.WORD, "", choices=("text", "json", "html", "xlsx"))
_ENDINGS = {".txt": "text", ".json": "json", ".html": "html", ".htm": "html", ".xlsx": "xlsx"}


@click.command(name="portfolio", cls=Command)
@click.argument("files", nargs=-1, is_eager=True, required=True, metavar="FILE…", type=click.Path(readable=False))
@click.option(
    "--format", "form", type=SettingType(_FORM),
    help="出力の形（既定：-oの名前で判断、なければtext） / form of the output (default: by the name of -o, else text)",
)  # fmt: skip
@click.option(
    "-o", "--output", "destination", metavar="FILE", type=click.Path(readable=False),
    help="書き出すファイル（既定：画面） / file to write to (default: the screen)",
)  # fmt: skip
@some_setting_options("force", "all", "stage", "input-format", "select", "ignore", "today", "pack", "quiet", "jobs")
@configuration_options
@language_option
@click.pass_context
def command(
    ctx: click.Context,
    /,
    files: tuple[str, ...],
    form: str | None,
    destination: str | None,
    config: str | None,
    isolated: bool,
    **_: Value,
) -> int:
    """多くの計画案を並べ、どの壁が共通しているかを、段階、分野、人口規模ごとに示します。計画案に順位は付けません。

    Show many drafts side by side: which walls are common, by stage, field and size of town, and which draft meets
    which. No draft is ranked.

    \b
    advisor portfolio drafts/
    advisor portfolio drafts/ -o portfolio.html
    advisor portfolio drafts/ -o portfolio.xlsx
    advisor portfolio drafts/ -o portfolio.json
    """
    from advisor.cli.common import UNREADABLE, tell
    from advisor.cli.files import find_drafts
    from advisor.cli.output import check_output
    from advisor.cli.settings import Settings, Sources
    from advisor.errors import ToldError

    drafts = find_drafts(files)
    sources = Sources(given_settings(ctx), config, isolated)
    of_each = {file: Settings.of(sources.in_force(file)) for file in drafts.files}
    if not of_each:
        raise ToldError(drafts.missing[0])
    run = next(iter(of_each.values()))
    chosen = form or _ENDINGS.get(os.path.splitext(destination or "")[1].lower(), "text")
    _check(chosen, destination)
    check_output(destination, of_each, run.force)
    for words in drafts.missing:
        tell(words, run.lang)
    portfolio = _gathered({file: settings.within(run) for file, settings in of_each.items()}, run, is_debugging(ctx))
    _write(portfolio, chosen, destination, run)
    return UNREADABLE if drafts.missing or portfolio.unreadable else 0


def _gathered(drafts: "dict[str, Settings]", run: "Settings", debug: bool) -> "Portfolio":
    """Review every draft; one that cannot be read is told of at once, and in the portfolio."""
    from advisor.cli.batch import outcomes
    from advisor.cli.common import terminal_width
    from advisor.cli.console import say
    from advisor.cli.progress import Progress
    from advisor.cli.reviewing import Task
    from advisor.portfolio.gathering import portfolio_of

    tasks = [Task(file, own, (), terminal_width(), debug=debug, gathers=True) for file, own in drafts.items()]
    progress = Progress(len(tasks), run.lang, not run.quiet)
    members, unreadable = [], []
    for task, outcome in zip(tasks, outcomes(tasks, run.jobs), strict=True):
        progress.step()
        if outcome.member is not None:
            members.append(outcome.member)
            continue
        progress.clear()
        say(outcome.error, err=True)
        unreadable.append((task.file, outcome.reason))
    return portfolio_of(members, unreadable)


def _check(form: str, destination: str | None) -> None:
    """Refuse, before any work, to put a workbook on the screen. Raises TargetError."""
    from advisor.cli.targets import TargetError, is_file
    from advisor.texts import text

    if form == "xlsx" and not is_file(destination):
        raise TargetError(text("cli", "needs-output", form=form))


def _write(portfolio: "Portfolio", form: str, destination: str | None, run: "Settings") -> None:
    from advisor.cli.console import write_json_on_stdout
    from advisor.cli.output import opened, replace_file
    from advisor.cli.targets import is_file

    if form == "xlsx":
        from advisor.portfolio.excel_book import portfolio_workbook

        assert destination is not None  # seen to before
        replace_file(destination, portfolio_workbook(portfolio, run.lang))
        return
    if form == "json" and not is_file(destination):
        write_json_on_stdout()
    with opened(destination) as stream:
        stream.write(_words(portfolio, form, destination, run))


def _words(portfolio: "Portfolio", form: str, destination: str | None, run: "Settings") -> str:
    """Return a portfolio in a form of words."""
    match form:
        case "json":
            from advisor.portfolio.json_report import portfolio_json

            return portfolio_json(portfolio, run.lang)
        case "html":
            from advisor.portfolio.html_page import portfolio_html

            return portfolio_html(portfolio, run.lang)
    from advisor.cli.common import paint_for, terminal_width
    from advisor.cli.targets import is_file
    from advisor.portfolio.text_report import portfolio_text

    paint = paint_for("never" if is_file(destination) else "auto")
    return portfolio_text(portfolio, run.lang, terminal_width(), paint, everything=run.all)
