"""Walk through the lines of a draft as its author meant them, and mend what office text did to them.

Lines inside blocks, quotes and running text are left as they are, save for an indent that YAML would not take for one.
"""

import re
from collections.abc import Iterator
from functools import partial

from advisor.drafts.edits import Edits
from advisor.drafts.office_values import Kind, read_value, text_of
from advisor.records import Record

_ITEM = re.compile(r"-(?: +|$)")
_LIST_MARK = re.compile(
    r"(?:[・•●](?![・•●])|[－‐‑–—−](?![－‐‑–—−\d０-９.．])|-(?![-\d０-９. ])|ー(?=[ 　])|\*(?=[ 　]))[ 　\t]*(?=\S)"
)
_KEY = re.compile(
    r"(?P<key>\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|(?![-?](?:[ \t]|$))[^\s,\[\]{}#&*!|>'\"%@`][^#]*?)(?<![ \t])[ \t]*+:"
    r"(?P<gap>[ \t][ 　\t]*|$)"
)
_NAME = r"(?!\d+[:：])[^\s:：、。\"'\[\]{}#&*!|>%@`,?－-][^\s:：、。\"'\[\]{}]{0,39}"
_ODD_KEY = re.compile(rf"(?P<key>{_NAME})(?:[ 　]*(?P<wide>：)(?P<gap>[ 　\t]*)|:(?P<odd_gap>　[ 　\t]*|(?=[^\s/:])))")
_DOCUMENT = re.compile(r"(?:---|\.\.\.)(?:\s|$)|%")


class Widths(Record):
    """How many spaces a full-width space and a tab at the beginning of a line stand for."""

    full: int = 2
    tab: int = 4


class _Open(Record):
    """A mapping or a list that is being written, and the column of its keys or dashes."""

    column: int
    mapping: bool


class OfficeLines:
    """The walk through one text; afterwards `edits` holds all that was mended."""

    def __init__(self, text: str, widths: Widths) -> None:
        self.edits = Edits(text)
        self.widths = widths
        self.odd_indent = False
        self._rows = [self.edits.lines.line(number) for number in range(1, len(self.edits.lines) + 1)]
        self._leads = [0, *(len(row) - len(row.lstrip(" 　\t")) for row in self._rows)]
        self._columns = [0, *(self._width(row[:lead]) for row, lead in zip(self._rows, self._leads[1:], strict=True))]
        self._open: list[_Open] = []
        self._empty: int | None = None  # the column of the key above, where it has no value yet
        self._block: int | None = None  # the column that the lines of a block stand to the right of
        self._text: int | None = None  # the same for plain text that may go on
        self._broken = False

    def walk(self) -> Edits:
        """Mend the whole text."""
        number = 1
        while number <= len(self._rows) and not self._broken:
            number = max(self._line(number), number) + 1
        return self.edits

    def _line(self, number: int) -> int:
        """Read one line; return the last line of the value that begins on it, 0 where that does not matter."""
        row = self._rows[number - 1]
        lead, column = self._leads[number], self._columns[number]
        if lead == len(row):
            return 0
        for above in (self._block, self._text):
            if above is not None and column > above:
                if len(row) - len(row.lstrip(" ")) <= above:
                    self._mend_lead(number)
                return 0
        self._block = self._text = None
        if _DOCUMENT.match(row):
            self._open, self._empty = [], None
            return 0
        self._mend_lead(number)
        if row[lead] == "#":
            return 0
        if row[lead] == "＃" and (self._empty is None or column <= self._empty):
            start = self._start(number) + lead
            self.edits.put(start, start + 1, "#")
            self.edits.remark("full-width-hash", start, sign="＃")
            return 0
        return self._body(number, lead, column)

    def _body(self, number: int, at: int, column: int) -> int:
        row = self._rows[number - 1]
        empty, self._empty = self._empty, None
        self._open = [level for level in self._open if level.column <= column]
        above = empty if empty is not None and column > empty else None
        while (width := self._item(number, at, column, empty)) is not None:
            if self._open and self._open[-1].column > column:
                self._open = [level for level in self._open if level.column <= column]
            if _Open(column, False) not in self._open[-1:]:
                self._open.append(_Open(column, False))
            above, empty = column, None
            at, column = at + width[0], column + width[1]
        if above is None and self._open and self._open[-1] == (column, False):
            self._open.pop()
        if found := self._key(number, at, column, above):
            if _Open(column, True) not in self._open[-1:]:
                self._open.append(_Open(column, True))
            return self._value(number, at + found.end(), column, found["key"])
        if above is not None or row[at] in "{[":
            return self._value(number, at, -1 if above is None else above, "")
        return 0

    def _value(self, number: int, at: int, parent: int, key: str) -> int:
        start = self._start(number)
        end = start + len(self._rows[number - 1].rstrip())
        value = read_value(self.edits, start + at, end, key, partial(self._text_end, number, parent))
        if value.kind is Kind.EMPTY:
            self._empty = parent
        elif value.kind is Kind.BLOCK:
            self._block = parent
        elif value.kind is Kind.TEXT:
            self._text = parent
        self._broken = value.kind is Kind.BROKEN
        return value.last

    def _text_end(self, number: int, parent: int) -> int | None:
        """Return where plain text ends that begins on this line; None where keys or a list stand below it."""
        last = number
        for below, row in self._below(number):
            if self._columns[below] <= parent or row.lstrip(" 　\t").startswith("#"):
                break
            at = self._leads[below]
            if _ITEM.match(row, at) or _KEY.match(row, at):
                return None
            last = below
        return self._start(last) + len(text_of(self._rows[last - 1]))

    # Lists

    def _item(self, number: int, at: int, column: int, empty: int | None) -> tuple[int, int] | None:
        """Return the characters that a list mark takes in the file, and its columns; None where none stands there."""
        row = self._rows[number - 1]
        if proper := _ITEM.match(row, at):
            return len(proper.group()), len(proper.group())
        odd = _LIST_MARK.match(row, at)
        if not odd or not self._is_list(number, column, empty):
            return None
        width = self._item_width(number, column)
        start = self._start(number) + at
        self.edits.put(start, start + len(odd.group()), "-" + " " * (width - 1))
        self.edits.remark("list-mark", start, sign=odd.group()[0])
        return len(odd.group()), width

    def _is_list(self, number: int, column: int, empty: int | None) -> bool:
        """Tell whether a line that begins with a sign is an item: beside other items, or where only a list can be."""
        if self._open and self._open[-1] == (column, False):
            return True
        if empty is None or column < empty:
            return False
        return column == empty or all(
            _ITEM.match(row, self._leads[sibling]) or _LIST_MARK.match(row, self._leads[sibling])
            for sibling, row in self._sibling_rows(number, column)
        )

    def _item_width(self, number: int, column: int) -> int:
        """Return the columns from a list mark to its text: so many that keys below stand under the first."""
        for below, row in self._below(number):
            width = self._columns[below] - column
            is_key = _KEY.match(row, self._leads[below]) or _ODD_KEY.match(row, self._leads[below])
            return width if is_key and 2 <= width <= 4 else 2
        return 2

    # Keys

    def _key(self, number: int, at: int, column: int, above: int | None) -> re.Match[str] | None:
        """Return the key at a column, mended where it has to be one; None where text stands there."""
        content = self._rows[number - 1][at:]
        start = self._start(number) + at
        proper = _KEY.match(content)
        if proper:
            gap = proper["gap"]
            if gap.strip(" ") and proper.end() < len(content):
                after = start + proper.start("gap")
                self.edits.put(after, start + proper.end(), " " * len(gap))
                if "　" in gap:
                    self.edits.remark("full-width-space-after-colon", after + gap.index("　"), key=proper["key"])
            return proper
        odd = _ODD_KEY.match(content)
        must = above is None and (not self._open or self._open[-1] == (column, True))
        if not odd or not (must or self._has_keys(number, column, odd.end() == len(content.rstrip()))):
            return None
        empty = odd.end() == len(content)
        colon = start + (odd.start("wide") if odd["wide"] else odd.end("key"))
        self.edits.put(colon, start + odd.end(), ":" if empty else ": ")
        if odd["wide"]:
            self.edits.remark("full-width-colon", colon, key=odd["key"], sign="：")
        elif odd["odd_gap"]:
            self.edits.remark("full-width-space-after-colon", colon + 1, key=odd["key"], sign="　")
        else:
            self.edits.remark("no-space-after-colon", colon + 1, key=odd["key"], sign=content[odd.end()])
        return odd

    def _has_keys(self, number: int, column: int, no_value: bool) -> bool:
        """Tell whether lines that could be text are keys: one beside them surely is, or something hangs below one."""
        if no_value and self._hangs_below(number, column):
            return True
        for sibling, row in self._sibling_rows(number, column):
            odd = _ODD_KEY.match(row, self._leads[sibling])
            if odd and odd.end() == len(row.rstrip()) and self._hangs_below(sibling, column):
                return True
            if _KEY.match(row, self._leads[sibling]):
                return True
        return False

    def _hangs_below(self, number: int, column: int) -> bool:
        following = next((below for below, _ in self._below(number)), None)
        return following is not None and self._columns[following] > column

    # Rows

    def _below(self, number: int) -> Iterator[tuple[int, str]]:
        for below in range(number + 1, len(self._rows) + 1):
            if self._rows[below - 1].strip():
                yield below, self._rows[below - 1]

    def _sibling_rows(self, number: int, column: int) -> Iterator[tuple[int, str]]:
        """Yield the lines below that begin at the same column, until one stands further left."""
        for below, row in self._below(number):
            if self._columns[below] < column:
                return
            if self._columns[below] == column:
                yield below, row

    def _start(self, number: int) -> int:
        return self.edits.lines.start(number)

    def _width(self, lead: str) -> int:
        return len(lead) + lead.count("　") * (self.widths.full - 1) + lead.count("\t") * (self.widths.tab - 1)

    def _mend_lead(self, number: int) -> None:
        lead = self._rows[number - 1][: self._leads[number]]
        for at, sign in enumerate(lead):
            if sign != " ":
                width = self.widths.full if sign == "　" else self.widths.tab
                start = self._start(number) + at
                self.edits.put(start, start + 1, " " * width)
        odd = lead.lstrip(" ")
        if odd:
            self.odd_indent = True
            start = self._start(number) + len(lead) - len(odd)
            self.edits.remark("tab-indent" if odd[0] == "\t" else "full-width-indent", start, sign=odd[0])
