"""Tables whose cells stand below their heads, however narrow the gaps between them: typed, or copied out of a PDF.

A cell begins where its head does, give or take one column. As typed, a full-width character takes two columns; some
programs that take text out of a PDF give each character one. A cell may be empty. A line without the first cell, or
with nothing but words as narrow as the first column, goes on with the row above it.
"""

from unicodedata import east_asian_width

from advisor.documents.blocks import Table
from advisor.documents.numbering import bullet_at, number_at
from advisor.documents.typed_lines import GAP, WIDE_GAP, Lines, Span, cells_of, pieces_of
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.years import normalise

LEAST_HEADS, LEAST_ROWS = 3, 2
MOST_HEAD = 14  # characters of a head
_NO_HEAD = compiled(r"[。、:：→⇒]|^[\d,.]+$")
_ENDS = compiled(r"[。：:]$")
_TAB_STOP = 8


def aligned_table(lines: Lines, number: int) -> tuple[Table, int] | None:
    """Return the table whose heads stand in a line, and the number of the line behind it."""
    heads = pieces_of(lines, number, WIDE_GAP)
    if len(heads) < LEAST_HEADS or not all(_may_be_head(lines.text[slice(*head)]) for head in heads):
        return None
    if bullet_at(lines.text, *lines.spans[number]) is not None:
        return None
    found = (_aligned(lines, number, heads, wide) for wide in (2, 1))
    return max((table for table in found if table), key=lambda table: table[1], default=None)


def _aligned(lines: Lines, number: int, heads: list[Span], wide: int) -> tuple[Table, int] | None:
    """Read a table in which a full-width character takes so many columns."""
    columns = [_column(lines.text, start, wide) for start, _ in heads]
    rows: list[tuple[Words, ...]] = []
    behind = number + 1
    while behind < len(lines) and (cells := _row(lines, behind, columns, wide)):
        first_alone = cells[0] and not any(cells[1:])
        if cells[0] and not first_alone:
            rows.append(cells)
        elif rows and not (first_alone and _ENDS.search(rows[-1][0].text)):
            rows[-1] = tuple(above + below for above, below in zip(rows[-1], cells, strict=True))
        else:
            break
        behind += 1
    return (Table(cells_of(lines.text, heads), tuple(rows)), behind) if len(rows) >= LEAST_ROWS else None


def _may_be_head(words: str) -> bool:
    return len(words) <= MOST_HEAD and not _NO_HEAD.search(normalise(words))


def _row(lines: Lines, number: int, columns: list[int], wide: int) -> tuple[Words, ...]:
    """Return the cells below the heads; nothing where the line is no such row.

    Most of its cells are filled then, unless it goes on with the row above, and behind a wide gap always stands a cell.
    """
    text, (start, end) = lines.text, lines.spans[number]
    starts: dict[int, int] = {}
    for piece, _ in pieces_of(lines, number, GAP):
        at = _column(text, piece, wide)
        head = next((n for n, column in enumerate(columns) if abs(at - column) <= 1), None)
        if head is not None:
            starts.setdefault(head, piece)
    apart = {piece for piece, _ in pieces_of(lines, number, WIDE_GAP)}
    if not apart or not apart <= set(starts.values()):
        return ()
    if 0 in starts and 2 * len(starts) <= len(columns):
        goes_on = len(starts) == 1 and _column(text, end, wide) < columns[1] and not _begins_anew(text, start, end)
        return (cells_of(text, [(start, end)]) + (Words(()),) * (len(columns) - 1)) if goes_on else ()
    ends = dict(zip(starts, [*list(starts.values())[1:], end], strict=True))
    bounds: list[Span] = [(starts[n], ends[n]) if n in starts else (end, end) for n in range(len(columns))]
    return cells_of(text, bounds)


def _begins_anew(text: str, start: int, end: int) -> bool:
    return bullet_at(text, start, end) is not None or number_at(text, start, end) is not None


def _column(text: str, offset: int, wide: int) -> int:
    """Return how many columns stand before an offset in its line."""
    first = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset), text.rfind("\f", 0, offset)) + 1
    column = 0
    for character in text[first:offset]:
        if character == "\t":
            column += _TAB_STOP - column % _TAB_STOP
        else:
            column += wide if east_asian_width(character) in "WFA" else 1
    return column
