"""The remarks as Word comments in the author's own file, each on the very words it is about."""

from collections.abc import Iterable
from typing import Any

from advisor.annotating.notes import CannotAnnotateError, Note
from advisor.annotating.word_anchors import Anchors, Range
from advisor.annotating.word_comments import Comments
from advisor.language import Language
from advisor.office.packages import OfficeKind, as_written, open_package, repacked, xml_bytes, xml_root
from advisor.office.word import sources_of
from advisor.office.word_styles import W


def annotated_word(
    data: bytes, notes: Iterable[Note], title: str, file: str, language: Language, day: str | None = None
) -> bytes:
    """Return the bytes of a Word file with a comment for every note; every part that need not change stays as it is.

    Notes on the plan as a whole go to its `title`. `day` (ISO text) is that of the comments, none where none is given.
    Raises UnreadableDraftError for what is no Word file.
    """
    package = open_package(data, OfficeKind.WORD)
    document = xml_root(package.parts[package.main])
    body = document.find(f"{W}body")
    if body is None:
        raise CannotAnnotateError(file)
    anchors = Anchors(body, sources_of(package, body))
    comments = Comments(package, document, language, day)
    for note in notes:
        around = anchors.range_of(note, title)
        if around is None:
            raise CannotAnnotateError(file)
        _mark(around, comments.add(note.heading, note.paragraphs))
    changed = {package.main: xml_bytes(document), **comments.parts()}
    return repacked(data, {path: as_written(part, data) for path, part in changed.items()})


def _mark(around: Range, number: str) -> None:
    """Put the marks of a comment around some runs; the one that shows it stands behind them."""

    def mark(name: str) -> Any:
        return around.first.makeelement(f"{W}{name}", {f"{W}id": number}, around.first.nsmap)

    around.first.addprevious(mark("commentRangeStart"))
    shown = around.last.makeelement(f"{W}r", {}, around.last.nsmap)
    shown.append(mark("commentReference"))
    around.last.addnext(shown)
    shown.addprevious(mark("commentRangeEnd"))
