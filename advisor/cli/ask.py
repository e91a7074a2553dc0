"""`advisor ask`: an interview that writes the answers into the plan file."""

import os

import click

from advisor.cli.command import Command
from advisor.cli.common import fail, terminal_paint, terminal_width, told
from advisor.cli.console import say
from advisor.cli.option_types import SettingType, language_option, pack_option
from advisor.cli.options import SETTINGS, Kind, Setting
from advisor.documents.opening import InputFormat, format_of
from advisor.drafts.loading import STANDARD_INPUT
from advisor.drafts.problems import UnreadableDraftError
from advisor.language import Language
from advisor.plan.model import Stage
from advisor.texts import text

_LIMIT = Setting("limit", Kind.NUMBER, "尋ねる質問の数の上限 / ask so many questions at most")
_OFFICE = (".docx", ".xlsx", ".doc", ".xls", ".pdf")


@click.command(name="ask", cls=Command)
@click.argument("plan", metavar="PLAN", type=click.Path(readable=False))
@click.option("--stage", type=SettingType(SETTINGS["stage"]), help=SETTINGS["stage"].help)
@click.option("--limit", type=SettingType(_LIMIT), metavar="N", help=_LIMIT.help)
@click.option("--list", "listed", is_flag=True, help="尋ねずに、質問とわけを並べる / list the questions, asking none")
@pack_option
@language_option
def command(plan: str, stage: str | None, limit: int | None, listed: bool, lang: str) -> int:
    """判断が変わりうることだけを一つずつ尋ね、答えを計画ファイルに書き込みます。
    ファイルがなければ、題名から始めて作ります。途中でやめても、続きから始められます。

    Ask, one at a time, only what can still change a verdict, and write the answers into the plan file. Where there is
    no file yet, it is made, from the title on. You can leave at any time and go on later.

    \b
    advisor ask plan.yaml
    advisor ask --list plan.yaml
    advisor ask --limit 5 --lang en plan.yaml
    """
    from advisor.interview.session import Session

    language = Language(lang)
    _refuse_what_is_no_plan_file(plan, language)
    from advisor.cli.asking import Conversation
    from advisor.cli.plan_file import PlanFile
    from advisor.reports.question_text import question_list

    file = PlanFile(plan)
    try:
        written = file.read()
        session = Session(plan, written.text, language, Stage(stage) if stage else None)
        if session.off_domain:
            fail(text("why", "off-domain", file=plan).in_(language))
        if listed:
            say(question_list(session.questions()[:limit], session.plan, language, terminal_width(), terminal_paint()))
        else:
            Conversation(file, written, session, limit, language).hold()
    except UnreadableDraftError as error:
        fail(told(error, language))
    return 0


def _refuse_what_is_no_plan_file(plan: str, language: Language) -> None:
    if plan == STANDARD_INPUT:
        fail(text("interview", "is-standard-input").in_(language))
    if format_of(plan) is not InputFormat.YAML or os.path.splitext(plan)[1].lower() in _OFFICE:
        fail(text("interview", "is-document", file=plan).in_(language))
    if not os.path.lexists(plan) and not os.path.isdir(os.path.dirname(os.path.abspath(plan))):
        fail(text("interview", "no-folder", file=plan).in_(language))
