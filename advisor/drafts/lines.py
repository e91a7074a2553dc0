"""Offsets in a text, as line and column that an editor shows."""

from bisect import bisect_right
from collections.abc import Sequence

from advisor.patterns import compiled
from advisor.records import Record

_LINE_END = compiled(r"\r\n|\n|\r")


class Spot(Record):
    """Where a line of the text that was read stands in a file of an office program, as its author sees it.

    In Word: the number of the paragraph, the heading above it, and in a table its number, row and column. In Excel:
    sheet and cell. All count from 1; what does not apply is 0 or empty.
    """

    paragraph: int = 0
    heading: str = ""
    table: int = 0
    row: int = 0
    column: int = 0
    sheet: str = ""
    cell: str = ""


class Place(Record):
    """A stretch of a file: line and column count from 1, columns in code points, `length` in code points.

    In an office file each paragraph or cell is a line, and `spot` tells where its author finds it.
    """

    line: int
    column: int
    length: int = 0
    spot: Spot | None = None


class Lines:
    """The lines of one text; only line feed and carriage return end a line, as in editors.

    Where a text was mended before it was read, `text` is what was read and offsets count in it, while places and lines
    are those of the file as written: `origins` gives, for each offset in `text`, the offset in `written`. Where the
    text was taken out of an office file, `spots` tells for each line where it stands there.
    """

    def __init__(
        self,
        text: str,
        written: str | None = None,
        origins: Sequence[int] | None = None,
        spots: Sequence[Spot] = (),
    ) -> None:
        self.text, self.spots = text, spots
        self._written = text if written is None else written
        self._origins = origins
        ends = [match.span() for match in _LINE_END.finditer(self._written)]
        self._starts = [0, *(end for _, end in ends)]
        self._ends = [*(start for start, _ in ends), len(self._written)]

    def place(self, offset: int, length: int = 0) -> Place:
        """Return the place of a stretch that begins at `offset` code points from the start of the text."""
        return self._place(offset, length, whole=True)

    def place_in_line(self, offset: int, length: int) -> Place:
        """Return the place of a stretch as `place` does, cut at the end of its first line."""
        return self._place(offset, length, whole=False)

    def line(self, number: int) -> str:
        """Return line `number` (from 1) of the file without its line end."""
        return self._written[self._starts[number - 1] : self._ends[number - 1]]

    def start(self, number: int) -> int:
        """Return the offset at which line `number` (from 1) of the file begins."""
        return self._starts[number - 1]

    def offset(self, place: Place) -> int:
        """Return the offset in `text` of the beginning of a place of the file."""
        written = self._starts[place.line - 1] + place.column - 1
        return written if self._origins is None else bisect_right(self._origins, written) - 1

    def written_offset(self, offset: int) -> int:
        """Return the offset in the file as written that an offset in `text` stands for."""
        return offset if self._origins is None else self._origin(offset)

    @property
    def written(self) -> str:
        """The file as its author wrote it."""
        return self._written

    def _place(self, offset: int, length: int, whole: bool) -> Place:
        if self._origins is not None:
            end, offset = self._origin(offset + length), self._origin(offset)
            length = end - offset
        line = bisect_right(self._starts, offset) - 1
        if not whole:
            length = max(0, min(length, self._ends[line] - offset))
        spot = self.spots[line] if line < len(self.spots) else None
        return Place(line + 1, offset - self._starts[line] + 1, length, spot)

    def _origin(self, offset: int) -> int:
        assert self._origins is not None
        return self._origins[min(offset, len(self._origins) - 1)]

    def __len__(self) -> int:
        return len(self._starts)
