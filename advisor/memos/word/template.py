"""Open a template of somebody else's: nothing in it is trusted, run or fetched, and what would be is refused."""

import re
from io import BytesIO
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.part import Part
from docx.oxml.ns import qn

from advisor.drafts.problems import UnreadableDraftError
from advisor.memos.word import TemplateError
from advisor.office.packages import OfficeKind, Package, office_kind, open_package, repacked, xml_bytes, xml_root
from advisor.texts import text

_TYPES = "[Content_Types].xml"
_TEMPLATE_TYPE = b"wordprocessingml.template.main+xml"
_DOCUMENT_TYPE = b"wordprocessingml.document.main+xml"
_ACTIVE = (b"macroEnabled", b"vnd.ms-office.activeX", b"vnd.ms-office.vbaProject")
# Relations to what is outside: a link waits until somebody follows it, the place of a template is taken away.
_LINK, _BASE = "/hyperlink", "/attachedTemplate"
_DRAWN_IN = ("/aFChunk", "/subDocument")
_FIELD = re.compile(r"^\s*(?:INCLUDE|INCLUDETEXT|INCLUDEPICTURE|LINK|DDE|DDEAUTO|IMPORT|DATABASE|RD)\b", re.IGNORECASE)
_VML = "{urn:schemas-microsoft-com:vml}*"
_PROBLEMS = {"office-unsafe": "template-unsafe", "office-too-large": "template-too-large"}


def opened(data: bytes) -> WordDocument:
    """Return a template as a document of python-docx. Raises TemplateError for what is no template, or no safe one."""
    if office_kind(data) is not OfficeKind.WORD:
        raise _refusal("template-not-word")
    try:
        package = open_package(data, OfficeKind.WORD)
        _look_for_what_acts(package)
        content = repacked(data, _as_document(package))
    except UnreadableDraftError as error:
        raise _refusal(_PROBLEMS.get(error.problem.code, "template-damaged")) from error
    try:
        document = Document(BytesIO(content))
        # What a template lacks, or has in no usable form, is asked for now and not in the middle of the work.
        usable = document.element.body is not None and document.styles.element is not None
        _ = (document.settings.element, document.core_properties.title)
    except Exception as error:  # python-docx names no closed set of errors for what Word would not have written
        raise _refusal("template-damaged") from error
    # Only what is named so was looked at above.
    named = all(part.partname.lower().endswith(".xml") for part in _parts_of_xml(document))
    if not (usable and named):
        raise _refusal("template-damaged")
    return document


def _parts_of_xml(document: WordDocument) -> list[Part]:
    return [part for part in document.part.package.iter_parts() if part.content_type.endswith("+xml")]


def _look_for_what_acts(package: Package) -> None:
    """Refuse macros, and whatever is drawn in from outside when the document is opened."""
    types = package.parts.get(_TYPES, b"")
    if package.has_macros or any(sign in types for sign in _ACTIVE):
        raise _refusal("template-macros")
    for name, content in package.parts.items():
        root = xml_root(content)
        if name.endswith(".rels"):
            for relation in root:
                kind, outside = str(relation.get("Type", "")), relation.get("TargetMode") == "External"
                if kind.endswith(_DRAWN_IN) or (outside and not kind.endswith((_LINK, _BASE))):
                    raise _refusal("template-outside")
        elif any(_FIELD.match(words) for words in _fields(root)) or any(map(_draws_in, root.iter(_VML))):
            raise _refusal("template-outside")


def _fields(root: Any) -> list[str]:
    """Return the instructions of all fields in a part; one may be parted over several runs."""
    found = [""]
    for node in root.iter(qn("w:fldChar"), qn("w:instrText"), qn("w:fldSimple")):
        if node.tag == qn("w:instrText"):
            found[-1] += node.text or ""
        else:
            found += [str(node.get(qn("w:instr"), "")), ""]
    return found


def _draws_in(node: Any) -> bool:
    """Tell whether a drawing of older kind names an address where its picture is."""
    address = str(node.get("src", ""))
    return "//" in address or "\\\\" in address


def _as_document(package: Package) -> dict[str, bytes]:
    """Return the parts of a template as those of a document, as they were read, without the place of its own base."""
    changed = dict(package.parts)
    for name, content in package.parts.items():
        if name == _TYPES:
            changed[name] = content.replace(_TEMPLATE_TYPE, _DOCUMENT_TYPE)
        elif name.endswith(("settings.xml", "settings.xml.rels")):
            changed[name] = _without_base(content)
    return changed


def _without_base(content: bytes) -> bytes:
    root = xml_root(content)
    for node in list(root):
        if node.tag == qn("w:attachedTemplate") or str(node.get("Type", "")).endswith(_BASE):
            root.remove(node)
    return xml_bytes(root)


def _refusal(key: str) -> TemplateError:
    return TemplateError(text("word", key))
