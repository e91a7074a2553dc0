"""Lay out the paragraphs and tables of an office file as one text, so that each word has an offset in it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from advisor.documents.blocks import Block
from advisor.documents.lexicon import is_label_of_cell
from advisor.documents.markup import words_of
from advisor.documents.page import Look
from advisor.documents.radicals import usual
from advisor.documents.reading import Reader
from advisor.documents.text_lines import Line
from advisor.documents.words import Words, joined
from advisor.drafts.lines import Spot
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.office.model import Grid, Item, Paragraph
from advisor.patterns import compiled

MAX_CHARACTERS, MAX_LINES = 1_000_000, 30_000  # some eight hundred pages
# What an author cannot see, and what ends a line of a text.
UNSEEN = compiled("[\x00-\x08\x0a-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u200b\u200e\u200f\u2028\u2029\ufeff\xad]")
_ODD = compiled(f"{UNSEEN.pattern}|[\u2e80-\u2fdf]")
_ENDS = "。．！？!?.」』）)】：:；;、，"
_GAPS = compiled(r"[ \t　]+")
_PLAIN = Look()
_HIRAGANA = frozenset(map(chr, range(0x3041, 0x3094)))
LONG, LEAST_LONG, ABOUT = 25, 5, 3
LEAST_RUNNING, MOST_RUNNING = 6, 40


class LaidCell(NamedTuple):
    """A cell of a table as in `GridCell`, its content laid out."""

    row: int
    column: int
    rows: int
    columns: int
    content: "tuple[Part, ...]"


class LaidGrid(NamedTuple):
    """A table, its cells laid out."""

    cells: tuple[LaidCell, ...]


class Stretch(NamedTuple):
    """Lines of the text that stand one below the other, by number: the first, and the one behind the last."""

    first: int
    behind: int


Part = Stretch | LaidGrid


class Layout:
    """The text of an office file, one line for each line of a paragraph, with where and how each is set."""

    def __init__(self, items: Iterable[Item], file: str) -> None:
        self.file = file
        self.rows: list[Line] = []
        self.looks: list[Look] = []
        self.spots: list[Spot] = []
        self._pieces: list[str] = []
        self._length = 0
        self.parts = tuple(self._parts(items))
        self.text = "".join(self._pieces)
        is_sheet = bool(self.spots) and bool(self.spots[0].sheet)
        self._is_cut = not is_sheet and _is_cut(self.text[line.start : line.end] for line in self.rows)
        if self._is_cut:
            self._skip_running_heads()

    def _parts(self, items: Iterable[Item]) -> Iterator[Part]:
        first = len(self.rows)
        for item in items:
            if isinstance(item, Paragraph):
                self._add(item)
                continue
            if len(self.rows) > first:
                yield Stretch(first, len(self.rows))
            yield self._grid(item)
            first = len(self.rows)
        if len(self.rows) > first:
            yield Stretch(first, len(self.rows))

    def _grid(self, grid: Grid) -> LaidGrid:
        return LaidGrid(tuple(LaidCell(*cell[:4], tuple(self._parts(cell.content))) for cell in grid.cells))

    def _add(self, paragraph: Paragraph) -> None:
        alone = len(paragraph.lines) == 1
        for number, written in enumerate(paragraph.lines):
            line = usual(UNSEEN.sub("", written)) if _ODD.search(written) else written
            body = line.strip()
            if not body:
                continue
            start = self._length + (line.index(body) if len(body) < len(line) else 0)
            self.rows.append(Line(self._length, start, start + len(body)))
            look = Look(paragraph.level if number == 0 else 0, True) if paragraph.strong and alone else _PLAIN
            self.looks.append(look if not paragraph.level or number else look._replace(level=paragraph.level))
            self.spots.append(paragraph.spot)
            self._pieces += (line, "\n")
            self._length += len(line) + 1
            if len(self.rows) > MAX_LINES:
                raise UnreadableDraftError(Problem("too-many-parts", None, (("limit", f"{MAX_LINES:,}"),)), self.file)
            if self._length > MAX_CHARACTERS:
                values = (("limit", f"{MAX_CHARACTERS:,}"),)
                raise UnreadableDraftError(Problem("too-much-text", None, values), self.file)

    def _skip_running_heads(self) -> None:
        """Mark the lines that stood at the head of each page: short ones that come again and again."""
        told = [_GAPS.sub("", self.text[row.start : row.end]) for row in self.rows]
        counts = Counter(line for line in told if len(line) <= MOST_RUNNING and line[-1:] not in _ENDS)
        for number, line in enumerate(told):
            if counts[line] > 1 and line.startswith(told[0][:LEAST_RUNNING]) and number:
                self.looks[number] = self.looks[number]._replace(skipped=True)

    def words(self, part: Part) -> Words:
        """Return all words of a stretch of lines, or of a table, with line ends between them."""
        if isinstance(part, Stretch):
            rows = self.rows[part.first : part.behind]
            if len(rows) == 1:
                return words_of(self.text, rows[0].start, rows[0].end)
            return joined((words_of(self.text, row.start, row.end) for row in rows), "\n")
        return joined((self.words(inner) for cell in part.cells for inner in cell.content), "\n")

    def blocks(self, stretch: Stretch, table_follows: bool = False) -> Iterator[Block]:
        """Yield the headings, texts and tables that some lines hold."""
        lines = slice(stretch.first, stretch.behind)
        rows, looks = self.rows[lines], self.looks[lines]
        yield from Reader(self.text, is_label_of_cell, rows, looks, self._is_cut, table_follows).blocks()


def _is_cut(rows: Iterable[str]) -> bool:
    """Tell whether lines end where a page did, as in text out of a PDF.

    There most long ones are of about one length and end within a sentence.
    """
    long = [row for row in rows if len(row) >= LONG]
    if len(long) < LEAST_LONG or 2 * sum(row[-1] not in _ENDS for row in long) <= len(long):
        return False
    usual = Counter(map(len, long)).most_common(1)[0][0]
    alike = sum(abs(len(row) - usual) <= ABOUT for row in long)
    within = sum(row[-1] in _HIRAGANA for row in long)  # a line of its own ends in a noun
    return 2 * alike > len(long) and 3 * within > len(long)
