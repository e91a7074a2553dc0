"""`advisor portfolio`: many drafts side by side."""

from typing import TYPE_CHECKING

import click

from advisor.cli.command import Command
from advisor.cli.option_types import (
    configuration_options,
    is_debugging,
    language_option,
    report_options,
    some_setting_options,
)
from advisor.cli.options import Form, Value

if TYPE_CHECKING:
    from advisor.cli.settings import Settings
    from advisor.portfolio.model import Portfolio

_FORMS = (Form.TEXT, Form.JSON, Form.HTML, Form.EXCEL)


@click.command(name="portfolio", cls=Command)
@click.argument("files", nargs=-1, is_eager=True, required=True, metavar="FILE…", type=click.Path(readable=False))
@report_options(*_FORMS)
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
    from advisor.cli.calling import call_of
    from advisor.cli.common import UNREADABLE
    from advisor.cli.output import check_output
    from advisor.cli.targets import form_by_name

    call = call_of(ctx, files, config, isolated)
    run = call.run
    chosen = form or str(form_by_name(destination or "", _FORMS) or Form.TEXT)
    _check(chosen, destination)
    check_output(destination, call.of_each, run.force)
    call.tell_of_missing()
    portfolio = _gathered(call.within(run), run, is_debugging(ctx))
    _write(portfolio, chosen, destination, run)
    return UNREADABLE if call.missing or portfolio.unreadable else 0


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
    from advisor.cli.looks import look_for
    from advisor.portfolio.text_report import portfolio_text

    look = look_for(destination)
    return portfolio_text(portfolio, run.lang, look.width, look.paint, everything=run.all)
