"""The texts of a Word document, past what python-docx itself passes over: content controls, insertions, ruby."""

from collections.abc import Iterator

from docx.oxml.ns import qn
from lxml.etree import _Element

_WORDS = {qn("w:br"): "\n", qn("w:cr"): "\r", qn("w:tab"): "\t", qn("w:noBreakHyphen"): "-"}
_NOT_READ = frozenset({qn("w:rt"), qn("w:del"), qn("w:pPr"), qn("w:rPr"), qn("w:sdtPr"), qn("w:moveFrom")})
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_WRAPPING = frozenset({qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml"), qn("w:smartTag")})


def content_of(body: _Element) -> Iterator[_Element]:
    """Yield the paragraphs and tables of a body in their order, those inside content controls as well."""
    for part in body:
        if part.tag in _WRAPPING:
            yield from content_of(part)
        else:
            yield part


def paragraphs_in(cell: _Element, outside_controls: bool) -> Iterator[_Element]:
    """Yield the paragraphs of a cell or a control, those of tables in it as well."""
    for part in cell:
        if part.tag == qn("w:p"):
            yield part
        elif not (outside_controls and part.tag == qn("w:sdt")):
            yield from paragraphs_in(part, outside_controls)


def style_of(paragraph: _Element) -> str:
    """Return the id of the style of a paragraph, empty for the usual one."""
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if style is None else str(style.get(qn("w:val"), ""))


def text_of(part: _Element) -> str:
    """Return the text of a paragraph, or of a part of one."""
    if part.tag in _NOT_READ or part.tag == _FALLBACK:
        return ""
    if part.tag == qn("w:t"):
        return part.text or ""
    return _WORDS.get(str(part.tag), "") + "".join(text_of(child) for child in part)
