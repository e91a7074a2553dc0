"""A test that would notice a surviving mutant: facts as they would stand in the rule, and the verdict to expect."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from advisor.engine.conditions import AnyOf, FactIs, simple_conditions
from advisor.engine.rules import Rule, RuleBase, Slot
from advisor.plan.model import Stage
from advisor.proving.cases import Case, Verdict
from advisor.proving.fact_values import values_of
from advisor.proving.outcomes import because_of, outcome_of, situations, supporting
from advisor.proving.sameness import Combination, differences
from advisor.proving.worlds import clean_world

_COMBINATIONS = 40


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a test would change in the clean plan, and what the rule says then, but the mutant does not.

    `because` is there where the mutant differs only in the facts on which its verdict rests.
    """

    facts: dict[str, str]
    stage: Stage | None
    expect: Verdict
    because: frozenset[str] | None = None


def proposal(base: RuleBase, rule: Rule, mutant: Rule) -> Proposal | None:
    """Return the first test found that a mutant does not pass, or None where a look at the nearest cases found none."""
    usual = usual_values()
    by_grounds: Proposal | None = None
    for combination in islice(differences(rule, mutant, usual), _COMBINATIONS):
        stage = None if combination.stage is clean_world().stage else combination.stage
        for facts in _ways(base, rule, combination, usual):
            case = Case(rule.id, (), "", Verdict.SILENT, facts, stage=stage)
            (situation,) = situations(base, rule, [case])
            right, wrong = outcome_of(rule, situation), outcome_of(mutant, situation)
            if right.verdict is not wrong.verdict:
                return Proposal(facts, stage, right.verdict)
            if by_grounds is None and right.conclusion and wrong.conclusion:
                because = because_of(rule, situation, right.conclusion)
                if because != because_of(mutant, situation, wrong.conclusion):
                    by_grounds = Proposal(facts, stage, right.verdict, because)
    return by_grounds


def usual_values() -> dict[str, str]:
    """Return the value that every fact has in the clean plan, for the first subject that has it."""
    found: dict[str, str] = {}
    for key, _ in clean_world().subjects:
        for fact, value in clean_world().facts[key].items():
            found.setdefault(fact, str(value))
    return found


def _ways(base: RuleBase, rule: Rule, combination: Combination, usual: dict[str, str]) -> Iterator[dict[str, str]]:
    """Yield facts that may bring a combination about: by themselves, then with one more that a diagnosis asks for."""
    facts = facts_deriving(base, (name for _, name in sorted(combination.derived)))
    facts |= {fact: value for fact, value in combination.facts.items() if value != usual.get(fact)}
    yield facts
    asked = [
        c for below in supporting(base, rule) for _, conditions in below.slots for c in simple_conditions(conditions)
    ]
    for fact in dict.fromkeys(c.fact for c in asked if isinstance(c, FactIs) and c.fact not in facts):
        for value in values_of(fact):
            if value != usual.get(fact):
                yield {**facts, fact: value}


def facts_deriving(base: RuleBase, names: Iterable[str]) -> dict[str, str]:
    """Return facts from which diagnoses and pitfalls follow: the first choice of every condition that they have."""
    found: dict[str, str] = {}
    for name in names:
        slots = [conditions for slot, conditions in base.rule(name).slots if slot is not Slot.CONFIRM]
        for condition in slots[0] if slots else ():
            first = condition.conditions[0] if isinstance(condition, AnyOf) else condition
            if isinstance(first, FactIs):
                found[first.fact] = first.values[0]
            else:
                found |= facts_deriving(base, [first.name])
    return found
