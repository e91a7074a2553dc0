"""Why a rule fired: the facts that make it fire, through the diagnoses it rests on."""

from typing import NamedTuple

from advisor.engine.conditions import AnyOf, FactIs, Holds, Simple
from advisor.engine.rules import RuleBase, Slot, Stratum
from advisor.engine.world import Conclusion, World, reach


class Ground(NamedTuple):
    """One fact on which a conclusion rests; `through` names the diagnoses and pitfalls on the way."""

    fact: str
    subject: str
    value: str
    through: tuple[str, ...] = ()


class Tracer:
    """Answers why, for the conclusions of one plan."""

    def __init__(self, base: RuleBase, world: World, conclusions: frozenset[Conclusion]) -> None:
        self.base = base
        self.world = world
        self.by_rule: dict[str, list[Conclusion]] = {}
        for conclusion in sorted(conclusions):
            self.by_rule.setdefault(conclusion.rule, []).append(conclusion)

    def grounds(self, conclusion: Conclusion) -> tuple[Ground, ...]:
        """Return the facts that, alone, make a rule draw a conclusion; of several ways, the first written."""
        conditions = self.base.rule(conclusion.rule).conditions(conclusion.slot) or ()
        found: list[Ground] = []
        for condition in conditions:
            options: tuple[Simple, ...] = condition.conditions if isinstance(condition, AnyOf) else (condition,)
            ways = (self._grounds_of(option, conclusion.subject) for option in options)
            found += next((grounds for grounds in ways if grounds), ())
        return tuple(dict.fromkeys(found))

    def _grounds_of(self, condition: Simple, subject: str) -> tuple[Ground, ...]:
        if isinstance(condition, FactIs):
            value = self.world.facts[subject].get(condition.fact)
            return (Ground(condition.fact, subject, value),) if value in condition.values else ()
        return self._through(condition, subject)

    def _through(self, condition: Holds, subject: str) -> tuple[Ground, ...]:
        for conclusion in self.by_rule.get(condition.name, ()):
            rule = self.base.rule(conclusion.rule)
            if rule.derived_kind != condition.kind or conclusion.slot is Slot.CONFIRM:
                continue
            if subject in reach(conclusion.subject, self.world.subjects):
                inner = self.grounds(conclusion)
                return tuple(Ground(g.fact, g.subject, g.value, (condition.name, *g.through)) for g in inner)
        return ()


def pitfall_conclusions(base: RuleBase, conclusions: frozenset[Conclusion]) -> list[Conclusion]:
    """Return the strongest conclusion of every pitfall rule for every subject, in a fixed order."""
    strength = {Slot.SHOWN: 0, Slot.APPLIES: 1, Slot.CONFIRM: 2}
    pitfalls = {rule.id for rule in base.of(Stratum.PITFALL)}
    best: dict[tuple[str, str], Conclusion] = {}
    for conclusion in sorted(conclusions):
        if conclusion.rule in pitfalls:
            key = (conclusion.rule, conclusion.subject)
            known = best.get(key)
            if known is None or strength[conclusion.slot] < strength[known.slot]:
                best[key] = conclusion
    return [best[key] for key in sorted(best)]
