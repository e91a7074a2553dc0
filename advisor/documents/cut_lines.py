"""Lines that the width of a table's cell cut, as text copied out of a PDF has them, far narrower than the page.

A paragraph in a narrow column shows by lines of one width, none of which ends a sentence but the last. Lines of one or
two letters, one below the other, are what is left of a column hardly wider than a letter.
"""

from collections.abc import Sequence
from unicodedata import east_asian_width

from advisor.documents.numbering import bullet_at, number_at
from advisor.patterns import compiled

_SENTENCE_END = ("。", "。」", "。）", "。)")
_HIRAGANA = compiled(r"[ぁ-ん]")
_TELLS_APART = compiled(r"[|｜│：:→⇒\t]|[ 　]{2,}")
_BARE_NUMBER = "1"
UNEVEN = 4  # half-width characters by which lines of one column may differ: some signs begin no line
LEAST_LINES = 3  # of a paragraph, where the rest of it does not begin with an ending
NARROWEST = 8  # half-width characters of a line; narrower ones may be a list of short names
# Half-width characters of a line of one letter or two, and so many of them one below the other.
LETTERS = ((4, 4), (2, 2))


def cut_lines(rows: Sequence[str]) -> frozenset[int]:
    """Return the numbers of the lines that go on with the line above them; an empty line ends what stands above it."""
    widths = [_width(row) for row in rows]
    found: set[int] = set()
    number = 0
    while number < len(rows):
        end = _end_of_letters(widths, number) or _end_of_paragraph(rows, widths, number)
        found.update(range(number + 1, end + 1))
        number = max(end, number) + 1
    return frozenset(found)


def _end_of_letters(widths: Sequence[int], first: int) -> int:
    """Return the number of the last line of letters that stand one below the other; 0 where there are too few."""
    for width, least in LETTERS:
        last = first
        while last < len(widths) and 0 < widths[last] <= width:
            last += 1
        if last - first >= least:
            return last - 1
    return 0


def _end_of_paragraph(rows: Sequence[str], widths: Sequence[int], first: int) -> int:
    """Return the number of the last line of a paragraph that was cut at one width; 0 where there is none."""
    last = first
    while not rows[last].endswith(_SENTENCE_END):
        if last + 1 == len(rows) or not rows[last + 1] or _begins_anew(rows[last + 1]):
            return 0
        last += 1
    cut = widths[first:last]
    if not cut or min(cut) < max(NARROWEST, max(cut) - UNEVEN) or widths[last] > max(cut) + UNEVEN:
        return 0
    if any(_TELLS_APART.search(row) for row in rows[first : last + 1]):
        return 0
    return last if last - first + 1 >= LEAST_LINES or _HIRAGANA.match(rows[last]) else 0


def _begins_anew(row: str) -> bool:
    mark = number_at(row, 0, len(row))
    numbered = mark is not None and not (mark.style == _BARE_NUMBER and row[mark.end - 1 : mark.end] in " 　")
    return numbered or bullet_at(row, 0, len(row)) is not None


def _width(row: str) -> int:
    return sum(2 if east_asian_width(sign) in "WFA" else 1 for sign in row)
