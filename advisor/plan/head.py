"""What the head of a plan says: title, stage, kind of document, municipality, period, date and fields."""

from advisor.drafts.nodes import Scalar
from advisor.drafts.problems import Problem
from advisor.plan.amounts import people_in
from advisor.plan.format import plan_format
from advisor.plan.model import DocumentKind, Plan, Stage
from advisor.plan.plausibility import MOST
from advisor.plan.states import State, state_of
from advisor.plan.years import normalise, period_in, years_in


def read_head(plan: Plan, stage: Stage | None) -> None:
    """Fill the head of a plan from its cells; what cannot be read is remarked.

    `stage` stands in place of the draft's own.
    """
    plan.title = _text(plan, "title")
    if not plan.title:
        plan.remarks.append(Problem("no-title", plan.place))
    stated = _choice(plan, "stage")
    plan.stage = stage or (Stage(stated) if stated else Stage.FORMULATION)
    plan.stage_stated = bool(stage or stated)
    document = _choice(plan, "document")
    plan.document = DocumentKind(document) if document else DocumentKind.FULL
    plan.municipality = _text(plan, "municipality.name")
    if not any(cell.element.startswith("municipality.") for cell in plan.cells):
        plan.municipality = _text(plan, "municipality")
    population = people_in(normalise(_text(plan, "municipality.population"))) or 0
    plan.population = population if 0 < population <= MOST["municipality.population"] else None
    written = years_in(normalise(_text(plan, "written")))
    plan.written_year = written[0].value if written else None
    plan.fields = _fields(plan)
    _read_period(plan)


def _read_period(plan: Plan) -> None:
    period = _text(plan, "period")
    plan.period = period_in(period) if period else None
    if period and plan.period is None and state_of(Scalar(period, 0, 0)) is State.STATED:
        plan.remarks.append(Problem("period-not-read", plan.cells_of("period")[0].place, (("text", period),)))


def _fields(plan: Plan) -> list[str]:
    cells = [cell for path in ("vision.field", "issues.field", "projects.field") for cell in plan.cells_of(path)]
    names = [name.strip() for cell in cells if cell.state is State.STATED for name in cell.text.split("\n")]
    return list(dict.fromkeys(name for name in names if name))


def _text(plan: Plan, path: str) -> str:
    cells = plan.cells_of(path)
    return cells[0].text.strip() if cells and cells[0].state is State.STATED else ""


def _choice(plan: Plan, key: str) -> str | None:
    """Return the choice that a cell means; a word that means none of them is remarked."""
    element, written = plan_format().child(key), _text(plan, key)
    choice = element.choice(written)
    if written and choice is None:
        cell = plan.cells_of(key)[0]
        names = "・".join(names[0] for _, names in element.choices)
        values = (("key", cell.heading), ("text", written), ("choices", names))
        plan.remarks.append(Problem("unknown-choice", cell.place, values))
    return choice
