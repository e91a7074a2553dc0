"""Which files are no drafts, but were written to be handed on: memos and lists of remarks bear a mark."""

import zipfile
import zlib

MARK = "advisor memo"
"""The category that the properties of such a file name; Word and Excel keep it."""
PROPERTIES = "docProps/core.xml"
_MOST = 100_000  # bytes of properties that are looked at
_DAMAGED = (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError)


def bears_mark(properties: bytes) -> bool:
    """Tell whether the properties of a file of Word or Excel say that it was written to be handed on."""
    return f"category>{MARK}<".encode() in properties


def is_handed_on(path: str) -> bool:
    """Tell whether a file is a memo or list; False for any other, damaged ones included."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open(PROPERTIES) as stream:
            return bears_mark(stream.read(_MOST))
    except (*_DAMAGED, KeyError):
        return False
