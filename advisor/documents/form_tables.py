"""Tables that are forms: labels with their values beside them."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from advisor.documents.blocks import Block, Pair, Pairs, Table, Text
from advisor.documents.cells import Row, distinct, is_arrow, is_bare, is_label_cell, label_of, may_be_head, may_be_label
from advisor.documents.columns import columns_of
from advisor.documents.laying_out import LaidCell, Stretch
from advisor.documents.lexicon import place_of_cell, place_of_heading
from advisor.documents.words import Piece, Words, joined
from advisor.patterns import compiled
from advisor.plan.years import normalise, years_in

_NOTHING = Words(())
# The heads of a form, over its labels and over its values.
_HEAD_OF_LABELS = compiled(r"(?:記入|記載)?(?:項目|事項|区分)(?:名|番号)?")
_HEAD_OF_VALUES = compiled(r"(?:記入|記載|回答)?(?:内容|欄|事項)|回答|説明|記載|記入")
_FIGURE = compiled(r"\d|^[-―—－ー]$")
_VALUES = tuple(f"evaluation.indicators.{key}" for key in ("name", "baseline", "target", "unit"))
_NUMBER = compiled(r"(?:第|\()?(\d{1,2})(?!\d)")
LONG_VALUE = 120
LEAST_NUMBERED = 4
MOST_YEAR = 12
LEAST_LABELS = LEAST_YEARS = 2
LEAST_ROWS, MORE_TOLD = 3, 3
MOST_BETWEEN = 3


class Reading(NamedTuple):
    """A table that is being read: the words of its cells, and how to read a cell, or rows of any kind."""

    words: dict[int, Words]
    of_cell: Callable[[LaidCell], Iterator[Block]]
    of_rows: Callable[[list[Row]], Iterator[Block]]
    of_list: Callable[[list[Row]], Iterator[Block]]


class Form:
    """The labels and values of some rows, and what else stands between them."""

    def __init__(self, reading: Reading, below_label: bool = False) -> None:
        self.reading, self.below_label = reading, below_label
        self.found: list[Pair] = []
        self.others: list[Row] = []
        self.labels = self.known = self.of_others = 0
        self.list_of = 0  # how many cells the rows of a list have that is open within the form

    def pairs(self, rows: list[Row]) -> Pairs | None:
        """Return the labels with their values; None where the rows are no form."""
        for group in _groups(rows):
            if len(group) > 1:
                self._beside_label(group)
            else:
                self._row(group[0])
            if self.of_others * 2 >= len(rows):
                return None
        self._close()
        if (
            self.known * 3 > self.labels
            or self._looks_like_one(rows)
            or self._is_numbered(rows)
            or self._is_inner(rows)
        ):
            return Pairs(tuple(self.found))
        return None

    def _is_inner(self, rows: list[Row]) -> bool:
        """Tell whether rows beside a label are labels with their values, whatever they are called; one is known."""
        cells = [distinct(row) for row in rows]
        if not self.below_label or not self.known or any(len(row) != LEAST_LABELS for row in cells):
            return False
        return all(may_be_label(label_of(label, self.reading.words)) for label, _ in cells)

    def _is_numbered(self, rows: list[Row]) -> bool:
        """Tell whether the labels at the left are numbered one by one, as those of a form; some are known."""
        if self.of_others or self.known < LEAST_LABELS:
            return False
        firsts = dict.fromkeys(id(row[0]) for row in rows if row[0] is not None)
        numbers = [_NUMBER.match(normalise(self.reading.words[first].text)) for first in firsts]
        return len(numbers) >= LEAST_NUMBERED and all(
            number is not None and int(number[1]) == place for place, number in enumerate(numbers, 1)
        )

    def _looks_like_one(self, rows: list[Row]) -> bool:
        """Tell whether short words stand before longer ones in every row, whatever they are called; some are known."""
        cells = [distinct(row) for row in rows]
        if any(len(row) != LEAST_LABELS for row in cells):
            return False
        return _looks_like_form([tuple(self.reading.words[id(cell)] for cell in row) for row in cells], self.known)

    def _beside_label(self, group: list[Row]) -> None:
        """Take up several rows beside one label: labels of their own, or anything else."""
        self._close()
        first = group[0][0]
        if first is None:
            return
        name = label_of(first, self.reading.words)
        below = [row[sum(cell is first for cell in row) :] for row in group]
        by_year = self._are_by_year(below)
        inner = None if by_year else Form(self.reading, below_label=True).pairs(below)
        self.labels, self.known = self.labels + 1, self.known + (inner is not None or is_label_cell(name))
        if inner is not None:
            self.found += _as_group(name, inner.pairs)
        else:
            blocks = self.reading.of_list(below) if by_year else self.reading.of_rows(below)
            self.found.append(Pair(name, tuple(blocks)))

    def _are_by_year(self, rows: list[Row]) -> bool:
        """Tell whether rows beside a label are a list under years: 区分｜令和8年度｜令和9年度."""
        words = self.reading.words
        first, *heads = [words[id(cell)] for cell in distinct(rows[0])] or [_NOTHING]
        even = all(len(distinct(row)) == len(heads) + 1 for row in rows)
        return even and len(heads) >= LEAST_YEARS and all(map(_is_year, heads)) and not _is_year(first)

    def _row(self, row: Row) -> None:
        words = self.reading.words
        cells = [cell for cell in distinct(row) if not is_arrow(words[id(cell)])]
        if not cells:
            return
        if self._goes_on_with_list(row, cells):
            self.others.append(row)
            return
        name, told = label_of(cells[0], words), cells[1:]
        if len(cells) == 2 and is_head_of_form(words[id(cells[0])], words[id(cells[1])]):
            return
        if not told and cells[0] is row[0] and row[-1] is None and is_label_cell(name):
            self._add([Pair(name, ())], known=False)
        elif self._is_indicator(name, told):
            self._add([Pair(name, (_indicator([words[id(cell)] for cell in told]),))])
        elif told and self._are_heads_of_values(name, told):
            return
        elif not self.others and is_label_cell(name) and self._holds_several(told):
            self._add([self._other([row])])
        elif len(told) > 1 and len(cells) % 2 and is_label_cell(name) and self._are_pairs(told):
            self._add(_as_group(name, tuple(self._pairs_of(told))))
        elif len(cells) % 2 or not all(self._may_be_label(label_of(cell, words)) for cell in cells[::2]):
            self.others.append(row)
            self.of_others += 1
        else:
            self._close()
            for pair in self._pairs_of(cells):
                self.labels += 1
                self.found.append(pair)
            for label, value in zip(cells[::2], cells[1::2], strict=True):
                named = is_label_cell(label_of(label, words)) or self._is_year(label)
                self.known += named and not is_label_cell(words[id(value)])

    def _goes_on_with_list(self, row: Row, cells: Sequence[LaidCell]) -> bool:
        """Tell whether a row is the head of a list of indicators within a form, or a row below such a head."""
        if len(self.others) > MOST_BETWEEN and not self.list_of:
            return False  # among many other rows, which are a list by themselves
        told = tuple(self.reading.words[id(cell)] for cell in cells)
        if self.list_of and len(cells) == self.list_of and not is_label_cell(told[0]):
            return True
        self.list_of = 0
        found = columns_of(Table(told, ()), "") if len(cells) > 2 and all(map(may_be_head, told)) else None
        if found is None or found.path != "evaluation.indicators" or found.keys.count(None) > 1:
            return False
        self._close()
        self.list_of = len(cells)
        return True

    def _add(self, pairs: Sequence[Pair], known: bool = True) -> None:
        self._close()
        self.labels, self.known = self.labels + known, self.known + known
        self.found += pairs

    def _pairs_of(self, cells: Sequence[LaidCell]) -> Iterator[Pair]:
        for label, value in zip(cells[::2], cells[1::2], strict=True):
            yield Pair(label_of(label, self.reading.words), tuple(self._value(value)))

    def _are_pairs(self, cells: Sequence[LaidCell]) -> bool:
        """Tell whether cells beside a label are labels of their own, each with its value."""
        told = [self.reading.words[id(cell)] for cell in cells]
        return all(map(is_label_cell, told[::2])) and not any(map(is_label_cell, told[1::2]))

    def _holds_several(self, cells: Sequence[LaidCell]) -> bool:
        """Tell whether several values stand beside one label."""
        told = [self.reading.words[id(cell)] for cell in cells]
        several = len(told) > 1 and len(told) % 2 == 0
        return several and not any(map(is_label_cell, told)) and not any(map(is_bare, told))

    def _is_indicator(self, name: Words, cells: Sequence[LaidCell]) -> bool:
        """Tell whether the name of an indicator and its values stand beside a label that means one."""
        if len(cells) not in (2, 3) or not name or place_of_heading(name.text) != "evaluation.indicators":
            return False
        told = [normalise(self.reading.words[id(cell)].text).strip() for cell in cells]
        return not _FIGURE.search(told[0]) and all(_FIGURE.search(value) for value in told[1:])

    def _are_heads_of_values(self, name: Words, cells: Sequence[LaidCell]) -> bool:
        """Tell whether nothing stands beside a label of indicators but the heads of their values."""
        if place_of_heading(name.text) != "evaluation.indicators":
            return False
        places = [place_of_cell(self.reading.words[id(cell)].text, "evaluation.indicators") for cell in cells]
        return len(places) > 1 and all(place in _VALUES for place in places)

    def _may_be_label(self, name: Words) -> bool:
        return may_be_label(name) or (self.below_label and _is_year(name))

    def _is_year(self, cell: LaidCell) -> bool:
        return self.below_label and _is_year(label_of(cell, self.reading.words))

    def _value(self, cell: LaidCell) -> Iterator[Block]:
        """Yield what stands beside a label: a short value as it is, a long one as the blocks that it is made of."""
        words = self.reading.words[id(cell)]
        plain = all(isinstance(part, Stretch) for part in cell.content)
        if plain and len(words.text) <= LONG_VALUE and words.text.count("\n") < 2:
            yield Text(words, words)
        else:
            yield from self.reading.of_cell(cell)

    def _close(self) -> None:
        if self.others:
            self.found.append(self._other(list(self.others)))
            self.others.clear()

    def _other(self, rows: list[Row]) -> Pair:
        """Return rows of a form that are no labels with a value: several values beside one label, or a list."""
        cells = distinct(rows[0])
        name = label_of(cells[0], self.reading.words)
        if len(rows) == 1 and len(cells) > 1 and is_label_cell(name):
            return Pair(name, tuple(block for cell in cells[1:] for block in self._value(cell)))
        if len(rows) == 1:
            return Pair(_NOTHING, tuple(block for cell in cells for block in self.reading.of_cell(cell)))
        return Pair(_NOTHING, tuple(self.reading.of_list(rows)))


def form_of(table: Table) -> Pairs | None:
    """Return a table of two columns as a form where most of the first are labels; None where they are not."""
    if len(table.heads) != 2 or not table.rows:
        return None
    headed = is_head_of_form(*table.heads) or not table.heads[0]
    rows = [row for row in (table.rows if headed else (table.heads, *table.rows)) if row[0]]
    known = sum(is_label_cell(label) and not is_label_cell(value) for label, value in rows)
    if (known < LEAST_LABELS or 2 * known <= len(rows)) and not _looks_like_form(rows, known):
        return None
    return Pairs(tuple(Pair(label, (Text(value, value),) if value else ()) for label, value in rows))


def _looks_like_form(rows: Sequence[tuple[Words, ...]], known: int) -> bool:
    """Tell whether short words that may be labels stand before much longer ones, and some are known ones."""
    if len(rows) < LEAST_ROWS or not known:
        return False
    labels, values = (sum(len(row[n].text) for row in rows) for n in (0, 1))
    return values >= MORE_TOLD * labels and all(may_be_label(row[0]) for row in rows)


def _as_group(name: Words, pairs: tuple[Pair, ...]) -> list[Pair]:
    """Return labels with values beside a common label: it comes first, and a group without a name ends it."""
    return [Pair(name, (), is_group=True), *pairs, Pair(_NOTHING, (), is_group=True)]


def _indicator(told: list[Words]) -> Block:
    """Return name and values of an indicator as a row without heads, or with a single value as one line."""
    if len(told) > 2:
        return Table(tuple(_NOTHING for _ in told), (tuple(told),))
    name, *values = told
    line = Words((*name.pieces, Piece(" ", name.end, name.end), *joined(values, "→").pieces))
    return Text(line, line)


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


def _is_year(name: Words) -> bool:
    plain = normalise(name.text).strip()
    return len(plain) <= MOST_YEAR and bool(years_in(plain) or years_in(f"{plain}年度"))


def is_head_of_form(label: Words, value: Words) -> bool:
    """Tell whether two cells are the heads of a form: 項目｜記入欄."""
    plain = [normalise(words.text).replace(" ", "") for words in (label, value)]
    return _HEAD_OF_LABELS.fullmatch(plain[0]) is not None and _HEAD_OF_VALUES.fullmatch(plain[1]) is not None
