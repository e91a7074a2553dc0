"""Read an Excel file: the cells that hold something, sheet by sheet, as they are shown.

Hidden sheets, rows and columns, comments, headers and footers are no part of the plan. Formulas are never computed:
the value that Excel saved last stands for them. Sheets are read as a stream, a row at a time, so that neither far cells
nor huge merged areas cost anything.
"""

import posixpath
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from advisor.drafts.lines import Spot
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.office.cell_text import CellFormat, formats_of, text_of
from advisor.office.model import GridCell, LeftOut, Paragraph
from advisor.office.packages import Package, xml_root
from advisor.patterns import compiled
from advisor.records import Record

MAX_CELLS, MAX_MERGES = 500_000, 20_000
MAX_CHARACTERS = 1_000_000
_SHOWN_CELLS = 8
MOST_COLUMNS = 1_000
_RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PLACE = compiled(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_TRUE = ("1", "true")


class Sheet(Record):
    """A sheet: its name, and its cells with something in them, row by row; rows and columns count from 1."""

    name: str
    cells: tuple[GridCell, ...]


class Workbook(Record):
    """The visible sheets of a file, and what was left out of it."""

    sheets: tuple[Sheet, ...]
    left_out: tuple[LeftOut, ...] = ()


def read_excel(package: Package) -> Workbook:
    """Return what an Excel file says. Raises UnreadableDraftError for what is damaged or has too many cells."""
    root = xml_root(package.parts[package.main])
    reader = _Reader(package, posixpath.dirname(package.main), root)
    printed = _print_areas(root)
    found, hidden, unprinted = [], [], []
    for index, (name, is_shown, path) in enumerate(sheets_of(package, root)):
        if not is_shown:
            hidden.append(name)
        elif path:
            cells = list(reader.cells(name, package.parts[path]))
            shown = [cell for cell in cells if any(_within(cell, area) for area in printed.get(index, ()))]
            if shown and len(shown) * 2 > len(cells) > len(shown):
                unprinted.append(f"{name}（{len(cells) - len(shown)}）")
                cells = shown
            found.append(Sheet(name, tuple(cells)))
    if not found and not hidden:
        raise UnreadableDraftError(Problem("office-damaged", None))
    left_out: list[LeftOut] = []
    if hidden:
        left_out.append(LeftOut("hidden-sheets", (("sheets", "、".join(hidden)),)))
    if reader.unseen:
        unseen = "、".join(f"{name}（{count}）" for name, count in reader.unseen.items())
        left_out.append(LeftOut("hidden-cells", (("sheets", unseen),)))
    if reader.wrong:
        first = "、".join(reader.wrong[:_SHOWN_CELLS])
        left_out.append(LeftOut("error-cells", (("cells", first), ("count", str(len(reader.wrong))))))
    if unprinted:
        left_out.append(LeftOut("cells-not-printed", (("sheets", "、".join(unprinted)),)))
    if reader.unknown:
        first = "、".join(reader.unknown[:_SHOWN_CELLS])
        left_out.append(LeftOut("formulas-without-values", (("cells", first), ("count", str(len(reader.unknown))))))
    if package.has_macros:
        left_out.append(LeftOut("office-macros"))
    return Workbook(tuple(found), tuple(left_out))


def sheets_of(package: Package, root: Any) -> Iterator[tuple[str, bool, str]]:
    """Yield of each sheet of a workbook its name, whether it is shown, and its part; "" where that holds no cells."""
    targets = targets_of(package, package.main)
    for sheet in root.iterfind("{*}sheets/{*}sheet"):
        path = targets.get(sheet.get(f"{_RELATIONS}id"), "")
        has_cells = "/worksheets/" in f"/{path}" and path in package.parts
        yield sheet.get("name", ""), sheet.get("state", "visible") == "visible", path if has_cells else ""


def targets_of(package: Package, part: str) -> dict[str, str]:
    """Return the paths of the parts that a part refers to, by the names of the relations."""
    folder, name = posixpath.split(part)
    relations = package.parts.get(f"{folder}/_rels/{name}.rels")
    named = ((r.get("Id"), r.get("Target", "")) for r in xml_root(relations)) if relations else ()
    return {
        relation: target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        for relation, target in named
    }


class _Reader:
    """Reads the sheets of one workbook.

    `unknown` are the formulas of which no value was saved, `wrong` the cells that show an error, `unseen` how many
    cells of a sheet are hidden.
    """

    def __init__(self, package: Package, folder: str, root: Any) -> None:
        strings = package.parts.get(f"{folder}/sharedStrings.xml")
        styles = package.parts.get(f"{folder}/styles.xml")
        about = root.find("{*}workbookPr")
        self.from_1904 = about is not None and about.get("date1904") in _TRUE
        self.strings = [words_of(entry) for entry in xml_root(strings).iterfind("{*}si")] if strings else []
        self.formats = formats_of(xml_root(styles)) if styles else []
        self.unknown: list[str] = []
        self.wrong: list[str] = []
        self.unseen: dict[str, int] = {}
        self.count = self.characters = 0

    def cells(self, sheet: str, content: bytes) -> Iterator[GridCell]:
        """Yield the cells of a sheet that hold something and are shown, row by row."""
        told: dict[tuple[int, int], Paragraph] = {}
        merged: dict[tuple[int, int], tuple[int, int]] = {}
        hidden: list[range] = []
        row_number = 0
        for element in elements(content):
            kind = element.tag.rpartition("}")[2]
            if kind == "col" and element.get("hidden") in _TRUE:
                hidden.append(range(whole(element.get("min")), whole(element.get("max")) + 1))
            elif kind == "mergeCell":
                if len(merged) >= MAX_MERGES:
                    raise _too_many_cells()
                first, _, last = element.get("ref", "").partition(":")
                start, end = place_of(first), place_of(last)
                if start and end:
                    merged[start] = (max(end[0] - start[0], 0) + 1, max(end[1] - start[1], 0) + 1)
            elif kind == "row":
                row_number = whole(element.get("r")) or row_number + 1
                cells = dict(self._row(sheet, element, row_number))
                if element.get("hidden") in _TRUE:
                    self.unseen[sheet] = self.unseen.get(sheet, 0) + len(cells)
                else:
                    told.update(cells)
            element.clear()
        for (row, column), paragraph in sorted(told.items(), key=lambda item: item[0]):
            rows, columns = merged.get((row, column), (1, 1))
            covered = range(column, column + min(columns, MOST_COLUMNS))
            if hidden and all(any(at in area for area in hidden) for at in covered):
                self.unseen[sheet] = self.unseen.get(sheet, 0) + 1
            else:
                yield GridCell(row, column, rows, columns, (paragraph,))

    def _row(self, sheet: str, row: Any, number: int) -> Iterator[tuple[tuple[int, int], Paragraph]]:
        column = 0
        for cell in row:
            self.count += 1
            if self.count > MAX_CELLS:
                raise _too_many_cells()
            name = cell.get("r", "")
            place = place_of(name)
            column = place[1] if place else column + 1
            name = name if place else f"{_letters(column)}{number}"
            style = whole(cell.get("s"))
            form = self.formats[style] if style < len(self.formats) else _PLAIN
            words = self._text(cell, form, name)
            lines = tuple([line for line in words.splitlines() if line.strip()])
            if lines:
                self.characters += len(words)
                if self.characters > MAX_CHARACTERS:
                    values = (("limit", f"{MAX_CHARACTERS:,}"),)
                    raise UnreadableDraftError(Problem("too-much-text", None, values))
                yield (number, column), Paragraph(lines, Spot(sheet=sheet, cell=name), strong=form.is_bold)

    def _text(self, cell: Any, form: CellFormat, place: str) -> str:
        """Return what a cell shows."""
        kind, value, is_formula = cell.get("t", "n"), "", False
        for part in cell:
            name = part.tag.rpartition("}")[2]
            if name == "v":
                value = part.text or ""
            elif name == "is":
                return words_of(part)
            is_formula = is_formula or name == "f"
        if is_formula and not value and kind != "str":
            self.unknown.append(place)
        if kind == "e":
            self.wrong.append(place)
            return ""
        if kind == "s":
            number = whole(value)
            return self.strings[number] if value and number < len(self.strings) else ""
        return text_of(kind, value, form, self.from_1904) if value else ""


_PLAIN = CellFormat()


def _print_areas(root: Any) -> dict[int, list[tuple[tuple[int, int], tuple[int, int]]]]:
    """Return what of each sheet is printed, by its number; what stands beside that are notes of the author."""
    found: dict[int, list[tuple[tuple[int, int], tuple[int, int]]]] = {}
    for name in root.iterfind("{*}definedNames/{*}definedName"):
        if name.get("name") == "_xlnm.Print_Area" and name.text:
            for area in name.text.split(","):
                first, _, last = area.rpartition("!")[2].partition(":")
                start, end = place_of(first), place_of(last or first)
                if start and end:
                    found.setdefault(whole(name.get("localSheetId")), []).append((start, end))
    return found


def _within(cell: GridCell, area: tuple[tuple[int, int], tuple[int, int]]) -> bool:
    (top, left), (bottom, right) = area
    return top <= cell.row <= bottom and left <= cell.column <= right


def elements(content: bytes) -> Iterator[Any]:
    """Yield columns, rows and merged areas of a sheet as they end. Raises UnreadableDraftError for damaged XML."""
    from lxml import etree

    names = ("{*}col", "{*}row", "{*}mergeCell")
    try:
        for _, element in etree.iterparse(
            BytesIO(content), events=("end",), tag=names, resolve_entities=False, no_network=True, load_dtd=False
        ):
            yield element
            above = element.getparent()
            while above is not None and element.getprevious() is not None:
                del above[0]
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableDraftError(Problem("office-damaged", None)) from error


def words_of(entry: Any) -> str:
    """Return the text of a string, without the reading (furigana) beside it."""
    pieces = []
    for part in entry:
        name = part.tag.rpartition("}")[2] if isinstance(part.tag, str) else ""
        if name == "t":
            pieces.append(part.text or "")
        elif name == "r":
            pieces += [text.text or "" for text in part.iterfind("{*}t")]
    return "".join(pieces)


def place_of(written: str) -> tuple[int, int] | None:
    """Return row and column of the name of a cell."""
    found = _PLACE.fullmatch(written)
    if not found:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]), column


def _letters(column: int) -> str:
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def whole(written: str | None) -> int:
    """Return a number that stands in a file; 0 for what is none."""
    return int(written) if written and written.isdecimal() and len(written) < 10 else 0


def _too_many_cells() -> UnreadableDraftError:
    return UnreadableDraftError(Problem("too-many-cells", None, (("limit", f"{MAX_CELLS:,}"),)))
