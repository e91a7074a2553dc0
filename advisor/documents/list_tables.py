"""Tables that are lists: heads of one row or several, and rows below them."""

from collections.abc import Iterator

from advisor.documents.blocks import Block, Heading, Table
from advisor.documents.cells import Row, distinct, width_of
from advisor.documents.laying_out import LaidCell
from advisor.documents.opened import GROUP
from advisor.documents.words import Words, joined
from advisor.patterns import compiled
from advisor.plan.years import normalise

_NOTHING = Words(())
_FIGURE = compiled(r"\d")
MOST_HEAD_ROWS = 3
# Of a row that stands across a table: below any heading of the document.
GROUP_LEVEL = 88


def blocks_of_list(rows: list[Row], words: dict[int, Words]) -> Iterator[Block]:
    """Yield a list, in parts where rows stand across it."""
    depth = _depth_of_head(rows, words)
    heads = tuple(_head([row[column] for row in rows[:depth]], words) for column in range(len(rows[0])))
    body: list[tuple[Words, ...]] = []
    group: Words | None = None
    with_rows = False
    for row in rows[depth:]:
        cells = distinct(row)
        if len(cells) == 1 and len(row) > 2 and row[0] is not None:
            if body:
                yield Table(heads, tuple(body), group)
                body, with_rows = [], True
            group = words[id(cells[0])]
            yield Heading(group, GROUP, None, Words(()), GROUP_LEVEL)
            continue
        body.append(_cells(row, words))
    if body or not with_rows:
        yield Table(heads, tuple(body), group)


def _depth_of_head(rows: list[Row], words: dict[int, Words]) -> int:
    """Return how many rows the head of a list has: as many as its tallest cell, where another is split below."""
    first = distinct(rows[0])
    if len(rows) < 3:
        return 1
    tall = max(sum(cell in row for row in rows) for cell in first)
    if 1 < tall <= MOST_HEAD_ROWS and len(first) > 1 and tall < len(rows):
        return tall
    if all(width_of(rows[0], cell) == 1 for cell in first):
        return 1
    below = [words[id(cell)].text for cell in distinct(rows[1])]
    short = all(len(text) <= 16 and "。" not in text for text in below)
    figures = sum(_FIGURE.search(normalise(text)) is not None for text in below)
    return 2 if short and 2 * figures <= len(below) else 1


def _head(column: list[LaidCell | None], words: dict[int, Words]) -> Words:
    cells = list({id(cell): cell for cell in column if cell is not None}.values())
    return joined((words[id(cell)] for cell in cells), " ")


def _cells(row: Row, words: dict[int, Words]) -> tuple[Words, ...]:
    """Return the words of a row; a cell that covers several columns stands in the first of them."""
    told: list[Words] = []
    before: LaidCell | None = None
    for cell in row:
        told.append(words[id(cell)] if cell is not None and cell is not before else _NOTHING)
        before = cell
    return tuple(told)
