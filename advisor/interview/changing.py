"""Which places of the form can still change a computed fact, as the plan now stands.

A fact is computed of several cells (`told` in `knowledge/facts.yaml`); what some of them hold may leave the others
without any say: where every indicator counts an outcome, its field changes nothing.
"""

from collections import Counter
from collections.abc import Callable, Collection

from advisor.facts.indicator_facts import kind_of, level_of
from advisor.facts.model import Fact
from advisor.facts.wording_facts import vision_years
from advisor.interview.cells import FormCell
from advisor.plan.model import Indicator, Plan

_INDICATORS = "evaluation.indicators"
_FIELD, _LEVEL = f"{_INDICATORS}.field", f"{_INDICATORS}.level"
_TARGET = frozenset({f"{_INDICATORS}.target", f"{_INDICATORS}.target_year"})
_BASELINE = frozenset({f"{_INDICATORS}.baseline"})
_PICTURE = frozenset({"vision.picture"})
_PERIOD = frozenset({"period"})
_NOTHING: frozenset[str] = frozenset()


def changing_places(plan: Plan, fact: Fact, cells: Collection[FormCell]) -> frozenset[str] | None:
    """Return the places that can still change a fact, while some cells are open; None where all of its own can."""
    told = _CHANGING.get(fact.name)
    return told(plan, fact, cells) if told is not None else None


def _by_field(plan: Plan, fact: Fact, cells: Collection[FormCell]) -> frozenset[str]:
    """Fields change the kinds of the indicators only where two outputs can meet in a field without anything else."""
    open_ones = {cell.subject for cell in cells if cell.element == _FIELD}
    outputs = [indicator for indicator in plan.indicators if kind_of(indicator) == "output"]
    mixed = {i.field for i in plan.indicators if i not in outputs and i.subject not in open_ones}
    free = sum(indicator.subject in open_ones for indicator in outputs)
    placed = Counter(i.field for i in outputs if i.field and i.field not in mixed and i.subject not in open_ones)
    return frozenset({_FIELD}) if free + max(placed.values(), default=0) > 1 else _NOTHING


def _by_level(plan: Plan, fact: Fact, cells: Collection[FormCell]) -> frozenset[str]:
    """Levels are out of order only among indicators that have one, and that are due in different years."""

    ranked = [i for i in plan.indicators if FormCell(_LEVEL, i.subject) in cells or level_of(i) is not None]
    years = {i.targets[-1].year if i.targets else None for i in ranked} - {None}
    waiting = [i for i in ranked if not (i.targets and i.targets[-1].year) and _has_open_target(i, cells)]
    return frozenset({_LEVEL, *_TARGET}) if len(years) + len(waiting) > 1 else _NOTHING


def _has_open_target(indicator: Indicator, cells: Collection[FormCell]) -> bool:
    return any(FormCell(place, indicator.subject) in cells for place in _TARGET)


def _by_vision(plan: Plan, fact: Fact, cells: Collection[FormCell]) -> frozenset[str]:
    """The period of the plan matters to a vision that names a year."""
    if any(cell.element in _PICTURE and cell.subject == fact.subject for cell in cells):
        return _PICTURE
    told = "\n".join(cell.text for cell in plan.cells_of("vision.picture", fact.subject))
    return _PERIOD if vision_years(told) else _NOTHING


def _by_target(plan: Plan, fact: Fact, cells: Collection[FormCell]) -> frozenset[str]:
    """The period of the plan matters to a target that has a year."""
    if fact.value != "given":
        return _TARGET
    targets = _indicator(plan, fact).targets
    return _PERIOD if plan.period is None and targets and targets[-1].year is not None else _NOTHING


def _by_baseline(plan: Plan, fact: Fact, cells: Collection[FormCell]) -> frozenset[str]:
    """The period of the plan matters to a baseline that has a year, unless the day of the draft is known."""
    if fact.value != "given":
        return _BASELINE
    baseline = _indicator(plan, fact).baseline
    dated = plan.written_year is not None or plan.period is not None
    return _PERIOD if not dated and baseline is not None and baseline.year is not None else _NOTHING


def _indicator(plan: Plan, fact: Fact) -> Indicator:
    return next(indicator for indicator in plan.indicators if indicator.subject == fact.subject)


_CHANGING: dict[str, Callable[[Plan, Fact, Collection[FormCell]], frozenset[str]]] = {
    "plan.indicator-kinds": _by_field,
    "plan.indicator-order": _by_level,
    "field.vision-period": _by_vision,
    "kpi.target": _by_target,
    "kpi.baseline": _by_baseline,
}
