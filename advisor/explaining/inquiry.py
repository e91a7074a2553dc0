"""One draft, looked at so closely that every verdict on it can be explained."""

from advisor.drafts.draft import Draft
from advisor.plan.model import Plan, Stage
from advisor.records import Record
from advisor.reviewing.building import Examination, examine, review_of
from advisor.reviewing.domain import is_off_domain
from advisor.reviewing.model import Finding, Review
from advisor.reviewing.selection import EVERYTHING, Choice


class Inquiry(Record):
    """What the rules saw and concluded, and the review made of it; `choice` and `today` are those of the review."""

    examination: Examination
    review: Review
    choice: Choice = EVERYTHING
    today: str | None = None

    @property
    def plan(self) -> Plan:
        """The draft, understood."""
        return self.examination.plan

    @property
    def off_domain(self) -> bool:
        """Whether the draft is a plan of another kind, on which no rule is asked."""
        return is_off_domain(self.plan)

    def findings_of(self, code: str, subject_keys: frozenset[str]) -> list[Finding]:
        """Return the remarks that tell a wall of one of some subjects, those that it leads first."""
        told = [
            finding
            for finding in self.review.findings
            if any(link.id == code and link.subject in subject_keys for link in finding.chain)
        ]
        return sorted(told, key=lambda finding: finding.code != code)


def inquire(draft: Draft, stage: Stage | None = None, choice: Choice = EVERYTHING, today: str | None = None) -> Inquiry:
    """Examine and review a draft; `stage`, `choice` and `today` are those of a review."""
    examination = examine(draft, stage)
    return Inquiry(examination, review_of(examination, choice, today), choice, today)
