"""An author who has a full plan at hand, and answers an interview on its empty form from the cells of that plan."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from advisor.drafts.loading import draft_from_text, read_draft
from advisor.drafts.nodes import Mapping, Node, Scalar, Sequence
from advisor.engine.rules import Stratum
from advisor.engine.trace import pitfall_conclusions
from advisor.interview.answers import Answer, answer_of
from advisor.interview.cells import SECTIONS, FormCell, columns_of, form_cells, is_open, kind_of
from advisor.interview.entering import Sheet, entry_of
from advisor.interview.session import Session
from advisor.language import Language
from advisor.plan.format import elements, plan_format
from advisor.plan.model import PLAN_KEY, Plan
from advisor.plan.states import State, declared_state, reason_of, state_of
from advisor.reviewing.building import Examination, Wall, examine
from advisor.reviewing.model import Verdict
from advisor.reviewing.verdicts import verdict_of

ROOT = Path(__file__).resolve().parents[2]
LABELLED = [path for path in sorted((ROOT / "tests" / "labelled").glob("*.yaml")) if ".answer" not in path.name]
SAMPLES = [
    *sorted((ROOT / "samples").glob("*/wall.yaml")), *sorted((ROOT / "samples").glob("*/final.yaml")),
    ROOT / "samples" / "clean.yaml", ROOT / "samples" / "half.yaml",
]  # fmt: skip
PLANS = [*SAMPLES, *LABELLED]
_HEAD = ("title", "stage", "document")
_NAMES = {"vision": "field", "issues": "field", "measures": "name", "projects": "name", "evaluation.indicators": "name"}


def name_of(path: Path) -> str:
    return f"{path.parent.name}-{path.stem}"


def verdicts(examination: Examination) -> dict[Wall, Verdict]:
    """Return the verdict of every pitfall on every subject; clear also for what is not due."""
    concluded = {(c.rule, c.subject): c for c in pitfall_conclusions(examination.rules, examination.conclusions)}
    return {
        wall: verdict_of(concluded[wall].slot) if wall in concluded else Verdict.CLEAR
        for rule in examination.rules.of(Stratum.PITFALL)
        for subject in examination.plan.subjects_of(rule.per)
        for wall in [(rule.id, subject.key)]
    }


def skeleton(plan: Plan) -> str:
    """Return the form of a plan with its title, stage, kind of document, and the numbers and names of its parts."""
    head = {
        key: entry.value.text
        for key, entry in plan.draft.root.entries.items()
        if (element := plan_format().child_named(key)) and element.key in _HEAD and isinstance(entry.value, Scalar)
    }
    form: dict[str, object] = dict(head)
    for kind, section in SECTIONS.items():
        rows = [_row(plan, section, subject.key, subject.id) for subject in plan.subjects_of(kind)]
        if rows and section == "evaluation.indicators":
            form["評価"] = {"指標": rows}
        elif rows:
            form[elements()[section].names[0]] = rows
    return str(yaml.safe_dump(form, allow_unicode=True, sort_keys=False, width=10_000))


def _row(plan: Plan, section: str, subject: str, number: str) -> dict[str, str]:
    element = elements()[f"{section}.{_NAMES[section]}"]
    names = plan.cells_of(element.path, subject)
    return {"番号": number, **({element.names[0]: names[0].text} if names else {})}


class Author:
    """Answers from the cells of a full plan; what stands there once for all projects is told for each."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.sheet = Sheet(plan)

    def answer(self, cell: FormCell) -> Answer | None:
        """Return what the full plan says in a cell; None where it says nothing."""
        node = self._node(cell)
        if node is None:
            known = self.plan.cells_of(cell.element, cell.subject) or self.plan.cells_of(cell.element, PLAN_KEY)
            told = [found.text.strip() for found in known if found.state is not State.ABSENT]
            return answer_of(told[0]) if told else None
        return None if state_of(node) is State.ABSENT else self._told(cell, node)

    def has_nothing_like(self, cell: FormCell, plan: Plan) -> bool:
        """Tell whether the full plan says nothing in the cell of any row that is still open in a plan."""
        rows = [known for known in form_cells(plan) if known.element == cell.element and is_open(plan, known)]
        return all(self.answer(row) is None for row in rows)

    def _node(self, cell: FormCell) -> Node | None:
        section = "" if cell.subject == PLAN_KEY else SECTIONS[kind_of(cell.element)]
        node: Node | None = self.plan.draft.root if not section else self.sheet.row_of(cell.subject)
        path = section
        for part in cell.element.removeprefix(section).lstrip(".").split("."):
            path = f"{path}.{part}".lstrip(".")
            entry = entry_of(node, elements()[path]) if isinstance(node, Mapping) else None
            node = entry.value if entry is not None else None
        return node

    def _told(self, cell: FormCell, node: Node) -> Answer:
        if isinstance(node, Scalar):
            return answer_of(node.text.strip("\n "))
        if isinstance(node, Sequence):
            lines = [_row_told(cell, item).replace("\n", "") for item in node.items]
            return answer_of("\n".join(filter(None, lines))) if lines else Answer(State.NONE, "")
        if declared_state(node) not in (None, State.STATED):
            return Answer(state_of(node), reason_of(node) or "")
        label = elements()[cell.element].open
        values = [(f"{key}：" if label else "") + _line(entry.value) for key, entry in node.entries.items()]
        return answer_of("\n".join(values))


def _row_told(cell: FormCell, node: Node) -> str:
    """Return a row as a careful author types it: its columns parted by strokes, as the question shows."""
    columns = columns_of(elements()[cell.element])
    if not isinstance(node, Mapping) or len(columns) < 2:
        return _line(node)
    told = {child.path: entry for child in columns if (entry := entry_of(node, child)) is not None}
    if len(told) < len(node.entries):
        return _line(node)
    return "／".join(_line(told[child.path].value) if child.path in told else "" for child in columns)


def _line(node: Node) -> str:
    """Return a value on one line; the cells of a table with a wide blank between them."""
    if isinstance(node, Scalar):
        return node.text.strip()
    if isinstance(node, Sequence):
        return "、".join(map(_line, node.items))
    return "　".join(filter(None, (_line(entry.value) for entry in node.entries.values())))


class Interviewed(NamedTuple):
    """What came of an interview: the cells asked, those the form offers, the text of the file, and the examinations."""

    asked: list[FormCell]
    offered: int
    text: str
    full: Examination
    after: Examination


@cache
def interviewed(path: Path, together: bool = False) -> Interviewed:
    """Interview the author of a full plan on its empty form, until no question is left.

    What cannot be told is put off row by row; `together`, for all rows at once where nothing can be told in any.
    """
    full = examine(read_draft(str(path)))
    session, text = Session(path.name, skeleton(full.plan), Language.JAPANESE), skeleton(full.plan)
    assert [s.key for s in session.plan.subjects] == [s.key for s in full.plan.subjects]
    offered = sum(is_open(session.plan, cell) for cell in form_cells(session.plan))
    asked, text = converse(session, Author(full.plan), text, together=together)
    return Interviewed(asked, offered, text, full, examine(draft_from_text(text, path.name)))


def converse(
    session: Session, author: Author, text: str, most: int = 1000, together: bool = False
) -> tuple[list[FormCell], str]:
    """Answer what a session asks, at most so many questions; return the cells asked, and the text of the file."""
    asked: list[FormCell] = []
    while (questions := session.questions()) and len(asked) < most:
        cell = questions[0].cell
        asked.append(cell)
        answer = author.answer(cell)
        entered = None if answer is None or answer.state is State.ABSENT else session.with_answer(cell, answer)
        if entered is None and together and author.has_nothing_like(cell, session.plan):
            session.pass_over_in_every_row(cell)
        elif entered is None:
            session.pass_over(cell)
        else:
            text = entered
            session.take(text)
    return asked, text
