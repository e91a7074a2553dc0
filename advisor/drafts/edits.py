"""Changes to a text that remember where every character of the result came from, and why they were made."""

from bisect import bisect_left, insort
from collections.abc import Sequence

from advisor.drafts.lines import Lines
from advisor.drafts.problems import Problem
from advisor.records import Record


class Edit(Record):
    """Put `words` in place of the characters from `start` to `end` of the text as written."""

    start: int
    end: int
    words: str


class _Reason(Record):
    """Why something was put, or (`proposed`) would be, and the last line it reaches."""

    problem: Problem
    last: int
    proposed: tuple[Edit, ...] = ()


class Edits:
    """Changes to one text, in any order, none across another; each line changed is remarked once.

    A change adds no line end and takes none away, so that a line keeps its number.
    """

    def __init__(self, written: str) -> None:
        self.lines = Lines(written)
        self.written = written
        self._edits: list[Edit] = []
        self._reasons: list[_Reason] = []

    def put(self, start: int, end: int, words: str) -> None:
        """Put `words` in place of a stretch; an empty stretch inserts them."""
        if self.written[start:end] != words:
            insort(self._edits, Edit(start, end, words))

    def remark(self, code: str, start: int, *, last: int = 0, proposed: Sequence[Edit] = (), **values: str) -> None:
        """Note why something was put: the sign at `start`, whose change reaches to line `last`.

        With `proposed` nothing was changed for this reason: the line is only shown with these changes.
        """
        place = self.lines.place(start, 1)
        problem = Problem(code, place, tuple(values.items()), mended=not proposed)
        self._reasons.append(_Reason(problem, max(last, place.line), tuple(proposed)))

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

    def remarks(self) -> list[Problem]:
        """Return what was remarked, each with its line as mended: for a line with several slips the first of them."""
        found: list[Problem] = []
        ends: dict[int, int] = {}
        for reason in self._reasons:
            if not reason.proposed:
                line = _line_of(reason.problem)
                ends[line] = max(ends.get(line, 0), reason.last)
        for reason in sorted(self._reasons, key=lambda reason: reason.problem.place or (0, 0, 0)):
            line = _line_of(reason.problem)
            if reason.proposed:
                found.append(reason.problem._replace(corrected=self._mended_line(line, reason.proposed)))
            elif line in ends:
                last = ends.pop(line)
                end = f" … {self._mended_line(last).strip()}" if last > line else ""
                found.append(reason.problem._replace(corrected=self._mended_line(line) + end))
        return found

    def mended_lines(self) -> set[int]:
        """Return the numbers of the lines on which something was put for a reason that was remarked."""
        return {_line_of(reason.problem) for reason in self._reasons if not reason.proposed}

    def _mended_line(self, number: int, proposed: Sequence[Edit] = ()) -> str:
        start = self.lines.start(number)
        end = start + len(self.lines.line(number))
        first = bisect_left(self._edits, (start,))
        edits = [*self._edits[first : bisect_left(self._edits, (end + 1,))], *proposed]
        words = self.written[start:end]
        for edit in sorted(edits, reverse=True):
            words = words[: edit.start - start] + edit.words + words[edit.end - start :]
        return words


def _line_of(problem: Problem) -> int:
    assert problem.place is not None
    return problem.place.line
