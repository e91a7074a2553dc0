"""Words taken from a text: each piece knows where it stands, whatever markup stood between."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from advisor.drafts.nodes import PlacedScalar

_BLANK = " 　\t\r\n\x0c"


class Piece(NamedTuple):
    """Some characters and the stretch of the text they stand for; of one length, unless they were put in."""

    text: str
    start: int
    end: int


class Words:
    """Pieces of a text, read one behind the other."""

    __slots__ = ("_known_ends", "pieces", "text")

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces = tuple([piece for piece in pieces if piece.text])
        self.text = self.pieces[0].text if len(self.pieces) == 1 else "".join([piece.text for piece in self.pieces])
        self._known_ends: list[int] | None = None

    @property
    def _ends(self) -> list[int]:
        """The number of characters to the end of each piece."""
        if self._known_ends is None:
            self._known_ends = list(accumulate(len(piece.text) for piece in self.pieces))
        return self._known_ends

    def __bool__(self) -> bool:
        return bool(self.text)

    def __add__(self, other: "Words") -> "Words":
        return Words((*self.pieces, *other.pieces))

    @property
    def start(self) -> int:
        """The offset in the text at which the words begin."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """The offset in the text behind the words."""
        return self.pieces[-1].end

    def part(self, start: int, end: int | None = None) -> "Words":
        """Return the characters from `start` to `end`."""
        end = len(self.text) if end is None else min(end, len(self.text))
        if start >= end:
            return Words(())
        found = []
        for number in range(bisect_right(self._ends, start), bisect_right(self._ends, end - 1) + 1):
            piece = self.pieces[number]
            first = self._ends[number] - len(piece.text)
            low, high = max(start - first, 0), min(end - first, len(piece.text))
            if piece.end - piece.start == len(piece.text):
                found.append(Piece(piece.text[low:high], piece.start + low, piece.start + high))
            else:
                found.append(Piece(piece.text[low:high], piece.start, piece.end))
        return Words(found)

    def stripped(self, signs: str = _BLANK) -> "Words":
        """Return the words without blanks (or other signs) around them."""
        text = self.text
        if text and text[0] not in signs and text[-1] not in signs:
            return self
        start = len(text) - len(text.lstrip(signs))
        return self.part(start, len(text.rstrip(signs)))

    def with_suffix(self, suffix: str) -> "Words":
        """Return the words with some that are told elsewhere, such as the unit of a table, behind them."""
        return Words((*self.pieces, Piece(suffix, self.end, self.end))) if self.pieces else self

    def scalar(self) -> PlacedScalar:
        """Return the words as a value of a draft."""
        begins: Sequence[int]
        ends: Sequence[int]
        if len(self.pieces) == 1 and self.pieces[0].end - self.pieces[0].start == len(self.text):
            piece = self.pieces[0]
            begins, ends = range(piece.start, piece.end), range(piece.start + 1, piece.end + 1)
        else:
            begins, ends = [], []
            for piece in self.pieces:
                verbatim = piece.end - piece.start == len(piece.text)
                begins += range(piece.start, piece.end) if verbatim else [piece.start] * len(piece.text)
                ends += range(piece.start + 1, piece.end + 1) if verbatim else [piece.end] * len(piece.text)
        start, end = (self.start, self.end) if self.pieces else (0, 0)
        return PlacedScalar(self.text, start, end, begins, ends)


def verbatim(text: str, start: int, end: int) -> Words:
    """Return a stretch of a text as it stands there, without the blanks around it."""
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip(_BLANK))
    body = piece.strip(_BLANK)
    return Words((Piece(body, start + lead, start + lead + len(body)),))


def meant(text: str, start: int, end: int) -> Words:
    """Return what some words of a text mean, at their place."""
    return Words((Piece(text, start, end),))


def joined(parts: Iterable[Words], between: str) -> Words:
    """Return several words as one, with signs between them that stand nowhere."""
    pieces: list[Piece] = []
    for part in parts:
        if pieces and part:
            pieces.append(Piece(between, pieces[-1].end, pieces[-1].end))
        pieces += part.pieces
    return Words(pieces)
