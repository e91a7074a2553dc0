"""The closed language of conditions.

The value of a fact, a diagnosis, a pitfall, `all` by listing, `any` one level deep.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from advisor.records import Record


class FactIs(Record):
    """A fact has one of these values."""

    fact: str
    values: tuple[str, ...]


class Holds(Record):
    """A diagnosis or pitfall has been derived, for this subject or one it belongs to or contains."""

    kind: str
    name: str


class AnyOf(Record):
    """At least one of these holds."""

    conditions: "tuple[FactIs | Holds, ...]"


Simple = FactIs | Holds
Condition = FactIs | Holds | AnyOf
# Facts of which one must have its value, or diagnoses, or pitfalls, of which one must hold.
Choice = tuple[FactIs, ...] | tuple[Holds, ...]
DERIVED_KINDS = ("diagnosis", "pitfall")


class ConditionError(ValueError):
    """A condition is outside the language; the message says which and why."""


def parse_conditions(raw: Iterable[Mapping[str, Any]]) -> tuple[Condition, ...]:
    """Read a list of conditions, all of which must hold. Raises ConditionError."""
    return tuple(_parse(entry, nested=False) for entry in raw)


def _parse(entry: Mapping[str, Any], nested: bool) -> Condition:
    if not isinstance(entry, Mapping) or len(entry) != 1:
        raise ConditionError(f"a condition has exactly one key: {entry!r}")
    ((key, value),) = entry.items()
    if key == "any":
        if nested:
            raise ConditionError("`any` goes one level deep only")
        if not isinstance(value, list) or len(value) < 2:
            raise ConditionError("`any` needs a list of two or more conditions")
        return AnyOf(tuple(_parse_simple(item) for item in value))
    return _parse_simple(entry)


def _parse_simple(entry: Mapping[str, Any]) -> Simple:
    if not isinstance(entry, Mapping) or len(entry) != 1:
        raise ConditionError(f"a condition has exactly one key: {entry!r}")
    ((key, value),) = entry.items()
    if key == "any":
        raise ConditionError("`any` goes one level deep only")
    if key in DERIVED_KINDS:
        if not isinstance(value, str):
            raise ConditionError(f"`{key}` names one {key}: {value!r}")
        return Holds(key, value)
    values = value if isinstance(value, list) else [value]
    if "." not in key or not values or not all(isinstance(item, str) for item in values):
        raise ConditionError(f"a fact has a dotted name and a value or list of values: {entry!r}")
    return FactIs(key, tuple(values))


def branches(conditions: tuple[Condition, ...]) -> Iterator[tuple[Choice, ...]]:
    """Yield the conjunctions that a list of conditions stands for, one for each choice in its `any`s.

    Alternatives of one kind are one choice: whoever evaluates them asks for one or another at once.
    """
    choices: list[list[Choice]] = []
    for condition in conditions:
        options = condition.conditions if isinstance(condition, AnyOf) else (condition,)
        facts = tuple(option for option in options if isinstance(option, FactIs))
        derived = (tuple(o for o in options if isinstance(o, Holds) and o.kind == kind) for kind in DERIVED_KINDS)
        alternatives: tuple[Choice, ...] = (facts, *derived)
        choices.append([choice for choice in alternatives if choice])
    yield from product(*choices)


def simple_conditions(conditions: tuple[Condition, ...]) -> Iterator[Simple]:
    """Yield every condition, those inside `any` included."""
    for condition in conditions:
        if isinstance(condition, AnyOf):
            yield from condition.conditions
        else:
            yield condition
