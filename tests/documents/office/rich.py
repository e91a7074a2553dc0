"""What python-docx cannot write: tracked changes, ruby, content controls, notes, links, hidden text and text boxes.

Paragraphs are marked text: `{ins:…}` `{del:…}` `{from:…}` `{to:…}` `{ruby:base/kana}` `{fn:1}` `{link:address/text}` `{sdt:…}`
`{hint:…}` (a control still showing its prompt) `{hidden:…}` `{field:CODE/text}` `{br:}` `{tab:}`.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape

from docx.document import Document as Doc
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml import etree
from lxml.etree import _Element as Element

from tests.documents.office.packing import changed
from tests.documents.office.word import Rows, element, table

_MARK = re.compile(r"\{(\w+):([^{}]*)\}")
_NAMES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
}
_SPACES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMES.items())
_CHANGE = 'w:id="{id}" w:author="財政課" w:date="2025-10-01T10:00:00Z"'
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def rich(document: Doc, text: str, style: str | None = None) -> Element:
    """Append a paragraph of marked text to a document."""
    made = document.add_paragraph(style=style)._p
    for child in marked(document, text):
        made.append(child)
    return made


def marked(document: Doc, text: str) -> list[Element]:
    """Return the runs of marked text."""
    pieces = _MARK.split(text)
    plain, marks = pieces[::3], zip(pieces[1::3], pieces[2::3], strict=True)
    made = [_xml(_run(plain[0]))] if plain[0] else []
    for (kind, words), after in zip(marks, plain[1:], strict=True):
        made.append(_xml(_MADE[kind](document, words)))
        made += [_xml(_run(after))] if after else []
    return made


def _xml(text: str) -> Element:
    """Parse a single element that leads with its tag."""
    return parse_xml(re.sub(r"^<([\w:]+)", rf"<\1 {_SPACES}", text))


def _run(words: str, properties: str = "", tag: str = "t") -> str:
    return f'<w:r>{properties}<w:{tag} xml:space="preserve">{escape(words, quote=False)}</w:{tag}></w:r>'


def _change(tag: str, text: str = "t") -> Callable[[Doc, str], str]:
    def made(document: Doc, words: str) -> str:
        number = len(document.element.body.xpath(".//w:ins | .//w:del | .//w:moveFrom | .//w:moveTo")) + 500
        return f"<w:{tag} {_CHANGE.format(id=number)}>{_run(words, tag=text)}</w:{tag}>"

    return made


def _ruby(_: Doc, words: str) -> str:
    base, kana = words.split("/")
    return f"<w:r><w:ruby><w:rubyPr/><w:rt>{_run(kana)}</w:rt><w:rubyBase>{_run(base)}</w:rubyBase></w:ruby></w:r>"


def _link(document: Doc, words: str) -> str:
    address, shown = words.rsplit("/", 1)
    identity = document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    return f'<w:hyperlink r:id="{identity}">{_run(shown)}</w:hyperlink>'


def _field(_: Doc, words: str) -> str:
    code, shown = words.split("/")
    return f'<w:fldSimple w:instr=" {code} ">{_run(shown)}</w:fldSimple>'


_MADE: Mapping[str, Callable[[Doc, str], str]] = {
    "ins": _change("ins"),
    "del": _change("del", "delText"),
    "from": _change("moveFrom"),
    "to": _change("moveTo"),
    "ruby": _ruby,
    "fn": lambda _, number: f'<w:r><w:footnoteReference w:id="{number}"/></w:r>',
    "link": _link,
    "sdt": lambda _, words: f"<w:sdt><w:sdtPr/><w:sdtContent>{_run(words)}</w:sdtContent></w:sdt>",
    "hint": lambda _, words: (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{_run(words)}</w:sdtContent></w:sdt>"
    ),
    "hidden": lambda _, words: _run(words, "<w:rPr><w:vanish/></w:rPr>"),
    "field": _field,
    "br": lambda _, __: "<w:r><w:br/></w:r>",
    "tab": lambda _, __: "<w:r><w:tab/></w:r>",
}


def in_control(document: Doc, elements: Iterable[Element], properties: str = "") -> None:
    """Append elements to the body inside a content control."""
    control = _xml(f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent/></w:sdt>")
    control[1].extend(elements)
    document.element.body.find(qn("w:sectPr")).addprevious(control)


def old_text_box(document: Doc, lines: Sequence[str]) -> None:
    """Append a text box as old versions of Word stored it."""
    document.add_paragraph()._p.append(_xml(f"<w:r>{_pict(lines)}</w:r>"))


def text_box(document: Doc, lines: Sequence[str]) -> None:
    """Append a text box as Word stores it today: once as a shape, and once more for old readers."""
    shape = (
        '<w:drawing><wp:inline><wp:extent cx="4000000" cy="900000"/><wp:docPr id="7" name="テキスト ボックス 7"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
        '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        f"</a:prstGeom></wps:spPr><wps:txbx>{_box(lines)}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
        "</wp:inline></w:drawing>"
    )
    both = f'<mc:Choice Requires="wps">{shape}</mc:Choice><mc:Fallback>{_pict(lines)}</mc:Fallback>'
    document.add_paragraph()._p.append(_xml(f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>"))


def _pict(lines: Sequence[str]) -> str:
    return f'<w:pict><v:shape style="width:315pt;height:71pt"><v:textbox>{_box(lines)}</v:textbox></v:shape></w:pict>'


def _box(lines: Sequence[str]) -> str:
    return f"<w:txbxContent>{''.join(f'<w:p>{_run(line)}</w:p>' for line in lines)}</w:txbxContent>"


def footnotes(document: Doc, notes: Sequence[str]) -> None:
    """Add the part of footnotes; the first note has the number 1."""
    rules = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    made = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r>{_run(note)}</w:p></w:footnote>'
        for number, note in enumerate(notes, 1)
    )
    data = f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {_SPACES}>{rules}{made}</w:footnotes>'.encode()
    part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES, data, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def with_names_at_the_root(data: bytes) -> bytes:
    """Return a document whose main part declares all its namespaces once, at its root, as Word does."""

    def moved(part: bytes) -> bytes:
        root = etree.fromstring(part)
        etree.cleanup_namespaces(root, top_nsmap=_NAMES)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    return changed(data, {"word/document.xml": moved})


def comment(document: Doc, words: str, text: str) -> None:
    """Comment on the first run that holds some words."""
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            if words in run.text:
                made = document.add_comment(run, text, author="企画課", initials="企")
                made._comment_elm.set(qn("w:date"), "2025-10-02T09:00:00Z")
                return
    raise ValueError(words)


def changed_table(rows: Rows, deleted: int, added: int) -> Element:
    """Return a table with one row deleted and one added under tracked changes."""
    made = table(rows)
    lines = made.findall(qn("w:tr"))
    for number, tag in ((deleted, "del"), (added, "ins")):
        properties = element("w:trPr")
        properties.append(element(f"w:{tag}", id=str(700 + number), author="財政課", date="2025-10-01T10:00:00Z"))
        lines[number].insert(0, properties)
        for run in list(lines[number].iter(qn("w:r"))):
            _wrap(run, tag)
    return made


def _wrap(run: Element, tag: str) -> None:
    change = element(f"w:{tag}", id="800", author="財政課", date="2025-10-01T10:00:00Z")
    run.addprevious(change)
    change.append(run)
    if tag == "del":
        for text in run.findall(qn("w:t")):
            text.tag = qn("w:delText")
