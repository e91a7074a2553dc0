"""Workbooks: joined ranges of narrow columns, tables, and the values that Excel keeps beside its formulas."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from tests.documents.office.packing import changed, saved

Value = str | int | float | date | None
_THIN = Side(style="thin")
BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)


def workbook_bytes(workbook: Workbook) -> bytes:
    """Return the bytes of a workbook."""
    return saved(workbook.save)


def squared(sheet: Worksheet, columns: int) -> None:
    """Make the columns of a sheet narrow, as on squared paper."""
    for column in range(1, columns + 1):
        sheet.column_dimensions[get_column_letter(column)].width = 2.6


def put(sheet: Worksheet, place: str, value: Value, number_format: str = "") -> None:
    """Write a value into a cell, or into a range that becomes one cell."""
    first = place.split(":")[0]
    if ":" in place:
        sheet.merge_cells(place)
    cell = sheet[first]
    cell.value = value
    cell.border = BOX
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if number_format:
        cell.number_format = number_format


def put_rows(sheet: Worksheet, first: str, rows: Iterable[Sequence[Value]]) -> None:
    """Write rows below and right of a cell; None leaves a cell empty."""
    corner = sheet[first]
    for down, row in enumerate(rows):
        for right, value in enumerate(row):
            if value is not None:
                put(sheet, f"{get_column_letter(corner.column + right)}{corner.row + down}", value)


def with_cached(data: bytes, sheet: int, values: Mapping[str, str]) -> bytes:
    """Return a workbook whose formulas in one sheet carry the values that Excel worked out last."""

    def filled(part: bytes) -> bytes:
        text = part.decode()
        for place, value in values.items():
            pattern = rf'(<c r="{place}"[^>]*>\s*<f>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)'
            text, count = re.subn(pattern, rf"\g<1><v>{value}</v>", text)
            assert count == 1, place
        return text.encode()

    return changed(data, {f"xl/worksheets/sheet{sheet}.xml": filled})
