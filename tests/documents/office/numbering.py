"""Automatic numbers in Word: definitions in the numbering part, so that no number stands in any text."""

from docx.document import Document as Doc
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.text.parfmt import CT_PPr
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from tests.documents.office.word import element

Levels = tuple[tuple[str, str], ...]
"""For each level the kind of number and its text, such as `("decimal", "第%1章")`."""


def define(document: Doc, key: int, levels: Levels) -> None:
    """Add a list of several levels under a key, both as definition and as its first use."""
    root = document.part.numbering_part.element
    made = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{key}"><w:multiLevelType w:val="multilevel"/>'
        + "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
            for level, (kind, text) in enumerate(levels)
        )
        + "</w:abstractNum>"
    )
    root.find(qn("w:num")).addprevious(made)
    root.append(_use(key, key))


def restart(document: Doc, key: int, new: int) -> None:
    """Add a further use of a list that counts from one again."""
    again = _use(new, key)
    override = element("w:lvlOverride", ilvl="0")
    override.append(element("w:startOverride", val="1"))
    again.append(override)
    document.part.numbering_part.element.append(again)


def number(paragraph: Paragraph, key: int, level: int = 0) -> Paragraph:
    """Number a paragraph by a list."""
    _set(paragraph._p.get_or_add_pPr(), key, level)
    return paragraph


def number_style(document: Doc, style: str, key: int, level: int) -> None:
    """Number all paragraphs of a style, which then say nothing of it themselves."""
    _set(document.styles[style].element.get_or_add_pPr(), key, level)


def _use(number_id: int, key: int) -> BaseOxmlElement:
    made = element("w:num", numId=str(number_id))
    made.append(element("w:abstractNumId", val=str(key)))
    return made


def _set(properties: CT_PPr, key: int, level: int) -> None:
    numbered = properties.get_or_add_numPr()
    numbered.get_or_add_ilvl().val = level
    numbered.get_or_add_numId().val = key
