"""The cells of the form that a plan offers its author: one question each, written or open."""

from collections.abc import Iterator
from functools import cache

from advisor.plan.format import Element, Kind, elements, plan_format
from advisor.plan.model import PLAN_KEY, Plan, SubjectKind
from advisor.plan.states import State
from advisor.records import Record

SECTIONS = {
    SubjectKind.FIELD: "vision", SubjectKind.ISSUE: "issues", SubjectKind.MEASURE: "measures",
    SubjectKind.PROJECT: "projects", SubjectKind.KPI: "evaluation.indicators",
}  # fmt: skip
_KINDS = {section: kind for kind, section in SECTIONS.items()}
_TARGET = "evaluation.indicators.target"
_FIGURES = frozenset({"evaluation.indicators.baseline", _TARGET})
_NOT_ASKED = frozenset({"confirmed"})  # what an author sets aside is no matter of the plan


class FormCell(Record):
    """One place of the form: the path of its element, and the key of the subject in whose row it stands.

    Where a plan has no project, no indicator and so on, the section itself is a cell of the plan.
    """

    element: str
    subject: str


def form_cells(plan: Plan) -> Iterator[FormCell]:
    """Yield every cell that the form offers for the subjects of a plan, in the order of the form."""
    for path in _cells_of_plan():
        kind = _KINDS.get(path)
        subjects = plan.subjects_of(kind) if kind is not None else []
        if not subjects:
            yield FormCell(path, PLAN_KEY)
        for subject in subjects:
            yield from (FormCell(inner, subject.key) for inner in cells_below(path))


def is_open(plan: Plan, cell: FormCell) -> bool:
    """Tell whether nothing is written in a cell: no key, or nothing behind it.

    The figures of an indicator that is told in one line (被害額 648万円→300万円) stand there.
    """
    if cell.element in _FIGURES and _told_in_one_line(plan, cell.subject):
        return False
    return all(known.state is State.ABSENT for known in plan.cells_of(cell.element, cell.subject))


def _told_in_one_line(plan: Plan, subject: str) -> bool:
    """Tell whether the name of an indicator tells from what to what it is to change, so that no figure stands apart."""
    (indicator,) = (indicator for indicator in plan.indicators if indicator.subject == subject)
    return not plan.cells_of(_TARGET, subject) and indicator.baseline is not None and bool(indicator.targets)


def columns_of(element: Element) -> tuple[Element, ...]:
    """Return the columns of a list that is told row by row, such as the process: what each row has but its notes."""
    if element.kind is not Kind.ROWS or element.path in SECTIONS.values():
        return ()
    return tuple(child for child in element.children if child.key not in ("id", "notes", "other"))


def kind_of(element: str) -> SubjectKind:
    """Return what a cell belongs to: a row of its section, or the plan."""
    for kind, section in SECTIONS.items():
        if element.startswith(f"{section}."):
            return kind
    return SubjectKind.PLAN


@cache
def cells_below(path: str) -> tuple[str, ...]:
    """Return the elements that are one cell each, below an element or itself, in the order of the form.

    A list of rows that are no subjects (meetings, parent plans) is one cell: a line a row. So are amounts by year.
    """
    return tuple(_cells(elements()[path]))


@cache
def _cells_of_plan() -> tuple[str, ...]:
    return tuple(path for child in plan_format().children for path in _cells(child, rows=True))


def _cells(element: Element, rows: bool = False) -> Iterator[str]:
    """Yield the cells of an element; `rows` tells that a section of subjects is one cell, which names them."""
    if element.path in _NOT_ASKED or element.key == "id":
        return
    table = element.kind is Kind.ROWS and (rows or element.path not in _KINDS)
    if element.kind is Kind.TEXT or element.open or table:
        yield element.path
    else:
        for child in element.children:
            yield from _cells(child, rows)
