"""Read a Word file: paragraphs and tables in their order, changes taken as accepted, numbers as they are shown.

Headers, footers, comments, tables of contents and hidden text are no part of the plan; the text of text boxes and
footnotes follows the paragraph that holds them.
"""

import posixpath
from collections.abc import Iterator
from typing import Any

from advisor.drafts.lines import Spot
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.office.model import Grid, GridCell, Item, LeftOut, OfficeText, Paragraph
from advisor.office.packages import Package, xml_root
from advisor.office.word_numbers import Numbers
from advisor.office.word_styles import Style, Styles, W, is_on, numbering_of, whole_number
from advisor.records import Record

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SKIPPED = frozenset(
    f"{W}{name}"
    for name in (
        *("del", "moveFrom", "rt"),
        *("pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr"),
    )
)
_SIGNS = {f"{W}tab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}ptab": "\t"}
# Ticked and empty boxes, which are letters of fonts of their own.
_SYMBOLS = {"F0FE": "☑", "F0FC": "✓", "F052": "☑", "F0A8": "□", "F06F": "□", "F0A3": "□"}
_PLACEHOLDER = f"{W}sdtPr/{W}showingPlcHdr"
LARGER_BY = 2  # half-points
MOST_STRONG = 60
MAX_DEPTH = 20


class Source(Record):
    """Some characters of a paragraph, and the element that holds them; None for a number that the program shows."""

    text: str
    element: Any


class Told(Record):
    """A paragraph as it was read: its place, and the pieces that its text is made of."""

    spot: Spot
    sources: tuple[Source, ...]


def read_word(package: Package) -> OfficeText:
    """Return what a Word file says. Raises UnreadableDraftError for what is damaged."""
    reader = _reader(package)
    body = xml_root(package.parts[package.main]).find(f"{W}body")
    items = list(reader.items(body)) if body is not None else []
    left_out = [LeftOut("office-macros")] if package.has_macros else []
    if reader.struck:
        left_out.append(LeftOut("struck-out", (("count", str(reader.struck)),)))
    return OfficeText(tuple(items), tuple(left_out))


def sources_of(package: Package, body: Any) -> list[Told]:
    """Return every paragraph that `read_word` reads, in its order, with the elements that hold its words."""
    reader = _reader(package)
    reader.told = []
    for _ in reader.items(body):
        pass
    return reader.told


def _reader(package: Package) -> "_Reader":
    folder = posixpath.dirname(package.main)

    def part(name: str) -> Any | None:
        content = package.parts.get(posixpath.join(folder, name))
        return xml_root(content) if content is not None else None

    return _Reader(Styles(part("styles.xml")), Numbers(part("numbering.xml")), _notes(part))


def _notes(part: Any) -> dict[str, Any]:
    """Return the footnotes and endnotes, by kind and number."""
    found = {}
    for kind in ("footnote", "endnote"):
        root = part(f"{kind}s.xml")
        for note in root if root is not None else ():
            if note.get(f"{W}type") in (None, "normal"):
                found[f"{kind}{note.get(f'{W}id')}"] = note
    return found


class _Reader:
    """Walks through the body of a document."""

    def __init__(self, styles: Styles, numbers: Numbers, notes: dict[str, Any]) -> None:
        self.styles, self.numbers, self.notes = styles, numbers, notes
        self.paragraphs = self.tables = self.struck = 0
        self.fields: list[bool] = []  # open fields, and whether each is a table of contents
        self.begun = ""  # the text of a paragraph whose end was deleted
        self.begun_of: list[Source] = []
        self.told: list[Told] | None = None  # kept only where it is asked for

    def items(self, container: Any, spot: Spot | None = None, depth: int = 0) -> Iterator[Item]:
        """Yield what stands in the body, in a cell or in a text box; `spot` is the cell of a table that it is in."""
        if depth > MAX_DEPTH:
            raise UnreadableDraftError(Problem("office-too-deep", None))
        for element in container:
            tag = element.tag
            if tag == f"{W}p":
                yield from self._paragraph(element, spot, depth)
            elif tag == f"{W}tbl":
                yield self._table(element, spot, depth)
            elif tag == f"{W}sdt":
                if not _is_contents(element):
                    yield from self.items(_content(element), spot, depth)
            elif tag == f"{_MC}AlternateContent":
                yield from self.items(_chosen(element), spot, depth)
            elif tag not in _SKIPPED:
                yield from self.items(element, spot, depth)

    def _paragraph(self, element: Any, spot: Spot | None, depth: int) -> Iterator[Item]:
        properties = element.find(f"{W}pPr")
        style = self._style(properties)
        if self._level(properties, style) and not style.of_contents:
            self.fields.clear()  # a contents list that nobody closed ends where the text begins
        text = _Text(self)
        text.read(element)
        words = self.begun + "".join(text.pieces)
        marks = properties.find(f"{W}rPr") if properties is not None else None
        if marks is not None and marks.find(f"{W}del") is not None:
            self.begun = words
            self.begun_of += text.sources()
            return
        begun, self.begun, self.begun_of = self.begun_of, "", []
        if words.strip() and not (style.of_contents or text.of_contents):
            self.paragraphs += spot is None  # those of tables are told by row and column
            number = self.numbers.next(numbering_of(properties) or style.numbering)
            place = spot or Spot(paragraph=self.paragraphs)
            lines = tuple(line for line in (number + words).split("\n") if line.strip())
            if self.told is not None:
                self.told.append(Told(place, (Source(number, None), *begun, *text.sources())))
            strong = len(words) <= MOST_STRONG and text.is_strong(style, self.styles.default)
            yield Paragraph(lines, place, self._level(properties, style), strong)
        for box in text.boxes:
            yield from self.items(box, spot, depth + 1)
        for note in text.notes:
            if note in self.notes:
                yield from self.items(self.notes.pop(note), spot, depth + 1)

    def _style(self, properties: Any) -> Style:
        named = properties.find(f"{W}pStyle") if properties is not None else None
        return self.styles.named(named.get(f"{W}val", "")) if named is not None else self.styles.default

    def _level(self, properties: Any, style: Style) -> int:
        outline = properties.find(f"{W}outlineLvl") if properties is not None else None
        own = whole_number(outline, 9) + 1 if outline is not None else style.level
        return own if own <= 9 else 0

    def _table(self, element: Any, spot: Spot | None, depth: int) -> Grid:
        """Return a table; one within a cell is told by the place of that cell."""
        self.tables += spot is None
        table = self.tables
        cells: list[GridCell] = []
        open_at: dict[int, int] = {}  # by column: the cell that goes on downwards
        for number, row in enumerate(_within(element, "tr")):
            properties = row.find(f"{W}trPr")
            if properties is not None and properties.find(f"{W}del") is not None:
                continue
            column = whole_number(properties.find(f"{W}gridBefore")) if properties is not None else 0
            for count, cell in enumerate(_within(row, "tc"), start=1):
                about = cell.find(f"{W}tcPr")
                width = max(1, whole_number(about.find(f"{W}gridSpan"), 1) if about is not None else 1)
                merge = about.find(f"{W}vMerge") if about is not None else None
                if merge is not None and merge.get(f"{W}val", "continue") == "continue" and column in open_at:
                    above = cells[open_at[column]]
                    cells[open_at[column]] = above._replace(rows=number - above.row + 1)
                else:
                    place = spot or Spot(table=table, row=number + 1, column=count)
                    content = tuple(self.items(cell, place, depth + 1))
                    open_at[column] = len(cells)
                    cells.append(GridCell(number, column, 1, width, content))
                column += width
        return Grid(tuple(cells))


class _Text:
    """The text of one paragraph, with the text boxes and notes in it."""

    def __init__(self, reader: _Reader) -> None:
        self.reader = reader
        self.pieces: list[str] = []
        self.elements: list[Any] = []  # what holds each piece
        self.boxes: list[Any] = []
        self.notes: list[str] = []
        self.runs: list[Any] = []  # the properties of those that hold text
        self.of_contents = any(reader.fields)

    def read(self, element: Any) -> None:
        """Read an element and what it holds."""
        for child in element:
            tag = child.tag
            if tag == f"{W}r":
                self._run(child)
            elif tag == f"{W}t":
                self._take(child.text or "", child)
            elif tag in _SIGNS:
                self._take(_SIGNS[tag], child)
            elif tag == f"{W}br":
                self._take("\n" if child.get(f"{W}type", "textWrapping") == "textWrapping" else "", child)
            elif tag == f"{W}sym":
                self._take(_SYMBOLS.get(child.get(f"{W}char", "").upper(), ""), child)
            elif tag == f"{W}txbxContent":
                self.boxes.append(child)
            elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                self.notes.append(child.tag.removeprefix(W).removesuffix("Reference") + child.get(f"{W}id", ""))
            elif tag == f"{_MC}AlternateContent":
                self.read(_chosen(child))
            elif tag == f"{W}sdt":
                if child.find(_PLACEHOLDER) is None:
                    self.read(_content(child))
            elif tag == f"{W}fldChar":
                self._field(child.get(f"{W}fldCharType", ""))
            elif tag == f"{W}instrText":
                if self.reader.fields and (child.text or "").strip().upper().startswith("TOC"):
                    self.reader.fields[-1] = self.of_contents = True
            elif tag not in _SKIPPED:
                self.read(child)

    def _take(self, text: str, element: Any) -> None:
        self.pieces.append(text)
        self.elements.append(element)

    def _run(self, run: Any) -> None:
        properties = run.find(f"{W}rPr")
        if is_on(properties, "vanish") or is_on(properties, "strike") or is_on(properties, "dstrike"):
            self.reader.struck += not is_on(properties, "vanish") and any(part.text for part in run.iter(f"{W}t"))
            for mark in run.iter(f"{W}fldChar"):
                self._field(mark.get(f"{W}fldCharType", ""))
            return
        before = len(self.pieces)
        self.read(run)
        if "".join(self.pieces[before:]).strip():
            self.runs.append(properties)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self.reader.fields.append(False)
        elif kind == "end" and self.reader.fields:
            self.reader.fields.pop()

    def sources(self) -> list[Source]:
        """Return the pieces with what holds each."""
        return [Source(piece, element) for piece, element in zip(self.pieces, self.elements, strict=True)]

    def is_strong(self, style: Style, default: Style) -> bool:
        """Tell whether all of the text is bold, or larger than usual text."""
        if not self.runs:
            return False
        bold = [style.bold if (own := is_on(properties, "b")) is None else own for properties in self.runs]
        sizes = [
            whole_number(properties.find(f"{W}sz") if properties is not None else None, style.half_points)
            for properties in self.runs
        ]
        return (all(bold) and not default.bold) or min(sizes) >= default.half_points + LARGER_BY


def _within(element: Any, name: str) -> Iterator[Any]:
    """Yield the rows of a table, or the cells of a row, whatever wraps them."""
    for child in element:
        if child.tag == f"{W}{name}":
            yield child
        elif child.tag == f"{W}sdt":
            yield from _within(_content(child), name)
        elif child.tag in (f"{W}ins", f"{W}moveTo", f"{W}customXml", f"{W}smartTag"):
            yield from _within(child, name)


def _content(sdt: Any) -> Any:
    """Return what a content control holds."""
    found = sdt.find(f"{W}sdtContent")
    return found if found is not None else ()


def _chosen(alternatives: Any) -> Any:
    """Return the first of the forms in which one thing is given."""
    found = alternatives.find(f"{_MC}Choice")
    if found is not None and any(part.text for part in found.iter(f"{W}t")):
        return found
    other = alternatives.find(f"{_MC}Fallback")
    return next((form for form in (other, found) if form is not None), ())


def _is_contents(sdt: Any) -> bool:
    found = sdt.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return found is not None and found.get(f"{W}val", "") == "Table of Contents"
