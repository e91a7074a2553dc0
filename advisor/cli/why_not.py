"""`advisor why-not`: why a wall is not told of a draft."""

import json

import click

from advisor.cli.command import Command
from advisor.cli.common import terminal_paint, terminal_width
from advisor.cli.console import say, write_json_on_stdout
from advisor.cli.inquiring import code_meant, inquiry_arguments, inquiry_into, subjects_asked
from advisor.explaining.why_not import why_not
from advisor.language import Language
from advisor.reports.json_report import plain
from advisor.reports.why_text import why_not_page
from advisor.reviewing.subjects import subject_ref


@click.command(name="why-not", cls=Command)
@inquiry_arguments
def command(
    plan: str,
    code: str,
    subject: str,
    input_format: str | None,
    stage: str | None,
    today: str | None,
    form: str,
    lang: str,
) -> int:
    """ある指摘をしないわけを示します。対象外、要確認、非該当などの別と、満たした条件（✓）、満たさない条件（✗）が分かります。

    Say why a remark is not made: set aside, out of scope, open, clear (which conditions hold, which fail, and the
    nearest change that would raise it), or covered by another remark.

    \b
    advisor why-not plan.yaml B12
    advisor why-not plan.yaml B9 p1 --lang en
    """
    language = Language(lang)
    wanted = code_meant(code, language)
    inquiry = inquiry_into(plan, input_format, stage, today, language)
    asked = [subject_ref(found) for found in subjects_asked(inquiry, wanted, subject, language)]
    answers = why_not(inquiry.examination, inquiry.review, wanted)
    answers = [answer for answer in answers if answer.subject in asked] or answers
    if form == "json":
        write_json_on_stdout()
        document = {"version": 1, "language": str(language), "answers": plain(tuple(answers), language)}
        say(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        say(why_not_page(answers, language, terminal_width(), terminal_paint()))
    return 0
