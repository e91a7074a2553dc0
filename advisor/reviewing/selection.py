"""Which codes a reader asks for, and what is left of a review for one who wants little."""

from typing import NamedTuple

from advisor.reviewing.model import Priority, Review


class Choice(NamedTuple):
    """The codes asked for (all where none is named), and those left out."""

    wanted: frozenset[str] = frozenset()
    unwanted: frozenset[str] = frozenset()

    def keeps(self, code: str) -> bool:
        """Tell whether a wall is to be told; a remark of several walls is told of those that are."""
        return (not self.wanted or code in self.wanted) and code not in self.unwanted


EVERYTHING = Choice()


def quieted(review: Review) -> Review:
    """Return a review with the weightiest findings alone, and nothing that is not a finding; counts follow."""
    findings = tuple(finding for finding in review.findings if finding.priority is Priority.MAJOR)
    counts = {**dict.fromkeys(review.summary.by_priority, 0), str(Priority.MAJOR): len(findings)}
    return review._replace(
        findings=findings, summary=review.summary._replace(by_priority=counts, notes=()),
        strengths=(), progress=(), actions=(), questions=(), nearest=(),
    )  # fmt: skip
