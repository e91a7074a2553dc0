"""How the cells of the list look: what the town fills in is framed and tinted, which shows in black and white too."""

from enum import Enum
from functools import cache
from typing import Literal, NamedTuple

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from advisor.forms.office_text import fit_for_office
from advisor.forms.workbook import MAX_CELL
from advisor.forms.workbook_marks import coded
from advisor.memos.excel.columns import Column
from advisor.memos.excel.errors import EarlierListError
from advisor.office.stored import StoredCell

FONT = "BIZ UDPゴシック"  # legible when small, on every Windows of today; lines are not set wide apart
OWN_WIDTH = 18.0
WIDTHS = {
    Column.NUMBER: 4.5, Column.PRIORITY: 10.5, Column.KIND: 14, Column.PLACE: 14, Column.CURRENT: 21, Column.POINT: 37,
    Column.BASIS: 32, Column.PROPOSAL: 30, Column.STAFF: 9.5, Column.POLICY: 10.5, Column.STATUS: 8, Column.DUE: 11.5,
    Column.NOTE: 14, Column.ID: 12, Column.SIGNS: 12, Column.COMPARISON: 9,
}  # fmt: skip
_RISKY = ("=", "+", "-", "@", "'")


class _Style(NamedTuple):
    size: int = 9
    bold: bool = False
    colour: str = "000000"
    fill: str = ""
    framed: bool = True
    centred: bool = False
    vertical: Literal["top", "center", "bottom"] = "top"
    wraps: bool = True


class Look(Enum):
    """The looks of a cell."""

    TITLE = _Style(14, bold=True, framed=False, wraps=False)
    SUBTITLE = _Style(11, bold=True, framed=False, wraps=False, vertical="center")
    LINE = _Style(10, framed=False, wraps=False)
    TEXT = _Style(10, framed=False)
    LABEL = _Style(10, bold=True, framed=False)
    HEAD = _Style(bold=True, fill="D9D9D9", centred=True, vertical="center")
    HEAD_OF_TOWN = _Style(bold=True, fill="FFF2CC", centred=True, vertical="center")
    TOOL = _Style()
    TOOL_SHORT = _Style(centred=True)
    TOWN = _Style(fill="FFFBE6")
    PAST = _Style(colour="595959", fill="F2F2F2")


def put_words(sheet: Worksheet, row: int, column: int, words: str, look: Look) -> None:
    """Write words into a cell with its looks. Raises EarlierListError."""
    put(sheet, row, column, StoredCell(words, words), look)


def put(sheet: Worksheet, row: int, column: int, stored: StoredCell, look: Look, form: str = "") -> Cell:
    """Write a value into a cell, which is returned: a text always as text, a number in its own format.

    A text that begins as a formula does is marked as text, so that it becomes none when somebody edits the cell.
    Raises EarlierListError for a text that is too long for a cell.
    """
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)  # nothing is merged in these sheets
    cell.font, cell.fill, cell.border, cell.alignment = _parts(look.value)
    if isinstance(stored.value, str):
        words = fit_for_office(stored.value.replace("\r\n", "\n").replace("\r", "\n"))
        written = coded(words)
        if len(written) > MAX_CELL:
            raise EarlierListError("text-too-long", start=words[:20], limit=f"{MAX_CELL:,}")
        if written:
            cell.value = written
            cell.data_type = "s"
        if words.lstrip().startswith(_RISKY) or words[:1].isspace():
            cell.quotePrefix = True
    else:
        cell.value = stored.value
    cell.number_format = stored.form or (form if stored.value == "" else "General")
    return cell


@cache
def _parts(style: _Style) -> tuple[Font, PatternFill, Border, Alignment]:
    side = Side(style="thin", color="7F7F7F") if style.framed else None
    return (
        Font(name=FONT, size=style.size, bold=style.bold, color=style.colour),
        PatternFill("solid", fgColor=style.fill) if style.fill else PatternFill(),
        Border(left=side, right=side, top=side, bottom=side),
        Alignment(
            wrap_text=style.wraps,
            vertical=style.vertical,
            horizontal="center" if style.centred else None,
        ),
    )
