"""The paragraphs, links and tables of a memo in WordprocessingML, in the styles and the room of one document."""

from collections.abc import Sequence
from itertools import count

from docx.oxml.ns import qn
from lxml.etree import _Element

from advisor.forms.word_parts import element, run
from advisor.language import Language
from advisor.memos.word.faces import CELL_SIDE, FACES, Look
from advisor.memos.word.fitting import lines_of
from advisor.memos.word.styling import Lists
from advisor.memos.word.words import visible
from advisor.records import Record
from advisor.texts import text

TWIPS = 20  # in a point
_MOST_FIXED = 0.5  # of the width
MOST_LINES_KEPT = 8  # a row of more lines is not kept with what follows it
MOST_LINES_UNBROKEN = 16  # a row of more lines may go on on the next page


class Room(Record):
    """The room for text on a page, in points."""

    width: float
    height: float


class Column(Record):
    """The width of a column: so many points, and its share of what such points leave of the whole width."""

    points: float = 0
    share: float = 0


class Link(Record):
    """Words that lead to a bookmark of the same document."""

    words: str
    to: str


class Strong(Record):
    """Words that are set off by weight."""

    words: str


Piece = str | Link | Strong


class Line(Record):
    """One paragraph of a cell."""

    look: Look
    pieces: tuple[Piece, ...]
    list_id: str = ""

    @property
    def words(self) -> str:
        """Return its words without their looks."""
        return "".join(piece if isinstance(piece, str) else piece.words for piece in self.pieces)


Cell = tuple[Line, ...]


class Sheet:
    """Makes the parts of one memo; `taken` are the names of bookmarks in use, `first` the next free id of one."""

    def __init__(
        self, language: Language, styles: dict[Look, str], lists: Lists, room: Room, taken: set[str], first: int
    ) -> None:
        self.language, self.room, self.lists = language, room, lists
        self._styles, self._ids = styles, count(first)
        self._has_chapters = False
        self._prefix = "memo"
        while any(name.startswith(self._prefix) for name in taken):
            self._prefix += "_"

    def t(self, key: str, of: str = "word", **values: object) -> str:
        """Return words of the memo in its language."""
        return text(of, key, **values).in_(self.language)

    def bookmark(self, kind: str, number: int) -> str:
        """Return the name of a bookmark; Word knows only letters, digits and low lines in it."""
        return f"{self._prefix}_{kind}_{number}"

    def paragraph(
        self, look: Look, *pieces: Piece, bookmark: str = "", list_id: str = "", keep: bool = False, anew: bool = False
    ) -> _Element:
        """Return a paragraph: `keep` holds it to the next one, `anew` begins a page with it."""
        about = [element("pStyle", val=self._styles[look])]
        about += [element("keepNext")] if keep else []
        about += [element("pageBreakBefore")] if anew else []
        if list_id:
            about.append(element("numPr", [element("ilvl", val="0"), element("numId", val=list_id)]))
            hanging = str(round(FACES[look].hanging * TWIPS))
            about.append(element("ind", left=hanging, hanging=hanging))
        content = [self._run(piece) for piece in pieces if piece]
        if bookmark:
            number = str(next(self._ids))
            start = element("bookmarkStart", id=number)
            start.set(qn("w:name"), bookmark)
            content.insert(0, start)
            content.append(element("bookmarkEnd", id=number))
        return element("p", [element("pPr", about), *content])

    def chapter(self, words: str, anew: bool = False) -> _Element:
        """Return the heading of a chapter; the first one begins a page, since the cover has one of its own."""
        made = self.paragraph(Look.CHAPTER, words, anew=anew or not self._has_chapters)
        self._has_chapters = True
        return made

    def _run(self, piece: Piece) -> _Element:
        if isinstance(piece, Strong):
            return run(visible(piece.words), self._styles[Look.STRONG])
        if isinstance(piece, Link):
            words = run(visible(piece.words), self._styles[Look.LINK])
            return element("hyperlink", [words], anchor=piece.to, history="1")
        return run(visible(piece))

    def table(
        self, look: Look, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], heads: int = 1, kept: int = 2
    ) -> _Element:
        """Return a table over the whole width, of rows of cells.

        The first rows (`heads`) are repeated on every page. The first `kept` stay with what follows them, and the last
        one is not left alone.
        """
        widths = [round(width * TWIPS) for width in self._widths(columns)]
        about = [
            element("tblStyle", val=self._styles[look]), element("tblW", w=str(sum(widths)), type="dxa"),
            element("tblLayout", type="fixed"),
            element("tblLook", val="0020", firstRow="1", lastRow="0", firstColumn="0", lastColumn="0", noHBand="1",
                    noVBand="1"),
        ]  # fmt: skip
        grid = element("tblGrid", [element("gridCol", w=str(width)) for width in widths])
        last = len(rows) - 1
        made = [
            self._row(
                widths, cells, is_head=number < heads, keep=number < last and (number < kept or number == last - 1)
            )
            for number, cells in enumerate(rows)
        ]
        return element("tbl", [element("tblPr", about), grid, *made])

    def _widths(self, columns: Sequence[Column]) -> list[float]:
        """Return the widths of columns in points; where there is little room, those in points get less of them."""
        fixed, shares = sum(each.points for each in columns), sum(each.share for each in columns)
        scale = min(1.0, self.room.width * _MOST_FIXED / fixed) if fixed else 1.0
        rest = self.room.width - fixed * scale
        return [each.points * scale + rest * each.share / shares for each in columns]

    def _row(self, widths: list[int], cells: Sequence[Cell], is_head: bool, keep: bool) -> _Element:
        """Return a row; where it has fewer cells than there are columns, the last one goes over the rest."""
        spans = [1] * (len(cells) - 1) + [len(widths) - len(cells) + 1]
        starts = [sum(spans[:number]) for number in range(len(spans))]
        rooms = [sum(widths[start : start + span]) for start, span in zip(starts, spans, strict=True)]
        tallest = max(sum(self._lines(line, room) for line in cell) for cell, room in zip(cells, rooms, strict=True))
        about = [element("cantSplit")] if tallest <= MOST_LINES_UNBROKEN else []
        about += [element("tblHeader")] if is_head else []
        keep = keep and tallest <= MOST_LINES_KEPT
        made = [self._cell(*parts, keep) for parts in zip(cells, rooms, spans, strict=True)]
        return element("tr", [element("trPr", about), *made])

    def _lines(self, line: Line, room: int) -> int:
        return lines_of(line.words, max(1.0, (room / TWIPS - 2 * CELL_SIDE) / FACES[line.look].size))

    def _cell(self, cell: Cell, room: int, span: int, keep: bool) -> _Element:
        about = [element("tcW", w=str(room), type="dxa")]
        about += [element("gridSpan", val=str(span))] if span > 1 else []
        lines = cell or (Line(Look.CELL, ()),)
        paragraphs = [self.paragraph(line.look, *line.pieces, list_id=line.list_id, keep=keep) for line in lines]
        return element("tc", [element("tcPr", about), *paragraphs])
