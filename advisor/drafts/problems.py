"""What can be wrong with a draft as a file: one class, so that every reader speaks alike."""

from typing import NamedTuple

from advisor.drafts.lines import Place


class Problem(NamedTuple):
    """One trouble in a file: `code` names the message in `knowledge/texts/problems.yaml`, `values` fill it.

    `place` is None where the whole file is meant.
    """

    code: str
    place: Place | None
    values: tuple[tuple[str, str], ...] = ()


class UnreadableDraftError(Exception):
    """The draft cannot be read at all; `problem` says what, where and how to mend it."""

    def __init__(self, problem: Problem, file: str = "") -> None:
        super().__init__(problem.code)
        self.problem = problem
        self.file = file
