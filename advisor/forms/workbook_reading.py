"""Read a filled workbook: each row of a form with what its author chose and wrote, and whatever stands beside it."""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from openpyxl.cell.cell import Cell
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from advisor.drafts.lines import Spot
from advisor.forms.growing import Grower
from advisor.forms.line import Line, parted
from advisor.forms.own_words import beside_guidance, example_marks
from advisor.forms.workbook_marks import CHOICES_SHEET, COVER_SHEET, FORM_SHEET, OWN, Column, decoded

_BETWEEN = "　"


def is_form(book: Workbook) -> bool:
    """Tell whether a workbook holds a form to fill in."""
    return any(sheet["A1"].value == FORM_SHEET for sheet in book.worksheets)


def read_workbook(book: Workbook, grower: Grower) -> None:
    """Hand every line of a workbook to `grower`, in the order of sheets and rows, and what is no line of a form."""
    for sheet in book.worksheets:
        mark = sheet["A1"].value
        if mark == FORM_SHEET:
            _read_sheet(sheet, grower)
        elif mark != CHOICES_SHEET:
            for cells in _rows(sheet, 2 if mark == COVER_SHEET else 1):
                if mark != COVER_SHEET or 1 not in cells:
                    _beyond(sheet, list(cells.values()), grower)


def _read_sheet(sheet: Worksheet, grower: Grower) -> None:
    names = {str(column) for column in Column}
    roles = {column: text for column, cell in next(_rows(sheet, 1)).items() if (text := text_of(cell)) in names}
    for cells in _rows(sheet, 2):
        named = {roles[column]: cell for column, cell in cells.items() if column in roles}
        if Column.PLACE not in named:
            _beyond(sheet, list(cells.values()), grower)
            continue
        line = _line(sheet, named)
        if line is not None:
            grower.take(line)
        beside = {column: text_of(cell) for column, cell in cells.items() if column not in roles}
        beside |= dict(_told(cells, roles, line)) if line is not None else {}
        _beyond_texts(sheet, [(cells[column], text) for column, text in sorted(beside.items())], grower)


def _told(cells: dict[int, Cell], roles: dict[int, str], line: Line) -> Iterator[tuple[int, str]]:
    """Yield what a person wrote into the cells that explain a line, by the number of their column."""
    for column, cell in cells.items():
        text, role = text_of(cell), roles.get(column)
        if role == Column.GUIDANCE:
            yield column, beside_guidance(text, line.path)
        elif role == Column.EXAMPLE and not text.startswith(example_marks()):
            yield column, text


def _line(sheet: Worksheet, named: dict[str, Cell]) -> Line | None:
    """Return the line that a row is, or None for a row that is none."""
    path, ending = parted(text_of(named[Column.PLACE]).strip())
    if path == OWN or not (path or ending):
        return None
    fields = [named.get(column) for column in (Column.ITEM, Column.STATE, Column.VALUE)]
    texts = [text_of(cell) if cell is not None else "" for cell in fields]
    spots = [Spot(sheet=sheet.title, cell=cell.coordinate) if cell is not None else Spot() for cell in fields]
    return Line(path, ending, texts[0], texts[1], texts[2], spots[0], spots[1], spots[2])


def _rows(sheet: Worksheet, first: int) -> Iterator[dict[int, Cell]]:
    """Yield the cells of each row that hold something, by the number of their column.

    Only cells that exist are looked at: a sheet with one at each end has billions of places.
    """
    rows: dict[int, dict[int, Cell]] = {}
    for (row, column), cell in sorted(sheet._cells.items()):
        if row >= first and isinstance(cell, Cell) and text_of(cell):
            rows.setdefault(row, {})[column] = cell
    yield from rows.values()


def _beyond(sheet: Worksheet, cells: list[Cell], grower: Grower) -> None:
    _beyond_texts(sheet, [(cell, text_of(cell)) for cell in cells], grower)


def _beyond_texts(sheet: Worksheet, found: list[tuple[Cell, str]], grower: Grower) -> None:
    told = [(cell, text.strip()) for cell, text in found if text.strip()]
    if told:
        text = _BETWEEN.join(text for _, text in told)
        grower.take_beyond(text, Spot(sheet=sheet.title, cell=told[0][0].coordinate))


def text_of(cell: Cell) -> str:
    """Return what a cell holds as its author sees it: a number without a needless point, a share in per cent."""
    value: Any = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return decoded(value)
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, (int, float)):
        return _number(float(value), "%" in cell.number_format) if isinstance(value, float) else _whole(value, cell)
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, (date, datetime, time)):
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    return str(value)


def _whole(value: int, cell: Cell) -> str:
    return _number(float(value), True) if "%" in cell.number_format else str(value)


def _number(value: float, share: bool) -> str:
    return f"{value * 100:.10g}%" if share else f"{value:.15g}"
