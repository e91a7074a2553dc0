"""A review, as every report reads it. Frozen, plain, in both languages."""

from enum import StrEnum
from typing import NamedTuple

from advisor.drafts.lines import Place
from advisor.language import Text
from advisor.plan.model import DocumentKind, Stage, SubjectKind, WaiverReason


class Verdict(StrEnum):
    """What a rule says of one subject."""

    APPLIES = "applies"
    CONFIRM = "confirm"
    CLEAR = "clear"
    OUT_OF_SCOPE = "out_of_scope"
    WAIVED = "waived"


class Priority(StrEnum):
    """How a finding is offered, weightiest first."""

    MAJOR = "major"
    CONSIDER = "consider"
    CONFIRM = "confirm"
    FORM = "form"

    def at_least(self, other: "Priority") -> bool:
        """Tell whether this priority weighs as much as another."""
        order = list(Priority)
        return order.index(self) <= order.index(other)


class SubjectRef(NamedTuple):
    """What a finding is about."""

    kind: SubjectKind
    id: str
    name: str
    label: Text


class Location(NamedTuple):
    """Where in the draft.

    A place, the path of keys, and the draft's own words there (empty where something is missing).
    """

    file: str
    place: Place
    path: str
    text: str


class Evidence(NamedTuple):
    """One link of the chain from a finding back to the draft: a fact with its value and the words it rests on."""

    fact: str
    label: Text
    value: str
    value_text: Text
    words: str
    location: Location | None


class RemedyRef(NamedTuple):
    """A remedy that a town carried out; `direct` where the source gives it as the answer to this very wall."""

    id: str
    case: str
    municipality: Text
    page: int
    title: Text
    what: Text
    direct: bool
    warning: Text | None


class CaseRef(NamedTuple):
    """A town that met the same wall, with the page, how near it is to this plan (0–1) and why."""

    id: str
    municipality: Text
    page: int
    codes: tuple[str, ...]
    story: Text
    similarity: float
    reasons: tuple[Text, ...]


class Clearing(NamedTuple):
    """A fact that would clear a finding, and the question whose answer would do it."""

    fact: str
    text: Text


class Finding(NamedTuple):
    """One remark on the draft."""

    id: str
    code: str
    label: str
    codes: tuple[str, ...]
    family: str
    priority: Priority
    verdict: Verdict
    subject: SubjectRef
    subjects: tuple[SubjectRef, ...]
    location: Location
    title: Text
    message: Text
    why: Text | None
    evidence: tuple[Evidence, ...] = ()
    remedies: tuple[RemedyRef, ...] = ()
    no_remedy: Text | None = None
    cases: tuple[CaseRef, ...] = ()
    suggestion: Text | None = None
    example: Text | None = None
    questions: tuple[Text, ...] = ()
    clears_when: tuple[Clearing, ...] = ()
    basis: str = ""
    rule: str = ""


class WaivedFinding(NamedTuple):
    """A remark that the author has set aside: what would have been said of one subject, and the entry that says why.

    `id` is that of the finding if it were told alone; `until` is the last day (ISO text) on which it is set aside;
    `location` is the entry in the draft.
    """

    id: str
    code: str
    label: str
    title: Text
    priority: Priority
    subject: SubjectRef
    reason: WaiverReason
    reason_text: Text
    explanation: str
    until: str
    location: Location


class Strength(NamedTuple):
    """Something the draft does that the towns or reviewers found helpful."""

    concept: str
    text: Text
    words: str
    location: Location
    cases: tuple[str, ...]


class Check(NamedTuple):
    """One rule looked at for one subject."""

    rule: str
    label: str
    title: Text
    subject: SubjectRef
    verdict: Verdict


class ProgressStep(NamedTuple):
    """One of the 11 steps for one project: seen, open, not_seen or not_due."""

    step: str
    name: Text
    state: str


class ProjectProgress(NamedTuple):
    """The steps of one project (or of the plan, where the draft names no project)."""

    subject: SubjectRef
    steps: tuple[ProgressStep, ...]


class Action(NamedTuple):
    """A first action, with the findings that it answers."""

    id: str
    title: Text
    text: Text
    effort: str
    answers: tuple[str, ...]


class PlanSummary(NamedTuple):
    """What was reviewed."""

    file: str
    title: str
    municipality: str
    stage: Stage
    document: DocumentKind
    period: tuple[int, int] | None
    population: int | None
    fields: tuple[str, ...]
    encoding: str


class Summary(NamedTuple):
    """Counts: findings by priority, checks by verdict, and what a digest did not tell."""

    by_priority: dict[str, int]
    by_verdict: dict[str, int]
    not_told: tuple[Text, ...]
    notes: tuple[Text, ...]


class Review(NamedTuple):
    """Everything that was seen in one draft.

    `waivers_judged_on` is the day (ISO text) by which it was told whether what is set aside still is; empty for a draft
    that sets nothing aside, whose review hangs on no day.
    """

    plan: PlanSummary
    engine: str
    knowledge_digest: str
    summary: Summary
    strengths: tuple[Strength, ...] = ()
    findings: tuple[Finding, ...] = ()
    waived: tuple[WaivedFinding, ...] = ()
    waivers_judged_on: str = ""
    checklist: tuple[Check, ...] = ()
    progress: tuple[ProjectProgress, ...] = ()
    actions: tuple[Action, ...] = ()
    questions: tuple[Text, ...] = ()
    nearest: tuple[CaseRef, ...] = ()
    lines: tuple[str, ...] = ()

    def __repr__(self) -> str:
        counts = ", ".join(f"{count} {priority}" for priority, count in self.summary.by_priority.items())
        return f"<Review of {self.plan.title!r}: {counts}>"
