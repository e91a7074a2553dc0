"""Lines for a terminal: East Asian widths, and the rules on what may not begin or end a line."""

import re
import unicodedata
from collections.abc import Iterator

from advisor.patterns import compiled

_NOT_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー—‐／～〜）〕］｝〉》」』】°′″℃￠％‰ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%…‥ｧｨｩｪｫｬｭｮｯｰﾞﾟ､｡｣"
)
_NOT_LAST = frozenset("（〔［｛〈《「『【￥＄£([{$¥｢“")
_TOKEN = compiled(r"[A-Za-z0-9][A-Za-z0-9,._%/\-]*|\s+|.", re.DOTALL)
_CONTROL = compiled(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def cell_width(text: str) -> int:
    """Return how many cells of a terminal a text takes."""
    return sum(_width_of(character) for character in text)


def _width_of(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "FW" else 1


def printable(text: str) -> str:
    """Return a draft's words without what a terminal would obey or hide, each tab as one space: marks stand below."""
    return _CONTROL.sub("", text).replace("\t", " ")


def wrapped(text: str, width: int) -> list[str]:
    """Break a text into lines of at most `width` cells.

    No line begins with a full stop or ends with an opening bracket.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += list(_paragraph(paragraph, max(width, 4))) or [""]
    return lines


def _paragraph(text: str, width: int) -> Iterator[str]:
    current, used = "", 0
    for piece in _pieces(text):
        size = cell_width(piece)
        if current and used + size > width:
            yield current.rstrip()
            current, used = "", 0
            piece = piece.lstrip()
            size = cell_width(piece)
        while size > width:
            cut = _cut(piece, width)
            yield piece[:cut]
            piece = piece[cut:]
            size = cell_width(piece)
        current += piece
        used += size
    if current.strip():
        yield current.rstrip()


def _pieces(text: str) -> list[str]:
    """Split into what may not be broken: words, and characters held together by the line-breaking rules."""
    pieces: list[str] = []
    for token in _TOKEN.findall(text):
        if pieces and (token[0] in _NOT_FIRST or pieces[-1][-1] in _NOT_LAST):
            pieces[-1] += token
        else:
            pieces.append(token)
    return pieces


def _cut(piece: str, width: int) -> int:
    used = 0
    for index, character in enumerate(piece):
        used += _width_of(character)
        if used > width:
            return max(index, 1)
    return len(piece)


def clipped(text: str, start: int, length: int, width: int) -> tuple[str, int, int]:
    """Return the part of a long line around a stretch that fits `width` cells, and the stretch's cells within it."""
    before, words, after = text[:start], text[start : start + length], text[start + length :]
    lead = ""
    if len(before) > 2 * width:  # more than can be shown, whatever its cells are
        before, lead = before[-2 * width :], "…"
    while before and cell_width(before) + min(cell_width(words), width // 2) > width * 2 // 3:
        before, lead = before[1:], "…"
    words = words[: _cut(words, width - cell_width(lead + before) - 1)] if words else words
    room = width - cell_width(lead + before + words)
    tail = (
        after
        if cell_width(after) <= room
        else after[: max(_cut(after, max(room - 1, 1)) - 1, 0)] + "…"
        if after
        else ""
    )
    return lead + before + words + tail, cell_width(lead + before), max(cell_width(words), 1)
