"""Read a list that comes back from the town: whatever was sorted, moved, added, renamed or hidden in it."""

from collections.abc import Iterator

from advisor.drafts.problems import UnreadableDraftError
from advisor.forms.workbook_marks import decoded
from advisor.memos.excel.columns import FOR_MATCHING, OF_TOWN, Column, marked, named
from advisor.memos.excel.errors import EarlierListError
from advisor.memos.excel.model import EarlierList, EarlierRow
from advisor.office.packages import OfficeKind, office_kind, open_package
from advisor.office.stored import StoredCell, StoredSheet, stored_sheets
from advisor.texts import text

ABOUT_MARK = "advisor-about"
MAX_ROWS = 3_000
_ROWS_SEARCHED = 60
_LEAST_MARKS, _LEAST_HEADINGS = 3, 4
_HEADING_BELOW_MARKS = 3


def earlier_list(data: bytes) -> EarlierList:
    """Return what an earlier list holds. Raises EarlierListError for what is damaged, of another kind or too large."""
    if office_kind(data) is not OfficeKind.EXCEL:
        raise EarlierListError("not-a-workbook")
    try:
        sheets = [_decoded(sheet) for sheet in stored_sheets(open_package(data, OfficeKind.EXCEL))]
    except UnreadableDraftError as error:
        reason = text("problems", error.problem.code, **dict(error.problem.values))
        raise EarlierListError("unreadable", reason=reason) from error
    tables = {index: table for index, sheet in enumerate(sheets) if (table := _Table(sheet)).is_list}
    if not tables:
        raise EarlierListError("no-list")
    chosen = next((index for index, table in tables.items() if table.marks), next(iter(tables)))
    rows = tuple(tables[chosen].rows())
    return EarlierList(
        has_ids=any(row.id for row in rows),
        own_headings=tuple(tables[chosen].own.values()),
        rows=rows,
        sheets=tuple(sheet for index, sheet in enumerate(sheets) if index != chosen and not _is_about(sheet)),
    )


def _decoded(sheet: StoredSheet) -> StoredSheet:
    """Return a sheet with texts as Excel shows them."""
    cells = {
        place: StoredCell(decoded(cell.shown), decoded(cell.value)) if isinstance(cell.value, str) else cell
        for place, cell in sheet.cells.items()
    }
    return sheet._replace(cells=cells)


def _is_about(sheet: StoredSheet) -> bool:
    corner = sheet.cells.get((1, 1))
    return corner is not None and corner.shown == ABOUT_MARK


class _Table:
    """The table of a sheet: where its headings stand, and which columns are whose."""

    def __init__(self, sheet: StoredSheet) -> None:
        self.sheet = sheet
        self.lines: dict[int, dict[int, StoredCell]] = {}
        for (row, column), cell in sorted(sheet.cells.items()):
            self.lines.setdefault(row, {})[column] = cell
        self.marks, marked_row = self._marks()
        self.heading_row = self._heading_row(marked_row)
        headings = {at: cell.shown for at, cell in self.lines.get(self.heading_row, {}).items()}
        self.columns = self.marks or named(headings)
        self.own = self._own(headings)

    @property
    def is_list(self) -> bool:
        """Tell whether the sheet holds a list: enough marks, or else enough of its headings."""
        return bool(self.marks) or len(self.columns) >= _LEAST_HEADINGS

    def _marks(self) -> tuple[dict[int, Column], int]:
        """Return the columns that the hidden row names, and that row; a column copied by hand counts once."""
        for row in list(self.lines)[:_ROWS_SEARCHED]:
            found: dict[int, Column] = {}
            for at, cell in self.lines[row].items():
                column = marked(cell.shown)
                if column is not None and column not in found.values():
                    found[at] = column
            if len(found) >= _LEAST_MARKS:
                return found, row
        return {}, 0

    def _heading_row(self, marked_row: int) -> int:
        rows = [row for row in self.lines if row > marked_row][:_ROWS_SEARCHED]
        known = {
            row: len(named({at: cell.shown for at, cell in self.lines[row].items() if len(cell.shown) < 40}))
            for row in rows
        }
        best = max(rows, key=lambda row: known[row], default=0)
        if known.get(best, 0) >= _LEAST_HEADINGS or not marked_row:
            return best
        return marked_row + _HEADING_BELOW_MARKS

    def _own(self, headings: dict[int, str]) -> dict[int, str]:
        """Return the headings of the columns that the town added; those without any words are left out."""
        beside = {at for row, cells in self.lines.items() if row > self.heading_row for at in cells}
        found: dict[int, str] = {}
        for at in sorted((beside | set(headings)) - set(self.columns)):
            name = " ".join(headings.get(at, "").split()) or text("list", "without-heading").ja
            number, whole = 2, name
            while whole in found.values():
                whole, number = f"{name} {number}", number + 1
            found[at] = whole
        return found

    def rows(self) -> Iterator[EarlierRow]:
        """Yield the rows below the headings. Raises EarlierListError where there are too many."""
        lines = {row: dict(cells) for row, cells in self.lines.items() if row > self.heading_row}
        if len(lines) > MAX_ROWS:
            raise EarlierListError("too-many-rows", limit=f"{MAX_ROWS:,}")
        self._spread_merged(lines)
        for number, line in lines.items():
            cells = {self.columns[at]: cell for at, cell in line.items() if at in self.columns}
            own = {self.own[at]: cell for at, cell in line.items() if at in self.own}
            comments = tuple(self._comments(number))
            if comments or own or any(column not in FOR_MATCHING for column in cells):
                signs = cells.pop(Column.SIGNS, None)
                name = cells.pop(Column.ID, None)
                told = tuple(signs.shown.split()) if signs is not None else ()
                yield EarlierRow(name.shown.strip() if name is not None else "", told, cells, own, comments)

    def _spread_merged(self, lines: dict[int, dict[int, StoredCell]]) -> None:
        """Give every row that a merged cell of the town covers what it holds: one name, joined over three rows."""
        for (top, left), (bottom, right) in self.sheet.areas:
            cell = self.lines.get(top, {}).get(left)
            if cell is not None and left == right and self.columns.get(left) in OF_TOWN:
                for row in lines:
                    if top < row <= bottom:
                        lines[row].setdefault(left, cell)

    def _comments(self, number: int) -> Iterator[tuple[Column | str, str]]:
        for (row, at), words in sorted(self.sheet.comments.items()):
            if row == number:
                yield self.columns.get(at) or self.own.get(at, ""), words
