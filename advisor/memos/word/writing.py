"""Write a memo as a Word document: into a new one, or into the place that a template keeps for it."""

from collections.abc import Iterator
from typing import Any

from docx.document import Document
from docx.opc.part import Part, XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml.etree import _Element

from advisor.forms.office_text import saved_alike
from advisor.forms.word_parts import element
from advisor.memos.model import Memo
from advisor.memos.word import TemplateError
from advisor.memos.word.blank import blank_document, number_pages
from advisor.memos.word.chapters import cases, checked, expected, limits, progress, set_aside, since, strengths, towns
from advisor.memos.word.cover import Cover
from advisor.memos.word.placeholders import BODY, fill, found_in, meanings, values_of
from advisor.memos.word.remarks import Remarks
from advisor.memos.word.room import begins_page, holds_something, room_at
from advisor.memos.word.sheet import Room, Sheet
from advisor.memos.word.styling import Lists, style_ids
from advisor.memos.word.template import opened
from advisor.memos.word.words import in_one_line
from advisor.office.handed_on import MARK
from advisor.office.packages import xml_bytes
from advisor.texts import text

_TEXTS = ("document.main+xml", "header+xml", "footer+xml")
_TAKEN_BY_TEMPLATES = 40.0  # points of a page, for headers that are taller than its margin and titles in larger letters
_NOTES = ("footnotes+xml", "endnotes+xml")


def written(memo: Memo, template: bytes | None) -> bytes:
    """Return a memo as the bytes of a Word document. Raises TemplateError."""
    if template is None:
        document = blank_document(memo)
        sheet = _sheet(memo, document, room_at(document, document.element.body.sectPr))
        number_pages(document, memo, sheet)
        _put(document.element.body.sectPr, _parts(memo, sheet, anew=False))
    else:
        document = opened(template)
        _fill_in(memo, document)
    title = text("word", "document-title", title=memo.title).in_(memo.language)
    document.core_properties.category = MARK
    document.core_properties.title = in_one_line(title)[:255]
    return saved_alike(document)


def left_in(memo: Memo, template: bytes) -> tuple[str, ...]:
    """Return the placeholders of a template that the memo does not fill, each once. Raises TemplateError."""
    document, known, values = opened(template), meanings(), values_of(memo)
    left: dict[str, None] = {}
    bodies = 0
    for _, root in _texts(document):
        for paragraph in root.iter(qn("w:p")):
            for found in found_in(paragraph, known):
                bodies += found.meaning == BODY
                if not values.get(found.meaning) and (found.meaning != BODY or bodies > 1):
                    left[found.written] = None
    return tuple(left)


def _parts(memo: Memo, sheet: Sheet, anew: bool) -> Iterator[_Element]:
    """Yield the memo from its cover to its last appendix; `anew` begins a page with it."""
    remarks = Remarks(memo, sheet, towns(memo, sheet))
    yield from Cover(memo, sheet).parts(anew)
    yield from since(memo, sheet)
    yield from strengths(memo, sheet)
    yield from remarks.overview()
    yield from remarks.to_mend()
    yield from remarks.to_confirm()
    yield from expected(memo, sheet)
    yield from progress(memo, sheet)
    yield from cases(memo, sheet)
    yield from checked(memo, sheet)
    yield from set_aside(memo, sheet)
    yield from limits(memo, sheet)


def _sheet(memo: Memo, document: Document, room: Room) -> Sheet:
    marks = list(document.element.body.iter(qn("w:bookmarkStart")))
    names = {str(mark.get(qn("w:name"), "")) for mark in marks}
    ids = [str(mark.get(qn("w:id"), "")) for mark in marks]
    first = max((int(number) for number in ids if number.isdecimal()), default=0) + 1
    point = text("word", "point").in_(memo.language)
    styles = style_ids(document)
    return Sheet(memo.language, styles, Lists(document, point), room, names, first)


def _fill_in(memo: Memo, document: Document) -> None:
    """Fill the placeholders of a template, and put the memo where it belongs, or at the end."""
    known, values = meanings(), {name: words for name, words in values_of(memo).items() if words}
    place = None
    for part, root in _texts(document):
        for paragraph in list(root.iter(qn("w:p"))):
            found = found_in(paragraph, known)
            if place is None and any(each.meaning == BODY for each in found):
                place = paragraph
                fill(paragraph, found, {**values, BODY: ""})
            elif found:
                fill(paragraph, found, values)
        _write_back(part, root)
    body = document.element.body
    if place is not None and place.getparent() is not body:
        raise TemplateError(text("word", "template-body-place"))
    at = _spot_for(place) if place is not None else _end_of(body)
    room = room_at(document, at)
    sheet = _sheet(memo, document, room._replace(height=room.height - _TAKEN_BY_TEMPLATES))
    _put(at, _parts(memo, sheet, anew=not begins_page(document, at)))
    at.getparent().remove(at)


def _spot_for(place: Any) -> Any:
    """Return an empty paragraph for the memo to stand before: at the place of its placeholder, whose rest is kept."""
    spot = element("p")
    if place.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
        place.addprevious(spot)
    else:
        place.addnext(spot)
        if not holds_something(place) and place.find(f".//{qn('w:br')}") is None:
            place.getparent().remove(place)
    return spot


def _end_of(body: Any) -> Any:
    spot = element("p")
    if body.sectPr is None:
        body.append(spot)
    else:
        body.sectPr.addprevious(spot)
    return spot


def _put(at: Any, parts: Iterator[_Element]) -> None:
    for part in parts:
        at.addprevious(part)
    if at.getprevious().tag == qn("w:tbl"):
        at.addprevious(element("p"))  # Word wants a paragraph behind the last table


def _texts(document: Document) -> Iterator[tuple[Part, Any]]:
    """Yield the parts of a document that hold text for a reader, with their content."""
    for part in document.part.package.iter_parts():
        if isinstance(part, XmlPart) and part.content_type.endswith(_TEXTS):
            yield part, part.element
        elif not isinstance(part, XmlPart) and part.content_type.endswith(_NOTES):
            yield part, parse_xml(part.blob)


def _write_back(part: Part, root: Any) -> None:
    """Keep what was changed in a part that is held as bytes."""
    if not isinstance(part, XmlPart):
        part._blob = xml_bytes(root)
