"""A sheet of a workbook that is one table: a title, notes, heads that stay in sight, and rows that can be filtered."""

from copy import copy

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from advisor.harmless import harmless
from advisor.language import Language
from advisor.memos.excel.heights import make_room
from advisor.memos.excel.looks import Look, put
from advisor.memos.excel.paper import lay_out_paper
from advisor.office.stored import StoredCell
from advisor.records import Record

_MAX_WORDS = 2_000
_STACKED, _TURNED = 255, 90  # letters one below the other, a line turned to the left
_ROOM_FOR_TITLE, _ROOM_FOR_NOTE, _ROOM_FOR_HEADS = 24.0, 16.0, 30.0  # points
_ROOM_FOR_UPRIGHT = {Language.JAPANESE: 230.0, Language.ENGLISH: 260.0}


class Column(Record):
    """A column: its head, its width as Excel counts it, whether its cells are centred, and whether its head stands
    upright over cells that hold signs of the tool or nothing."""

    head: str
    width: float
    centred: bool = False
    upright: bool = False


class Table(Record):
    """A table: rows hold a word or number for each column; `kept` columns stay in sight, `sums` stand above the heads.

    Each of `sums` has a label, and a number for each of the last columns.
    """

    title: str
    notes: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[str | int, ...], ...]
    kept: int
    sums: tuple[tuple[str, tuple[int, ...]], ...] = ()

    @property
    def heading_row(self) -> int:
        """The number of the row of heads."""
        return len(self.notes) + len(self.sums) + 2


def write_table(sheet: Worksheet, table: Table, language: Language) -> None:
    """Fill a sheet with a table."""
    _Writer(sheet, table, language).write()


class _Writer:
    def __init__(self, sheet: Worksheet, table: Table, language: Language) -> None:
        self.sheet, self.table, self.language = sheet, table, language
        self.signed: Cell | None = None

    def write(self) -> None:
        """Fill the sheet."""
        sheet, table = self.sheet, self.table
        self._write_above()
        self._write_heads()
        for number, row in enumerate(table.rows, start=table.heading_row + 1):
            for at, (column, value) in enumerate(zip(table.columns, row, strict=True), start=1):
                if column.upright:
                    self._put_sign(number, at, value)
                else:
                    self._put(number, at, value, Look.TOOL_SHORT if column.centred else Look.TOOL)
            words = ((str(value), column.width) for column, value in zip(table.columns, row, strict=True))
            make_room(sheet, number, words, Look.TOOL.value.size)
        last = f"{get_column_letter(len(table.columns))}{table.heading_row + max(len(table.rows), 1)}"
        sheet.auto_filter.ref = f"A{table.heading_row}:{last}"
        sheet.freeze_panes = f"{get_column_letter(table.kept + 1)}{table.heading_row + 1}"
        lay_out_paper(sheet, table.title, table.heading_row, self.language)

    def _write_above(self) -> None:
        """Write what stands above the heads: the title, notes, sums."""
        sheet, table = self.sheet, self.table
        self._put(1, 1, table.title, Look.TITLE)
        sheet.row_dimensions[1].height = _ROOM_FOR_TITLE
        for number, note in enumerate(table.notes, start=2):
            self._put(number, 1, note, Look.LINE)
            sheet.row_dimensions[number].height = _ROOM_FOR_NOTE
        for number, (label, counts) in enumerate(table.sums, start=len(table.notes) + 2):
            self._put(number, 1, label, Look.LINE)
            for column, count in enumerate(counts, start=len(table.columns) - len(counts) + 1):
                self._put(number, column, count, Look.TOOL_SHORT)

    def _write_heads(self) -> None:
        row = self.table.heading_row
        is_stacked = self.language is Language.JAPANESE
        turn, side = (_STACKED, "top") if is_stacked else (_TURNED, "bottom")
        for number, column in enumerate(self.table.columns, start=1):
            cell = self._put(row, number, column.head, Look.HEAD)
            self.sheet.column_dimensions[get_column_letter(number)].width = column.width
            if column.upright:
                cell.alignment = Alignment(text_rotation=turn, vertical=side, horizontal="center")
        is_high = any(column.upright for column in self.table.columns)
        self.sheet.row_dimensions[row].height = _ROOM_FOR_UPRIGHT[self.language] if is_high else _ROOM_FOR_HEADS

    def _put(self, row: int, column: int, value: str | int, look: Look) -> Cell:
        """Write a number, or words as nothing but words, in one line, and short enough for a cell."""
        stored = value if isinstance(value, int) else " ".join(harmless(value).split())[:_MAX_WORDS]
        return put(self.sheet, row, column, StoredCell(str(stored), stored), look)

    def _put_sign(self, row: int, column: int, sign: str | int) -> None:
        """Write a sign of the tool, or none, with the looks of the first: working them out anew takes seconds."""
        if self.signed is None:
            self.signed = self._put(row, column, sign, Look.TOOL_SHORT)
            return
        cell = self.sheet.cell(row, column)
        cell.value = sign or None
        cell._style = copy(self.signed._style)  # type: ignore[union-attr,attr-defined]  # not among the typed names
