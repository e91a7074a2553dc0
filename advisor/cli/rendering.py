"""A review in the form asked for: what one draft adds to it, and the document that holds what all drafts add."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from advisor.cli.options import Form
from advisor.language import Language
from advisor.records import Record
from advisor.reports.paint import Paint
from advisor.reviewing.model import Review

if TYPE_CHECKING:
    from advisor.reports.json_report import Unreadable

Piece = str | bytes


class Look(Record):
    """How a report is laid out: the width (cells) and colours of a terminal, and how much of it is shown."""

    width: int
    paint: Paint
    unfold: bool
    quiet: bool


def piece_of(form: Form, review: Review, language: Language, look: Look) -> Piece:
    """Return what one draft adds to a report."""
    match form:
        case Form.JSON:
            from advisor.reports.json_report import json_fragment

            return json_fragment(review, language)
        case Form.CONCISE:
            from advisor.reports.concise_report import concise_report

            return concise_report(review, language, look.paint)
    from advisor.reports.text_report import TextReport

    return TextReport(language, look.width, look.paint, look.unfold, look.quiet).render(review)


def document_of(
    form: Form, pieces: Iterable[str], language: Language, width: int, unreadable: "Sequence[Unreadable]"
) -> Iterator[str]:
    """Yield the document that the pieces of all drafts make; `unreadable` is looked at after the last of them."""
    match form:
        case Form.JSON:
            from advisor.reports.json_report import json_document

            yield from json_document(pieces, language, unreadable)
        case Form.TEXT:
            from advisor.reports.text_report import text_document

            yield from text_document(pieces, width)
        case _:
            yield from pieces
