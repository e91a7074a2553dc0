"""The texts of a Word document, past what python-docx itself passes over: content controls, insertions, ruby."""

from collections.abc import Callable, Iterator

from docx.oxml.ns import qn
from lxml.etree import _Element

_WORDS = {qn("w:br"): "\n", qn("w:cr"): "\r", qn("w:tab"): "\t", qn("w:noBreakHyphen"): "-"}
_NOT_READ = frozenset({qn("w:rt"), qn("w:del"), qn("w:pPr"), qn("w:rPr"), qn("w:sdtPr"), qn("w:moveFrom")})
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_WRAPPING = frozenset({qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml"), qn("w:smartTag")})

LeavesOut = Callable[[_Element], bool]


def _nothing(_part: _Element) -> bool:
    return False


def content_of(body: _Element) -> Iterator[_Element]:
    """Yield the paragraphs and tables of a body in their order, those inside content controls as well."""
    for part in body:
        if part.tag in _WRAPPING:
            yield from content_of(part)
        else:
            yield part


def rows_in(table: _Element) -> Iterator[_Element]:
    """Yield the rows of a table, not those of tables in its cells."""
    for row in table.iter(qn("w:tr")):
        if next(row.iterancestors(qn("w:tbl"))) is table:
            yield row


def cells_in(row: _Element) -> list[_Element]:
    """Return the cells of a row, not those of tables in them."""
    return [cell for cell in row.iter(qn("w:tc")) if next(cell.iterancestors(qn("w:tr"))) is row]


def paragraphs_in(cell: _Element, leaves_out: LeavesOut = _nothing) -> Iterator[_Element]:
    """Yield the paragraphs of a cell or a control, those of tables in it as well, past what is left out."""
    for part in cell:
        if part.tag == qn("w:p"):
            yield part
        elif not leaves_out(part):
            yield from paragraphs_in(part, leaves_out)


def style_of(paragraph: _Element) -> str:
    """Return the id of the style of a paragraph, empty for the usual one."""
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if style is None else str(style.get(qn("w:val"), ""))


def text_of(part: _Element, leaves_out: LeavesOut = _nothing) -> str:
    """Return the text of a paragraph, or of a part of one, past what is left out."""
    if part.tag in _NOT_READ or part.tag == _FALLBACK or leaves_out(part):
        return ""
    if part.tag == qn("w:t"):
        return part.text or ""
    return _WORDS.get(str(part.tag), "") + "".join(text_of(child, leaves_out) for child in part)
