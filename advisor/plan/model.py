"""The plan as the rest of the program sees it."""

from enum import StrEnum

from advisor.drafts.draft import Draft
from advisor.drafts.lines import Place
from advisor.drafts.problems import Problem
from advisor.plan.states import State
from advisor.records import Record


class Stage(StrEnum):
    """The stage at which a draft stands, in the order of the source document (応募 → 計画策定 → 計画実施準備)."""

    APPLICATION = "application"
    FORMULATION = "formulation"
    PREPARATION = "preparation"

    def reaches(self, other: "Stage") -> bool:
        """Tell whether what is due from `other` is due at this stage."""
        return _NUMBERS[self] >= _NUMBERS[other]


_NUMBERS = {stage: number for number, stage in enumerate(Stage)}


class DocumentKind(StrEnum):
    """Whether silence of the document says anything."""

    FULL = "full"
    DIGEST = "digest"


class SubjectKind(StrEnum):
    """What one verdict can be about."""

    PLAN = "plan"
    FIELD = "field"
    ISSUE = "issue"
    MEASURE = "measure"
    PROJECT = "project"
    KPI = "kpi"


class Subject(Record):
    """One thing that verdicts are about; `id` is the author's or a running one.

    By its `key` facts of this subject are found: it is unique in the plan (`project:p1`).
    """

    kind: SubjectKind
    id: str
    name: str
    place: Place
    path: str
    key: str


def subject_key(kind: SubjectKind, subject_id: str) -> str:
    """Return the key of a subject."""
    return f"{kind}:{subject_id}"


PLAN_KEY = "plan:plan"


class Statement(Record):
    """One sentence (or cell, or row of a table) of the draft, with its place and where it belongs.

    `element` is the path in the plan format (`projects.operation`), empty where the key is unknown; `heading` is the
    key as the author wrote it.
    """

    text: str
    place: Place
    element: str
    heading: str
    subject: str
    path: str


class Cell(Record):
    """One place of the form that the draft has, with its state; `text` is all that stands in it.

    `heading` is the key as written. A place that the draft does not have at all has no cell: it is absent.
    """

    element: str
    subject: str
    state: State
    text: str
    place: Place
    path: str
    heading: str = ""


class Reference(Record):
    """A number or a word by which a part of the plan points to another; `heading` is the key it was written under."""

    text: str
    place: Place
    element: str
    subject: str
    heading: str


class OpenQuestion(Record):
    """A question left in the draft for its author to answer, and the subject in whose cell it stands."""

    question: str
    subject: str
    element: str
    place: Place
    path: str


class Value(Record):
    """A figure of an indicator: as written, with the number, unit and year read from it (None where unreadable)."""

    text: str
    number: float | None
    unit: str
    year: int | None
    cumulative: bool = False
    relative: bool = False


class Indicator(Record):
    """One KPI line: baseline, milestones and target, in the order written."""

    subject: str
    name: str
    baseline: Value | None
    targets: tuple[Value, ...]
    text: str
    place: Place
    level: str = ""
    field: str = ""
    projects: tuple[str, ...] = ()
    method: str = ""
    owner: str = ""
    qualitative: bool = False


class WaiverReason(StrEnum):
    """Why an author sets a remark aside; the words for it stand with the key in `knowledge/plan_format.yaml`."""

    REMEDIED = "remedied"
    OUT_OF_SCOPE = "out-of-scope"
    ANOTHER_WAY = "another-way"
    WRONGLY_DETECTED = "wrongly-detected"
    ACCEPTED = "accepted"


class Words(Record):
    """Words of the draft and where they stand."""

    text: str
    place: Place


class Waiver(Record):
    """A remark that the author sets aside, complete in form; whether there is such a remark is not known here.

    `finding` is the code as written, `subjects` are ids or names as written (none: every subject). It holds up to and
    including the day `until` (ISO text). `place` is that of the whole entry.
    """

    finding: Words
    subjects: tuple[Words, ...]
    reason: WaiverReason
    explanation: str
    until: str
    place: Place
    path: str


class Plan:
    """A draft, understood: what every later step reads."""

    def __init__(self, draft: Draft) -> None:
        """Begin with nothing understood yet."""
        self.draft = draft
        self.title = ""
        self.stage, self.stage_stated = Stage.FORMULATION, False
        self.document = DocumentKind.FULL
        self.municipality = ""
        self.population: int | None = None
        self.period: tuple[int, int] | None = None
        self.written_year: int | None = None
        self.fields: list[str] = []
        self.subjects: list[Subject] = []
        self.cells: list[Cell] = []
        self.statements: list[Statement] = []
        self.indicators: list[Indicator] = []
        self.references: list[Reference] = []
        self.links: dict[str, tuple[str, ...]] = {}
        self.questions: list[OpenQuestion] = []
        self.remarks: list[Problem] = []
        self.waivers: list[Waiver] = []
        self.place = Place(1, 1)
        self._cells_by_element: dict[str, list[Cell]] = {}

    def add_cell(self, cell: Cell) -> None:
        """Add a cell behind the others."""
        self.cells.append(cell)
        self._cells_by_element.setdefault(cell.element, []).append(cell)

    def subjects_of(self, kind: SubjectKind) -> list[Subject]:
        """Return the subjects of one kind, in the order written; the plan itself for PLAN."""
        return [subject for subject in self.subjects if subject.kind is kind]

    def subject(self, key: str) -> Subject:
        """Return the subject with this key; raises KeyError where there is none."""
        for subject in self.subjects:
            if subject.key == key:
                return subject
        raise KeyError(key)

    def cells_of(self, element: str, subject: str | None = None) -> list[Cell]:
        """Return the cells at a path of the format, of one subject or of all."""
        found = self._cells_by_element.get(element, ())
        return [cell for cell in found if subject is None or cell.subject == subject]
