"""The cells of a table by row and column, and what each may be: a label, a figure, a text."""

from bisect import bisect_left
from collections.abc import Sequence

from advisor.documents.laying_out import LaidCell, Layout
from advisor.documents.lexicon import is_label_of_cell
from advisor.documents.no_text import is_no_text
from advisor.documents.numbering import number_at
from advisor.documents.words import Words, joined
from advisor.patterns import compiled
from advisor.plan.years import normalise

_FIGURE = compiled(r"\d")
_KIND_NUMBER = compiled(r"(事業|取組|施策|指標|目標|成果|課題|物差し|ものさし|KPI|項目)[ 　]?(?:その)?[ 　]?\d{1,2}$")
_BARE = compiled(r"[\d,.\s千百万円年度令和元RrHh%人件台か所回()\-－―▲△]*|未定|検討中")
_ARROW = compiled(r"[\s→⇒➡＞>⇨]+")
_ASIDE = compiled(r"[(（][^()（）]*[)）]$")
# How to fill in the cell beside a label, told below the label or behind it in small type.
_HINT = compiled(r"[ 　]*(?:[※＊*].*|[(（【][^()（）【】]*[)）】])")
MOST_LABEL, MOST_NUMBER, MOST_ARROW = 30, 6, 8

Row = list[LaidCell | None]


def matrix(cells: Sequence[LaidCell]) -> list[Row]:
    """Return the cells by row and column; a merged cell stands wherever it reaches, empty columns are left out."""
    filled = [cell for cell in cells if cell.content]
    columns = sorted({cell.column for cell in filled})
    lines = sorted({cell.row for cell in filled})
    rows: list[Row] = [[None] * len(columns) for _ in lines]
    for cell in filled:
        first, left = bisect_left(lines, cell.row), bisect_left(columns, cell.column)
        behind = first + 1 if cell.rows == 1 else bisect_left(lines, cell.row + cell.rows)
        right = left + 1 if cell.columns == 1 else bisect_left(columns, cell.column + cell.columns)
        for row in rows[first:behind]:
            row[left:right] = [cell] * (right - left)
    return rows


def distinct(row: Row) -> list[LaidCell]:
    """Return the cells of a row, one that covers several columns once."""
    found: list[LaidCell] = []
    for cell in row:
        if cell is not None and (not found or cell is not found[-1]):
            found.append(cell)
    return found


def words_of_cell(cell: LaidCell, layout: Layout) -> Words:
    """Return all words of a cell."""
    if len(cell.content) == 1:
        return layout.words(cell.content[0])
    return joined((layout.words(part) for part in cell.content), "\n")


def is_label_cell(name: Words) -> bool:
    """Tell whether a cell holds a name of a part of a plan, or of a cell of a project."""
    if not name or len(name.text) > MOST_LABEL:
        return False
    return is_label_of_cell(name.text)


def may_be_label(name: Words) -> bool:
    """Tell whether a cell is short and holds no figure and no sentence, so that it may be a label of any kind."""
    plain = _KIND_NUMBER.sub(r"\1", _ASIDE.sub("", normalise(name.text)))
    mark = number_at(plain, 0, len(plain))
    return len(plain) <= MOST_LABEL and "。" not in plain and not _FIGURE.search(plain[mark.end if mark else 0 :])


def may_be_head(name: Words) -> bool:
    """Tell whether a cell is short and tells no sentence, so that it may be the head of a column."""
    return bool(name) and len(name.text) <= MOST_LABEL and "。" not in name.text


def is_bare(words: Words) -> bool:
    """Tell whether words are no more than a figure or a year, as in a table of amounts."""
    return _BARE.fullmatch(normalise(words.text)) is not None


def label_of(cell: LaidCell, words: dict[int, Words]) -> Words:
    """Return a label without its number, and without the lines below it that tell how to fill in the cell beside it."""
    found = words[id(cell)]
    letters = found.text.split("\n")
    if len(letters) > 1 and all(len(letter.strip()) == 1 for letter in letters):
        return Words(piece for piece in found.pieces if piece.text != "\n")  # written downwards
    first, _, rest = found.text.partition("\n")
    if rest and all(_HINT.fullmatch(line) or is_no_text(line) for line in rest.split("\n")):
        found = found.part(0, len(first))
    hint = found.text.find("※")
    if hint > 0:
        found = found.part(0, hint).stripped()
    mark = number_at(found.text, 0, len(found.text)) if len(found.text) <= MOST_LABEL + MOST_NUMBER else None
    plain = found.part(mark.end) if mark and mark.text and mark.end < len(found.text) else None
    return plain if plain is not None and is_label_cell(plain) else found


def width_of(row: Row, cell: LaidCell) -> int:
    """Return how many columns of a row a cell covers."""
    return sum(other is cell for other in row)


def is_arrow(words: Words) -> bool:
    """Tell whether a cell holds nothing but an arrow between two others."""
    return len(words.text) <= MOST_ARROW and _ARROW.fullmatch(words.text) is not None


def parts_side_by_side(cells: Sequence[LaidCell]) -> list[tuple[LaidCell, ...]]:
    """Return the parts of a table between which a column is left empty from top to bottom; all of it where none is."""
    filled = [cell for cell in cells if cell.content]
    taken = {column for cell in filled for column in range(cell.column, cell.column + cell.columns)}
    gaps = [column for column in range(min(taken, default=0), max(taken, default=0)) if column not in taken]
    parts: list[tuple[LaidCell, ...]] = []
    rest = filled
    for gap in gaps:
        left = tuple(cell for cell in rest if cell.column < gap)
        rest = [cell for cell in rest if cell.column > gap]
        if left:
            parts.append(left)
    return [*parts, tuple(rest)]
