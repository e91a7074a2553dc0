"""Which codes a reader asks for, what the author sets aside, and what is left of a review for one who wants little."""

from collections.abc import Mapping

from advisor.drafts.problems import Problem
from advisor.engine.world import Conclusion
from advisor.plan.model import Waiver
from advisor.records import Record
from advisor.reviewing.model import Priority, Review


class Choice(Record):
    """The codes asked for (all where none is named), and those left out."""

    wanted: frozenset[str] = frozenset()
    unwanted: frozenset[str] = frozenset()

    def keeps(self, code: str) -> bool:
        """Tell whether a wall is to be told; a remark of several walls is told of those that are."""
        return (not self.wanted or code in self.wanted) and code not in self.unwanted


EVERYTHING = Choice()


class Aside(Record):
    """The conclusions that the author has set aside, each with its entry; remarks on entries that set nothing aside.

    `judged_on` is the day (ISO text) by which it was told whether an entry has ended, empty where there is none.
    """

    waivers: Mapping[Conclusion, Waiver] = {}
    remarks: tuple[Problem, ...] = ()
    judged_on: str = ""


NOTHING_ASIDE = Aside()


def quieted(review: Review) -> Review:
    """Return a review with the weightiest findings alone, and nothing that is not a finding; counts follow."""
    findings = tuple(finding for finding in review.findings if finding.priority is Priority.MAJOR)
    counts = {**dict.fromkeys(review.summary.by_priority, 0), str(Priority.MAJOR): len(findings)}
    return review._replace(
        findings=findings, summary=review.summary._replace(by_priority=counts, notes=()),
        waived=(), strengths=(), progress=(), actions=(), questions=(), nearest=(),
    )  # fmt: skip
