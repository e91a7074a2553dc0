"""Templates as offices have them, made small."""

from collections.abc import Sequence
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.shared import Mm, RGBColor

GREEN = RGBColor(0, 0x66, 0x33)
LETTER_HEAD = "○○コンサルティング　電話 000-0000"


def saved(document: WordDocument) -> bytes:
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def template(*paragraphs: str | Sequence[str], head: Sequence[str] = (LETTER_HEAD,)) -> bytes:
    """Return a template with green headings and a letter head; a paragraph may be told in several runs."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height, section.left_margin = Mm(210), Mm(297), Mm(31)
    document.styles["Heading 1"].font.color.rgb = GREEN  # type: ignore[attr-defined]
    for words in head:
        section.header.paragraphs[0].add_run(words)
    for told in paragraphs:
        paragraph = document.add_paragraph()
        for words in [told] if isinstance(told, str) else told:
            paragraph.add_run(words)
    return saved(document)


def with_table(cell: str) -> bytes:
    """Return a template with a table of one cell."""
    document = Document()
    document.add_table(1, 1).cell(0, 0).text = cell
    return saved(document)


def across(words: str) -> bytes:
    """Return a template whose second section lies across, and holds some words."""
    document = Document()
    document.add_paragraph("送付状")
    section = document.add_section()
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    document.add_paragraph(words)
    return saved(document)
