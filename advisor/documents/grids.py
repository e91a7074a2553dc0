"""From the tables of an office file to blocks: frames around a text, forms of labels and values, and lists."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from advisor.documents.blocks import Block, Heading, Pair, Pairs, Table, Text
from advisor.documents.columns import columns_of
from advisor.documents.laying_out import LaidCell, LaidGrid, Layout, Stretch
from advisor.documents.lexicon import bare, is_label
from advisor.documents.numbering import number_at
from advisor.documents.reading import is_no_text
from advisor.documents.words import Words, joined
from advisor.patterns import compiled
from advisor.plan.format import elements
from advisor.plan.years import normalise

_NOTHING = Words(())
_FIGURE = compiled(r"\d")
_NUMBER = compiled(r"[(（]?(?:[\d０-９]{1,2}|[①-⑳ア-ンA-Z一二三四五六七八九十]{1,2})[)）.．]?")
_KIND_NUMBER = compiled(r"(?<=事業|取組|施策)[ 　]?\d{1,2}$")
_BARE = compiled(r"[\d,.\s千百万円年度令和元RrHh%人件台か所回()\-－―▲△]*|未定|検討中")
# A heading by which a part of the text begins that stands in a cell: 【背景】, ■ 体制.
_HEADED = compiled(r"[ 　]*(?:[【〔《][^】〕》\n]{1,20}[】〕》]|[■□◆◇][ 　]?[^\n]{1,20}\n)")
# The heads of a form, over its labels and over its values.
_HEAD_OF_LABELS = compiled(r"(?:記入|記載)?(?:項目|事項|区分)(?:名|番号)?")
_HEAD_OF_VALUES = compiled(r"(?:記入|記載|回答)?(?:内容|欄|事項)|回答|説明")
MOST_LABEL = 30
LONG_VALUE = 120
MOST_HEAD_ROWS = 3
# Of a row that stands across a table: below any heading of the document.
GROUP_LEVEL = 88

Row = list[LaidCell | None]


def blocks_of_grid(grid: LaidGrid, layout: Layout) -> Iterator[Block]:
    """Yield what a table holds."""
    rows = _matrix(grid.cells)
    rows = _without_numbers([row for row in rows if any(cell is not None and cell.content for cell in row)], layout)
    while rows and len(cells := _distinct(rows[0])) == 1:
        yield from blocks_of_cell(cells[0], layout)
        rows = rows[1:]
    if not rows:
        return
    words = {id(cell): _words(cell, layout) for row in rows for cell in row if cell is not None}
    yield from _blocks_of_rows(rows, words, layout)


def _blocks_of_rows(rows: list[Row], words: dict[int, Words], layout: Layout) -> Iterator[Block]:
    """Yield what some rows hold: a form, a list, or a form above something else."""
    if _is_laid_out(rows, words):
        for cell in _in_order(rows):
            yield from blocks_of_cell(cell, layout)
        return
    pairs = None if _begins_with_heads(rows, words) else _pairs(rows, words, layout)
    if pairs is not None:
        yield pairs
        return
    listed = list(_list(rows, words, layout))
    above = 0
    if not any(isinstance(block, Table) and columns_of(block, "") for block in listed):
        above = _form_above(rows, words)
    if above:
        yield from filter(None, [_pairs(rows[:above], words, layout)])
        yield from _blocks_of_rows(rows[above:], words, layout)
    elif len(rows) == 1:
        for cell in _distinct(rows[0]):
            yield from blocks_of_cell(cell, layout)
    else:
        yield from listed


def _form_above(rows: list[Row], words: dict[int, Words]) -> int:
    """Return how many of the first rows are labels with values, where something else follows."""
    for number, row in enumerate(rows):
        cells = _distinct(row)
        labels = [_label(cell, words) for cell in cells[::2]]
        if len(cells) % 2 or not all(map(_is_label, labels)) or any(_is_label(words[id(c)]) for c in cells[1::2]):
            return number
    return 0


def _without_numbers(rows: list[Row], layout: Layout) -> list[Row]:
    """Leave out a first column that only numbers the labels beside it: １｜市町村名｜…."""
    first = [row[0] for row in rows if row[0] is not None]
    numbers = [cell for cell in first if _NUMBER.fullmatch(_words(cell, layout).text.strip())]
    beside = [row[1] for row in rows if len(row) > 2 and row[1] is not None and row[1] is not row[0]]
    labels = sum(_is_label(_words(cell, layout)) for cell in beside)
    if not numbers or rows[0][0] not in numbers or len(numbers) * 10 < 8 * len(first) or labels * 3 < len(beside):
        return rows
    return [row[1:] for row in rows]


def _is_laid_out(rows: list[Row], words: dict[int, Words]) -> bool:
    """Tell whether a table only sets parts of the text side by side: most of its cells begin with a heading."""
    cells = _in_order(rows)
    headed = sum(_HEADED.match(words[id(cell)].text) is not None for cell in cells)
    return len(cells) > 1 and headed * 2 > len(cells)


def _in_order(rows: list[Row]) -> list[LaidCell]:
    return list({id(cell): cell for row in rows for cell in row if cell is not None}.values())


def _begins_with_heads(rows: list[Row], words: dict[int, Words]) -> bool:
    """Tell whether all of the first row are names of parts, as the heads of a list are."""
    cells = _distinct(rows[0])
    first = [words[id(cell)] for cell in cells]
    if len(rows) < 2 or len(first) < 2 or _is_head(*first[:2]):
        return False
    known = sum(map(_is_label, first))
    tall = sum(cell.rows > 1 for cell in cells)  # heads beside others that are split below them
    short = all(len(name.text) <= MOST_LABEL for name in first)
    return known == len(first) or (short and len(first) > 3 and (tall > 1 or 3 * known >= 2 * len(first)))


def blocks_of_cell(cell: LaidCell, layout: Layout) -> Iterator[Block]:
    """Yield what a cell holds, tables in it as well."""
    for part in cell.content:
        if isinstance(part, Stretch):
            yield from layout.blocks(part)
        else:
            yield from blocks_of_grid(part, layout)


def _matrix(cells: Sequence[LaidCell]) -> list[Row]:
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


def _distinct(row: Row) -> list[LaidCell]:
    return list({id(cell): cell for cell in row if cell is not None}.values())


def _words(cell: LaidCell, layout: Layout) -> Words:
    if len(cell.content) == 1:
        return layout.words(cell.content[0])
    return joined((layout.words(part) for part in cell.content), "\n")


# Forms: labels with their values beside them


def _pairs(rows: list[Row], words: dict[int, Words], layout: Layout) -> Pairs | None:
    """Return the labels and values of a form, with what else stands between them; None where the table is none."""
    found: list[Pair] = []
    others: list[Row] = []
    labels = known = of_others = 0

    def close() -> None:
        if others:
            found.append(_other(list(others), words, layout))
            others.clear()

    for group in _groups(rows):
        first = _distinct(group[0])
        name = _label(first[0], words)
        if len(group) > 1:
            close()
            below = [row[sum(cell is first[0] for cell in row) :] for row in group]
            inner = _pairs(below, words, layout)
            labels, known = labels + 1, known + (inner is not None or _is_label(name))
            if inner is not None:
                found += [Pair(name, (), is_group=True), *inner.pairs]
            else:
                found.append(Pair(name, tuple(_blocks_of_rows(below, words, layout))))
        elif len(first) == 2 and _is_head(words[id(first[0])], words[id(first[1])]):
            continue
        elif len(first) == 1 and first[0] is group[0][0] and group[0][-1] is None and _is_label(name):
            close()
            found.append(Pair(name, ()))
        elif not others and _is_label(name) and _holds_several(first[1:], words):
            close()
            labels, known = labels + 1, known + 1
            found.append(_other(group, words, layout))
        elif len(first) % 2 or not all(_may_be_label(_label(cell, words)) for cell in first[::2]):
            others.append(group[0])
            of_others += 1
        else:
            close()
            for label, value in zip(first[::2], first[1::2], strict=True):
                labels += 1
                known += _is_label(_label(label, words)) and not _is_label(words[id(value)])
                found.append(Pair(_label(label, words), tuple(_value(value, words[id(value)], layout))))
    close()
    return Pairs(tuple(found)) if known * 2 > labels and of_others * 2 < len(rows) else None


def _holds_several(cells: list[LaidCell], words: dict[int, Words]) -> bool:
    """Tell whether several values stand beside one label."""
    told = [words[id(cell)] for cell in cells]
    return len(told) > 1 and len(told) % 2 == 0 and not any(map(_is_label, told)) and not any(map(_is_bare, told))


def _is_bare(words: Words) -> bool:
    """Tell whether words are no more than a figure or a year, as in a table of amounts."""
    return _BARE.fullmatch(normalise(words.text)) is not None


def _may_be_label(name: Words) -> bool:
    plain = _KIND_NUMBER.sub("", normalise(name.text))
    mark = number_at(plain, 0, len(plain))
    return len(plain) <= MOST_LABEL and "。" not in plain and not _FIGURE.search(plain[mark.end if mark else 0 :])


def _other(rows: list[Row], words: dict[int, Words], layout: Layout) -> Pair:
    """Return rows of a form that are no labels with a value: several values beside one label, or a list."""
    cells = _distinct(rows[0])
    if len(rows) == 1 and len(cells) > 1 and _is_label(_label(cells[0], words)):
        blocks = [block for cell in cells[1:] for block in _value(cell, words[id(cell)], layout)]
        return Pair(_label(cells[0], words), tuple(blocks))
    if len(rows) == 1:
        return Pair(_NOTHING, tuple(block for cell in cells for block in blocks_of_cell(cell, layout)))
    return Pair(_NOTHING, tuple(_list(rows, words, layout)))


def _groups(rows: list[Row]) -> Iterator[list[Row]]:
    """Yield the rows one by one, those beside one merged cell of the first column together."""
    group: list[Row] = []
    for row in rows:
        if group and (row[0] is None or row[0] is not group[0][0]):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _label(cell: LaidCell, words: dict[int, Words]) -> Words:
    """Return a label without the lines below it that tell how to fill in the cell beside it."""
    found = words[id(cell)]
    letters = found.text.split("\n")
    if len(letters) > 1 and all(len(letter.strip()) == 1 for letter in letters):
        return Words(piece for piece in found.pieces if piece.text != "\n")  # written downwards
    first, _, rest = found.text.partition("\n")
    return found.part(0, len(first)) if rest and all(is_no_text(line) for line in rest.split("\n")) else found


def _is_head(label: Words, value: Words) -> bool:
    plain = [normalise(words.text).replace(" ", "") for words in (label, value)]
    return _HEAD_OF_LABELS.fullmatch(plain[0]) is not None and _HEAD_OF_VALUES.fullmatch(plain[1]) is not None


def _is_label(name: Words) -> bool:
    if not name or len(name.text) > MOST_LABEL:
        return False
    return is_label(name.text) or elements()["projects"].child_named(bare(name.text)) is not None


def _value(cell: LaidCell, words: Words, layout: Layout) -> Iterator[Block]:
    """Yield what stands beside a label: a short value as it is, a long one as the blocks that it is made of."""
    plain = all(isinstance(part, Stretch) for part in cell.content)
    if plain and len(words.text) <= LONG_VALUE and words.text.count("\n") < 2:
        yield Text(words, words)
    else:
        yield from blocks_of_cell(cell, layout)


# Lists: a head, and rows below it


def _list(rows: list[Row], words: dict[int, Words], layout: Layout) -> Iterator[Block]:
    depth = _depth_of_head(rows, words)
    heads = tuple(_head([row[column] for row in rows[:depth]], words) for column in range(len(rows[0])))
    body: list[tuple[Words, ...]] = []
    group: Words | None = None
    for row in rows[depth:]:
        cells = _distinct(row)
        if len(cells) == 1 and len(row) > 2 and row[0] is not None:
            if body:
                yield Table(heads, tuple(body), group)
                body = []
            group = words[id(cells[0])]
            yield Heading(group, "group", None, Words(()), GROUP_LEVEL)
            continue
        body.append(_cells(row, words))
    if body or depth == len(rows):
        yield Table(heads, tuple(body), group)


def _depth_of_head(rows: list[Row], words: dict[int, Words]) -> int:
    """Return how many rows the head of a list has: as many as its tallest cell, where another is split below."""
    first = _distinct(rows[0])
    if len(rows) < 3:
        return 1
    tall = max(sum(cell in row for row in rows) for cell in first)
    if 1 < tall <= MOST_HEAD_ROWS and len(first) > 1 and tall < len(rows):
        return tall
    if all(_width(rows[0], cell) == 1 for cell in first):
        return 1
    below = [words[id(cell)].text for cell in _distinct(rows[1])]
    short = all(len(text) <= 16 and "。" not in text for text in below)
    figures = sum(_FIGURE.search(normalise(text)) is not None for text in below)
    return 2 if short and 2 * figures <= len(below) else 1


def _width(row: Row, cell: LaidCell) -> int:
    return sum(other is cell for other in row)


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
