"""What files of both office programs have in common: which signs they can hold, and that they are packed archives."""

import re
from io import BytesIO
from typing import Any, Protocol
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

TOOL = "advisor"
_BREAKS = re.compile("[\x0b\x0c]")
_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")  # as in a plan file
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_TIME = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_NO_TIME = rb"\g<1>1980-01-01T00:00:00Z"


def fit_for_office(text: str) -> str:
    """Return a text without control characters; page and line breaks of other programs are line breaks."""
    return _ILLEGAL.sub("", _BREAKS.sub("\n", text))


class Saveable(Protocol):
    """A document or workbook of the libraries that write them."""

    def save(self, stream: Any, /) -> None:
        """Write the file into a stream."""


def saved_alike(file: Saveable) -> bytes:
    """Return a document or workbook as bytes, the same for the same contents."""
    stream = BytesIO()
    file.save(stream)
    return packed_alike(stream.getvalue())


def packed_alike(content: bytes) -> bytes:
    """Return an office file packed without the time of its making, so that the same form has the same bytes."""
    stream = BytesIO()
    with ZipFile(BytesIO(content)) as before, ZipFile(stream, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            part = before.read(name)
            part = _TIME.sub(_NO_TIME, part) if name == "docProps/core.xml" else part
            after.writestr(ZipInfo(name, _FIRST_DAY), part, ZIP_DEFLATED)
    return stream.getvalue()
