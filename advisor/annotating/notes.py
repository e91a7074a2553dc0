"""What is written beside the words of a draft: one note for each remark of a review."""

from collections.abc import Iterator

from advisor.drafts.lines import Place
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.language import Language
from advisor.memos.building import memo_of
from advisor.memos.model import Ground, Remark
from advisor.records import Record
from advisor.reviewing.model import Review
from advisor.texts import text


class Note(Record):
    """A remark as a comment: a heading, and paragraphs below it.

    `place` is that of the draft's words, None where the remark is on the plan as a whole; `line` is the whole line of
    the text that was read there.
    """

    heading: str
    paragraphs: tuple[str, ...]
    place: Place | None
    line: str = ""


class CannotAnnotateError(UnreadableDraftError):
    """A draft of a kind that comments cannot be put into."""

    def __init__(self, file: str) -> None:
        super().__init__(Problem("cannot-annotate", None), file)


def notes_of(review: Review, language: Language) -> tuple[Note, ...]:
    """Return a note for each remark, in the order of their weight."""
    remarks = memo_of(review, language).remarks
    return tuple(
        _note(remark, finding.location.place if finding.location.text.strip() else None, review, language)
        for finding, remark in zip(review.findings, remarks, strict=True)
    )


def _note(remark: Remark, place: Place | None, review: Review, language: Language) -> Note:
    heading = text(
        "memo", "note-heading", priority=remark.priority_words, label=remark.label, title=remark.title
    ).in_(language)  # fmt: skip
    line = review.lines[place.line - 1] if place is not None and place.line <= len(review.lines) else ""
    return Note(heading, tuple(_paragraphs(remark, language)), place if line.strip() else None, line)


def _paragraphs(remark: Remark, language: Language) -> Iterator[str]:
    def labelled(key: str, words: str) -> str:
        return text("memo", "note-labelled", label=text("memo", key), words=words).in_(language)

    yield remark.message
    for ground in remark.grounds[:1]:
        yield labelled("note-ground", _told(ground, language))
    if remark.origin:
        yield labelled("note-ground", remark.origin)
    if remark.remedy is not None:
        yield labelled("note-remedy", _told(remark.remedy, language))
    if remark.suggestion:
        yield labelled("note-suggestion", remark.suggestion)
    if remark.example:
        yield labelled("note-example", remark.example)


def _told(ground: Ground, language: Language) -> str:
    return text("memo", "note-told", told=ground.told, town=ground.town).in_(language)
