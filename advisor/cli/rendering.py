"""A review in the forms asked for: what one draft adds to each, and the document that holds what all drafts add."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from advisor.cli.looks import Look
from advisor.cli.options import Form
from advisor.cli.settings import Settings
from advisor.drafts.draft import Draft
from advisor.language import Language, Text
from advisor.records import Record
from advisor.reviewing.model import Review
from advisor.reviewing.selection import Choice, quieted

if TYPE_CHECKING:
    from advisor.memos.model import Memo
    from advisor.reports.json_report import Unreadable
    from advisor.revisions.model import Comparison

Piece = str | bytes


class Supplies(Record):
    """What else the forms of one draft are made from, each empty where there is none: the paths of the earlier list
    and of the version before.
    """

    earlier_list: str = ""
    version_before: str = ""


class Renderer:
    """Writes one review in any form; `data` is the draft as bytes. `told` is what its reader should know besides."""

    def __init__(self, draft: Draft, data: bytes, review: Review, settings: Settings, supplies: Supplies) -> None:
        self.draft, self.data, self.review = draft, data, review
        self.settings, self.supplies, self.language = settings, supplies, settings.lang
        self.told: list[Text] = []

    def piece(self, form: Form, look: Look) -> Piece:
        """Return what the draft adds to a report. Raises UnreadableDraftError, ToldError for what it is made of."""
        match form:
            case Form.TEXT:
                from advisor.reports.text_report import TextReport

                report = TextReport(self.language, look.width, look.paint, self.settings.all, self.settings.quiet)
                return report.render(self.review)
            case Form.CONCISE:
                from advisor.reports.concise_report import concise_report

                return concise_report(self.review, self.language, look.paint)
            case Form.JSON:
                from advisor.reports.json_report import json_fragment

                return json_fragment(self._review_with_changes(), self.language)
            case Form.SARIF:
                from advisor.reports.sarif_report import sarif_fragment

                return sarif_fragment(self.review, self.language)
            case Form.JUNIT:
                from advisor.reports.junit_report import junit_fragment

                return junit_fragment(self.review, self.language)
            case Form.GITHUB:
                from advisor.reports.github_report import github_fragment

                return github_fragment(self.review, self.language)
        return self._file(form)

    def _file(self, form: Form) -> Piece:
        """Return a form that is handed on as a file of its own."""
        match form:
            case Form.MARKDOWN:
                from advisor.memos.markdown import markdown_memo

                return markdown_memo(self._memo)
            case Form.WORD:
                return self._word()
            case Form.EXCEL:
                from advisor.memos.excel import excel_list

                with _of_file(self.supplies.earlier_list) as earlier:
                    return excel_list(self._memo, earlier)
            case Form.HTML:
                from datetime import date

                from advisor.pages.html_report import html_report

                day = date.fromisoformat(self.settings.date) if self.settings.date else None
                return html_report(self.review, self.language, day)
        from advisor.annotating.annotating import annotated

        return annotated(self.data, self.draft, self.review, self.language, self.settings.date)

    def _word(self) -> bytes:
        from advisor.memos.word import placeholders_left, word_memo

        if not self.settings.template:
            return word_memo(self._memo)
        with _of_file(self.settings.template) as template:
            left = placeholders_left(self._memo, template) if template else ()
        if left:
            from advisor.texts import text

            names = Text("、".join(left), ", ".join(left))
            self.told.append(text("cli", "placeholders-left", file=self.settings.template, names=names))
        return word_memo(self._memo, template)

    @cached_property
    def _memo(self) -> "Memo":
        from advisor.memos.building import memo_of

        return memo_of(self.review, self.language, self.settings.date, self._comparison())

    def _comparison(self) -> "Comparison | None":
        if not self.supplies.version_before:
            return None
        from advisor.cli.versions import version_in
        from advisor.revisions.comparing import compare
        from advisor.revisions.versions import OffDomainError, version_of

        stage, today = self.settings.stage, self.settings.today
        try:
            after = version_of(self.draft, stage, today)
        except OffDomainError:  # the memo says so
            return None
        return compare(version_in(self.supplies.version_before, stage, today), after)

    def _review_with_changes(self) -> Review:
        if not self.settings.changes:
            return self.review
        from advisor.explaining.changes import review_with_changes  # takes longer than the review

        settings = self.settings
        choice = Choice(settings.select, settings.ignore)
        review = review_with_changes(self.draft, settings.stage, choice, settings.today)
        return quieted(review) if settings.quiet else review


@contextmanager
def _of_file(file: str) -> Iterator[bytes | None]:
    """Give the bytes of a file, None for no name; what is wrong with it is told as of this file."""
    from advisor.drafts.loading import bytes_of
    from advisor.errors import ToldError

    try:
        yield bytes_of(file) if file else None
    except ToldError as error:
        error.file = file
        raise


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
