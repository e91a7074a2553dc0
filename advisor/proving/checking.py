"""The tests inside rules that do not come out as written, each with what the rule lacked or did too much."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from advisor.engine.conditions import AnyOf, Condition, FactIs
from advisor.engine.reference import holds
from advisor.engine.rules import Rule, RuleBase, Slot
from advisor.plan.model import Stage
from advisor.proving.cases import Case, Verdict, cases_of
from advisor.proving.mutants import in_words
from advisor.proving.outcomes import Situation, because_of, outcome_of, situations, slots_of


class Trouble(StrEnum):
    """In what way a case came out otherwise.

    STAGE: what is due at the case's stage was taken otherwise. NO_SLOT: the rule cannot say what is expected. UNMET:
    conditions did not hold. CONCLUDED: the rule says something, or something stronger. GROUNDS: the verdict is right,
    but rests on other facts.
    """

    STAGE = "stage"
    NO_SLOT = "no-slot"
    UNMET = "unmet"
    CONCLUDED = "concluded"
    GROUNDS = "grounds"


@dataclass(frozen=True, slots=True)
class Unmet:
    """A condition that did not hold: its slot and place in it, in words, and the values that its facts have instead."""

    slot: Slot
    place: int
    condition: str
    found: str


@dataclass(frozen=True, slots=True)
class Failure:
    """A case that did not come out as written.

    `stage` is that of the case, `slot` the one that decided; `grounds` are the facts on which what was found rests.
    """

    rule: Rule
    case: Case
    trouble: Trouble
    found: Verdict
    stage: Stage
    slot: Slot | None
    grounds: frozenset[str]
    unmet: tuple[Unmet, ...] = ()


def failures(base: RuleBase, rules: Iterable[Rule]) -> Iterator[Failure]:
    """Yield every case of these rules that does not come out as written."""
    for rule in rules:
        for situation in situations(base, rule, cases_of(rule)):
            failure = _failure(rule, situation)
            if failure is not None:
                yield failure


def _failure(rule: Rule, situation: Situation) -> Failure | None:
    case, outcome = situation.case, outcome_of(rule, situation)
    conclusion = outcome.conclusion
    grounds = because_of(rule, situation, conclusion) if conclusion else frozenset()
    slot, stage = conclusion.slot if conclusion else None, situation.world.stage
    if outcome.verdict is case.expect:
        if conclusion is None or case.because in (None, grounds):
            return None
        return Failure(rule, case, Trouble.GROUNDS, outcome.verdict, stage, slot, grounds)
    trouble, unmet = _trouble(rule, situation, outcome.verdict)
    return Failure(rule, case, trouble, outcome.verdict, stage, slot, grounds, unmet)


def _trouble(rule: Rule, situation: Situation, found: Verdict) -> tuple[Trouble, tuple[Unmet, ...]]:
    expect = situation.case.expect
    if not expect.concludes:
        return (Trouble.CONCLUDED if found.concludes else Trouble.STAGE), ()
    slots = slots_of(rule, expect)
    if not slots:
        return Trouble.NO_SLOT, ()
    unmet = _nearest_unmet(rule, slots, situation)
    if unmet:
        return Trouble.UNMET, unmet
    return (Trouble.CONCLUDED if found.concludes else Trouble.STAGE), ()


def _nearest_unmet(rule: Rule, slots: tuple[Slot, ...], situation: Situation) -> tuple[Unmet, ...]:
    """Return the conditions that a conclusion lacked, in the slot and for the subject that lacked fewest."""
    world = situation.world
    subjects = [key for key, kind in world.subjects if kind is rule.per]
    lacking = [
        tuple(
            Unmet(slot, place, _told(condition), _found(condition, subject, situation))
            for place, condition in enumerate(rule.conditions(slot) or ())
            if not holds(condition, subject, world, situation.derived)
        )
        for slot in slots
        for subject in subjects
    ]
    return min(lacking, key=len, default=())


def _told(condition: Condition) -> str:
    if isinstance(condition, AnyOf):
        return f"any({', '.join(_told(choice) for choice in condition.conditions)})"
    return f"{condition.fact}: {'/'.join(condition.values)}" if isinstance(condition, FactIs) else in_words(condition)


def _found(condition: Condition, subject: str, situation: Situation) -> str:
    choices = condition.conditions if isinstance(condition, AnyOf) else (condition,)
    facts = [choice.fact for choice in choices if isinstance(choice, FactIs)]
    return ", ".join(f"{fact}: {situation.world.facts[subject].get(fact, '')}" for fact in facts)
