"""Word documents from lightly marked text: `# ` headings, `- ` list items, `| a | b |` tables, `---` page breaks.

In a table `<` joins a cell to the one on its left, `^` to the one above, and `<br>` starts a new paragraph in a cell.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from lxml.etree import _Element as Element

from tests.documents.office.packing import saved

Heading = Callable[[Doc, int, str], object]
Item = Callable[[Doc, str], object]


class Nested(NamedTuple):
    """A cell that holds a table between two texts."""

    before: str
    rows: Sequence[Sequence["Cell"]]
    after: str = ""


Cell = str | Nested
Rows = Sequence[Sequence[Cell]]


def blank(font: str = "ＭＳ 明朝", size: float = 10.5) -> Doc:
    """Return an empty document in a Japanese font."""
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(size)
    normal.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)
    return document


def document_bytes(document: Doc) -> bytes:
    """Return the bytes of a document."""
    return saved(document.save)


def styled(document: Doc, level: int, text: str) -> Paragraph:
    """Write a heading in Word's own heading style."""
    return document.add_paragraph(text, style=f"Heading {level}")


def bold(document: Doc, level: int, text: str) -> Paragraph:
    """Write a heading as staff often do: the body style, only larger and bold."""
    paragraph = document.add_paragraph()
    run = paragraph.add_run(text)
    run.bold = level < 3
    run.font.size = Pt({1: 16, 2: 12, 3: 11}.get(level, 10.5))
    return paragraph


def bulleted(document: Doc, text: str) -> Paragraph:
    """Write an item of a list in Word's own style."""
    return document.add_paragraph(text, style="List Bullet")


def write(document: Doc, text: str, heading: Heading = styled, item: Item = bulleted) -> None:
    """Append marked text to a document."""
    for is_row, lines in groupby(text.strip().splitlines(), lambda line: line.startswith("|")):
        if is_row:
            add_table(document, [row_of(line) for line in lines])
            continue
        for line in filter(None, lines):
            _write_line(document, line, heading, item)


def row_of(line: str) -> list[str]:
    """Return the cells of a marked row."""
    return [cell.strip(" ").replace("<br>", "\n") for cell in line.strip().strip("|").split("|")]


def _write_line(document: Doc, line: str, heading: Heading, item: Item) -> None:
    if line == "---":
        document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    elif line.startswith("#"):
        marks, text = line.split(" ", 1)
        heading(document, len(marks), text)
    elif line.startswith("- "):
        item(document, line[2:])
    else:
        document.add_paragraph(line)


def add_table(document: Doc, rows: Rows) -> Element:
    """Append a table to the body of a document and return its element."""
    made = table(rows)
    body = document.element.body
    last = body.find(qn("w:sectPr"))
    if last is None:
        body.append(made)
    else:
        last.addprevious(made)
    document.add_paragraph()
    return made


def table(rows: Rows, width: int = 9000) -> Element:
    """Return a `w:tbl`; `<` and `^` join cells. The width is in twentieths of a point."""
    made = OxmlElement("w:tbl")
    made.append(
        parse_xml(f'<w:tblPr {nsdecls("w")}><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>')
    )
    grid = OxmlElement("w:tblGrid")
    columns = max(len(row) for row in rows)
    for _ in range(columns):
        grid.append(element("w:gridCol", w=str(width // columns)))
    made.append(grid)
    for number, row in enumerate(rows):
        below = rows[number + 1] if number + 1 < len(rows) else []
        made.append(_row(row, below))
    return made


def _row(row: Sequence[Cell], below: Sequence[Cell]) -> Element:
    made = OxmlElement("w:tr")
    for column, cell in enumerate(row):
        if cell == "<":
            continue
        span = 1
        while column + span < len(row) and row[column + span] == "<":
            span += 1
        joined = column < len(below) and below[column] == "^"
        made.append(_cell(cell, span, joined))
    return made


def _cell(cell: Cell, span: int, joined: bool) -> Element:
    made = OxmlElement("w:tc")
    properties = element("w:tcPr")
    if span > 1:
        properties.append(element("w:gridSpan", val=str(span)))
    if cell == "^":
        properties.append(element("w:vMerge"))
    elif joined:
        properties.append(element("w:vMerge", val="restart"))
    made.append(properties)
    made.extend(_contents("" if cell == "^" else cell))
    return made


def _contents(cell: Cell) -> list[Element]:
    if isinstance(cell, str):
        return paragraphs(cell)
    return [*paragraphs(cell.before), table(cell.rows, width=4200), *paragraphs(cell.after)]


def paragraphs(text: str) -> list[Element]:
    """Return a `w:p` for each line of a text."""
    return [paragraph(run(line)) if line else paragraph() for line in text.split("\n")]


def paragraph(*children: Element) -> Element:
    """Return a `w:p` of the given children."""
    return _with(OxmlElement("w:p"), children)


def run(text: str) -> Element:
    """Return a `w:r` with its text."""
    words = OxmlElement("w:t")
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return _with(OxmlElement("w:r"), [words])


def element(tag: str, **attributes: str) -> Element:
    """Return an element with attributes of the main namespace."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def _with(parent: Element, children: Iterable[Element]) -> Element:
    for child in children:
        parent.append(child)
    return parent


def field(instruction: str, shown: str) -> list[Element]:
    """Return the runs of a field such as PAGE, with the text that Word showed last."""
    runs = [OxmlElement("w:r") for _ in range(4)]
    for made, kind in ((runs[0], "begin"), (runs[2], "separate"), (runs[3], "end")):
        made.append(element("w:fldChar", fldCharType=kind))
    code = OxmlElement("w:instrText")
    code.text = f" {instruction} "
    runs[1].append(code)
    return [*runs[:3], run(shown), runs[3]]


def contents_list(document: Doc, entries: Sequence[tuple[int, str, str]]) -> None:
    """Append a table of contents as Word stores it: one field over paragraphs of level, text and page."""
    document.add_paragraph("目　次")
    for level in sorted({level for level, _, _ in entries}):
        document.styles.element.append(_contents_style(level))
    opening = [OxmlElement("w:r") for _ in range(3)]
    opening[0].append(element("w:fldChar", fldCharType="begin"))
    code = OxmlElement("w:instrText")
    code.text = ' TOC \\o "1-2" \\h \\z \\u '
    opening[1].append(code)
    opening[2].append(element("w:fldChar", fldCharType="separate"))
    for number, (level, text, page) in enumerate(entries):
        line = document.add_paragraph()._p
        line.get_or_add_pPr().append(element("w:pStyle", val=f"TOC{level}"))
        for part in opening if number == 0 else ():
            line.append(part)
        line.append(run(text))
        tab = OxmlElement("w:r")
        tab.append(OxmlElement("w:tab"))
        line.append(tab)
        for part in field(f"PAGEREF _Toc{number:08d} \\h", page):
            line.append(part)
    closing = OxmlElement("w:r")
    closing.append(element("w:fldChar", fldCharType="end"))
    document.add_paragraph()._p.append(closing)


def _contents_style(level: int) -> Element:
    return parse_xml(
        f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="TOC{level}"><w:name w:val="toc {level}"/>'
        '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/></w:style>'
    )


def header_and_footer(document: Doc, header: str, footer: str) -> None:
    """Give all sections a running head and a foot with a page number field."""
    section = document.sections[0]
    section.header.is_linked_to_previous = section.footer.is_linked_to_previous = False
    section.header.paragraphs[0].text = header
    foot = section.footer.paragraphs[0]
    foot.text = footer
    for part in field("PAGE", "7"):
        foot._p.append(part)
