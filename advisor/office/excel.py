"""Read an Excel file: the cells that hold something, sheet by sheet, as they are shown.

Hidden sheets, rows and columns, comments, headers and footers are no part of the plan. Formulas are never computed:
the value that Excel saved last stands for them.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple

from advisor.drafts.lines import Spot
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.office.cell_text import text_of
from advisor.office.model import GridCell, Paragraph
from advisor.office.packages import Package
from advisor.patterns import compiled

MAX_CELLS = 300_000
_CELL = b"<c "
_NO_VALUE = compiled(r'<c r="([A-Z]{1,3}\d{1,7})"[^>]*><f[^>]*>[^<]*</f>(?:<v\s*/>|<v></v>)?</c>')


class Sheet(NamedTuple):
    """A sheet: its name, and its cells with something in them, row by row; rows and columns count from 1."""

    name: str
    cells: tuple[GridCell, ...]


class Workbook(NamedTuple):
    """The visible sheets of a file; `left_out` as in `OfficeText`."""

    sheets: tuple[Sheet, ...]
    left_out: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()


def opened_workbook(package: Package, data: bytes) -> Any:
    """Open an Excel file. Raises UnreadableDraftError for what is damaged or has too many cells."""
    if sum(part.count(_CELL) for part in _sheets(package).values()) > MAX_CELLS:
        raise UnreadableDraftError(Problem("too-many-cells", None, (("limit", f"{MAX_CELLS:,}"),)))
    import warnings

    import openpyxl

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that are not read, such as styles of other programs
            return openpyxl.load_workbook(BytesIO(data), data_only=True, keep_links=False)
    except Exception as error:  # whatever the library stumbles over
        raise UnreadableDraftError(Problem("office-damaged", None)) from error


def read_excel(package: Package, data: bytes) -> Workbook:
    """Return what an Excel file says. Raises UnreadableDraftError for what is damaged or has too many cells."""
    book = opened_workbook(package, data)
    left_out: list[tuple[str, tuple[tuple[str, str], ...]]] = []
    found, hidden = [], []
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            hidden.append(sheet.title)
        else:
            found.append(Sheet(sheet.title, tuple(_cells(sheet))))
    if hidden:
        left_out.append(("hidden-sheets", (("sheets", "、".join(hidden)),)))
    empty = [cell for part in _sheets(package).values() for cell in _NO_VALUE.findall(part.decode("utf-8", "replace"))]
    if empty:
        left_out.append(("formulas-without-values", (("cells", "、".join(empty[:8])), ("count", str(len(empty))))))
    if package.has_macros:
        left_out.append(("office-macros", ()))
    return Workbook(tuple(found), tuple(left_out))


def _sheets(package: Package) -> dict[str, bytes]:
    return {name: part for name, part in package.parts.items() if "/worksheets/" in name}


def _cells(sheet: Any) -> Iterator[GridCell]:
    merged = {(area.min_row, area.min_col): area for area in sheet.merged_cells.ranges}
    hidden_rows = {number for number, row in sheet.row_dimensions.items() if row.hidden}
    hidden_columns = {
        number
        for column in sheet.column_dimensions.values()
        if column.hidden and column.min
        for number in range(column.min, min(column.max or column.min, column.min + 1_000) + 1)
    }
    # The cells that exist alone: a sheet with one at each end would have billions.
    for (row, column), cell in sorted(sheet._cells.items()):
        if cell.value is None or row in hidden_rows or column in hidden_columns:
            continue
        lines = tuple(line for line in text_of(cell.value, cell.number_format).splitlines() if line.strip())
        if not lines:
            continue
        area = merged.get((row, column))
        rows, columns = (area.max_row - row + 1, area.max_col - column + 1) if area else (1, 1)
        strong = bool(cell.font and cell.font.b)
        spot = Spot(sheet=sheet.title, cell=cell.coordinate)
        yield GridCell(row, column, rows, columns, (Paragraph(lines, spot, strong=strong),))
