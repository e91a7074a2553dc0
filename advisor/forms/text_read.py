"""The text of a form as it is read: what is filled in, one field a line, and where each line stands in the file."""

from advisor.drafts.lines import Lines, Spot
from advisor.drafts.nodes import PlacedScalar

# So that one field stays one line; the value itself keeps its line breaks.
_BREAKS = str.maketrans({"\n": "\v", "\r": "\v"})


class TextRead:
    """Fields, read one behind the other; `end` is the offset behind the last of them."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._spots: list[Spot] = []
        self.end = 0

    def take(self, text: str, spot: Spot) -> PlacedScalar:
        """Put a field behind the others and return it as a value that knows its place."""
        start = self.end
        end = start + len(text)
        self._lines.append(text.translate(_BREAKS))
        self._spots.append(spot)
        self.end = end + 1
        scalar = PlacedScalar(text, start, end, range(start, end), range(start + 1, end + 1))
        scalar.quoted = True  # a field holds what it holds: nothing in it is to be guessed at
        return scalar

    def unwritten(self, text: str, at: int) -> PlacedScalar:
        """Return words that the form does not hold, at the place of some that it does."""
        return PlacedScalar(text, at, at, [at] * len(text), [at] * len(text))

    def lines(self) -> Lines:
        """Return the text with its lines."""
        return Lines("\n".join(self._lines), spots=tuple(self._spots))
