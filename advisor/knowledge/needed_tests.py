"""Whether the tests inside a rule show all that it says: each slot, its silence, its stage, and its grounds.

What a test changes is compared with the conditions; whether it comes out as written, running the rules tells.
"""

from collections.abc import Iterator
from typing import Any

from advisor.engine.rules import Slot
from advisor.knowledge.boxes import meet
from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document
from advisor.knowledge.meanings import WAITING, Meaning, rules_of, slots_of
from advisor.knowledge.models.rules import AdviceRule, AnyRule, DerivedVerdict, PitfallRule, PitfallVerdict
from advisor.knowledge.rule_base import RuleBaseView
from advisor.knowledge.told_cases import Case, cases_of
from advisor.plan.model import Stage

_FIRING: dict[Slot, str] = {
    Slot.SHOWN: PitfallVerdict.APPLIES,
    Slot.APPLIES: PitfallVerdict.APPLIES,
    Slot.CONFIRM: PitfallVerdict.CONFIRM,
    Slot.HOLDS: DerivedVerdict.HOLDS,
}
_SILENT: tuple[str, ...] = (PitfallVerdict.CLEAR, DerivedVerdict.SILENT)


def needed_tests(view: RuleBaseView) -> Iterator[Defect]:
    """Yield rules that lack a test they need, and tests that fire a rule and do not say by which facts."""
    for rule in rules_of(view.knowledge):
        cases = [case for test in _written(rule) for case in cases_of(test)]
        slots = [slot for slot, _ in slots_of(rule.content)]
        for slot in slots:
            if _possible(view, rule.content, slot) and not any(
                _fires(view, rule.content, slot, c, slots) for c in cases
            ):
                yield rule.defect((slot.value,), "slot-without-test", slot=slot.value, verdict=_FIRING[slot])
        if not any(case.expect in _SILENT for case in cases):
            verdict = _SILENT[0] if isinstance(rule.content, PitfallRule) else _SILENT[1]
            yield rule.defect(("tests",), "no-silent-test", verdict=verdict)
        if isinstance(rule.content, PitfallRule):
            yield from _before_due(rule, rule.content, slots, cases)
        yield from _without_grounds(rule)


def _written(rule: Document[AnyRule]) -> list[dict[str, Any]]:
    """Return the tests of a rule as they are written."""
    return list(rule.yaml_file.data.get("tests") or ())


def _possible(view: RuleBaseView, rule: AnyRule, slot: Slot) -> bool:
    meaning = view.meanings.of_slot(rule, slot)
    return meaning is None or view.logic.possible(meaning)


def _fires(view: RuleBaseView, rule: AnyRule, slot: Slot, case: Case, slots: list[Slot]) -> bool:
    """Tell whether a case can be one that fires a slot.

    A part of a draft says what the strongest slot of its verdict hears; of facts, one at least must be what the slot
    asks for, and none against it.
    """
    if case.expect != _FIRING[slot]:
        return False
    if case.from_draft and slot == next(other for other in slots if _FIRING[other] == case.expect):
        return True
    changed = {fact: frozenset({value}) for fact, value in case.facts.items()}
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


def _before_due(
    document: Document[AnyRule], rule: PitfallRule, slots: list[Slot], cases: list[Case]
) -> Iterator[Defect]:
    """Yield a rule with something to say that it may not say before its stage, where no test shows that it waits."""
    waits = rule.due_from is not Stage.APPLICATION and not set(slots).isdisjoint(WAITING)
    if waits and not any(case.expect == PitfallVerdict.OUT_OF_SCOPE for case in cases):
        yield document.defect(("tests",), "no-test-before-due", due=rule.due_from)


def _without_grounds(rule: Document[AnyRule]) -> Iterator[Defect]:
    """Yield firing tests that name no fact of the explanation; an advice is explained by the walls it answers."""
    if isinstance(rule.content, AdviceRule):
        return
    for place, test in enumerate(_written(rule)):
        if test.get("facts") and not test.get("because") and test.get("expect") in _FIRING.values():
            yield rule.defect(("tests", place), "test-without-grounds")
