"""How many mutants of the rules are noticed by the rules' own tests."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from advisor.engine.rules import Rule, RuleBase
from advisor.language import Text
from advisor.proving.cases import cases_of
from advisor.proving.mutants import Mutant, mutants_of
from advisor.proving.outcomes import Situation, is_as_expected, situations
from advisor.proving.proposals import Proposal, proposal
from advisor.proving.sameness import is_the_same

ENOUGH = 95


class Fate(StrEnum):
    """What became of a mutant.

    KILLED: a test of the rule notices it. SURVIVED: none does. EQUIVALENT: the rule says, with a reason, that no draft
    can tell the two apart. SAME: that is certain, because no values of what the rule asks for tell them apart.
    """

    KILLED = "killed"
    SURVIVED = "survived"
    EQUIVALENT = "equivalent"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Judged:
    """A mutant of a rule with its fate: the reason of an equivalent one, a test that would notice a survivor."""

    rule: Rule
    mutant: Mutant
    fate: Fate
    reason: Text | None = None
    proposal: Proposal | None = None


class Stale(StrEnum):
    """Why an entry under `equivalent` is to go: there is no such mutant, a test kills it, or nobody need say so."""

    UNKNOWN = "unknown"
    KILLED = "killed"
    SAME = "same"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class StaleEntry:
    """An entry under `equivalent` that is to go; `place` counts the entries of the rule from 0."""

    rule: Rule
    place: int
    mutant: str
    why: Stale


@dataclass(frozen=True, slots=True)
class Score:
    """What became of all mutants. Only killed and surviving ones count."""

    judged: tuple[Judged, ...]
    stale: tuple[StaleEntry, ...]

    def of(self, fate: Fate) -> tuple[Judged, ...]:
        """Return the mutants with one fate."""
        return tuple(judged for judged in self.judged if judged.fate is fate)

    @property
    def percent(self) -> int:
        """Return how many in a hundred of the mutants that count are killed, rounded down."""
        killed, survived = len(self.of(Fate.KILLED)), len(self.of(Fate.SURVIVED))
        return 100 * killed // (killed + survived) if killed + survived else 100

    @property
    def is_enough(self) -> bool:
        """Tell whether enough mutants are killed, and every entry about equivalent ones is true."""
        return self.percent >= ENOUGH and not self.stale


def score(base: RuleBase, rules: Iterable[Rule]) -> Score:
    """Judge every mutant of these rules. The rules' tests are taken to hold (see `checking.failures`)."""
    judged: list[Judged] = []
    stale: list[StaleEntry] = []
    for rule in rules:
        mine = list(_judge(base, rule))
        judged += mine
        stale += _stale(rule, {one.mutant.name: one.fate for one in mine})
    return Score(tuple(judged), tuple(stale))


def _judge(base: RuleBase, rule: Rule) -> Iterator[Judged]:
    prepared = list(situations(base, rule, cases_of(rule)))
    reasons = {entry["mutant"]: Text(**entry["reason"]) for entry in rule.equivalent}
    for mutant in mutants_of(rule):
        if is_killed(mutant.rule, prepared):
            yield Judged(rule, mutant, Fate.KILLED)
        elif is_the_same(rule, mutant.rule):
            yield Judged(rule, mutant, Fate.SAME)
        elif mutant.name in reasons:
            yield Judged(rule, mutant, Fate.EQUIVALENT, reasons[mutant.name])
        else:
            yield Judged(rule, mutant, Fate.SURVIVED, proposal=proposal(base, rule, mutant.rule))


def is_killed(mutant: Rule, prepared: Iterable[Situation]) -> bool:
    """Tell whether some case comes out otherwise than the test expects."""
    return not all(is_as_expected(mutant, situation) for situation in prepared)


def _stale(rule: Rule, fates: dict[str, Fate]) -> Iterator[StaleEntry]:
    false = {None: Stale.UNKNOWN, Fate.KILLED: Stale.KILLED, Fate.SAME: Stale.SAME}
    seen: set[str] = set()
    for place, entry in enumerate(rule.equivalent):
        name = entry["mutant"]
        why = Stale.TWICE if name in seen else false.get(fates.get(name))
        seen.add(name)
        if why is not None:
            yield StaleEntry(rule, place, name, why)
