"""Parts of one rule that could go without anything changing: what they say, another part of it says already."""

from collections.abc import Iterator

from advisor.engine.conditions import AnyOf, Condition, Holds
from advisor.engine.rules import Slot
from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document
from advisor.knowledge.meanings import NEVER, rules_of, slots_of
from advisor.knowledge.models.rules import AnyRule, PitfallRule
from advisor.knowledge.rule_base import RuleBaseView
from advisor.plan.model import SubjectKind

# Weaker slots first; each is idle where those that conclude the same, or more, hold whenever it does.
_STRONGER = (
    (Slot.CONFIRM, (Slot.SHOWN, Slot.APPLIES)),
    (Slot.APPLIES, (Slot.SHOWN,)),
    (Slot.SHOWN, (Slot.APPLIES,)),
)


def idle_parts(view: RuleBaseView) -> Iterator[Defect]:
    """Yield slots that a stronger one of the same rule swallows, and conditions that another one implies."""
    for rule in rules_of(view.knowledge):
        if isinstance(rule.content, PitfallRule):
            yield from _idle_slots(view, rule)
        for slot, conditions in slots_of(rule.content):
            yield from _idle_conditions(view, rule, slot, conditions)
            for place, condition in enumerate(conditions):
                if isinstance(condition, AnyOf):
                    yield from _idle_members(view, rule, (slot, place), condition, conditions)


def _idle_slots(view: RuleBaseView, rule: Document[AnyRule]) -> Iterator[Defect]:
    told: set[Slot] = set()
    for slot, stronger in _STRONGER:
        own = view.meanings.concluded(rule.content, [slot])
        others = view.meanings.concluded(rule.content, [other for other in stronger if other not in told])
        if own is None or not others or not view.logic.possible(own):
            continue
        if view.logic.implies(own, others, rule.content.per):
            told.add(slot)
            names = " / ".join(other.value for other in stronger if getattr(rule.content, other))
            yield rule.defect((slot.value,), "slot-idle", slot=slot.value, other=names)


def _idle_conditions(
    view: RuleBaseView, rule: Document[AnyRule], slot: Slot, conditions: tuple[Condition, ...]
) -> Iterator[Defect]:
    """Yield conditions of a list that the others imply.

    What holds between a sign and its admission is left aside: both may be asked, so that the reader is told both.
    """
    kept = list(enumerate(conditions))
    whole = view.meanings.of(conditions, rule.content.per)
    if whole is None or not view.logic.possible(whole):
        return
    for entry in reversed(list(enumerate(conditions))):
        rest = [condition for other, condition in kept if other != entry[0]]
        if rest and _implies(view, rule, tuple(rest), (entry[1],)):
            kept.remove(entry)
            yield rule.defect((slot.value, entry[0]), "condition-implied")


def _implies(
    view: RuleBaseView, rule: Document[AnyRule], one: tuple[Condition, ...], other: tuple[Condition, ...]
) -> bool:
    per: SubjectKind = rule.content.per
    first, second = view.meanings.of(one, per), view.meanings.of(other, per)
    if first is None or second is None or view.plain.always(second, per):
        return False
    return view.plain.implies(first, second, per)


def _idle_members(
    view: RuleBaseView,
    rule: Document[AnyRule],
    at: tuple[Slot, int],
    condition: AnyOf,
    conditions: tuple[Condition, ...],
) -> Iterator[Defect]:
    slot, place = at
    rest = (*conditions[:place], *conditions[place + 1 :])
    per: SubjectKind = rule.content.per
    kept = list(range(len(condition.conditions)))
    for row in reversed(range(len(condition.conditions))):
        member = condition.conditions[row]
        if isinstance(member, Holds) and member.kind == "pitfall":  # names what the action answers, implied or not
            if member in condition.conditions[:row]:
                yield rule.defect((slot.value, place, "any", row), "member-implied")
            continue
        own = view.meanings.of((member, *rest), per)
        if own is None or not view.logic.possible(own):
            continue
        others = NEVER
        for other in kept:
            meaning = view.meanings.of((condition.conditions[other],), per)
            others += meaning if other != row and meaning is not None else NEVER
        if view.logic.implies(own, others, per) and not view.logic.always(others, per):
            kept.remove(row)
            yield rule.defect((slot.value, place, "any", row), "member-implied")
