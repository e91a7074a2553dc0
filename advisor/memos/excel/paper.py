"""How a table of a workbook comes out on paper: A4 landscape, its heads and page numbers on every page."""

from openpyxl.worksheet.worksheet import Worksheet

from advisor.forms.office_text import fit_for_office
from advisor.forms.workbook_looks import on_a4
from advisor.language import Language
from advisor.texts import text

_MAX_HEADER = 100
_SIDES = 0.3  # inches


def lay_out_paper(sheet: Worksheet, title: str, heading_row: int, language: Language) -> None:
    """Set the pages of a sheet: `title` stands above each, the row of headings is repeated."""
    sheet.print_title_rows = f"{heading_row}:{heading_row}"
    head, foot = sheet.oddHeader, sheet.oddFooter
    assert head is not None
    assert foot is not None
    head.right.text = in_one_line(title)[:_MAX_HEADER].replace("&", "&&")
    foot.center.text = text("list", "page", page="&P", pages="&N").in_(language)
    on_a4(sheet)
    sheet.page_margins.left = sheet.page_margins.right = _SIDES


def in_one_line(words: str) -> str:
    """Return words that a workbook can hold, with single blanks."""
    return " ".join(fit_for_office(words).split())
