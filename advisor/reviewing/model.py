"""A review, as every report reads it. Frozen, plain, in both languages."""

from enum import StrEnum

from advisor.drafts.lines import Place, Spot
from advisor.language import Text
from advisor.packs import PackRef
from advisor.plan.model import DocumentKind, Stage, SubjectKind, WaiverReason
from advisor.records import Record

NOTHING_SAID = Text("", "")


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


class SubjectRef(Record):
    """What a finding is about."""

    kind: SubjectKind
    id: str
    name: str
    label: Text


class Location(Record):
    """Where in the draft.

    A place, the path of keys, and the draft's own words there (empty where something is missing).
    """

    file: str
    place: Place
    path: str
    text: str


class Evidence(Record):
    """One link of the chain from a finding back to the draft: a fact with its value and the words it rests on."""

    fact: str
    label: Text
    value: str
    value_text: Text
    words: str
    location: Location | None


class RemedyRef(Record):
    """A remedy that a town carried out; `direct` where the source gives it as the answer to this very wall."""

    id: str
    case: str
    municipality: Text
    page: int
    title: Text
    what: Text
    direct: bool
    warning: Text | None


class CaseRef(Record):
    """A town that met the same wall, with the page, how near it is to this plan (0–1) and why."""

    id: str
    municipality: Text
    page: int
    codes: tuple[str, ...]
    story: Text
    similarity: float
    reasons: tuple[Text, ...]


class DraftEdit(Record):
    """A question put into the draft for its author to answer.

    `way` is fill (a cell that says nothing), insert (a new entry behind the line of the location), add (behind what the
    cell says) or rewrite (in the place of what the draft admits); `insertion` is what is written at the location.
    """

    fact: str
    subject: str
    way: str
    question: Text
    location: Location
    insertion: str


class Clearing(Record):
    """What would clear a finding: the answer to the question of a fact.

    Where the smallest changes were looked for, the edits that clear it together, the same as a unified diff of the
    file, and which other walls (`B12@plan:plan`) they clear or raise.
    """

    fact: str
    text: Text
    edits: tuple[DraftEdit, ...] = ()
    diff: str = ""
    closes: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()


class LinkKind(StrEnum):
    """What one step of the chain from a remark to the draft is."""

    PITFALL = "pitfall"
    DIAGNOSIS = "diagnosis"
    FACT = "fact"
    WORDS = "words"


class Link(Record):
    """One step of the chain from a remark to the draft, with the steps below it.

    `id` names the rule or fact (the path in the file for words), `subject` is the key of what it is about, `value` the
    conclusion drawn or the value of the fact (the draft's own words for words), `text` says that in a sentence.
    """

    kind: LinkKind
    id: str
    subject: str
    value: str
    text: Text
    location: Location | None = None
    because: "tuple[Link, ...]" = ()


class Finding(Record):
    """One remark on the draft.

    `pack` names the pack that it comes from, None for one of the project's own. `practice` says, where it rests on
    general practice rather than on the source, so much and on which document. In a brief review nothing is told but
    what a list tells: `message` is empty, and so is all that follows, but `rule` and `pack`.
    """

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
    message: Text = NOTHING_SAID
    why: Text | None = None
    evidence: tuple[Evidence, ...] = ()
    chain: tuple[Link, ...] = ()
    remedies: tuple[RemedyRef, ...] = ()
    no_remedy: Text | None = None
    cases: tuple[CaseRef, ...] = ()
    suggestion: Text | None = None
    example: Text | None = None
    questions: tuple[Text, ...] = ()
    clears_when: tuple[Clearing, ...] = ()
    basis: str = ""
    rule: str = ""
    pack: str | None = None
    practice: Text | None = None


class WaivedFinding(Record):
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


class Strength(Record):
    """Something the draft does that the towns or reviewers found helpful."""

    concept: str
    text: Text
    words: str
    location: Location
    cases: tuple[str, ...]


class Check(Record):
    """One rule looked at for one subject."""

    rule: str
    label: str
    title: Text
    subject: SubjectRef
    verdict: Verdict


class ProgressStep(Record):
    """One of the 11 steps for one project: seen, open, not_seen or not_due."""

    step: str
    name: Text
    state: str


class ProjectProgress(Record):
    """The steps of one project (or of the plan, where the draft names no project)."""

    subject: SubjectRef
    steps: tuple[ProgressStep, ...]


class Action(Record):
    """A first action, with the findings that it answers."""

    id: str
    title: Text
    text: Text
    effort: str
    answers: tuple[str, ...]


class PlanSummary(Record):
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


class Summary(Record):
    """Counts: findings by priority, checks by verdict, and what a digest did not tell."""

    by_priority: dict[str, int]
    by_verdict: dict[str, int]
    not_told: tuple[Text, ...]
    notes: tuple[Text, ...]


class Review(Record):
    """Everything that was seen in one draft.

    `lines` are those of the draft as written; `spots`, of an office file alone, tell where each of them stands there.
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
    spots: tuple[Spot, ...] = ()
    packs: tuple[PackRef, ...] = ()

    def __repr__(self) -> str:
        counts = ", ".join(f"{count} {priority}" for priority, count in self.summary.by_priority.items())
        return f"<Review of {self.plan.title!r}: {counts}>"
