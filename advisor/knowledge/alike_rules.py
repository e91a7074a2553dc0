"""Rules that say what another rule says: written twice, always together, or swallowed by one of the same kind.

Several codes of the source tell one wall; they form a family, and each has a sign of its own. So a rule may always come
with another of its family, if it asks for a sign that sets it apart; without one, the two can never be told apart.
"""

from collections.abc import Iterator
from itertools import combinations, permutations

from advisor.engine.conditions import AnyOf, Condition, FactIs, Simple, simple_conditions
from advisor.engine.rules import Slot
from advisor.facts.signs import is_sign
from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document, Shelf
from advisor.knowledge.meanings import Meaning, slots_of
from advisor.knowledge.models.rules import AdviceRule, AnyRule, PitfallRule
from advisor.knowledge.rule_base import RuleBaseView

_CONCLUSIONS = ((Slot.SHOWN, Slot.APPLIES), (Slot.CONFIRM,), (Slot.HOLDS,))
# Nothing is admitted where a question is asked, so no sign could tell the questions of a family apart.
_TELLING = ((Slot.SHOWN, Slot.APPLIES), (Slot.HOLDS,))
Pair = tuple[str, str]


def alike_rules(view: RuleBaseView) -> Iterator[Defect]:
    """Yield the later of two rules that say the same, and rules that always come with another of their kind."""
    k = view.knowledge
    shelves: tuple[Shelf[AnyRule], ...] = (k.diagnosis_rules, k.pitfall_rules, k.advice_rules)
    for shelf in shelves:
        told: set[Pair] = set()
        for first, second in combinations(shelf, 2):
            for defect in _same_words(first, second) or _always_together(view, first, second):
                told |= {(first.file, second.file), (second.file, first.file)}
                yield defect
        for one, other in permutations(shelf, 2):
            if (one.file, other.file) not in told:
                yield from _swallowed(view, one, other)


def _same_words(first: Document[AnyRule], second: Document[AnyRule]) -> list[Defect]:
    """Return the slots of the second rule that are written as they are in the first."""
    if first.content.per is not second.content.per:
        return []
    known = {slot: _unordered(conditions) for slot, conditions in slots_of(first.content)}
    return [
        second.defect((slot.value,), "rule-twice", slot=slot.value, other=first.content.id, where=_line(first, slot))
        for slot, conditions in slots_of(second.content)
        if known.get(slot) == _unordered(conditions)
    ]


def _unordered(conditions: tuple[Condition, ...]) -> frozenset[object]:
    """Return conditions without the order in which they, or their values, are written."""
    return frozenset(
        frozenset(_without_order(member) for member in condition.conditions)
        if isinstance(condition, AnyOf)
        else _without_order(condition)
        for condition in conditions
    )


def _without_order(condition: Simple) -> tuple[str, object]:
    if isinstance(condition, FactIs):
        return condition.fact, frozenset(condition.values)
    return condition.kind, condition.name


def _always_together(view: RuleBaseView, first: Document[AnyRule], second: Document[AnyRule]) -> Iterator[Defect]:
    for slots in _CONCLUSIONS:
        one, two = _pair(view, first, second, slots)
        per = first.content.per
        if one and two and view.logic.implies(one, two, per) and view.logic.implies(two, one, per):
            slot = next(slot for slot, _ in slots_of(second.content) if slot in slots)
            values = {"slot": slot.value, "other": first.content.id, "where": _line(first, slots[0])}
            yield second.defect((slot.value,), "always-together", **values)


def _swallowed(view: RuleBaseView, one: Document[AnyRule], other: Document[AnyRule]) -> Iterator[Defect]:
    """Yield a rule that never comes without another that concludes the same."""
    if not _same_conclusion(view, one, other):
        return
    for slots in _TELLING:
        own_signs = _signs(one, slots)
        if own_signs and own_signs != _signs(other, slots):
            continue
        first, second = _pair(view, one, other, slots)
        if first and second and view.logic.implies(first, second, one.content.per):
            slot = next(slot for slot, _ in slots_of(one.content) if slot in slots)
            values = {"id": one.content.id, "other": other.content.id, "where": _line(other, slots[0])}
            yield one.defect((slot.value,), "rule-swallowed", **values)


def _same_conclusion(view: RuleBaseView, one: Document[AnyRule], other: Document[AnyRule]) -> bool:
    if isinstance(one.content, PitfallRule):
        pitfalls = [view.knowledge.pitfalls.get(document.content.id) for document in (one, other)]
        families = {pitfall.family if pitfall else None for pitfall in pitfalls}
        return None not in families and len(families) == 1
    return isinstance(one.content, AdviceRule)


def _signs(rule: Document[AnyRule], slots: tuple[Slot, ...]) -> frozenset[str]:
    """Return the facts of signs that some slots of a rule ask for."""
    asked = [c for slot, conditions in slots_of(rule.content) if slot in slots for c in simple_conditions(conditions)]
    return frozenset(c.fact for c in asked if isinstance(c, FactIs) and is_sign(c.fact))


def _pair(
    view: RuleBaseView, first: Document[AnyRule], second: Document[AnyRule], slots: tuple[Slot, ...]
) -> tuple[Meaning | None, Meaning | None]:
    """Return when two rules draw a conclusion, or nothing where they cannot be compared or one never does."""
    if first.content.per is not second.content.per:
        return None, None
    one = view.meanings.concluded(first.content, slots)
    two = view.meanings.concluded(second.content, slots)
    if not one or not two or not view.logic.possible(one) or not view.logic.possible(two):
        return None, None
    return one, two


def _line(rule: Document[AnyRule], slot: Slot) -> str:
    return str(rule.where((slot.value,)))
