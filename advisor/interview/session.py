"""One interview: the plan as it stands after each answer, and what may still be asked."""

from collections.abc import Collection

from advisor.drafts.loading import draft_from_text
from advisor.explaining.remembering import RememberingEar
from advisor.interview.answers import Answer
from advisor.interview.cells import FormCell, form_cells, is_open
from advisor.interview.entering import Sheet
from advisor.interview.questions import Question, questions_on
from advisor.language import Language
from advisor.patterns import compiled
from advisor.plan.format import plan_format
from advisor.plan.model import PLAN_KEY, Plan, Stage, SubjectKind
from advisor.reviewing.building import Examination, examine, the_ear
from advisor.reviewing.domain import is_off_domain, tells_nothing

_NOTHING_WRITTEN = compiled(r"(?:[\s\ufeff]|#[^\r\n]*|---|\.\.\.)*")
# What every question after them hangs on, and what can be told only with a name: asked first, whatever they settle.
_STRUCTURE = ("title", "stage", "vision", "projects")
_NAMES = {
    SubjectKind.FIELD: "vision.field", SubjectKind.PROJECT: "projects.name",
    SubjectKind.KPI: "evaluation.indicators.name",
}  # fmt: skip


class Session:
    """The interview about one plan file; `stage`, where given, stands in place of the plan's own.

    Raises UnreadableDraftError for a text that cannot be read as a plan file.
    """

    def __init__(self, file: str, text: str, language: Language, stage: Stage | None = None) -> None:
        self.file = file
        self.language = language
        self.stage = stage
        self.skipped: set[FormCell] = set()
        self._ear = RememberingEar(the_ear())
        self.examination = self._examined(text)

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self.examination.plan

    @property
    def off_domain(self) -> bool:
        """Whether the file holds a plan of another kind, on which no rule is asked."""
        is_blank_form = self.plan.draft.is_form and tells_nothing(self.plan)
        return not is_blank_form and is_off_domain(self.plan)

    def take(self, text: str) -> None:
        """Go on with the text of the file as it now is; what it settles is asked no more."""
        self.examination = self._examined(text)

    def questions(self) -> list[Question]:
        """Return the questions that may still be asked, the next one first."""
        return self._questions_but(self.skipped)

    def put_off(self) -> int:
        """Return how many questions more there are if what was passed over is taken up again."""
        return len(self._questions_but(frozenset())) - len(self.questions())

    def pass_over(self, cell: FormCell) -> None:
        """Ask for a cell no more, until what was passed over is taken up again."""
        self.skipped.add(cell)

    def pass_over_in_every_row(self, cell: FormCell) -> None:
        """Ask for a cell no more, nor for the same of any other project, indicator and so on."""
        rows = (c for c in form_cells(self.plan) if c.element == cell.element and is_open(self.plan, c))
        self.skipped |= {cell, *rows}

    def take_up_again(self) -> None:
        """Ask once more for what was passed over."""
        self.skipped.clear()

    def with_answer(self, cell: FormCell, answer: Answer) -> str | None:
        """Return the text of the file with an answer in it; None where it cannot be entered as it was typed."""
        return Sheet(self.plan).with_answer(cell, answer)

    def _examined(self, text: str) -> Examination:
        begun = beginning(text, self.language) if _NOTHING_WRITTEN.fullmatch(text) else text
        return examine(draft_from_text(begun, self.file), self.stage, ear=self._ear)

    def _questions_but(self, skipped: Collection[FormCell]) -> list[Question]:
        structure = self._missing_structure(skipped)
        others = [q for q in questions_on(self.examination, skipped) if q.cell not in structure]
        return [Question(cell, None) for cell in structure] + others

    def _missing_structure(self, skipped: Collection[FormCell]) -> list[FormCell]:
        """Return what is asked first where it lacks: title, stage, the parts of a plan, and a name for each of them."""
        plan, sheet = self.plan, Sheet(self.plan)
        cells = [FormCell(element, PLAN_KEY) for element in _STRUCTURE]
        if plan.stage_stated:
            cells.remove(FormCell("stage", PLAN_KEY))
        nameless = (subject for subject in plan.subjects if subject.kind in _NAMES and not subject.name)
        cells += (FormCell(_NAMES[subject.kind], subject.key) for subject in nameless)
        left = [cell for cell in cells if cell not in skipped and is_open(plan, cell)]
        return [cell for cell in left if sheet.has_room_for(cell)]


def beginning(text: str, language: Language) -> str:
    """Return a file in which nothing is written yet with the first key of a plan behind it."""
    title = plan_format().child("title")
    key = title.key if language is Language.ENGLISH else title.label.ja
    line_end = "\r\n" if "\r\n" in text else "\n"
    gap = "" if not text or text[-1] in "\r\n" else line_end
    return f"{text}{gap}{key}:{line_end}"
