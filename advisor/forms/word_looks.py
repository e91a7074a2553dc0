"""How a Word form looks: A4 upright, built-in headings, a style of its own for each kind of explanation."""

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

from advisor.forms.word_marks import PLACEHOLDER_STYLE, Style
from advisor.forms.word_parts import element

_FONT = "游ゴシック"
_THEME = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")
_BUILT_IN = (("Normal", 10.5), ("Title", 20), ("Heading 1", 16), ("Heading 2", 13), ("Heading 3", 11))
_GAP = 2  # points between what is filled in and the example below
_BLACK, _GREY, _DARK = RGBColor(0, 0, 0), RGBColor(0x59, 0x59, 0x59), RGBColor(0x40, 0x40, 0x40)
_OWN = {
    Style.LABEL: (10.5, True, _BLACK),
    Style.GUIDANCE: (8.5, False, _GREY),
    Style.EXAMPLE: (9, False, _DARK),
    Style.HOW_TO: (10.5, False, _BLACK),
}


def lay_out(document: Document, page: str) -> None:
    """Set the page and the styles of a form."""
    section = document.sections[0]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(18)
    for name, size in _BUILT_IN:
        style = document.styles[name]
        assert isinstance(style, ParagraphStyle)
        _set_font(style, size, name != "Normal", _BLACK)
        if name == "Normal":
            style.paragraph_format.space_after = Pt(_GAP)
    for own, (size, bold, colour) in _OWN.items():
        made = document.styles.add_style(own, WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(made, ParagraphStyle)
        made.base_style = document.styles["Normal"]
        made.next_paragraph_style = document.styles["Normal"]
        made.paragraph_format.space_before = made.paragraph_format.space_after = Pt(0)
        _set_font(made, size, bold, colour)
    placeholder = document.styles.add_style(PLACEHOLDER_STYLE, WD_STYLE_TYPE.CHARACTER)
    assert isinstance(placeholder, CharacterStyle)
    placeholder.font.color.rgb = _GREY
    _number_pages(document, page)


def _set_font(style: ParagraphStyle, size: float, bold: bool, colour: RGBColor) -> None:
    """Set the font of a style, for Japanese too; a font of the theme would go before it and is taken away."""
    style.font.name, style.font.size, style.font.bold, style.font.color.rgb = _FONT, Pt(size), bold, colour
    fonts = style.element.rPr.rFonts
    fonts.set(qn("w:eastAsia"), _FONT)
    for theme in _THEME:
        fonts.attrib.pop(qn(f"w:{theme}"), None)


def _number_pages(document: Document, page: str) -> None:
    foot = document.sections[0].footer.paragraphs[0]
    foot.alignment = 1
    for instruction, words in (("PAGE", " / "), ("NUMPAGES", f" {page}")):
        field = element("fldSimple", instr=instruction)
        foot._p.append(field)
        foot.add_run(words)
