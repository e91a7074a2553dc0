"""How high a row must be for its texts: Excel does not work that out when it opens a file that it did not write.

The widths of letters are those of the font of the list, in parts of its size; a little is added, so that a line too
many is reckoned rather than one too few.
"""

import re
from collections.abc import Iterable
from math import ceil
from unicodedata import east_asian_width

from openpyxl.worksheet.worksheet import Worksheet

from advisor.forms.workbook_looks import GrowingRow

MAX_HEIGHT = 409.0  # points that a row of Excel can have
_POINTS_A_LETTER, _EDGES = 5.25, 4.0  # of the width that a column is given, and what of it stays blank
_LINE, _AIR = 1.25, 6.0  # a line, in sizes of its font; points above and below
_WIDE, _KANA, _WIDE_SIGN, _CAPITAL, _SMALL, _THIN = 1.0, 0.94, 0.75, 0.68, 0.55, 0.32
_SLACK = 1.03
_WIDE_SIGNS = frozenset("、。「」『』（）・：")
_THIN_SIGNS = frozenset(" .,:;'|!()[]ijlIft-")
_WORDS = re.compile(r"[^\s\u2e80-\uffff]+\s*|[\s\S]")  # a word of Latin letters breaks as a whole


def make_room(sheet: Worksheet, number: int, texts: Iterable[tuple[str, float]], size: float) -> None:
    """Give a row the height that its texts need, each in a column of some width, in letters of a size in points.

    The row still grows when somebody writes more into it.
    """
    lines = max((lines_of(words, width, size) for words, width in texts if words), default=1)
    height = min(round(lines * size * _LINE + _AIR, 1), MAX_HEIGHT)
    sheet.row_dimensions[number] = GrowingRow(sheet, index=number, ht=height)


def lines_of(words: str, width: float, size: float) -> int:
    """Return how many lines a text takes in a column of some width, as Excel counts it."""
    room = (width * _POINTS_A_LETTER - _EDGES) / size
    return sum(_lines_of_one(line, room) for line in words.split("\n"))


def _lines_of_one(line: str, room: float) -> int:
    lines, used = 1, 0.0
    for found in _WORDS.finditer(line):
        needed = sum(map(_width, found[0])) * _SLACK
        if used + needed <= room:
            used += needed
        elif needed <= room:
            lines, used = lines + 1, needed
        else:  # longer than a line: it goes on where it is
            lines, used = lines + ceil((used + needed) / room) - 1, (used + needed) % room
    return lines


def _width(sign: str) -> float:
    if sign in _WIDE_SIGNS:
        return _WIDE_SIGN
    if "\u3040" <= sign <= "\u30ff":
        return _KANA
    if east_asian_width(sign) in "WFA":
        return _WIDE
    if sign in _THIN_SIGNS:
        return _THIN
    return _CAPITAL if sign.isupper() or sign.isdigit() else _SMALL
