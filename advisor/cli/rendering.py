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


def piece_of(form: Form, review: Review, language: Language, look: Look, day: str | None = None) -> Piece:
    """Return what one draft adds to a report; `day` (ISO text) is that of a memo, left blank where none is given."""
    match form:
        case Form.JSON:
            from advisor.reports.json_report import json_fragment

            return json_fragment(review, language)
        case Form.CONCISE:
            from advisor.reports.concise_report import concise_report

            return concise_report(review, language, look.paint)
        case Form.SARIF:
            from advisor.reports.sarif_report import sarif_fragment

            return sarif_fragment(review, language)
        case Form.JUNIT:
            from advisor.reports.junit_report import junit_fragment

            return junit_fragment(review, language)
        case Form.GITHUB:
            from advisor.reports.github_report import github_fragment

            return github_fragment(review, language)
        case Form.MARKDOWN:
            from advisor.memos.building import memo_of
            from advisor.memos.markdown import markdown_memo

            return markdown_memo(memo_of(review, language, day))
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
        case Form.SARIF:
            from advisor.reports.sarif_report import sarif_document

            yield from sarif_document(pieces, language, unreadable)
        case Form.JUNIT:
            from advisor.reports.junit_report import junit_document

            yield from junit_document(pieces, language, unreadable)
        case Form.GITHUB:
            from advisor.reports.github_report import github_document

            yield from github_document(pieces, language, unreadable)
        case Form.TEXT:
            from advisor.reports.text_report import text_document

            yield from text_document(pieces, width)
        case Form.MARKDOWN:
            for number, piece in enumerate(pieces):
                yield ("\n---\n\n" if number else "") + piece
        case _:
            yield from pieces
