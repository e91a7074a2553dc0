"""Files of other programs, known by how they begin and not by their names."""

from advisor.drafts.problems import Problem

_PDF = b"%PDF-"
_RICH_TEXT = b"{\\rtf"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")


def file_of_another_kind(data: bytes) -> Problem | None:
    """Return what a file is if it comes from Word, Excel and the like; None for what may be text."""
    if data.startswith(_PDF):
        return Problem("is-pdf", None)
    if data.startswith(_RICH_TEXT):
        return Problem("is-rich-text", None)
    if data.startswith(_OLE):
        return Problem("is-older-office", None)
    if not data.startswith(_ZIP):
        return None
    if b"word/document" in data:
        return Problem("is-word", None)
    if b"xl/workbook" in data:
        return Problem("is-excel", None)
    if b"ppt/presentation" in data:
        return Problem("is-powerpoint", None)
    return Problem("is-zip", None)
