"""Why a rule fired: the facts that make it fire, through the diagnoses it rests on."""

from collections.abc import Iterator

from advisor.engine.conditions import AnyOf, FactIs, Holds, Simple
from advisor.engine.rules import RuleBase, Slot, Stratum
from advisor.engine.world import Conclusion, World, reach
from advisor.records import Record


class Ground(Record):
    """One fact on which a conclusion rests."""

    fact: str
    subject: str
    value: str


class Proof(Record):
    """A conclusion with what leads to it: facts, and conclusions of earlier strata with their own proofs."""

    conclusion: Conclusion
    because: "tuple[Ground | Proof, ...]"

    def grounds(self) -> Iterator[Ground]:
        """Yield the facts at the end of every branch."""
        for part in self.because:
            if isinstance(part, Proof):
                yield from part.grounds()
            else:
                yield part


class Tracer:
    """Answers why, for the conclusions of one plan."""

    def __init__(self, base: RuleBase, world: World, conclusions: frozenset[Conclusion]) -> None:
        self.base = base
        self.world = world
        self.by_rule: dict[str, list[Conclusion]] = {}
        for conclusion in sorted(conclusions):
            self.by_rule.setdefault(conclusion.rule, []).append(conclusion)
        self._proofs: dict[Conclusion, Proof] = {}

    def proof(self, conclusion: Conclusion) -> Proof:
        """Return what makes a rule draw a conclusion; of several ways, the first written."""
        if conclusion not in self._proofs:
            self._proofs[conclusion] = self._found(conclusion)
        return self._proofs[conclusion]

    def _found(self, conclusion: Conclusion) -> Proof:
        conditions = self.base.rule(conclusion.rule).conditions(conclusion.slot) or ()
        found: list[Ground | Proof] = []
        for condition in conditions:
            options: tuple[Simple, ...] = condition.conditions if isinstance(condition, AnyOf) else (condition,)
            parts = (self._part(option, conclusion.subject) for option in options)
            first = next((part for part in parts if part is not None), None)
            found += [] if first is None else [first]
        return Proof(conclusion, tuple(dict.fromkeys(found)))

    def grounds(self, conclusion: Conclusion) -> tuple[Ground, ...]:
        """Return the facts that, alone, make a rule draw a conclusion."""
        return tuple(dict.fromkeys(self.proof(conclusion).grounds()))

    def _part(self, condition: Simple, subject: str) -> Ground | Proof | None:
        if isinstance(condition, FactIs):
            value = self.world.facts[subject].get(condition.fact)
            return Ground(condition.fact, subject, value) if value in condition.values else None
        return self._derivation(condition, subject)

    def _derivation(self, condition: Holds, subject: str) -> Proof | None:
        for conclusion in self.by_rule.get(condition.name, ()):
            rule = self.base.rule(conclusion.rule)
            if rule.derived_kind != condition.kind or conclusion.slot is Slot.CONFIRM:
                continue
            if subject in reach(conclusion.subject, self.world.subjects):
                return self.proof(conclusion)
        return None


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
