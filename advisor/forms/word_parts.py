"""The parts of a Word form in WordprocessingML: paragraphs, content controls, rows of tables."""

from collections.abc import Iterable, Sequence

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml.etree import _Element

from advisor.forms.office_text import fit_for_office
from advisor.forms.word_marks import PLACEHOLDER_STYLE

_SIGNS = {"\n": "w:br", "\r": "w:cr", "\t": "w:tab"}
_FRAME = ("top", "left", "bottom", "right", "insideH", "insideV")


def element(name: str, children: Iterable[_Element] = (), **attributes: str) -> _Element:
    """Return an element of Word with its attributes and children."""
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    for child in children:
        made.append(child)
    return made


def run(text: str, style: str = "") -> _Element:
    """Return a run with a text, its line breaks and tabs as Word knows them."""
    made = element("r", [element("rPr", [element("rStyle", val=style)])] if style else ())
    piece = ""
    for sign in [*fit_for_office(text), ""]:
        if sign and sign not in _SIGNS:
            piece += sign
            continue
        if piece:
            words = element("t")
            words.text = piece
            words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            made.append(words)
            piece = ""
        if sign:
            made.append(OxmlElement(_SIGNS[sign]))
    return made


def paragraph(text: str, style: str = "") -> _Element:
    """Return a paragraph in a style, by its id."""
    look = [element("pPr", [element("pStyle", val=style)])] if style else []
    return element("p", [*look, *([run(text)] if text else [])])


def control(
    tag: str, name: str, text: str, placeholder: str, choices: Sequence[str] = (), closed: bool = False
) -> _Element:
    """Return a content control with a text or, where there is none, a word that says to write one.

    With `choices` it is a list to choose from; unless `closed`, other words can be written as well.
    """
    kind = []
    if choices:
        items = [element("listItem", displayText=choice, value=choice) for choice in choices]
        kind = [element("dropDownList" if closed else "comboBox", items)]
    head = [element("alias", val=name[:64]), element("tag", val=tag)]
    shown = [] if text else [element("showingPlcHdr")]
    words = run(text) if text else run(placeholder, PLACEHOLDER_STYLE)
    body = element("sdtContent", [element("p", [words])])
    return element("sdt", [element("sdtPr", [*head, *shown, *kind]), body])


def cell(width: int, content: Iterable[_Element], fill: str = "") -> _Element:
    """Return a cell of a table; `width` in twentieths of a point. Its last part must be a paragraph."""
    look = [element("tcW", w=str(width), type="dxa")]
    if fill:
        look.append(element("shd", val="clear", color="auto", fill=fill))
    return element("tc", [element("tcPr", look), *content])


def row(cells: Iterable[_Element], is_head: bool = False) -> _Element:
    """Return a row; a head is repeated on every page, and no row is broken between two."""
    look = [element("cantSplit")] + ([element("tblHeader")] if is_head else [])
    return element("tr", [element("trPr", look), *cells])


def table(widths: Sequence[int], rows: Iterable[_Element]) -> _Element:
    """Return a table with thin lines around its cells."""
    lines = [element(side, val="single", sz="4", space="0", color="808080") for side in _FRAME]
    look = [
        element("tblW", w=str(sum(widths)), type="dxa"),
        element("tblBorders", lines),
        element("tblLayout", type="fixed"),
    ]
    grid = element("tblGrid", [element("gridCol", w=str(width)) for width in widths])
    return element("tbl", [element("tblPr", look), grid, *rows])
