"""Every cell of a workbook as it is stored, hidden ones too: for lists of our own that come back from other hands.

A cell keeps its value and the format of its number, so that a date can be written again as a date. Of a formula there
is the value that was saved last, and its own text where none was saved; nothing is computed.
"""

from collections.abc import Iterator
from datetime import datetime
from math import isfinite
from typing import Any, NamedTuple

from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.office.cell_text import CellFormat, formats_of, text_of
from advisor.office.excel import elements, place_of, sheets_of, targets_of, whole, words_of
from advisor.office.packages import Package, xml_root

Value = str | int | float | bool
Place = tuple[int, int]
MAX_CHARACTERS = 3_000_000
MAX_CELLS, MAX_SHEETS, MAX_AREAS = 150_000, 200, 20_000
MAX_ROW, MAX_COLUMN = 1_048_576, 16_384  # of any sheet of Excel
_FIRST_DAY = datetime(1899, 12, 30)
_DAYS_TO_1904 = 1462
_DAY, _ERA, _LONG_ERA, _MONTH, _LONG_DAY, _SHORT_DAY = (
    "m/d/yy", "[$-411]ge.m.d", '[$-411]ggge"年"m"月"d"日"', 'yyyy"年"m"月"', 'yyyy"年"m"月"d"日"', 'm"月"d"日"',
)  # fmt: skip
# The formats of Japanese dates that a file names by number alone, and that openpyxl does not know.
_JAPANESE = {
    27: _ERA, 28: _LONG_ERA, 29: _LONG_ERA, 30: _DAY, 31: _LONG_DAY, 32: 'h"時"mm"分"', 33: 'h"時"mm"分"ss"秒"',
    34: _MONTH, 35: _SHORT_DAY, 36: _ERA, 50: _ERA, 51: _LONG_ERA, 52: _MONTH, 53: _SHORT_DAY, 54: _LONG_ERA,
    55: _MONTH, 56: _SHORT_DAY, 57: _ERA, 58: _LONG_ERA,
}  # fmt: skip


class StoredCell(NamedTuple):
    """A cell that holds something: what it shows, its value, and the format of its number ("" for none of its own)."""

    shown: str
    value: Value
    form: str = ""


class StoredSheet(NamedTuple):
    """A sheet: its cells by row and column (from 1), merged areas (first, last), and the comments on its cells."""

    name: str
    is_shown: bool
    cells: dict[Place, StoredCell]
    areas: tuple[tuple[Place, Place], ...]
    comments: dict[Place, str]


def stored_sheets(package: Package) -> tuple[StoredSheet, ...]:
    """Return all sheets with cells. Raises UnreadableDraftError for what is damaged or holds too much."""
    root = xml_root(package.parts[package.main])
    reader = _Reader(package, root)
    sheets = [(name, shown, path) for name, shown, path in sheets_of(package, root) if path]
    if len(sheets) > MAX_SHEETS:
        raise UnreadableDraftError(Problem("too-many-sheets", None, (("limit", f"{MAX_SHEETS}"),)))
    return tuple(reader.sheet(name, shown, path) for name, shown, path in sheets)


class _Reader:
    def __init__(self, package: Package, root: Any) -> None:
        self.package = package
        folder = package.main.rpartition("/")[0]
        strings = package.parts.get(f"{folder}/sharedStrings.xml")
        styles = package.parts.get(f"{folder}/styles.xml")
        about = root.find("{*}workbookPr")
        self.from_1904 = about is not None and about.get("date1904") in ("1", "true")
        self.strings = [words_of(entry) for entry in xml_root(strings).iterfind("{*}si")] if strings else []
        self.formats = list(_formats(xml_root(styles))) if styles else []
        self.cells = self.characters = 0

    def sheet(self, name: str, is_shown: bool, path: str) -> StoredSheet:
        cells: dict[Place, StoredCell] = {}
        areas: list[tuple[Place, Place]] = []
        row = 0
        for element in elements(self.package.parts[path]):
            kind = element.tag.rpartition("}")[2]
            if kind == "row":
                row = whole(element.get("r")) or row + 1
                cells.update(self._row(element, row))
            elif kind == "mergeCell" and len(areas) < MAX_AREAS:
                first, _, last = element.get("ref", "").partition(":")
                start, end = place_of(first), place_of(last)
                if start and end:
                    areas.append((start, end))
            element.clear()
        return StoredSheet(name, is_shown, cells, tuple(areas), dict(self._comments(path)))

    def _row(self, row: Any, number: int) -> Iterator[tuple[Place, StoredCell]]:
        column = 0
        for cell in row:
            self.cells += 1
            if self.cells > MAX_CELLS:
                raise UnreadableDraftError(Problem("too-many-cells", None, (("limit", f"{MAX_CELLS:,}"),)))
            place = place_of(cell.get("r", ""))
            column = place[1] if place else column + 1
            found = self._cell(cell)
            if found is not None and found.shown.strip() and number <= MAX_ROW and column <= MAX_COLUMN:
                self._count(found.shown)
                yield (number, column), found

    def _count(self, words: str) -> None:
        self.characters += len(words)
        if self.characters > MAX_CHARACTERS:
            raise UnreadableDraftError(Problem("too-much-text", None, (("limit", f"{MAX_CHARACTERS:,}"),)))

    def _cell(self, cell: Any) -> StoredCell | None:
        kind, value, formula = cell.get("t", "n"), "", None
        style = whole(cell.get("s"))
        shape, form = self.formats[style] if style < len(self.formats) else (CellFormat(), "")
        for part in cell:
            match part.tag.rpartition("}")[2]:
                case "v":
                    value = part.text or ""
                case "f":
                    formula = part.text or ""
                case "is":
                    words = words_of(part)
                    return StoredCell(words, words)
        if not value and formula and kind != "str":
            return StoredCell(f"={formula}", f"={formula}")
        if kind == "s":
            words = self.strings[whole(value)] if value and whole(value) < len(self.strings) else ""
            return StoredCell(words, words)
        if not value:
            return None
        shown = text_of(kind, value, shape, self.from_1904)
        return StoredCell(shown, self._value(kind, value, shape.is_date), form)

    def _value(self, kind: str, written: str, is_date: bool) -> Value:
        """Return a value as it is written again; days are counted from 1900, whatever the file counted from."""
        if kind == "b":
            return written in ("1", "true")
        try:
            if kind == "d":
                span = datetime.fromisoformat(written).replace(tzinfo=None) - _FIRST_DAY
                return span.days + span.seconds / 86_400
            number = float(written) if kind == "n" else None
        except ValueError:
            return written
        if number is None or not isfinite(number):
            return written
        number += _DAYS_TO_1904 if is_date and self.from_1904 else 0
        return int(number) if number.is_integer() and abs(number) < 1e15 else number

    def _comments(self, path: str) -> Iterator[tuple[Place, str]]:
        for target in targets_of(self.package, path).values():
            if "/comments" in target and target.endswith(".xml") and target in self.package.parts:
                for comment in xml_root(self.package.parts[target]).iterfind("{*}commentList/{*}comment"):
                    place, told = place_of(comment.get("ref", "")), comment.find("{*}text")
                    words = words_of(told).strip() if told is not None else ""
                    if place and words:
                        self._count(words)
                        yield place, words
                return  # a sheet has one part of comments


def _formats(styles: Any) -> Iterator[tuple[CellFormat, str]]:
    """Yield of each format of a workbook how it shows numbers, and its code as Excel writes it."""
    from openpyxl.styles.numbers import BUILTIN_FORMATS

    known = {**BUILTIN_FORMATS, **_JAPANESE}
    own = {entry.get("numFmtId"): entry.get("formatCode", "") for entry in styles.iterfind("{*}numFmts/{*}numFmt")}
    for shape, entry in zip(formats_of(styles), styles.iterfind("{*}cellXfs/{*}xf"), strict=True):
        number = entry.get("numFmtId", "0")
        code = own.get(number) or known.get(whole(number), "")
        yield shape, "" if code == "General" else code
