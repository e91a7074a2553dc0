"""What people and programs do to a Word form, besides writing into its controls."""

from copy import deepcopy
from io import BytesIO
from typing import Any

from docx import Document
from docx.oxml.ns import qn
from lxml.etree import _Element

from advisor.drafts.draft import Draft
from advisor.forms.form import Wanted
from advisor.forms.formats import WRITERS
from advisor.forms.word_reading import tag_of
from advisor.forms.word_text import cells_in
from advisor.language import Language
from tests.forms.carrying import from_word


def word_of(draft: Draft | None = None, language: Language = Language.JAPANESE) -> Any:
    return Document(BytesIO(WRITERS[".docx"](Wanted(language, draft))))


def bytes_of(document: Any) -> bytes:
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def read_word(document: Any) -> Draft:
    return from_word(bytes_of(document))


def row_of(document: Any, place: str, nth: int = 0) -> _Element:
    """Return the row that is for a place, with the ending of that."""
    body = document.element.body
    rows = [row for row in body.iter(qn("w:tr")) if place in {tag_of(sdt)[1] for sdt in row.iter(qn("w:sdt"))}]  # type: ignore[index]
    return rows[nth]


def type_over(row: _Element, column: int, *paragraphs: str) -> None:
    """Select all of a cell and type: its controls are gone, and what explained it."""
    cell = cells_in(row)[column]
    for part in list(cell):
        if part.tag != qn("w:tcPr"):
            cell.remove(part)
    for text in paragraphs or ("",):
        cell.append(paragraph(text))


def paragraph(text: str, style: str = "") -> _Element:
    made: _Element = Document().add_paragraph(text)._p
    if style:
        made.get_or_add_pPr().get_or_add_pStyle().val = style  # type: ignore[attr-defined]
    return made


def flattened(document: Any) -> Any:
    """Take every control away and leave what it showed, as some programs do."""
    for sdt in list(document.element.body.iter(qn("w:sdt"))):
        for part in list(sdt.find(qn("w:sdtContent"))):
            sdt.addprevious(part)
        sdt.getparent().remove(sdt)
    return document


def multiplied(document: Any) -> Any:
    """Make of every control several without tags, each with all of its text, as LibreOffice does."""
    for sdt in list(document.element.body.iter(qn("w:sdt"))):
        head, content = sdt.find(qn("w:sdtPr")), sdt.find(qn("w:sdtContent"))
        head.remove(head.find(qn("w:tag")))
        model = content[0]
        runs = model.findall(qn("w:r"))
        sdt.addprevious(model)
        for run in runs:
            model.remove(run)
        for part in list(content):
            content.remove(part)
        for run in runs:
            content.append(run)
        model.append(sdt)
        model.append(deepcopy(sdt))
    return document
