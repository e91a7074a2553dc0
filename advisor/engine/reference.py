"""The meaning of the rules in plain Python.

The oracle of the engine, and its stand-in where durable-rules cannot be built.
"""

from collections.abc import Iterable, Iterator

from advisor.engine.conditions import AnyOf, Condition, FactIs, Holds
from advisor.engine.rules import Rule, RuleBase, Slot, Stratum
from advisor.engine.world import Conclusion, World, reach
from advisor.plan.model import Stage

Derived = set[tuple[str, str, str]]


def run_reference(base: RuleBase, world: World) -> frozenset[Conclusion]:
    """Return every conclusion that the rules draw from the facts of a plan."""
    return frozenset(conclusion for _, conclusions in evaluated(base, world) for conclusion in conclusions)


def evaluated(base: RuleBase, world: World) -> Iterator[tuple[Rule, list[Conclusion]]]:
    """Yield every rule with its conclusions, one after the other, in the order of the strata."""
    derived: Derived = set()
    for stratum in Stratum:
        new: Derived = set()
        for rule in base.of(stratum):
            conclusions = [
                Conclusion(rule.id, subject, slot)
                for subject, kind in world.subjects
                if kind is rule.per
                for slot in concluded(rule, subject, world, derived)
            ]
            new |= derived_by(base, world, conclusions)
            yield rule, conclusions
        derived |= new


def derived_by(base: RuleBase, world: World, conclusions: Iterable[Conclusion]) -> Derived:
    """Return the diagnoses and pitfalls that conclusions amount to, for every subject that sees them."""
    return {
        (base.rule(c.rule).derived_kind, c.rule, seen)
        for c in conclusions
        if c.slot is not Slot.CONFIRM
        for seen in reach(c.subject, world.subjects)
    }


def slots_due(rule: Rule, stage: Stage) -> list[Slot]:
    """Return the slots of a rule that may conclude something at a stage; of a wall not due yet, SHOWN alone."""
    due = stage.reaches(rule.due_from)
    return [slot for slot, _ in rule.slots if due or slot in (Slot.SHOWN, Slot.HOLDS)]


def concluded(rule: Rule, subject: str, world: World, derived: Derived) -> list[Slot]:
    """Return the slots of a rule that are due and whose conditions hold for a subject."""
    due = slots_due(rule, world.stage)
    return [
        slot
        for slot, conditions in rule.slots
        if slot in due and all(holds(c, subject, world, derived) for c in conditions)
    ]


def holds(condition: Condition, subject: str, world: World, derived: Derived) -> bool:
    """Tell whether a condition holds for a subject."""
    if isinstance(condition, AnyOf):
        return any(holds(inner, subject, world, derived) for inner in condition.conditions)
    if isinstance(condition, Holds):
        return (condition.kind, condition.name, subject) in derived
    return isinstance(condition, FactIs) and world.facts[subject].get(condition.fact) in condition.values
