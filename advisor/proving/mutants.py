"""Mutants: small changes of a rule, of which its tests should notice every one."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from advisor.engine.conditions import AnyOf, Condition, FactIs, Holds, Simple
from advisor.engine.rules import Rule, Slot
from advisor.plan.model import Stage
from advisor.proving.fact_values import neighbours, values_of
from advisor.proving.outcomes import NOT_DERIVED

Path = tuple[str | int, ...]
Conditions = tuple[Condition, ...]


class Change(StrEnum):
    """What was done to a rule."""

    DROP = "drop"
    NEGATE = "negate"
    WIDEN = "widen"
    NARROW = "narrow"
    REPLACE = "replace"
    DROP_CHOICE = "drop-choice"
    DROP_SLOT = "drop-slot"
    SWAP_SLOTS = "swap-slots"
    SHIFT_STAGE = "shift-stage"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed rule: what was changed, of which condition (in words), and where that stands in the rule's file.

    `old` and `new` are the values, slots or stages concerned, empty where there are none.
    """

    rule: Rule
    change: Change
    path: Path
    about: str = ""
    old: str = ""
    new: str = ""

    @property
    def name(self) -> str:
        """Return the name by which the rule may call this mutant equivalent; one of its own within the rule."""
        return " ".join(part for part in (self.change, str(self.path[0]), self.about, self.old, self.new) if part)


def mutants_of(rule: Rule) -> Iterator[Mutant]:
    """Yield every mutant of a rule that is written otherwise than the rule and the mutants before it."""
    seen = {_form(rule)}
    for mutant in _all_mutants(rule):
        if _form(mutant.rule) not in seen:
            seen.add(_form(mutant.rule))
            yield mutant


def in_words(condition: Condition) -> str:
    """Return a condition as short words: the fact, the diagnosis or pitfall with its id, or all choices of an `any`."""
    if isinstance(condition, AnyOf):
        return f"any({', '.join(in_words(choice) for choice in condition.conditions)})"
    return f"{condition.kind} {condition.name}" if isinstance(condition, Holds) else condition.fact


def _form(rule: Rule) -> tuple[object, ...]:
    return rule.due_from, frozenset(rule.slots)


def _all_mutants(rule: Rule) -> Iterator[Mutant]:
    for slot, conditions in rule.slots:
        for place, condition in enumerate(conditions):
            yield from _of_condition(rule, slot, conditions, place, condition)
        yield Mutant(rule._replace(slots=_without(rule, slot)), Change.DROP_SLOT, (str(slot),))
    yield from _swapped_slots(rule)
    if not any(slot is Slot.HOLDS for slot, _ in rule.slots):
        for stage in Stage:
            changed = rule._replace(due_from=stage)
            yield Mutant(changed, Change.SHIFT_STAGE, ("due_from",), old=str(rule.due_from), new=str(stage))


def _of_condition(rule: Rule, slot: Slot, conditions: Conditions, place: int, condition: Condition) -> Iterator[Mutant]:
    def with_(other: Conditions) -> Rule:
        changed = conditions[:place] + other + conditions[place + 1 :]
        return rule._replace(slots=tuple((s, changed if s is slot else c) for s, c in rule.slots))

    path: Path = (str(slot), place)
    yield Mutant(with_(()), Change.DROP, path, in_words(condition))
    if not isinstance(condition, AnyOf):
        for change, other, old, new in _changed(condition):
            yield Mutant(with_((other,)), change, path, in_words(condition), old, new)
        return
    choices = condition.conditions
    yield Mutant(with_(tuple(_negated(choice) for choice in choices)), Change.NEGATE, path, in_words(condition))
    for row, choice in enumerate(choices):
        before, after, inner = choices[:row], choices[row + 1 :], (*path, "any", row)
        yield Mutant(with_((AnyOf(before + after),)), Change.DROP_CHOICE, inner, in_words(choice))
        for change, other, old, new in _changed(choice):
            yield Mutant(with_((AnyOf((*before, other, *after)),)), change, inner, in_words(choice), old, new)


def _changed(condition: Simple) -> Iterator[tuple[Change, Simple, str, str]]:
    """Yield the forms that a condition can wrongly have, each with the values taken away and put in."""
    yield Change.NEGATE, _negated(condition), "", ""
    if isinstance(condition, Holds):
        return
    fact, values = condition.fact, condition.values
    others = tuple(value for value in values_of(fact) if value not in values)
    if len(others) > 1:  # else the condition would always hold, which is to drop it
        for value in others:
            yield Change.WIDEN, FactIs(fact, (*values, value)), "", value
    for value in values:
        rest = tuple(kept for kept in values if kept != value)
        if rest:
            yield Change.NARROW, FactIs(fact, rest), value, ""
        for near in neighbours(fact, value):
            if near not in values:
                yield Change.REPLACE, FactIs(fact, (*rest, near)), value, near


def _negated(condition: Simple) -> Simple:
    if isinstance(condition, Holds):
        return Holds(NOT_DERIVED + condition.kind, condition.name)
    others = tuple(value for value in values_of(condition.fact) if value not in condition.values)
    return FactIs(condition.fact, others)


def _without(rule: Rule, slot: Slot) -> tuple[tuple[Slot, Conditions], ...]:
    return tuple((kept, conditions) for kept, conditions in rule.slots if kept is not slot)


def _swapped_slots(rule: Rule) -> Iterator[Mutant]:
    """Yield the rule with what it is sure of turned into a question and back, and with what is shown made due."""
    for first, second in ((Slot.APPLIES, Slot.CONFIRM), (Slot.SHOWN, Slot.APPLIES)):
        turned = {first: second, second: first}
        slots = tuple((turned.get(slot, slot), conditions) for slot, conditions in rule.slots)
        written = next((slot for slot, _ in rule.slots if slot in turned), None)
        if written is not None:
            path = (str(written),)
            yield Mutant(rule._replace(slots=slots), Change.SWAP_SLOTS, path, new=str(turned[written]))
