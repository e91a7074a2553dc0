"""Lines for a terminal: East Asian widths, and the rules on what may not begin or end a line."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from advisor.patterns import compiled

_NOT_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー—‐／～〜）〕］｝〉》」』】°′″℃￠％‰”’ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%…‥ｧｨｩｪｫｬｭｮｯｰﾞﾟ､｡｣"
)
_NOT_LAST = frozenset("（〔［｛〈《「『【￥＄£([{$¥｢“")
_TOKEN = compiled(r"[A-Za-z0-9][A-Za-z0-9,._%/\-]*|\s+|.", re.DOTALL)
_UNBROKEN = compiled(r"[!-~]+|\s+|.", re.DOTALL)
_LEFT_OUT = "…"
_CONTROL = compiled(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


Ruler = Callable[[str], int]


def cell_width(text: str) -> int:
    """Return how many cells of a terminal a text takes."""
    return sum(map(_cells_of, text))


def usual_cells(character: str) -> int:
    """Return how many cells a character takes where signs of East Asian scripts and of others, such as ○, take one."""
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "FW" else 1


_cells_of: Ruler = usual_cells


def ruler() -> Ruler:
    """Return what tells how many cells a character takes."""
    return _cells_of


def measure_with(cells_of: Ruler) -> None:
    """Let another ruler hold for the whole process: a console may show some signs wider than usual."""
    global _cells_of
    _cells_of = cells_of


def printable(text: str) -> str:
    """Return a draft's words without what a terminal would obey or hide, each tab as one space: marks stand below."""
    return _CONTROL.sub("", text).replace("\t", " ")


def wrapped(text: str, width: int, unbroken: bool = False) -> list[str]:
    """Break a text into lines of at most `width` cells.

    No line begins with a full stop or ends with an opening bracket. `unbroken` leaves what one would copy, such as the
    path of a file, in one piece, even where it is longer than a line.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += list(_paragraph(paragraph, max(width, 4), unbroken)) or [""]
    return lines


def _paragraph(text: str, width: int, unbroken: bool) -> Iterator[str]:
    current, used = "", 0
    for piece in _pieces(text, _UNBROKEN if unbroken else _TOKEN):
        size = cell_width(piece)
        if current and used + size > width:
            yield current.rstrip()
            current, used = "", 0
            piece = piece.lstrip()
            size = cell_width(piece)
        while size > width and not unbroken:
            cut = _cut(piece, width)
            yield piece[:cut]
            piece = piece[cut:]
            size = cell_width(piece)
        current += piece
        used += size
    if current.strip():
        yield current.rstrip()


def _pieces(text: str, token_of: re.Pattern[str]) -> list[str]:
    """Split into what may not be broken: words, and characters held together by the line-breaking rules."""
    pieces: list[str] = []
    for token in token_of.findall(text):
        if pieces and (token[0] in _NOT_FIRST or pieces[-1][-1] in _NOT_LAST):
            pieces[-1] += token
        else:
            pieces.append(token)
    return pieces


def _cut(piece: str, width: int) -> int:
    used = 0
    for index, character in enumerate(piece):
        used += _cells_of(character)
        if used > width:
            return max(index, 1)
    return len(piece)


def clipped(text: str, start: int, length: int, width: int) -> tuple[str, int, int]:
    """Return what fits `width` cells of a long line around a stretch of it, and the stretch's cells within that.

    It is one piece of the line, with `…` on each side where something is left out.
    """
    if cell_width(text) <= width:
        return text, cell_width(text[:start]), max(cell_width(text[start : start + length]), 1)
    start = min(start, len(text))
    stretch = cell_width(text[start : start + length][:width])
    begin = start - _fitting(text[:start][::-1], width * 2 // 3 - min(stretch, width // 2))
    lead = _LEFT_OUT if begin else ""
    end = begin + _fitting(text[begin:], width - cell_width(lead))
    shown = lead + text[begin:end] + (_LEFT_OUT if end < len(text) else "")
    marked = cell_width(text[start : min(start + length, end)])
    return shown, cell_width(lead + text[begin:start]), max(marked, 1)


def _fitting(text: str, room: int) -> int:
    """Return how many characters from the first on fit some cells, with the sign that something is left out."""
    used = kept = 0
    for count, character in enumerate(text, start=1):
        used += _cells_of(character)
        if used > room:
            return kept
        if used + cell_width(_LEFT_OUT) <= room:
            kept = count
    return len(text)
