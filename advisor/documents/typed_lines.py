"""Lines that people type as tables: their pieces between gaps, and the cells that these become."""

import re
from collections.abc import Sequence

from advisor.documents.blocks import Table
from advisor.documents.markup import words_of
from advisor.documents.words import Words
from advisor.patterns import compiled

GAP = compiled(r"[ 　\t]+")
WIDE_GAP = compiled(r"[ 　]*\t[ 　\t]*|[ 　]{2,}")
MOST_CELLS = 200

Span = tuple[int, int]


class Lines:
    """The lines of a text as spans without their ends and the blanks around them."""

    def __init__(self, text: str, spans: list[Span]) -> None:
        self.text, self.spans = text, spans

    def __len__(self) -> int:
        return len(self.spans)

    def row(self, number: int) -> str:
        """Return a line; empty behind the last."""
        return self.text[slice(*self.spans[number])] if number < len(self.spans) else ""


def pieces_of(lines: Lines, number: int, gap: re.Pattern[str]) -> list[Span]:
    """Return what stands between the gaps of a line, at most MOST_CELLS pieces and one."""
    start, end = lines.spans[number]
    found, at = [], start
    for space in gap.finditer(lines.text, start, end):
        if space.start() > at:
            found.append((at, space.start()))
        at = space.end()
        if len(found) > MOST_CELLS:
            break
    if at < end:
        found.append((at, end))
    return found


def cells_of(text: str, bounds: Sequence[Span]) -> tuple[Words, ...]:
    """Return the words within some bounds."""
    return tuple(words_of(text, start, end) for start, end in bounds)


def table_of(rows: list[tuple[Words, ...]]) -> Table:
    """Return rows as a table, the first of them as its heads, each with as many cells as the longest."""
    if not rows:
        return Table((), ())
    width = max(map(len, rows))
    filled = [(*row, *(Words(()) for _ in range(width - len(row)))) for row in rows]
    return Table(filled[0], tuple(filled[1:]))
