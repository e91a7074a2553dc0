"""Read a filled form, in Excel or Word, as a draft. The file was opened, and found harmless, by whoever calls."""

from typing import TYPE_CHECKING

from advisor.drafts.draft import Draft
from advisor.drafts.lines import Place
from advisor.forms.growing import Grower

if TYPE_CHECKING:
    from lxml.etree import _Element
    from openpyxl.workbook.workbook import Workbook


def is_form_workbook(book: "Workbook") -> bool:
    """Tell whether a workbook holds a form to fill in."""
    from advisor.forms.workbook_reading import is_form

    return is_form(book)


def draft_from_workbook(book: "Workbook", file: str) -> Draft:
    """Read a filled workbook; `file` is the name that findings show.

    What people wrote outside the cells of the form is kept as notes of the plan, and a remark tells of it.
    """
    from advisor.forms.workbook_reading import read_workbook

    grower = Grower()
    read_workbook(book, grower)
    return grower.draft(file)


def is_form_document(body: "_Element") -> bool:
    """Tell whether a Word document, told by the body of its main part, is a form to fill in."""
    from advisor.forms.word_reading import is_form

    return is_form(body)


def is_unmarked_form_document(body: "_Element") -> bool:
    """Tell whether a Word document without any tag of ours was a form to fill in."""
    from advisor.forms.word_lost_marks import is_unmarked_form

    return is_unmarked_form(body)


def first_loss_in(body: "_Element") -> Place | None:
    """Return the place of the first cell of an unmarked form that cannot be read as written; None if all can be."""
    from advisor.forms.word_lost_marks import first_loss

    spot = first_loss(body)
    return None if spot is None else Place(1, 1, 0, spot)


def draft_from_form_document(body: "_Element", file: str) -> Draft:
    """Read the body of a filled Word form; `file` is the name that findings show. See `draft_from_workbook`."""
    from advisor.forms.word_reading import read_body

    grower = Grower()
    read_body(body, grower)
    return grower.draft(file)
