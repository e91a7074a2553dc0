"""`advisor new`: a form to fill in, blank or filled from a plan that is there."""

import os
from typing import TYPE_CHECKING

import click

from advisor.cli.command import Command
from advisor.cli.common import fail, in_lines, told
from advisor.cli.console import say
from advisor.cli.option_types import SettingType, language_option
from advisor.cli.options import SETTINGS
from advisor.cli.output import OutputError, check_new, write_new
from advisor.language import Language
from advisor.texts import text

if TYPE_CHECKING:
    from advisor.drafts.draft import Draft


@click.command(name="new", cls=Command)
@click.argument("path", metavar="FILE", type=click.Path(readable=False))
@click.option(
    "--stage", type=SettingType(SETTINGS["stage"]),
    help="段階を記入し、その段階で書く項目に印を付ける / fill in the stage, and mark what is due at it",
)  # fmt: skip
@click.option(
    "--field", "fields", multiple=True, metavar="FIELD",
    help="将来像の分野を記入し、合う例を選ぶ（防災など、複数可）"
    " / fill in a field of the vision, with examples that suit it (repeatable)",
)  # fmt: skip
@click.option(
    "--from", "source", metavar="PLAN", type=click.Path(readable=False),
    help="この計画案の内容を記入する / fill in what this draft says",
)  # fmt: skip
@language_option
def command(path: str, stage: str | None, fields: tuple[str, ...], source: str | None, lang: Language) -> int:
    """計画の記入用紙を作ります。名前の終わりで、Excel（.xlsx）、Word（.docx）、テキスト（.yaml）を選びます。既にあるファイルには書きません。

    Write a form for a plan: for Excel, Word or a text editor, by the ending of its name (.xlsx, .docx, .yaml). A file
    that exists is never overwritten.

    \b
    advisor new plan.xlsx
    advisor new plan.docx --stage 応募 --field 防災
    advisor new plan.xlsx --from plan.yaml
    """
    from advisor.forms.form import Wanted
    from advisor.forms.formats import WRITERS, TooLongForACellError
    from advisor.forms.guidance import field_named
    from advisor.forms.starting import started

    write = WRITERS.get(os.path.splitext(path)[1].lower())
    if write is None:
        raise OutputError(text("cli", "form-ending", file=path, endings=" ".join(WRITERS)))
    check_new(path)
    if not all(field.strip() for field in fields):
        raise OutputError(text("cli", "form-field-empty"))
    draft = started(lang, stage, fields) if source is None else _read(source, lang)
    known = tuple(found for field in fields if (found := field_named(field)))
    try:
        content = write(Wanted(lang, draft, known, _due(stage), source is not None))
    except TooLongForACellError as error:
        raise OutputError(text("cli", "form-too-long", label=error.label, limit=f"{error.limit:,}")) from None
    write_new(path, content)
    say(in_lines(text("cli", "form-written", file=path).in_(lang)))
    return 0


def _read(source: str, language: Language) -> "Draft":
    """Return the draft to fill in; ends the command where it cannot be read."""
    from advisor.documents.opening import read_draft
    from advisor.drafts.problems import UnreadableDraftError

    try:
        return read_draft(source)
    except UnreadableDraftError as error:
        fail(told(error, language))


def _due(stage: str | None) -> frozenset[str]:
    if stage is None:
        return frozenset()
    from advisor.plan.model import Stage
    from advisor.reviewing.due import due_places

    return due_places(Stage(stage))
