"""What `advisor why` and `advisor why-not` share: the draft, the code and the subject that are asked about."""

from collections.abc import Callable
from typing import Any

import click

from advisor.cli.common import fail, told
from advisor.cli.option_types import SettingType, complete_codes, format_option, language_option, pack_option
from advisor.cli.options import SETTINGS
from advisor.cli.values import unknown_code
from advisor.documents.opening import InputFormat, read_draft
from advisor.drafts.problems import UnreadableDraftError
from advisor.explaining.inquiry import Inquiry, inquire
from advisor.explaining.subjects import nearest_subject, subjects_meant
from advisor.language import Language
from advisor.plan.model import Stage, Subject
from advisor.resources import switched_off
from advisor.reviewing.codes import label_of, nearest_code, resolve_code
from advisor.reviewing.form_findings import resolve_form
from advisor.texts import text


def inquiry_arguments(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the draft, the code, the subject, and the options that go with them."""
    for add in (
        language_option,
        pack_option,
        format_option,
        click.option("--today", type=SettingType(SETTINGS["today"]), help=SETTINGS["today"].help, metavar="DATE"),
        click.option(
            "--input-format", type=SettingType(SETTINGS["input-format"]), help=SETTINGS["input-format"].help,
        ),
        click.option("--stage", type=SettingType(SETTINGS["stage"]), help=SETTINGS["stage"].help),
        click.argument("subject", required=False, default="", metavar="[SUBJECT]"),
        click.argument("code", metavar="CODE", shell_complete=complete_codes),
        click.argument("plan", metavar="PLAN", type=click.Path(readable=False)),
    ):  # fmt: skip
        function = add(function)
    return function


def inquiry_into(
    plan: str, input_format: str | None, stage: str | None, today: str | None, language: Language
) -> Inquiry:
    """Read and examine a draft; ends the command where it cannot be read or is no plan of this kind."""
    try:
        draft = read_draft(plan, InputFormat(input_format) if input_format else None)
        inquiry = inquire(draft, Stage(stage) if stage else None, today=today)
    except UnreadableDraftError as error:
        fail(told(error, language))
    if inquiry.off_domain:
        fail(text("why", "off-domain", file=plan).in_(language))
    return inquiry


def code_meant(written: str, language: Language) -> str:
    """Return the code that a spelling means; ends the command where there is none."""
    code = resolve_code(written)
    if code is None and (form := resolve_form(written)) is not None:
        fail(text("why", "form-code", code=form).in_(language))
    if code is None:
        fail(unknown_code(written, nearest_code(written)).in_(language))
    if code in switched_off():
        fail(text("packs", "switched-off", label=label_of(code)).in_(language))
    return code


def subjects_asked(inquiry: Inquiry, code: str, written: str, language: Language) -> list[Subject]:
    """Return the subjects of a rule that a name means, all without a name; ends the command where it means none."""
    kind = inquiry.examination.rules.rule(code).per
    found = subjects_meant(inquiry.plan, kind, written)
    if written and not found:
        near = nearest_subject(inquiry.plan, kind, written)
        key = "unknown-subject-near" if near else "unknown-subject"
        fail(text("why", key, subject=written, file=inquiry.plan.draft.file, near=near).in_(language))
    return found
