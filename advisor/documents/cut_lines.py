"""Lines that the width of a table's cell cut, as text copied out of a PDF has them, far narrower than the page.

A paragraph in a narrow column shows by lines of one width, none of which ends a sentence but the last. Lines of one or
two letters, one below the other, are what is left of a column hardly wider than a letter.
"""

from collections.abc import Sequence

from advisor.documents.numbering import bullet_at, number_at
from advisor.documents.text_lines import columns_taken
from advisor.patterns import compiled

_SENTENCE_END = ("。", "。」", "。）", "。)")
_HIRAGANA = compiled(r"[ぁ-ん]")
_TELLS_APART = compiled(r"[|｜│：:→⇒\t]|[ 　]{2,}")
_BARE_NUMBER = "1"
UNEVEN = 4  # half-width characters by which lines of one column may differ: some signs begin no line
LEAST_LINES = 3  # of a paragraph, where the rest of it does not begin with an ending
MOST_LINES = 80  # of a paragraph in a cell
NARROWEST = 8  # half-width characters of a line; narrower ones may be a list of short names
# Half-width characters of a line of one letter or two, and so many of them one below the other.
LETTERS = ((4, 4), (2, 2))


def cut_lines(rows: Sequence[str]) -> frozenset[int]:
    """Return the numbers of the lines that go on with the line above them; an empty line ends what stands above it."""
    widths = [columns_taken(row) for row in rows]
    found: set[int] = set()
    number = 0
    while number < len(rows):
        last = _end_of_letters(widths, number)
        if not last:
            last, is_sentence = _end_of_sentence(rows, widths, number)
            if not is_sentence:
                number = last + 1  # nor does one begin on any line between
                continue
            if not _is_paragraph(rows, widths, number, last):
                number += 1
                continue
        found.update(range(number + 1, last + 1))
        number = last + 1
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


def _end_of_sentence(rows: Sequence[str], widths: Sequence[int], first: int) -> tuple[int, bool]:
    """Return the number of the last line that may go on with those above it, and whether a sentence ends there."""
    last = first
    while not rows[last].endswith(_SENTENCE_END):
        if not rows[last] or last + 1 == len(rows) or last - first == MOST_LINES:
            return last, False
        below = rows[last + 1]
        if not below or _begins_anew(below) or (widths[last + 1] <= LETTERS[0][0] and not below.endswith("。")):
            return last, False
        last += 1
    return last, True


def _is_paragraph(rows: Sequence[str], widths: Sequence[int], first: int, last: int) -> bool:
    """Tell whether some lines, the last of which ends a sentence, were cut at one width."""
    cut = widths[first:last]
    if not cut or min(cut) < max(NARROWEST, max(cut) - UNEVEN) or widths[last] > max(cut) + UNEVEN:
        return False
    if any(_TELLS_APART.search(row) for row in rows[first : last + 1]):
        return False
    return last - first + 1 >= LEAST_LINES or _HIRAGANA.match(rows[last]) is not None


def _begins_anew(row: str) -> bool:
    mark = number_at(row, 0, len(row))
    numbered = mark is not None and not (mark.style == _BARE_NUMBER and row[mark.end - 1 : mark.end] in " 　")
    return numbered or bullet_at(row, 0, len(row)) is not None
