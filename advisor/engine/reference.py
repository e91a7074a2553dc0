"""The meaning of the rules in plain Python.

The oracle of the engine, and its stand-in where durable-rules cannot be built.
"""

from collections.abc import Iterator

from advisor.engine.conditions import AnyOf, Condition, FactIs, Holds
from advisor.engine.rules import Rule, RuleBase, Slot, Stratum
from advisor.engine.world import Conclusion, World, reach

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
            for conclusion in conclusions:
                if conclusion.slot is not Slot.CONFIRM:
                    new |= {(rule.derived_kind, rule.id, seen) for seen in reach(conclusion.subject, world.subjects)}
            yield rule, conclusions
        derived |= new


def concluded(rule: Rule, subject: str, world: World, derived: Derived) -> list[Slot]:
    """Return the slots of a rule whose conditions hold for a subject.

    What is not due yet concludes nothing but SHOWN.
    """
    due = world.stage.reaches(rule.due_from)
    return [
        slot
        for slot, conditions in rule.slots
        if (due or slot in (Slot.SHOWN, Slot.HOLDS)) and all(holds(c, subject, world, derived) for c in conditions)
    ]


def holds(condition: Condition, subject: str, world: World, derived: Derived) -> bool:
    """Tell whether a condition holds for a subject."""
    if isinstance(condition, AnyOf):
        return any(holds(inner, subject, world, derived) for inner in condition.conditions)
    if isinstance(condition, Holds):
        return (condition.kind, condition.name, subject) in derived
    return isinstance(condition, FactIs) and world.facts[subject].get(condition.fact) in condition.values
