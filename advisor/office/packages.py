"""Open the package (ZIP) that a file of Word or Excel is: nothing in it is trusted, nothing is run or fetched."""

import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from enum import StrEnum
from io import BytesIO
from typing import Any

from advisor.drafts.encoding import MAX_OFFICE_BYTES
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.drafts.signatures import file_of_another_kind
from advisor.records import Record

MAX_MEMBERS = 5_000
MAX_PART_BYTES, MAX_TOTAL_BYTES = 40_000_000, 150_000_000
_CHUNK = 1 << 16
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # of a ZIP file
_MACROS = ("vbaproject.bin", "vbadata.xml")
_DAMAGED = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError,
)  # fmt: skip
# The names that Office writes in files of the strict form of its standard, and those of the usual form.
_STRICT_HOST = b"http://purl.oclc.org/ooxml/"
_STRICT = tuple(
    (_STRICT_HOST + strict, b"http://schemas.openxmlformats.org/" + usual)
    for strict, usual in (
        (b"wordprocessingml/main", b"wordprocessingml/2006/main"),
        (b"spreadsheetml/main", b"spreadsheetml/2006/main"),
        (b"officeDocument/relationships", b"officeDocument/2006/relationships"),
    )
)
_DOCUMENT = "/relationships/officeDocument"


class OfficeKind(StrEnum):
    """The program that a file belongs to."""

    WORD = "docx"
    EXCEL = "xlsx"


_KINDS = {"is-word": OfficeKind.WORD, "is-excel": OfficeKind.EXCEL}


class Package(Record):
    """A package whose members were all read once: `main` is the path of its main part, `parts` the XML by path."""

    kind: OfficeKind
    main: str
    parts: Mapping[str, bytes]
    has_macros: bool


def office_kind(data: bytes) -> OfficeKind | None:
    """Return which program a file belongs to, told by its beginning and the names in it; None for another kind."""
    other = file_of_another_kind(data)
    return _KINDS.get(other.code) if other is not None else None


def open_package(data: bytes, kind: OfficeKind) -> Package:
    """Read every member once, in small pieces, since the sizes that a package tells may be lies.

    Raises UnreadableDraftError for what is damaged, too large, or not what Office writes.
    """
    if len(data) > MAX_OFFICE_BYTES:
        raise _too_large(len(data))
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts, names = _members(archive)
    except _DAMAGED as error:
        raise UnreadableDraftError(Problem("office-damaged", None)) from error
    except RuntimeError as error:  # a member with a password
        raise UnreadableDraftError(Problem("is-older-office", None)) from error
    macros = any(posixpath.basename(name).lower() in _MACROS for name in names)
    return Package(kind, _main_part(parts, kind), parts, macros)


def as_written(content: bytes, data: bytes) -> bytes:
    """Return a part with the names of the form of the standard that its package `data` is written in."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        is_strict = any(_STRICT_HOST in archive.read(name) for name in archive.namelist() if name == "_rels/.rels")
    for strict, usual in _STRICT if is_strict else ():
        content = content.replace(usual, strict)
    return content


def repacked(data: bytes, changed: Mapping[str, bytes]) -> bytes:
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


def xml_bytes(root: Any) -> bytes:
    """Return a part as it is written into a package."""
    from lxml import etree

    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def xml_root(content: bytes) -> Any:
    """Parse a part; raises UnreadableDraftError where it is damaged, or nested beyond any document."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        deep = "depth" in str(error)
        raise UnreadableDraftError(Problem("office-too-deep" if deep else "office-damaged", None)) from error


def _members(archive: zipfile.ZipFile) -> tuple[dict[str, bytes], list[str]]:
    members = archive.infolist()
    names = [member.filename for member in members]
    if len(members) > MAX_MEMBERS:
        raise _too_large(len(members))
    folded = [name.lower().replace("\\", "/") for name in names]
    strange = any(name.startswith("/") or ".." in name.split("/") or ":" in name for name in folded)
    if strange or len(set(folded)) < len(folded):
        raise UnreadableDraftError(Problem("office-unsafe", None))
    parts: dict[str, bytes] = {}
    total = 0
    for member in members:
        is_xml = member.filename.lower().endswith((".xml", ".rels"))
        pieces, size = [], 0
        with archive.open(member) as stream:
            while piece := stream.read(_CHUNK):
                size, total = size + len(piece), total + len(piece)
                if total > MAX_TOTAL_BYTES or (is_xml and size > MAX_PART_BYTES):
                    raise _too_large(max(total, size))
                if is_xml:
                    pieces.append(piece)
        if is_xml:
            content = b"".join(pieces)
            for strict, usual in _STRICT if _STRICT_HOST in content else ():
                content = content.replace(strict, usual)
            parts[member.filename] = content
            if b"<!DOCTYPE" in content or b"<!ENTITY" in content or b"<\0!\0D\0O\0C\0T" in content:
                raise UnreadableDraftError(Problem("office-unsafe", None))
    return parts, names


def _main_part(parts: Mapping[str, bytes], kind: OfficeKind) -> str:
    """Return the path of the main part, which a relationship of the package names."""
    root = xml_root(parts["_rels/.rels"]) if "_rels/.rels" in parts else ()
    for relation in root:
        if str(relation.get("Type", "")).endswith(_DOCUMENT):
            target = str(relation.get("Target", "")).lstrip("/")
            if target in parts:
                return target
    raise UnreadableDraftError(Problem("office-damaged", None))


def _too_large(size: int) -> UnreadableDraftError:
    return UnreadableDraftError(Problem("office-too-large", None, (("limit", f"{MAX_TOTAL_BYTES // 1_000_000}"),)))
