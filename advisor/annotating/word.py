"""The remarks as Word comments in the author's own file, each on the very words it is about."""

import zipfile
from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any

from advisor.annotating.notes import CannotAnnotateError, Note
from advisor.annotating.word_anchors import Anchors, Range
from advisor.annotating.word_comments import Comments, serialised
from advisor.language import Language
from advisor.office.packages import OfficeKind, as_written, open_package, xml_root
from advisor.office.word import sources_of
from advisor.office.word_styles import W

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # of a ZIP file


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
    changed = {package.main: serialised(document), **comments.parts()}
    return _with_parts(data, {path: as_written(part, data) for path, part in changed.items()})


def _mark(around: Range, number: str) -> None:
    """Put the marks of a comment around some runs; the one that shows it stands behind them."""

    def mark(name: str) -> Any:
        return around.first.makeelement(f"{W}{name}", {f"{W}id": number}, around.first.nsmap)

    around.first.addprevious(mark("commentRangeStart"))
    shown = around.last.makeelement(f"{W}r", {}, around.last.nsmap)
    shown.append(mark("commentReference"))
    around.last.addnext(shown)
    shown.addprevious(mark("commentRangeEnd"))


def _with_parts(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Return a package with some parts changed or added, everything else as it was."""
    written = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            content = changed.get(member.filename)
            new.writestr(_like(member), old.read(member) if content is None else content)
        for path in sorted(changed.keys() - set(old.namelist())):
            added = zipfile.ZipInfo(path, _FIRST_DAY)
            added.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(added, changed[path])
    return written.getvalue()


def _like(member: zipfile.ZipInfo) -> zipfile.ZipInfo:
    same = zipfile.ZipInfo(member.filename, member.date_time)
    same.compress_type, same.external_attr = member.compress_type, member.external_attr
    same.create_system = member.create_system
    return same
