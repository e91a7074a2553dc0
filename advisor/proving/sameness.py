"""Whether any facts can tell a mutant from its rule.

All that a rule asks for is tried in every combination: the values of its facts, diagnoses and pitfalls derived or not,
the stages. Where no combination changes the verdict, the mutant is the rule in other words.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, combinations, product

from advisor.engine.conditions import FactIs, Holds, simple_conditions
from advisor.engine.reference import Derived, concluded
from advisor.engine.rules import Rule
from advisor.engine.world import World
from advisor.plan.model import Stage
from advisor.proving.cases import Verdict
from advisor.proving.fact_values import values_of
from advisor.proving.outcomes import NOT_DERIVED, strongest_of, verdict_of

# Beyond this, only combinations that differ from the usual one in few places are tried, which proves nothing.
MAX_COMBINATIONS = 20_000
_FEW = 3
_SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Combination:
    """One combination of what a rule asks for; `derived` holds the kind and id of diagnoses and pitfalls."""

    stage: Stage
    facts: dict[str, str]
    derived: frozenset[tuple[str, str]]


def is_the_same(rule: Rule, mutant: Rule) -> bool:
    """Tell whether it is certain that no facts at all give a mutant another verdict than its rule."""
    asked = _Asked(rule, mutant)
    return asked.size <= MAX_COMBINATIONS and next(differences(rule, mutant, {}), None) is None


def differences(rule: Rule, mutant: Rule, usual: dict[str, str]) -> Iterator[Combination]:
    """Yield combinations in which a mutant gives another verdict, those nearest to usual values first.

    `usual` are the values of facts in a plan without a wall, where nothing is derived and all is due.
    """
    for combination in _Asked(rule, mutant).combinations(usual):
        if verdict_in(rule, combination) is not verdict_in(mutant, combination):
            yield combination


def verdict_in(rule: Rule, combination: Combination) -> Verdict:
    """Return the verdict of a rule in a combination of what it asks for."""
    world = World(combination.stage, ((_SUBJECT, rule.per),), {_SUBJECT: combination.facts})
    asked = {c for _, conditions in rule.slots for c in simple_conditions(conditions) if isinstance(c, Holds)}
    derived: Derived = {(kind, name, _SUBJECT) for kind, name in combination.derived}
    for condition in asked:
        kind = condition.kind.removeprefix(NOT_DERIVED)
        if kind != condition.kind and (kind, condition.name) not in combination.derived:
            derived.add((condition.kind, condition.name, _SUBJECT))
    return verdict_of(rule, strongest_of(concluded(rule, _SUBJECT, world, derived)), world)


class _Asked:
    """What a rule and its mutant ask for."""

    def __init__(self, *rules: Rule) -> None:
        asked = [c for rule in rules for _, conditions in rule.slots for c in simple_conditions(conditions)]
        self.facts = sorted({c.fact for c in asked if isinstance(c, FactIs)})
        self.derived = sorted({(c.kind.removeprefix(NOT_DERIVED), c.name) for c in asked if isinstance(c, Holds)})
        values = [len(values_of(fact)) for fact in self.facts]
        self.size = len(Stage) * math.prod(values) * 2 ** len(self.derived)

    def combinations(self, usual: dict[str, str]) -> Iterator[Combination]:
        """Yield the combinations by how much they differ from the usual one; all, unless they are too many."""
        latest = list(Stage)[-1]
        choices: list[tuple[object, list[object]]] = [(latest, [s for s in reversed(Stage) if s is not latest])]
        for fact in self.facts:
            first = usual.get(fact, values_of(fact)[0])
            choices.append((first, [value for value in values_of(fact) if value != first]))
        choices += [(False, [True]) for _ in self.derived]
        most = len(choices) if self.size <= MAX_COMBINATIONS else _FEW
        places = chain.from_iterable(combinations(range(len(choices)), count) for count in range(most + 1))
        for changed in places:
            for chosen in product(*(choices[place][1] for place in changed)):
                yield self._combination([first for first, _ in choices], dict(zip(changed, chosen, strict=True)))

    def _combination(self, usual: list[object], changed: dict[int, object]) -> Combination:
        values = [changed.get(place, value) for place, value in enumerate(usual)]
        stage, facts, derived = values[0], values[1 : len(self.facts) + 1], values[len(self.facts) + 1 :]
        held = frozenset(name for name, holds in zip(self.derived, derived, strict=True) if holds)
        return Combination(Stage(str(stage)), {f: str(v) for f, v in zip(self.facts, facts, strict=True)}, held)
