"""Where a memo stands in a document: the room for text there, and whether a page begins."""

from typing import Any

from docx.document import Document
from docx.oxml.ns import qn

from advisor.memos.word.sheet import TWIPS, Room

_A4_WIDTH, _A4_HEIGHT, _MARGIN = 11906, 16838, 1134
_LEAST = 2800  # twentieths of a point: less cannot be meant
_MOST = 31680  # the largest page that Word has
_THINGS = ("w:t", "w:drawing", "w:pict", "w:object", "w:tbl")


def room_at(document: Document, at: Any) -> Room:
    """Return the room for text in the section in which an element of the body stands."""
    section = section_of(document, at)
    size = section.find(qn("w:pgSz")) if section is not None else None
    margins = section.find(qn("w:pgMar")) if section is not None else None
    columns = section.find(qn("w:cols")) if section is not None else None
    width = _number(size, "w", _A4_WIDTH)
    height = _number(size, "h", _A4_HEIGHT)
    width -= sum(_number(margins, side, _MARGIN) for side in ("left", "right")) + _number(margins, "gutter", 0)
    height -= sum(_number(margins, side, _MARGIN) for side in ("top", "bottom"))
    side_by_side = max(1, _number(columns, "num", 1))
    width = (width - (side_by_side - 1) * _number(columns, "space", 0)) // side_by_side
    return Room(max(width, _LEAST) / TWIPS, max(height, _LEAST) / TWIPS)


def section_of(document: Document, at: Any) -> Any:
    """Return the settings of the section in which an element of the body stands; None where there are none."""
    for element in (at, *at.itersiblings()):
        found = element if element.tag == qn("w:sectPr") else element.find(f"{qn('w:pPr')}/{qn('w:sectPr')}")
        if found is not None:
            return found
    return document.element.body.find(qn("w:sectPr"))


def begins_page(document: Document, at: Any) -> bool:
    """Tell whether what stands at a place of the body comes first on a page, as far as a document tells."""
    for before in at.itersiblings(preceding=True):
        if before.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
            kind = section_of(document, at)
            kind = kind.find(qn("w:type")) if kind is not None else None
            return kind is None or kind.get(qn("w:val")) != "continuous"
        if any(sign.get(qn("w:type")) == "page" for sign in before.iter(qn("w:br"))):
            return True
        if holds_something(before):
            return False
    return True


def holds_something(element: Any) -> bool:
    """Tell whether an element shows anything: words, a picture, a table."""
    return any(
        node.tag != qn("w:t") or (node.text or "").strip() for node in element.iter(*(qn(name) for name in _THINGS))
    )


def _number(element: Any, name: str, default: int) -> int:
    """Return a measure in twentieths of a point; negative margins mean as much as positive ones."""
    written = element.get(qn(f"w:{name}"), "") if element is not None else ""
    digits = str(written).removeprefix("-").partition(".")[0]
    return min(int(digits), _MOST) if digits.isascii() and digits.isdecimal() and len(digits) < 9 else default
