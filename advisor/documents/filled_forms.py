"""Tell a filled form from any other file of Word or Excel, and read it."""

import warnings
from io import BytesIO
from typing import TYPE_CHECKING, Any

from advisor.drafts.draft import Draft
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.forms.reading import (
    draft_from_form_document,
    draft_from_workbook,
    first_loss_in,
    is_form_document,
    is_form_workbook,
    is_unmarked_form_document,
)
from advisor.forms.word_marks import Style, Tag
from advisor.forms.words import word
from advisor.forms.workbook_marks import FORM_SHEET
from advisor.language import Language
from advisor.office.packages import OfficeKind, Package, xml_root
from advisor.patterns import compiled

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

# What every form bears: a file without it need not be opened twice.
_MARKS = (FORM_SHEET.encode(), Tag.VALUE.encode())
_BODY = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}body"
# A form of 300 projects has some 20,000 rows; each cell and each place of a merged area is an object.
MAX_PLACES = 300_000
_CELL = b"<c "
_MERGED = compiled(r'<mergeCell ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')


def form_in(package: Package, data: bytes, file: str) -> Draft | None:
    """Return the draft that a form holds; None for a file that is none, or larger than any form.

    Raises UnreadableDraftError for a form of Word that lost what tells its answers from its explanations.
    """
    if any(mark in part for mark in _MARKS for part in package.parts.values()):
        draft = _from_word(package, file) if package.kind is OfficeKind.WORD else _from_excel(package, data, file)
    elif package.kind is OfficeKind.WORD and any(sign in package.parts[package.main] for sign in _left_behind()):
        draft = _from_unmarked(package, file)
    else:
        return None
    if draft is not None and package.has_macros:
        draft.problems.append(Problem("office-macros", None))
    return draft


def _left_behind() -> tuple[bytes, ...]:
    """Return what a form of Word still bears where its tags were taken away: a style, or its title."""
    return (Style.GUIDANCE.encode(), *(word("title").in_(language).encode() for language in Language))


def _from_word(package: Package, file: str) -> Draft | None:
    body = _body_of(package)
    return draft_from_form_document(body, file) if body is not None and is_form_document(body) else None


def _from_unmarked(package: Package, file: str) -> Draft | None:
    """Return the draft that a form without tags holds, read by its labels; None for what is no form."""
    body = _body_of(package)
    if body is None or is_form_document(body) or not is_unmarked_form_document(body):
        return None
    loss = first_loss_in(body)
    if loss is not None:
        raise UnreadableDraftError(Problem("form-lost-its-marks", loss))
    return draft_from_form_document(body, file)


def _body_of(package: Package) -> Any:
    return xml_root(package.parts[package.main]).find(_BODY)


def _from_excel(package: Package, data: bytes, file: str) -> Draft | None:
    sheets = [part for name, part in package.parts.items() if "/worksheets/" in name]
    if sum(part.count(_CELL) + _merged_places(part) for part in sheets) > MAX_PLACES:
        return None
    book = _opened(data)
    return draft_from_workbook(book, file) if book is not None and is_form_workbook(book) else None


def _opened(data: bytes) -> "Workbook | None":
    """Open a workbook; None where the library stumbles over it, so that it is read as any other file."""
    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that are not read, such as styles of other programs
            return openpyxl.load_workbook(BytesIO(data), data_only=True, keep_links=False)
    except Exception:
        return None


def _merged_places(sheet: bytes) -> int:
    """Return how many places the merged areas of a sheet cover."""
    areas = (found.groups() for found in _MERGED.finditer(sheet.decode("utf-8", "replace")))
    return sum(
        (abs(int(bottom) - int(top)) + 1) * (abs(_column(right) - _column(left)) + 1)
        for left, top, right, bottom in areas
    )


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
