"""A new Word document for a memo: A4 upright, fonts that Windows has, pages numbered, nothing left of a sample."""

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm
from lxml.etree import _Element

from advisor.forms.office_text import TOOL
from advisor.forms.word_parts import element, run
from advisor.language import Language
from advisor.memos.model import Memo
from advisor.memos.word.faces import Look
from advisor.memos.word.fitting import shortened
from advisor.memos.word.sheet import Sheet
from advisor.memos.word.words import in_one_line

_JAPANESE_FONT = "Yu Gothic"
_LATIN_FONTS = {Language.JAPANESE: _JAPANESE_FONT, Language.ENGLISH: "Arial"}
_KEPT = ("Normal", "Default Paragraph Font", "Normal Table", "No List")
_SIDE, _TOP, _BOTTOM, _FOOT = Mm(18), Mm(15), Mm(18), Mm(8)
_SIZE = "21"  # half-points
_FOOT_ROOM = 45.0  # heights of a letter
_HERE = "\0"
_WORD_OF_TODAY = "15"  # 2013 and later


def blank_document(memo: Memo) -> WordDocument:
    """Return an empty document in the language of a memo."""
    document = Document()
    _clear_styles(document, memo.language)
    relations = document.part.package.rels
    for name in [name for name, relation in relations.items() if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
        relations.pop(name)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = _SIDE
    section.top_margin, section.bottom_margin = _TOP, _BOTTOM
    section.header_distance = section.footer_distance = _FOOT
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), _WORD_OF_TODAY)
    document.core_properties.author = TOOL
    document.core_properties.comments = ""
    document.core_properties.language = "ja-JP" if memo.language is Language.JAPANESE else "en-GB"
    return document


def _clear_styles(document: WordDocument, language: Language) -> None:
    """Leave the styles that every document has, in our fonts; none stays that a memo does not use."""
    styles = document.styles.element
    for style in list(styles.iterchildren(qn("w:style"))):
        name = style.find(qn("w:name"))
        if name is None or name.get(qn("w:val")) not in _KEPT:
            styles.remove(style)
    latin = _LATIN_FONTS[language]
    fonts = element("rFonts", ascii=latin, hAnsi=latin, eastAsia=_JAPANESE_FONT, cs=latin)
    english = "en-US" if language is Language.JAPANESE else "en-GB"
    letters = [fonts, element("sz", val=_SIZE), element("szCs", val=_SIZE)]
    letters.append(element("lang", val=english, eastAsia="ja-JP", bidi="ar-SA"))
    defaults = element(
        "docDefaults",
        [element("rPrDefault", [element("rPr", letters)]), element("pPrDefault", [element("pPr")])],
    )
    known = styles.find(qn("w:docDefaults"))
    if known is not None:
        styles.remove(known)
    styles.insert(0, defaults)
    lists = document.part.numbering_part.element
    for each in list(lists):
        lists.remove(each)


def number_pages(document: WordDocument, memo: Memo, sheet: Sheet) -> None:
    """Set at the foot of every page what this is, and which page of how many."""
    title = shortened(in_one_line(sheet.t("document-title", title=memo.title)), 1, _FOOT_ROOM, sheet.t("cut"))
    before, between, after = sheet.t("pages", page=_HERE, pages=_HERE).split(_HERE)
    made = sheet.paragraph(Look.FOOT, f"{title}　　{before}")
    made.extend([_field("PAGE"), run(between), _field("NUMPAGES"), run(after)])
    foot = document.sections[0].footer.paragraphs[0]._p
    foot.addprevious(made)
    foot.getparent().remove(foot)


def _field(name: str) -> _Element:
    return element("fldSimple", [run("1")], instr=name)
