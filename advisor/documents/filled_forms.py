"""Tell a filled form from any other file of Word or Excel, and read it."""

from typing import Any

from advisor.drafts.draft import Draft
from advisor.drafts.problems import Problem
from advisor.forms.reading import (
    draft_from_form_document,
    draft_from_workbook,
    is_form_document,
    is_form_workbook,
)
from advisor.office.packages import OfficeKind, Package, xml_root

_MARK = b"advisor-"  # what every form bears; a file without it need not be opened twice
_BODY = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}body"


def form_in(package: Package, data: bytes, file: str) -> Draft | None:
    """Return the draft that a form holds, or None for a file that is none."""
    if not any(_MARK in part for part in package.parts.values()):
        return None
    draft = _from_word(package, file) if package.kind is OfficeKind.WORD else _from_excel(package, data, file)
    if draft is not None and package.has_macros:
        draft.problems.append(Problem("office-macros", None))
    return draft


def _from_word(package: Package, file: str) -> Draft | None:
    body: Any = xml_root(package.parts[package.main]).find(_BODY)
    return draft_from_form_document(body, file) if body is not None and is_form_document(body) else None


def _from_excel(package: Package, data: bytes, file: str) -> Draft | None:
    from advisor.office.excel import opened_workbook

    book = opened_workbook(package, data)
    return draft_from_workbook(book, file) if is_form_workbook(book) else None
