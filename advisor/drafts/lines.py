"""Offsets in a text, as line and column that an editor shows."""

from bisect import bisect_right
from typing import NamedTuple

from advisor.patterns import compiled

_LINE_END = compiled(r"\r\n|\n|\r")


class Place(NamedTuple):
    """A stretch of a file: line and column count from 1, columns in code points, `length` in code points."""

    line: int
    column: int
    length: int = 0


class Lines:
    """The lines of one text; only line feed and carriage return end a line, as in editors."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def place(self, offset: int, length: int = 0) -> Place:
        """Return the place of a stretch that begins at `offset` code points from the start of the text."""
        line = bisect_right(self._starts, offset) - 1
        return Place(line + 1, offset - self._starts[line] + 1, length)

    def line(self, number: int) -> str:
        """Return line `number` (from 1) without its line end."""
        start = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def start(self, number: int) -> int:
        """Return the offset at which line `number` (from 1) begins."""
        return self._starts[number - 1]

    def __len__(self) -> int:
        return len(self._starts)
