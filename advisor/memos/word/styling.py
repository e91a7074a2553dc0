"""Put the styles of a memo into a document, each under the name that Word knows it by, where there is none yet."""

from typing import Any

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.parts.numbering import NumberingPart
from lxml import etree
from lxml.etree import _Element

from advisor.forms.word_parts import element
from advisor.memos.word.faces import CELL_SIDE, CELL_TOP, FACES, HEADINGS, LETTERS, TABLES, Face, Look

_FRAME = ("top", "left", "bottom", "right", "insideH", "insideV")
_GREY, _SHADE = "7F7F7F", "E7E7E7"
_NUMBER = "%1."
_NUMBERING = "/word/numbering-of-memo.xml"
_KINDS = {**dict.fromkeys(FACES, "paragraph"), **dict.fromkeys(LETTERS, "character"), **dict.fromkeys(TABLES, "table")}
_TYPES = {
    "paragraph": WD_STYLE_TYPE.PARAGRAPH, "character": WD_STYLE_TYPE.CHARACTER, "table": WD_STYLE_TYPE.TABLE,
}  # fmt: skip


def style_ids(document: Document) -> dict[Look, str]:
    """Return the ids of all styles of a memo; those that the document does not have are added."""
    styles = document.styles.element
    by_name = {(_named(style), style.get(qn("w:type"))): style for style in styles.iterchildren(qn("w:style"))}
    taken = {style.get(qn("w:styleId")) for style in by_name.values()}
    above = {kind: _default_of(document, kind) for kind in _TYPES}
    ids: dict[Look, str] = {}
    for look, kind in _KINDS.items():
        known = by_name.get((look.lower(), kind))
        if known is None:
            name = _untaken(look.replace(" ", ""), taken)
            taken.add(name)
            known = _made(look, kind, name, above[kind])
            styles.append(known)
        ids[look] = str(known.get(qn("w:styleId"), ""))
    return ids


def _named(style: Any) -> str:
    name = style.find(qn("w:name"))
    return "" if name is None else str(name.get(qn("w:val"), "")).lower()


def _untaken(name: str, taken: set[str | None]) -> str:
    while name in taken:
        name += "0"
    return name


def _default_of(document: Document, kind: str) -> str:
    default = document.styles.default(_TYPES[kind])
    return default.style_id if default is not None else ""


def _made(look: Look, kind: str, name: str, above: str) -> _Element:
    """Return a style; the names of those that Word has itself are written small."""
    head = [element("name", val=look.lower() if look in HEADINGS and look is not Look.TITLE else look)]
    head += [element("basedOn", val=above)] if above else []
    head += [element("next", val=above)] if above and look in HEADINGS else []
    head += [element("uiPriority", val="9" if look in HEADINGS else "50"), element("qFormat")]
    if kind == "paragraph":
        looks = _paragraph_looks(FACES[look])
    elif kind == "character":
        looks = [element("rPr", [element("b")] if look is Look.STRONG else [element("u", val="single")])]
    else:
        looks = _table_looks(look)
    own = {} if look in HEADINGS else {"customStyle": "1"}
    return element("style", [*head, *looks], type=kind, styleId=name, **own)


def _paragraph_looks(face: Face) -> list[_Element]:
    about = [element("keepNext"), element("keepLines")] if face.keeps_next else []
    if face.ruled:
        about.append(element("pBdr", [element("bottom", val="single", sz="6", space="1", color=_GREY)]))
    about.append(element("snapToGrid", val="0"))
    about.append(
        element(
            "spacing", before=_twips(face.before), after=_twips(face.after), line=_twips(face.line), lineRule="exact"
        )
    )
    if face.hanging:
        about.append(element("ind", left=_twips(face.hanging), hanging=_twips(face.hanging)))
    about.append(element("jc", val="center" if face.centred else "left"))
    if face.level:
        about.append(element("outlineLvl", val=str(face.level - 1)))
    half_points = str(round(face.size * 2))
    letters = [
        element("b", val="1" if face.bold else "0"), element("color", val="000000"),
        element("sz", val=half_points), element("szCs", val=half_points),
    ]  # fmt: skip
    return [element("pPr", about), element("rPr", letters)]


def _table_looks(look: Look) -> list[_Element]:
    lines = [element(side, val="single", sz="4", space="0", color=_GREY) for side in _FRAME]
    sides = {"top": CELL_TOP, "left": CELL_SIDE, "bottom": CELL_TOP, "right": CELL_SIDE}
    margins = [element(side, w=_twips(points), type="dxa") for side, points in sides.items()]
    shade = [element("tcPr", [element("shd", val="clear", color="auto", fill=_SHADE)])]
    parts = [element("tblPr", [element("tblBorders", lines), element("tblCellMar", margins)])]
    if look is Look.TABLE:
        parts.append(element("tblStylePr", shade, type="firstRow"))
    return parts


def _twips(points: float) -> str:
    return str(round(points * 20))


class Lists:
    """The lists of a document: one kind with points, and numbers that begin anew with every list."""

    def __init__(self, document: Document, point: str) -> None:
        self._root = _numbering_of(document)
        self._numbers = self._defined("decimal", _NUMBER)
        self.points = self._list_of(self._defined("bullet", point))

    def numbered(self) -> str:
        """Return the id of a new list whose numbers begin with 1."""
        return self._list_of(self._numbers, element("startOverride", val="1"))

    def _defined(self, form: str, words: str) -> str:
        number = _next(self._root, "abstractNum", "abstractNumId")
        level = [
            element("start", val="1"), element("numFmt", val=form), element("suff", val="tab"),
            element("lvlText", val=words), element("lvlJc", val="left"),
        ]  # fmt: skip
        made = element(
            "abstractNum",
            [element("multiLevelType", val="singleLevel"), element("lvl", level, ilvl="0")],
            abstractNumId=number,
        )
        lists = self._root.findall(qn("w:num"))
        if lists:
            lists[0].addprevious(made)
        else:
            self._root.append(made)
        return number

    def _list_of(self, definition: str, *overrides: _Element) -> str:
        number = _next(self._root, "num", "numId")
        parts = [element("abstractNumId", val=definition)]
        parts += [element("lvlOverride", [override], ilvl="0") for override in overrides]
        made = element("num", parts, numId=number)
        lists = self._root.findall(qn("w:num"))
        if lists:
            lists[-1].addnext(made)
        else:
            self._root.append(made)
        return number


def _next(root: Any, name: str, attribute: str) -> str:
    used = [str(part.get(qn(f"w:{attribute}"), "0")) for part in root.findall(qn(f"w:{name}"))]
    return str(max((int(number) for number in used if number.isdecimal()), default=0) + 1)


def _numbering_of(document: Document) -> Any:
    part = document.part
    for relation in part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING and isinstance(relation.target_part, NumberingPart):
            return relation.target_part.element
    root = parse_xml(etree.tostring(element("numbering")))
    made = NumberingPart(PackURI(_NUMBERING), CONTENT_TYPE.WML_NUMBERING, root, part.package)
    part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
    return made.element
