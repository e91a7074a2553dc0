"""Changes to a text that remember where every character of the result came from, and why they were made."""

from bisect import insort
from typing import NamedTuple

from advisor.drafts.lines import Lines
from advisor.drafts.problems import Problem


class Edit(NamedTuple):
    """Put `words` in place of the characters from `start` to `end` of the text as written."""

    start: int
    end: int
    words: str


class Edits:
    """Changes to one text, in any order, none across another; each is remarked with the lines it corrects.

    A change adds no line end and takes none away, so that a line keeps its number.
    """

    def __init__(self, written: str) -> None:
        self.lines = Lines(written)
        self.written = written
        self._edits: list[Edit] = []
        self._remarks: list[tuple[Problem, int]] = []

    def put(self, start: int, end: int, words: str) -> None:
        """Put `words` in place of a stretch; an empty stretch inserts them."""
        if self.written[start:end] != words:
            insort(self._edits, Edit(start, end, words))

    def remark(self, code: str, start: int, *, last: int = 0, corrected: str = "", **values: str) -> None:
        """Note why something was put: the sign at `start`, whose change reaches to line `last`.

        With `corrected` nothing was changed: that line is only proposed.
        """
        place = self.lines.place(start, 1)
        problem = Problem(code, place, tuple(values.items()), corrected, not corrected)
        self._remarks.append((problem, max(last, place.line)))

    def apply(self) -> tuple[str, list[int]]:
        """Return the changed text, and for each of its offsets (its end included) the offset it stands for."""
        pieces: list[str] = []
        origins: list[int] = []
        done = 0
        for start, end, words in self._edits:
            pieces += (self.written[done:start], words)
            origins += range(done, start)
            origins += (min(start + index, end) for index in range(len(words)))
            done = end
        pieces.append(self.written[done:])
        origins += range(done, len(self.written) + 1)
        return "".join(pieces), origins

    def remarks(self, mended: Lines) -> list[Problem]:
        """Return what was remarked, each with its line as it stands in the mended text."""
        found = []
        for problem, last in self._remarks:
            assert problem.place is not None
            if not problem.corrected:
                first, end = mended.line(problem.place.line), mended.line(last).strip()
                line = first if last == problem.place.line else f"{first} … {end}"
                problem = Problem(problem.code, problem.place, problem.values, line, True)
            found.append(problem)
        return sorted(found, key=lambda problem: problem.place or (0, 0, 0))
