"""The lines of a text. Some programs copy an empty line behind every line out of a PDF: such a one parts nothing."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple
from unicodedata import east_asian_width

from advisor.patterns import compiled

_AROUND = " 　\t\r\n\x0c"
_LINE = compiled(r"[^\r\n]*(?:\r\n|\n|\r|$)")
# Of a text whose empty lines part nothing: nearly all lines stand apart, many were cut by the page, most at one width.
_LEAST_LINES, _SHARE_APART, _SHARE_CUT, _SHARE_AS_WIDE = 12, 0.95, 0.2, 0.6
_LEAST_CUT, _UNEVEN = 4, 4
# Most of the long lines of a page are no longer than its width.
_SHARE_WITHIN = 0.85
WRAPPED = 30  # full-width characters, from which on a line may be cut by its width and not by its author
SENTENCE_END = frozenset("。．！？!?.」』）)】")
_OPENS, _CLOSES = compiled(r"[(（]"), compiled(r"[)）]")
_ARROW = compiled(r"[→⇒]")
_YEAR = compiled(r"[(（](?:令和|平成|[RH])?[ 　]?[\d０-９元]{1,4}[ 　]?(?:年(?:度)?)?[ 　]?(?:末|時点)?[)）]")
_FIGURE_ENDS, _UNIT = compiled(r"[\d０-９][ 　]?[万千百億]?$"), compiled(r"[万千]?[人円件回通台戸頭品本か箇%％年]")
_TABLE = compiled(r"[|｜│]")


class Line(NamedTuple):
    """A line of a text: the offsets at which it begins, and at which what it says begins and ends."""

    first: int
    start: int
    end: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it but blanks."""
        return self.start == self.end


def lines_of(text: str) -> list[Line]:
    """Return the lines of a text without their ends and the blanks around them."""
    found: list[Line] = []
    for line in _LINE.finditer(text):
        first, behind = line.span()
        if behind > first:
            row = text[first:behind]
            body = row.strip(_AROUND)
            start = first + (len(row) - len(row.lstrip(_AROUND)) if body else 0)
            found.append(Line(first, start, start + len(body)))
    return _closed_up(text, found)


def width_of_page(rows: Sequence[str]) -> int:
    """Return the width, in characters, at which lines may have been cut: few are longer; 0 where none is long."""
    long = sorted(len(row) for row in rows if len(row) >= WRAPPED)
    return long[int(_SHARE_WITHIN * (len(long) - 1))] if long else 0


def columns_taken(text: str, wide: int = 2) -> int:
    """Return how many columns a text takes, `wide` for each full-width character."""
    return sum(wide if east_asian_width(sign) in "WFA" else 1 for sign in text)


def is_open(text: str) -> bool:
    """Tell whether a bracket stays open at the end of a text."""
    return len(_OPENS.findall(text)) > len(_CLOSES.findall(text))


def closes(above: str, below: str) -> bool:
    """Tell whether a bracket that a line leaves open is closed in the line below it: 5.8日（2024 above 年度）."""
    closing, opening = _CLOSES.search(below), _OPENS.search(below)
    return is_open(above) and closing is not None and (opening is None or closing.start() < opening.start())


def cuts_value(above: str, below: str) -> bool:
    """Tell whether two lines tell how a value is to change, cut before its year or its unit: 943千 above 円（…）→…."""
    if not _ARROW.search(f"{above}{below}") or "。" in above or "。" in below:
        return False
    return bool(above) and bool(_YEAR.match(below) or (_FIGURE_ENDS.search(above) and _UNIT.match(below)))


def _closed_up(text: str, lines: list[Line]) -> list[Line]:
    """Return the lines; where nearly each has an empty line behind it, one less of these everywhere."""
    told = [number for number, line in enumerate(lines) if not line.is_empty]
    apart = sum(below - above > 1 for above, below in pairwise(told))
    if len(told) < _LEAST_LINES or apart < _SHARE_APART * (len(told) - 1):
        return lines
    rows = (text[lines[number].start : lines[number].end] for number in told)
    widths = sorted(len(row) for row in rows if _is_cut(row))
    if len(widths) < max(_LEAST_CUT, _SHARE_CUT * len(told)):
        return lines
    usual = widths[len(widths) // 2]
    if sum(abs(width - usual) <= _UNEVEN for width in widths) < _SHARE_AS_WIDE * len(widths):
        return lines
    return [
        line for number, line in enumerate(lines) if not (line.is_empty and number and not lines[number - 1].is_empty)
    ]


def _is_cut(row: str) -> bool:
    return len(row) >= WRAPPED and row[-1] not in SENTENCE_END and not _TABLE.search(row)
