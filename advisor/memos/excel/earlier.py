"""Read a list that comes back from the town: whatever was sorted, moved, added, renamed or hidden in it."""

from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from zipfile import is_zipfile

from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.drafts.signatures import file_of_another_kind
from advisor.forms.workbook_marks import decoded
from advisor.memos.excel.columns import FOR_MATCHING, OF_TOWN, Column, is_heading, marked, named, plain
from advisor.memos.excel.errors import EarlierListError
from advisor.memos.excel.model import EarlierList, EarlierRow
from advisor.office.packages import OfficeKind, office_kind, open_package
from advisor.office.stored import StoredCell, StoredSheet, stored_sheets
from advisor.texts import text

ABOUT_MARK = "advisor-about"
MAX_ROWS, MAX_COLUMNS = 3_000, 100
_PACKAGE, _WITH_PASSWORD = b"PK", "is-older-office"
_TOO_LARGE = ("office-too-large", "too-many-sheets", "too-many-cells", "too-much-text")
_SAME_TOWN = 0.6
_ROWS_SEARCHED = 60
_LEAST_MARKS, _LEAST_HEADINGS = 3, 4
_HEADING_BELOW_MARKS = 3


def earlier_list(data: bytes) -> EarlierList:
    """Return what an earlier list holds. Raises EarlierListError for what is damaged, of another kind or too large."""
    try:
        _check_kind(data)
        sheets = [_decoded(sheet) for sheet in stored_sheets(open_package(data, OfficeKind.EXCEL))]
    except UnreadableDraftError as error:
        if error.problem.code in _TOO_LARGE:
            raise EarlierListError("too-large") from error
        reason = text("problems", error.problem.code, **dict(error.problem.values))
        raise EarlierListError("unreadable", reason=reason) from error
    tables = {index: table for index, sheet in enumerate(sheets) if (table := _Table(sheet)).is_list}
    if not tables:
        raise EarlierListError("no-list")
    chosen = next((index for index, table in tables.items() if table.marks), next(iter(tables)))
    tables[chosen].look_at_columns()
    rows = tuple(tables[chosen].rows())
    about = next((sheet for sheet in sheets if _is_about(sheet)), None)
    town = about.cells.get((1, 2)) if about is not None else None
    return EarlierList(
        municipality=town.shown if town is not None else "",
        has_ids=any(row.id for row in rows),
        own_headings=tuple(tables[chosen].own.values()),
        rows=rows,
        sheets=tuple(sheet for index, sheet in enumerate(sheets) if index != chosen and not _is_about(sheet)),
    )


def check_town(earlier: EarlierList, municipality: str) -> None:
    """Raise EarlierListError where a list is of another town, whose entries would stand beside like remarks.

    A name may be written in several ways, with its prefecture before or behind it, so that only letters are compared.
    """
    before, now = Counter(plain(earlier.municipality)), Counter(plain(municipality))
    if (before & now).total() < min(before.total(), now.total()) * _SAME_TOWN:
        raise EarlierListError("other-town", before=earlier.municipality, now=municipality)


def _check_kind(data: bytes) -> None:
    """Raise an error for what is no workbook; half of one, and one with a password, are told from other files."""
    if data.startswith(_PACKAGE) and not is_zipfile(BytesIO(data)):
        raise UnreadableDraftError(Problem("office-damaged", None))
    other = file_of_another_kind(data)
    if other is not None and other.code == _WITH_PASSWORD:
        raise UnreadableDraftError(other)
    if office_kind(data) is not OfficeKind.EXCEL:
        raise EarlierListError("not-a-workbook")


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
        self.headings = {at: cell.shown for at, cell in self.lines.get(self.heading_row, {}).items()}
        self.columns, self.own = dict(self.marks), dict[int, str]()

    @property
    def is_list(self) -> bool:
        """Tell whether the sheet holds a list: enough marks, or else enough of its headings."""
        return bool(self.marks) or self.heading_row > 0

    def look_at_columns(self) -> None:
        """Find out whose each column is. Raises EarlierListError where there are too many."""
        beside = {at for row, cells in self.lines.items() if row > self.heading_row for at in cells}
        if len(beside | set(self.headings)) > MAX_COLUMNS:
            raise EarlierListError("too-many-columns", limit=MAX_COLUMNS)
        unmarked = {at: words for at, words in self.headings.items() if at not in self.marks}
        self.columns |= named(unmarked, frozenset(self.marks.values()))
        self.own = self._own(sorted((beside | set(self.headings)) - set(self.columns)))

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
        """Return the row with most of our headings; where few are left, that in which they stood below the marks."""
        rows = [row for row in self.lines if row > marked_row][:_ROWS_SEARCHED]
        known = {row: sum(is_heading(cell.shown) for cell in self.lines[row].values()) for row in rows}
        best = max(rows, key=lambda row: known[row], default=0)
        if known.get(best, 0) >= _LEAST_HEADINGS:
            return best
        return marked_row + _HEADING_BELOW_MARKS if marked_row else 0

    def _own(self, places: list[int]) -> dict[int, str]:
        """Return headings for the columns that the town added, no two alike."""
        found: dict[int, str] = {}
        for at in places:
            name = " ".join(self.headings.get(at, "").split()) or text("list", "without-heading").ja
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
        comments: dict[int, list[tuple[Column | str, str]]] = {}
        for (row, at), words in sorted(self.sheet.comments.items()):
            comments.setdefault(row, []).append((self.columns.get(at) or self.own.get(at, ""), words))
        for number, line in lines.items():
            cells = {self.columns[at]: cell for at, cell in line.items() if at in self.columns}
            own = {self.own[at]: cell for at, cell in line.items() if at in self.own}
            if number in comments or own or any(column not in FOR_MATCHING for column in cells):
                signs = cells.pop(Column.SIGNS, None)
                name = cells.pop(Column.ID, None)
                told = tuple(signs.shown.split()) if signs is not None else ()
                yield EarlierRow(
                    name.shown.strip() if name is not None else "", told, cells, own, tuple(comments.get(number, ()))
                )

    def _spread_merged(self, lines: dict[int, dict[int, StoredCell]]) -> None:
        """Give every row that a merged cell of the town covers what it holds: one name, joined over three rows."""
        for (top, left), (bottom, right) in self.sheet.areas:
            cell = self.lines.get(top, {}).get(left)
            if cell is not None and left == right and self.columns.get(left) in OF_TOWN:
                for row in lines:
                    if top < row <= bottom:
                        lines[row].setdefault(left, cell)
