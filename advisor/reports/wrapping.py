"""Lines for a terminal: East Asian widths, and the rules on what may not begin or end a line."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from advisor.patterns import compiled

_NOT_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー—‐／～〜）〕］｝〉》」』】°′″℃￠％‰”’ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%…‥ｧｨｩｪｫｬｭｮｯｰﾞﾟ､｡｣"
)
_NOT_LAST = frozenset("（〔［｛〈《「『【￥＄£([{$¥｢“")
_NO_BREAK = f"(?:(?<=[{re.escape(''.join(sorted(_NOT_LAST)))}])|(?=[{re.escape(''.join(sorted(_NOT_FIRST)))}]))"


def _pieces_of(token: str) -> re.Pattern[str]:
    """Return what finds the stretches of a text that may not be broken: tokens held together by the rules on lines."""
    return compiled(f"(?:{token})(?:{_NO_BREAK}(?:{token}))*", re.DOTALL)


_PIECE = _pieces_of(r"[A-Za-z0-9][A-Za-z0-9,._%/\-]*|\s+|.")
_UNBROKEN = _pieces_of(r"[!-~]+|\s+|.")
_LEFT_OUT = "…"
_CONTROL = compiled(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


Ruler = Callable[[str], int]


def usual_cells(character: str) -> int:
    """Return how many cells a character takes where signs of East Asian scripts and of others, such as ○, take one."""
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "FW" else 1


class _Widths(dict[str, int]):
    """The cells of each character, as a ruler tells them when first asked."""

    def __init__(self, cells_of: Ruler) -> None:
        super().__init__()
        self.cells_of = cells_of

    def __missing__(self, character: str) -> int:
        self[character] = cells = self.cells_of(character)
        return cells


_widths = _Widths(usual_cells)


def ruler() -> Ruler:
    """Return what tells how many cells a character takes."""
    return _widths.cells_of


def measure_with(cells_of: Ruler) -> None:
    """Let another ruler hold for the whole process: a console may show some signs wider than usual."""
    global _widths
    _widths = _Widths(cells_of)


def cell_width(text: str) -> int:
    """Return how many cells of a terminal a text takes."""
    return sum(map(_widths.__getitem__, text))


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
    if cell_width(text) <= width:
        if text.strip():
            yield text.rstrip()
        return
    widths, line, used = _widths, "", 0
    for piece in (_UNBROKEN if unbroken else _PIECE).findall(text):
        size = widths[piece] if len(piece) == 1 else cell_width(piece)
        if line and used + size > width:
            yield line.rstrip()
            line, used = "", 0
            piece = piece.lstrip()
            size = cell_width(piece)
        while size > width and not unbroken:
            cut = _cut(piece, width)
            yield piece[:cut]
            piece = piece[cut:]
            size = cell_width(piece)
        line += piece
        used += size
    if line.strip():
        yield line.rstrip()


def _cut(piece: str, width: int) -> int:
    used = 0
    for index, character in enumerate(piece):
        used += _widths[character]
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
        used += _widths[character]
        if used > room:
            return kept
        if used + cell_width(_LEFT_OUT) <= room:
            kept = count
    return len(text)
