"""What a rule says in a case, and on which facts it rests.

A case is prepared once: its world, and what the rules that the rule rests on derive there. Since later strata cannot
change what a rule says, a changed form of the rule can then be judged by itself.
"""

from collections.abc import Iterable, Iterator

from advisor.engine.conditions import Holds, simple_conditions
from advisor.engine.reference import Derived, concluded, derived_by, run_reference
from advisor.engine.rules import Rule, RuleBase, Slot, Stratum
from advisor.engine.trace import Tracer
from advisor.engine.world import Conclusion, World
from advisor.plan.model import Stage
from advisor.proving.cases import Case, Verdict
from advisor.proving.worlds import world_for
from advisor.records import Record

NOT_DERIVED = "not derived: "
STRONGEST_FIRST = (Slot.SHOWN, Slot.HOLDS, Slot.APPLIES, Slot.CONFIRM)
VERDICTS = {
    Slot.SHOWN: Verdict.APPLIES, Slot.HOLDS: Verdict.HOLDS,
    Slot.APPLIES: Verdict.APPLIES, Slot.CONFIRM: Verdict.CONFIRM,
}  # fmt: skip


class Situation(Record):
    """A case with all that a rule needs to be judged in it.

    `support` are the rules that the rule rests on, `conclusions` and `derived` what they draw there. For what a rule
    asks for and was not derived, `derived` holds an entry of the kind `NOT_DERIVED` and its own, so that the negation
    of a condition is a condition.
    """

    case: Case
    world: World
    support: tuple[Rule, ...]
    conclusions: frozenset[Conclusion]
    derived: Derived


class Outcome(Record):
    """What a rule says: its verdict, and the strongest conclusion where it draws one."""

    verdict: Verdict
    conclusion: Conclusion | None


def situations(base: RuleBase, rule: Rule, cases: Iterable[Case]) -> Iterator[Situation]:
    """Yield the cases of a rule, prepared."""
    support = tuple(supporting(base, rule))
    asked = [c for _, conditions in rule.slots for c in simple_conditions(conditions) if isinstance(c, Holds)]
    earlier = RuleBase(support)
    for case in cases:
        world = world_for(case)
        conclusions = run_reference(earlier, world)
        derived = derived_by(earlier, world, conclusions)
        missing = {(c.kind, c.name, key) for c in asked for key, _ in world.subjects} - derived
        negations = {(NOT_DERIVED + kind, name, key) for kind, name, key in missing}
        yield Situation(case, world, support, conclusions, derived | negations)


def supporting(base: RuleBase, rule: Rule) -> Iterator[Rule]:
    """Yield the rules that a rule rests on, directly and through others, each once."""
    seen: set[str] = set()
    waiting = [rule]
    while waiting:
        for _, conditions in waiting.pop().slots:
            for condition in simple_conditions(conditions):
                if isinstance(condition, Holds) and condition.name not in seen:
                    seen.add(condition.name)
                    waiting.append(base.rule(condition.name))
                    yield waiting[-1]


def outcome_of(rule: Rule, situation: Situation) -> Outcome:
    """Return what a rule, or a changed form of it, says in a situation; of several subjects the strongest counts."""
    world = situation.world
    mine = [
        Conclusion(rule.id, subject, slot)
        for subject, kind in world.subjects
        if kind is rule.per
        for slot in concluded(rule, subject, world, situation.derived)
    ]
    strongest = min(mine, key=lambda c: (STRONGEST_FIRST.index(c.slot), c.subject), default=None)
    return Outcome(verdict_of(rule, strongest.slot if strongest else None, world), strongest)


def verdict_of(rule: Rule, slot: Slot | None, world: World) -> Verdict:
    """Return the verdict of a rule whose strongest conclusion is in a slot, or that draws none."""
    return silence_of(rule, world.stage) if slot is None else VERDICTS[slot]


def silence_of(rule: Rule, stage: Stage) -> Verdict:
    """Return the verdict of a rule that concludes nothing at a stage."""
    if rule.stratum is not Stratum.PITFALL:
        return Verdict.SILENT
    return Verdict.CLEAR if stage.reaches(rule.due_from) else Verdict.OUT_OF_SCOPE


def slots_of(rule: Rule, verdict: Verdict) -> tuple[Slot, ...]:
    """Return the slots of a rule that lead to a verdict."""
    return tuple(slot for slot, _ in rule.slots if VERDICTS[slot] is verdict)


def strongest_of(slots: Iterable[Slot]) -> Slot | None:
    """Return the slot that decides the verdict, or None where nothing is concluded."""
    return min(slots, key=STRONGEST_FIRST.index, default=None)


def because_of(rule: Rule, situation: Situation, conclusion: Conclusion) -> frozenset[str]:
    """Return the facts on which a conclusion rests."""
    base = RuleBase((*situation.support, rule))
    tracer = Tracer(base, situation.world, situation.conclusions | {conclusion})
    return frozenset(ground.fact for ground in tracer.grounds(conclusion))


def is_as_expected(rule: Rule, situation: Situation) -> bool:
    """Tell whether a rule says in a situation what the test expects, because of the facts that it names."""
    case, outcome = situation.case, outcome_of(rule, situation)
    if outcome.verdict is not case.expect:
        return False
    if outcome.conclusion is None or case.because is None:
        return True
    return because_of(rule, situation, outcome.conclusion) == case.because
