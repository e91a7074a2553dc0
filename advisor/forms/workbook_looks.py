"""How the cells and pages of a workbook look: what is to be filled in is framed, what explains is not."""

from collections.abc import Sequence
from enum import Enum
from functools import cache
from math import ceil
from typing import Literal
from unicodedata import east_asian_width

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from advisor.records import Record

_FONT = "游ゴシック"
_A4 = 9
_WIDTHS = {"A": 4, "B": 24, "C": 11, "D": 50, "E": 38, "F": 38}
_COVER_WIDTH = 110
_LINE, _AIR = 12.5, 5.0  # points: of a line, and above and below
_OF_COVER = 1.5  # times as high as a line of a sheet
_SMALL = 1.08  # letters of a size of 10 that go where Excel counts one
_TEXT_FORMAT = "@"  # so that 1-2 stays 1-2 and becomes no date


class _Style(Record):
    size: int
    bold: bool = False
    colour: str = "000000"
    fill: str = ""
    frame: Literal["thin"] | None = None
    below: Literal["thin", "medium"] | None = None


class Look(Enum):
    """The looks of a cell; a field to fill in differs by its frame, not by its colour alone."""

    TITLE = _Style(16, bold=True)
    TEXT = _Style(11)
    HEAD = _Style(10, bold=True, fill="D9D9D9", frame="thin")
    GROUP = _Style(11, bold=True, below="medium")
    BLOCK = _Style(10, bold=True, fill="EDEDED", below="thin")
    ITEM = _Style(10)
    FIELD = _Style(10, fill="FFFBE6", frame="thin")
    GUIDANCE = _Style(9, colour="595959")
    EXAMPLE = _Style(9, colour="404040", fill="F7F7F7")


def dress(cell: Cell, look: Look, depth: int = 0) -> None:
    """Give a cell its looks; what is part of something stands further in, by its depth."""
    cell.font, cell.fill, cell.border, cell.alignment = _parts(look.value)
    if depth:
        cell.alignment = _set_in(depth)
    if look is Look.FIELD:
        cell.number_format = _TEXT_FORMAT


@cache
def _parts(style: _Style) -> tuple[Font, PatternFill, Border, Alignment]:
    """Return the parts of a style, made once: a workbook has thousands of cells."""
    frame = Side(style=style.frame, color="7F7F7F") if style.frame else None
    below = Side(style=style.below, color="7F7F7F") if style.below else frame
    return (
        Font(name=_FONT, size=style.size, bold=style.bold, color=style.colour),
        PatternFill("solid", fgColor=style.fill) if style.fill else PatternFill(),
        Border(left=frame, right=frame, top=frame, bottom=below),
        Alignment(wrap_text=True, vertical="top"),
    )


def lay_out_cover(sheet: Worksheet) -> None:
    """Set the columns and the page of the cover."""
    sheet.column_dimensions["A"].hidden = True
    sheet.row_dimensions[1].hidden = True
    sheet.column_dimensions["B"].width = _COVER_WIDTH
    sheet.sheet_view.showGridLines = False
    on_a4(sheet)


@cache
def _set_in(depth: int) -> Alignment:
    return Alignment(wrap_text=True, vertical="top", indent=depth)


class GrowingRow(RowDimension):
    """A row whose height is a first guess: it grows with what is written into it, unlike one of a fixed height."""

    customHeight = False  # noqa: N815 - the name that openpyxl gives it


def make_room(sheet: Worksheet, number: int, texts: Sequence[str]) -> None:
    """Give a row to fill in the height that its texts need."""
    widths = list(_WIDTHS.values())[1:]
    needed = max(_lines(text, width * _SMALL) for width, text in zip(widths, texts, strict=True))
    sheet.row_dimensions[number] = GrowingRow(sheet, index=number, ht=needed * _LINE + _AIR)


def make_room_on_cover(sheet: Worksheet, number: int, text: str) -> None:
    """Give a row of the cover the height that its text needs."""
    height = _lines(text, _COVER_WIDTH * _SMALL) * _LINE * _OF_COVER + _AIR
    sheet.row_dimensions[number] = GrowingRow(sheet, index=number, ht=height)


def _lines(text: str, width: float) -> int:
    return sum(ceil(_cells(line) / width) or 1 for line in text.split("\n"))


def _cells(text: str) -> int:
    return sum(2 if east_asian_width(sign) in "WFA" else 1 for sign in text)


def lay_out_sheet(sheet: Worksheet, title: str, page: str) -> None:
    """Set the columns and pages of a sheet to fill in: the head stays in sight, on the screen and on paper."""
    for letter, width in _WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.column_dimensions["A"].hidden = True
    sheet.row_dimensions[1].hidden = True
    sheet.freeze_panes = "C3"
    sheet.print_title_rows = "2:2"
    sheet.sheet_view.showGridLines = False
    head, foot = sheet.oddHeader, sheet.oddFooter
    assert head is not None
    assert foot is not None
    head.left.text = title.replace("&", "&&")
    foot.center.text = f"&P / &N {page}"
    on_a4(sheet)


def on_a4(sheet: Worksheet) -> None:
    """Print a sheet on A4, landscape, as wide as the paper and as long as it takes."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top = margins.bottom = 0.7
    margins.header = margins.footer = 0.3
