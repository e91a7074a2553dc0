"""What would have to be true for a rule to conclude something: the fewest facts to change."""

from collections.abc import Iterable, Iterator
from itertools import chain

from advisor.engine.conditions import AnyOf, Condition, FactIs, Simple
from advisor.engine.reference import derived_by, holds, slots_due
from advisor.engine.rules import Rule, RuleBase, Slot
from advisor.engine.world import Conclusion, World, owner_of, reach
from advisor.plan.model import PLAN_KEY
from advisor.records import Record


class Assignment(Record):
    """A fact of a subject that is to have a value; a fact of the plan belongs to the plan."""

    fact: str
    subject: str
    value: str


# The values that a fact of a subject may have for some conditions to hold together.
Demands = dict[tuple[str, str], tuple[str, ...]]


def with_assignments(world: World, assignments: Iterable[Assignment]) -> World:
    """Return a world in which some facts have other values; every subject sees those of the plan."""
    facts = {key: dict(values) for key, values in world.facts.items()}
    for fact, subject, value in assignments:
        for key in facts if subject == PLAN_KEY else (subject,):
            facts[key][fact] = value
    return world._replace(facts=facts)


class WhatIf:
    """Answers what would have to change, for one plan."""

    def __init__(self, base: RuleBase, world: World, conclusions: Iterable[Conclusion]) -> None:
        self.base = base
        self.world = world
        self.derived = derived_by(base, world, conclusions)

    def holds(self, condition: Condition, subject: str) -> bool:
        """Tell whether a condition holds as things are."""
        return holds(condition, subject, self.world, self.derived)

    def changes(self, rule: Rule, slot: Slot, subject: str) -> tuple[Assignment, ...] | None:
        """Return the fewest changes that let a slot conclude for a subject; None where no change of facts can."""
        demands = self._all_true(rule.conditions(slot) or (), subject)
        return None if demands is None else self._assignments(demands)

    def _assignments(self, demands: Demands) -> tuple[Assignment, ...]:
        return tuple(
            Assignment(fact, subject, values[0])
            for (fact, subject), values in demands.items()
            if self.world.facts[subject].get(fact) not in values
        )

    def _all_true(self, conditions: Iterable[Condition], subject: str) -> Demands | None:
        """Return what lets all conditions hold; those that hold already keep to what they have."""
        demands: Demands = {}
        for condition in conditions:
            options = [
                merged for option in self._ways(condition, subject) if (merged := _both(demands, option)) is not None
            ]
            if not options:
                return None
            demands = min(options, key=lambda option: len(self._assignments(option)))
        return demands

    def _ways(self, condition: Condition, subject: str) -> Iterator[Demands]:
        """Yield every way to let a condition hold."""
        members: tuple[Simple, ...] = condition.conditions if isinstance(condition, AnyOf) else (condition,)
        return chain.from_iterable(self._ways_of_one(member, subject) for member in members)

    def _ways_of_one(self, condition: Simple, subject: str) -> Iterator[Demands]:
        if isinstance(condition, FactIs):
            yield {(condition.fact, owner_of(condition.fact, subject)): condition.values}
            return
        if self.holds(condition, subject):
            yield {}
            return
        rule = self.base.rule(condition.name)
        for key, kind in self.world.subjects:
            if kind is rule.per and subject in reach(key, self.world.subjects):
                for slot in slots_due(rule, self.world.stage):
                    demands = None if slot is Slot.CONFIRM else self._all_true(rule.conditions(slot) or (), key)
                    if demands is not None:
                        yield demands


def _both(one: Demands, other: Demands) -> Demands | None:
    """Return the demands of both; None where they contradict each other."""
    merged = dict(one)
    for key, values in other.items():
        common = tuple(value for value in merged.get(key, values) if value in values)
        if not common:
            return None
        merged[key] = common
    return merged
