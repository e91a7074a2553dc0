"""Tables whose cells stand below their heads, however narrow the gaps between them: typed, or copied out of a PDF.

A cell begins where its head does, give or take one column. As typed, a full-width character takes two columns; some
programs that take text out of a PDF give each character one. A cell may be empty. A line without the first cell, or
with nothing but words as narrow as the first column, goes on with the row above it, and so does one that closes a
bracket which a cell above leaves open. In a PDF each cell may stand a little off the place of the one before it.
"""

from advisor.documents.blocks import Table
from advisor.documents.numbering import bullet_at, number_at
from advisor.documents.text_lines import closes, columns_taken
from advisor.documents.typed_lines import GAP, WIDE_GAP, Lines, Span, cells_of, pieces_of
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.years import normalise

LEAST_HEADS, LEAST_ROWS = 3, 2
MOST_HEAD = 14  # characters of a head
_NO_HEAD = compiled(r"[。、:：→⇒]|^[\d,.]+$")
_ENDS = compiled(r"[。：:]$")
_TAB_STOP = 8
MOST_OFF = {2: 1, 1: 2}  # columns by which a cell may stand off its place, by those of a full-width character


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
        told = list(zip(rows[-1], cells, strict=True)) if rows else []
        if cells[0] and not first_alone and not any(closes(above.text, below.text) for above, below in told):
            rows.append(cells)
        elif told and not (first_alone and _ENDS.search(rows[-1][0].text)):
            rows[-1] = tuple(above + below for above, below in told)
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
    apart = {piece for piece, _ in pieces_of(lines, number, WIDE_GAP)}
    starts = _starts(lines, number, columns, wide, apart)
    if not apart or not apart <= set(starts.values()):
        return ()
    if 0 in starts and 2 * len(starts) <= len(columns):
        goes_on = len(starts) == 1 and _column(text, end, wide) < columns[1] and not _begins_anew(text, start, end)
        return (cells_of(text, [(start, end)]) + (Words(()),) * (len(columns) - 1)) if goes_on else ()
    ends = dict(zip(starts, [*list(starts.values())[1:], end], strict=True))
    bounds: list[Span] = [(starts[n], ends[n]) if n in starts else (end, end) for n in range(len(columns))]
    return cells_of(text, bounds)


def _starts(lines: Lines, number: int, columns: list[int], wide: int, apart: set[int]) -> dict[int, int]:
    """Return the number of each head below which a cell begins, with the offset of that cell.

    What stands `apart`, behind a wide gap, is a cell rather than what stands behind a narrow one.
    """
    pieces = [(_column(lines.text, piece, wide), piece) for piece, _ in pieces_of(lines, number, GAP)]
    starts: dict[int, int] = {}
    off = 0
    for head, column in enumerate(columns):
        candidates = ((min(abs(at - column), abs(at - column - off)), at, piece) for at, piece in pieces)
        near = [(piece not in apart, far, at, piece) for far, at, piece in candidates if far <= MOST_OFF[wide]]
        if near:
            *_, at, starts[head] = min(near)
            off = at - column if wide == 1 else 0
            pieces = [other for other in pieces if other[0] > at]
    return starts


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
            column += columns_taken(character, wide)
    return column
