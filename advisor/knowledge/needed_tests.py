"""Whether the tests inside a rule show all that it says: each slot, its silence, its stage, and its grounds.

What a test changes is compared with the conditions; whether it comes out as written, running the rules tells.
"""

from collections.abc import Iterator

from advisor.engine.rules import Slot
from advisor.knowledge.boxes import meet
from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document
from advisor.knowledge.meanings import WAITING, Meaning, rules_of, slots_of
from advisor.knowledge.models.rules import (
    AdviceRule,
    AnyRule,
    DerivedTest,
    DerivedVerdict,
    PitfallRule,
    PitfallTest,
    PitfallVerdict,
)
from advisor.knowledge.rule_base import RuleBaseView
from advisor.plan.model import Stage

Test = PitfallTest | DerivedTest
_FIRING = {
    Slot.SHOWN: PitfallVerdict.APPLIES,
    Slot.APPLIES: PitfallVerdict.APPLIES,
    Slot.CONFIRM: PitfallVerdict.CONFIRM,
    Slot.HOLDS: DerivedVerdict.HOLDS,
}
_SILENT = (PitfallVerdict.CLEAR, DerivedVerdict.SILENT)


def needed_tests(view: RuleBaseView) -> Iterator[Defect]:
    """Yield rules that lack a test they need, and tests that fire a rule and do not say by which facts."""
    for rule in rules_of(view.knowledge):
        tests = rule.content.tests
        slots = [slot for slot, _ in slots_of(rule.content)]
        for slot in slots:
            if _possible(view, rule.content, slot) and not any(
                _fires(view, rule.content, slot, test, slots) for test in tests
            ):
                yield rule.defect((slot.value,), "slot-without-test", slot=slot.value, verdict=_FIRING[slot])
        if not any(test.expect in _SILENT for test in tests):
            verdict = _SILENT[0] if isinstance(rule.content, PitfallRule) else _SILENT[1]
            yield rule.defect(("tests",), "no-silent-test", verdict=verdict)
        if isinstance(rule.content, PitfallRule):
            yield from _before_due(rule, rule.content, slots)
        yield from _without_grounds(rule)


def _possible(view: RuleBaseView, rule: AnyRule, slot: Slot) -> bool:
    meaning = view.meanings.of_slot(rule, slot)
    return meaning is None or view.logic.possible(meaning)


def _fires(view: RuleBaseView, rule: AnyRule, slot: Slot, test: Test, slots: list[Slot]) -> bool:
    """Tell whether a test can be one that fires a slot.

    A part of a draft says what the strongest slot of its verdict hears; of facts, one at least must be what the slot
    asks for, and none against it.
    """
    if test.expect != _FIRING[slot]:
        return False
    if test.facts is None:
        return slot == next(other for other in slots if _FIRING[other] == test.expect)
    changed = {fact: frozenset({value}) for fact, value in test.facts.items()}
    if any(not values <= view.values.get(fact, frozenset()) for fact, values in changed.items()):
        return True  # has a defect of its own
    meaning = view.meanings.of_slot(rule, slot)
    return meaning is None or _touches(meaning, changed)


def _touches(meaning: Meaning, changed: dict[str, frozenset[str]]) -> bool:
    for alternative in meaning:
        boxes = [alternative.own, *(other.box for other in alternative.others)]
        asked = {fact for box in boxes for fact in box}
        if asked & changed.keys() and all(meet(box, changed) is not None for box in boxes):
            return True
    return False


def _before_due(document: Document[AnyRule], rule: PitfallRule, slots: list[Slot]) -> Iterator[Defect]:
    """Yield a rule with something to say that it may not say before its stage, where no test shows that it waits."""
    waits = rule.due_from is not Stage.APPLICATION and not set(slots).isdisjoint(WAITING)
    if waits and not any(test.expect is PitfallVerdict.OUT_OF_SCOPE for test in rule.tests):
        yield document.defect(("tests",), "no-test-before-due", due=rule.due_from)


def _without_grounds(rule: Document[AnyRule]) -> Iterator[Defect]:
    """Yield firing tests that name no fact of the explanation; an advice is explained by the walls it answers."""
    if isinstance(rule.content, AdviceRule):
        return
    tests: tuple[Test, ...] = rule.content.tests
    for place, test in enumerate(tests):
        if test.facts and not test.because and test.expect in _FIRING.values():
            yield rule.defect(("tests", place), "test-without-grounds")
