"""From the tables of an office file to blocks: frames around a text, forms of labels and values, and lists."""

from collections.abc import Iterator, Mapping

from advisor.documents.blocks import Block, Heading, Pair, Pairs, Table, Text
from advisor.documents.cells import (
    MOST_LABEL,
    Row,
    distinct,
    is_bare,
    is_label_cell,
    label_of,
    matrix,
    may_be_head,
    parts_side_by_side,
    words_of_cell,
)
from advisor.documents.columns import columns_of
from advisor.documents.form_tables import Form, Reading, is_head_of_form
from advisor.documents.laying_out import LaidCell, LaidGrid, Layout, Stretch
from advisor.documents.list_tables import blocks_of_list
from advisor.documents.listed_projects import NAME_OF_PROJECT
from advisor.documents.numbering import number_at
from advisor.documents.shapes import by_shape, labels_over_values
from advisor.documents.words import Words
from advisor.patterns import compiled

_NOTHING = Words(())
_NUMBER = compiled(r"[(（]?(?:[\d０-９]{1,2}|[①-⑳ア-ンA-Z一二三四五六七八九十]{1,2})[)）.．]?")
# A heading by which a part of the text begins that stands in a cell: 【背景】, ■ 体制.
_HEADED = compiled(r"[ 　]*(?:[【〔《＜〈][^】〕》＞〉\n]{1,20}[】〕》＞〉]|[■□◆◇][ 　]?[^\n]{1,20}\n)")
LEAST_SECTIONS = LEAST_COMPARED = 2


def blocks_of_grid(grid: LaidGrid, layout: Layout) -> Iterator[Block]:
    """Yield what a table holds, one of two that stand side by side after the other."""
    parts = parts_side_by_side(grid.cells)
    if len(parts) > 1:
        sides = [(_split_title(rows, words), words) for rows, words in (_rows_of(part, layout) for part in parts)]
        if all(_is_list(rows, words) for (_, rows), words in sides):
            for (title, rows), words in sides:
                for cell in title:
                    yield from _heading(cell, words, layout)
                yield from _blocks_of_part(rows, words, layout)
            return
    yield from _blocks_of_part(*_rows_of(grid.cells, layout), layout)


def _split_title(rows: list[Row], words: dict[int, Words]) -> tuple[list[LaidCell], list[Row]]:
    """Return the cell that stands over one of several tables side by side and names it, and the rows below it."""
    first = distinct(rows[0]) if rows else []
    if len(first) == 1 and len(rows[0]) > 1 and may_be_head(words[id(first[0])]):
        return first, rows[1:]
    return [], rows


def _is_list(rows: list[Row], words: dict[int, Words]) -> bool:
    """Tell whether rows are a list by themselves: their heads are names of parts, or those of a list of the form."""
    if len(rows) < 2 or len(rows[0]) < 2:
        return False
    told = list(blocks_of_list(rows, words))
    return _begins_with_heads(rows, words) or any(isinstance(b, Table) and columns_of(b, "") for b in told)


def _rows_of(cells: tuple[LaidCell, ...], layout: Layout) -> tuple[list[Row], dict[int, Words]]:
    """Return the rows of a table that hold words, and the words of every cell."""
    rows = [row for row in matrix(cells) if any(cell is not None and cell.content for cell in row)]
    words = {id(cell): words_of_cell(cell, layout) for row in rows for cell in distinct(row)}
    return _without_numbers(rows, words), words


def _blocks_of_part(rows: list[Row], words: dict[int, Words], layout: Layout) -> Iterator[Block]:
    sections = _sections(rows, words)
    if sections:
        for first, behind in sections:
            if first >= 0:
                yield from _heading(distinct(rows[first])[0], words, layout)
            if rows[first + 1 : behind]:
                yield from _blocks_of_rows(rows[first + 1 : behind], words, layout)
        return
    while rows and len(cells := distinct(rows[0])) == 1:
        yield from blocks_of_cell(cells[0], layout)
        rows = rows[1:]
    if rows:
        yield from _blocks_of_rows(rows, words, layout)


def _sections(rows: list[Row], words: Mapping[int, Words]) -> list[tuple[int, int]]:
    """Return the stretches of a table that stand each below a heading across it; none where it has no such headings.

    What stands across a list only groups its rows: headings name parts of a plan, or are numbered.
    """
    spanning = [n for n, row in enumerate(rows) if len(row) > 1 and len(distinct(row)) == 1 and row[0] is row[-1]]
    texts = {n: words[id(distinct(rows[n])[0])] for n in spanning}
    # What is too long for a title is the text of the section that the row above it heads.
    across = [n for n in spanning if len(texts[n].text) <= MOST_LABEL]
    titles = [texts[n] for n in across]
    if len(across) < LEAST_SECTIONS or not all(n in across or n - 1 in across for n in spanning):
        return []
    marks = [number_at(title.text, 0, len(title.text)) for title in titles]
    numbered = len({mark.style if mark and mark.text else "" for mark in marks}) == 1 and marks[0] is not None
    named = sum(is_label_cell(title.part(mark.end if mark else 0)) for title, mark in zip(titles, marks, strict=True))
    if 3 * named < 2 * len(across) and not (numbered and 2 * named >= len(across)):
        return []
    if across[0] and not numbered:
        return []
    starts = across if across[0] == 0 else [-1, *across]
    return list(zip(starts, [*starts[1:], len(rows)], strict=True))


def _heading(cell: LaidCell, words: Mapping[int, Words], layout: Layout) -> Iterator[Block]:
    """Yield what stands across a table as a heading, whatever it looks like."""
    told = list(blocks_of_cell(cell, layout))
    if len(told) == 1 and not isinstance(told[0], Heading):
        yield Heading(words[id(cell)], "【】", None, _NOTHING)
    else:
        yield from told


def _blocks_of_rows(rows: list[Row], words: dict[int, Words], layout: Layout) -> Iterator[Block]:
    """Yield what some rows hold: a form, a list, or a form above something else."""
    if _is_laid_out(rows, words):
        for cell in _in_order(rows):
            yield from blocks_of_cell(cell, layout)
        return
    parts = by_shape(rows, words)
    if len(parts) > 1:
        for part in parts:
            yield from _blocks_of_rows(part, words, layout)
        return
    over = labels_over_values(rows, words)
    if over:
        told = ((label_of(label, words), words[id(value)]) for label, value in over)
        yield Pairs(tuple(Pair(label, (Text(value, value),)) for label, value in told))
        return
    reading = Reading(
        words,
        lambda cell: blocks_of_cell(cell, layout),
        lambda some: _blocks_of_rows(some, words, layout),
        lambda some: blocks_of_list(some, words),
    )
    pairs = None if _begins_with_heads(rows, words) or _compares(rows, words) else Form(reading).pairs(rows)
    if pairs is not None:
        yield pairs
        return
    width = _width_of_copy(rows, words)
    if width:
        for left in range(0, len(rows[0]), width):
            copies = [row[left : left + width] for row in rows]
            yield from blocks_of_list([copy for copy in copies if any(copy)], words)
        return
    listed = list(blocks_of_list(rows, words))
    above = 0
    if not any(isinstance(block, Table) and columns_of(block, "") for block in listed):
        above = _form_above(rows, words)
    if above:
        yield from filter(None, [Form(reading).pairs(rows[:above])])
        yield from _blocks_of_rows(rows[above:], words, layout)
    elif len(rows) == 1:
        for cell in distinct(rows[0]):
            yield from blocks_of_cell(cell, layout)
    else:
        yield from listed


def _form_above(rows: list[Row], words: dict[int, Words]) -> int:
    """Return how many of the first rows are labels with values, where something else follows."""
    for number, row in enumerate(rows):
        cells = distinct(row)
        labels = [label_of(cell, words) for cell in cells[::2]]
        if (
            len(cells) % 2
            or any(cell.rows > 1 for cell in cells)  # heads beside others that are split below them
            or not all(map(is_label_cell, labels))
            or any(is_label_cell(words[id(c)]) for c in cells[1::2])
        ):
            return number
    return 0


def _without_numbers(rows: list[Row], words: Mapping[int, Words]) -> list[Row]:
    """Leave out a first column that only numbers the labels beside it: １｜市町村名｜…; its head may be empty.

    A number with nothing beside it, as in a row that is not filled in yet, is left out with its row.
    """
    first = [row[0] for row in rows if row[0] is not None]
    numbers = [cell for cell in first if _NUMBER.fullmatch(words[id(cell)].text.strip())]
    if not numbers or (rows[0][0] or rows[1][0]) not in numbers or len(numbers) * 10 < 8 * len(first):
        return rows
    beside = [row[1] for row in rows if len(row) > 2 and row[1] is not None and row[1] is not row[0]]
    labels = sum(is_label_cell(words[id(cell)]) for cell in beside)
    return rows if labels * 3 < len(beside) else [row[1:] for row in rows if any(row[1:])] or rows


def _is_laid_out(rows: list[Row], words: dict[int, Words]) -> bool:
    """Tell whether a table only sets parts of the text side by side: most of its cells begin with a heading."""
    cells = _in_order(rows)
    headed = sum(_HEADED.match(words[id(cell)].text) is not None for cell in cells)
    return len(cells) > 1 and headed * 2 > len(cells)


def _in_order(rows: list[Row]) -> list[LaidCell]:
    return list({id(cell): cell for row in rows for cell in row if cell is not None}.values())


def _begins_with_heads(rows: list[Row], words: dict[int, Words]) -> bool:
    """Tell whether all of the first row are names of parts, as the heads of a list are."""
    cells = distinct(rows[0])
    first = [words[id(cell)] for cell in cells]
    if len(rows) < 2 or len(first) < 2 or is_head_of_form(*first[:2]):
        return False
    if (
        len(first) == LEAST_COMPARED
        and NAME_OF_PROJECT.fullmatch(first[0].text.strip())
        and _are_labels(rows[1:], words)
    ):
        return False  # the name of a project may sound like a part of a plan: 道順の見直し
    known = sum(map(is_label_cell, first))
    tall = sum(cell.rows > 1 for cell in cells)  # heads beside others that are split below them
    short = all(len(name.text) <= MOST_LABEL for name in first)
    return known == len(first) or (short and len(first) > 3 and (1 < tall < len(first) or 3 * known >= 2 * len(first)))


def _are_labels(rows: list[Row], words: dict[int, Words]) -> bool:
    """Tell whether most rows begin with a label."""
    labels = sum(row[0] is not None and is_label_cell(label_of(row[0], words)) for row in rows)
    return 3 * labels >= 2 * len(rows)


def _width_of_copy(rows: list[Row], words: dict[int, Words]) -> int:
    """Return how many columns a list has that goes on beside itself under the same heads; 0 for one that does not."""
    heads = [words[id(cell)].text if cell is not None else "" for cell in rows[0]]
    if len(rows) < LEAST_COMPARED or not all(heads) or len(distinct(rows[0])) < len(heads):
        return 0
    widths = (width for width in range(LEAST_COMPARED, len(heads) // 2 + 1) if len(heads) % width == 0)
    return next((width for width in widths if heads == heads[:width] * (len(heads) // width)), 0)


def _compares(rows: list[Row], words: dict[int, Words]) -> bool:
    """Tell whether rows set things side by side: the corner is empty, each column has a name and each row a label."""
    corner, *heads = rows[0]
    named = [words[id(head)] for head in heads if head is not None]
    if (
        corner is not None
        or len(named) < LEAST_COMPARED
        or len(named) < len(heads)
        or len(distinct(rows[0])) < len(heads)
    ):
        return False
    return all(row[0] is not None and row[0] is not row[1] for row in rows[1:]) and not any(
        is_label_cell(name) or is_bare(name) or not may_be_head(name) for name in named
    )


def blocks_of_cell(cell: LaidCell, layout: Layout) -> Iterator[Block]:
    """Yield what a cell holds, tables in it as well."""
    for part in cell.content:
        if isinstance(part, Stretch):
            yield from layout.blocks(part)
        else:
            yield from blocks_of_grid(part, layout)
