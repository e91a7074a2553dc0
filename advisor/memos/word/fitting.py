"""How much room words take, estimated, and words shortened to the room that there is."""

import math
import unicodedata
from collections.abc import Sequence

_WIDE_LATIN = frozenset("WMmw@%&")
_LATIN, _CAPITAL = 0.55, 0.72
_BREAKING = 1.04  # what lines lose where words or punctuation must not be parted
_ENDS = ("、", "。", "・", ", ", " ")
_LEAST_KEPT = 0.8


def width_of(words: str) -> float:
    """Return the width of words in one line, in heights of a letter; rather too much than too little."""
    return sum(map(_width, words))


def _width(sign: str) -> float:
    if sign.isascii() and sign not in _WIDE_LATIN:
        return _CAPITAL if sign.isupper() else _LATIN
    return 0.0 if unicodedata.combining(sign) else 1.0


def lines_of(words: str, room: float) -> int:
    """Return how many lines words take; `room` is the length of a line in heights of a letter."""
    return sum(max(1, math.ceil(width_of(line) * _BREAKING / room)) for line in words.split("\n"))


def shortened(words: str, lines: int, room: float, ending: str) -> str:
    """Return words as they are, or cut so that with `ending` they take so many lines; behind a comma if one is near."""
    if lines_of(words, room) <= lines:
        return words
    left = lines * room / _BREAKING - width_of(ending)
    kept = 0
    for sign in words:
        left -= _width(sign)
        if left < 0:
            break
        kept += 1
    cut = words[:kept]
    near = max((cut.rfind(end) + len(end.rstrip()) for end in _ENDS if end in cut), default=0)
    return (cut[:near] if near >= kept * _LEAST_KEPT else cut) + ending


def allotted(wanted: Sequence[int], available: int) -> list[int]:
    """Return the lines that each of several texts gets: what it wants, or less for the longest where that is too much.

    Each gets one line at least.
    """
    lines = list(wanted)
    while sum(lines) > available and max(lines, default=1) > 1:
        lines[lines.index(max(lines))] -= 1
    return lines
