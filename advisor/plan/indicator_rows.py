"""The rows of the indicator table, read into indicators."""

from collections.abc import Iterator

from advisor.patterns import compiled
from advisor.plan.format import fold
from advisor.plan.indicators import is_qualitative, read_line, read_value
from advisor.plan.model import Cell, Indicator, Plan, Subject, SubjectKind
from advisor.plan.states import State
from advisor.plan.years import normalise

_SEPARATORS = compiled(r"[\n,、，・]")

# What a row of a table tells besides what is measured, and from where to where.
_BESIDE_THE_FIGURES = frozenset({"id", "projects", "level", "field", "owner", "method", "source", "notes"})


def indicators_of(plan: Plan) -> Iterator[Indicator]:
    """Yield the indicators of a plan, in the order written."""
    for subject in plan.subjects_of(SubjectKind.KPI):
        cells = {cell.element.rsplit(".", 1)[-1]: cell for cell in plan.cells if cell.subject == subject.key}
        yield _indicator(subject, cells)


def _indicator(subject: Subject, cells: dict[str, Cell]) -> Indicator:
    def text(key: str) -> str:
        return cells[key].text.strip() if key in cells and cells[key].state is State.STATED else ""

    name = text("name")
    if text("target") or text("baseline"):
        baseline_text = _with_unit(text("baseline"), text("unit"))
        baseline = read_value(baseline_text, text("baseline_year"), name) if baseline_text else None
        parts = _with_unit(text("target"), text("unit"))
        target = read_value(parts, text("target_year"), name) if parts else None
        line_targets = read_line("x 0→" + parts).targets if "→" in normalise(parts) else ()
        targets = line_targets or ((target,) if target else ())
    else:
        line = read_line(name)
        name, baseline, targets = line.name or name, line.baseline, line.targets
    whole = " ".join(cell.text for cell in cells.values())
    figures = " ".join(cell.text for key, cell in cells.items() if key not in _BESIDE_THE_FIGURES)
    projects = tuple(fold(part) for part in _SEPARATORS.split(text("projects")) if part.strip())
    return Indicator(
        subject=subject.key, name=name, baseline=baseline, targets=targets, text=figures, place=subject.place,
        level=text("level"), field=text("field"), projects=projects, method=text("method"), owner=text("owner"),
        qualitative=is_qualitative(whole),
    )  # fmt: skip


def _with_unit(text: str, unit: str) -> str:
    """Put the unit of its own column behind a bare number."""
    return text + unit if text[-1:].isdigit() else text
