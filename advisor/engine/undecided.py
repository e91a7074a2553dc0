"""Which pitfalls are still undecided while some facts may turn out otherwise, and on which of these facts that hangs.

The meaning is that of `reference.py` in three-valued logic: a condition holds, does not hold, or hangs on open facts.
"""

from collections.abc import Iterable, Iterator, Mapping

from advisor.engine.conditions import AnyOf, Condition, FactIs, Holds
from advisor.engine.reference import slots_due
from advisor.engine.rules import Rule, RuleBase, Slot, Stratum
from advisor.engine.world import World, owner_of, reach
from advisor.records import Record

# The name of a fact and the subject whose it is; a fact of the plan belongs to the plan.
FactKey = tuple[str, str]


class Truth(Record):
    """Whether something holds; None where that hangs on open facts, which are then named."""

    holds: bool | None
    hangs_on: frozenset[FactKey] = frozenset()


class Undecided(Record):
    """A pitfall whose verdict on a subject may still change, and the open facts that can change it."""

    rule: Rule
    subject: str
    hangs_on: frozenset[FactKey]


_HOLDS, _FAILS = Truth(True), Truth(False)


class OpenWorld:
    """The facts of one plan; `open_facts` gives for each fact that may change every value it may have."""

    def __init__(self, base: RuleBase, world: World, open_facts: Mapping[FactKey, frozenset[str]]) -> None:
        self.base = base
        self.world = world
        self.open_facts = open_facts
        self._derived: dict[tuple[str, str], Truth] = {}

    def undecided(self) -> Iterator[Undecided]:
        """Yield every pitfall that is undecided for a subject, in the order of rules and subjects."""
        for rule in self.base.of(Stratum.PITFALL):
            for subject, kind in self.world.subjects:
                if kind is rule.per and (hangs_on := self._verdict_hangs_on(rule, subject)):
                    yield Undecided(rule, subject, hangs_on)

    def _verdict_hangs_on(self, rule: Rule, subject: str) -> frozenset[FactKey]:
        """Return the open facts that can change a verdict: a wall that applies is not asked about besides."""
        due = slots_due(rule, self.world.stage)
        applies = _any_of(self._slot(rule, slot, subject) for slot in due if slot is not Slot.CONFIRM)
        if applies.holds:
            return frozenset()
        confirm = self._slot(rule, Slot.CONFIRM, subject) if Slot.CONFIRM in due else _FAILS
        return applies.hangs_on | confirm.hangs_on

    def _slot(self, rule: Rule, slot: Slot, subject: str) -> Truth:
        return _all_of(self._condition(condition, subject) for condition in rule.conditions(slot) or ())

    def _condition(self, condition: Condition, subject: str) -> Truth:
        if isinstance(condition, AnyOf):
            return _any_of(self._condition(inner, subject) for inner in condition.conditions)
        if isinstance(condition, Holds):
            return self._derivation(condition.name, subject)
        return self._fact(condition, subject)

    def _fact(self, condition: FactIs, subject: str) -> Truth:
        key = (condition.fact, owner_of(condition.fact, subject))
        possible = self.open_facts.get(key)
        if possible is None:
            return Truth(self.world.facts[subject].get(condition.fact) in condition.values)
        wanted = possible & set(condition.values)
        return Truth(None, frozenset({key})) if wanted and wanted != possible else Truth(bool(wanted))

    def _derivation(self, name: str, subject: str) -> Truth:
        """Return whether a rule of an earlier stratum concludes something that a subject sees."""
        key = (name, subject)
        if key not in self._derived:
            rule = self.base.rule(name)
            self._derived[key] = _any_of(
                self._slot(rule, slot, other)
                for other, kind in self.world.subjects
                if kind is rule.per and subject in reach(other, self.world.subjects)
                for slot in slots_due(rule, self.world.stage)
                if slot is not Slot.CONFIRM
            )
        return self._derived[key]


def _all_of(truths: Iterable[Truth]) -> Truth:
    hanging: frozenset[FactKey] = frozenset()
    for truth in truths:
        if truth.holds is False:
            return _FAILS
        hanging |= truth.hangs_on
    return Truth(None, hanging) if hanging else _HOLDS


def _any_of(truths: Iterable[Truth]) -> Truth:
    hanging: frozenset[FactKey] = frozenset()
    for truth in truths:
        if truth.holds:
            return _HOLDS
        hanging |= truth.hangs_on
    return Truth(None, hanging) if hanging else _FAILS
