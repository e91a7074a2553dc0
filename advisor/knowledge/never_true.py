"""Conditions that no plan can fulfil: each may hold alone, and together they cannot."""

from collections.abc import Iterator

from advisor.engine.conditions import AnyOf, Condition, Holds
from advisor.engine.rules import Slot
from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document
from advisor.knowledge.meanings import ANYTHING, WAITING, Meaning, due, rules_of, slots_of
from advisor.knowledge.models.rules import AnyRule
from advisor.knowledge.rule_base import RuleBaseView
from advisor.knowledge.strict_yaml import Path


def never_true(view: RuleBaseView) -> Iterator[Defect]:
    """Yield slots that can never hold, and in slots that can, the members of an `any` that never add anything."""
    for rule in rules_of(view.knowledge):
        for slot, conditions in slots_of(rule.content):
            yield from _slot(view, rule, slot, conditions)


def _slot(
    view: RuleBaseView, rule: Document[AnyRule], slot: Slot, conditions: tuple[Condition, ...]
) -> Iterator[Defect]:
    at_stage = due(rule.content) if slot in WAITING else (ANYTHING,)
    lost = False
    for place, condition in enumerate(conditions):
        rest = (*conditions[:place], *conditions[place + 1 :])
        members = condition.conditions if isinstance(condition, AnyOf) else (condition,)
        for row, member in enumerate(members):
            path: Path = (slot.value, place, "any", row) if isinstance(condition, AnyOf) else (slot.value, place)
            if isinstance(member, Holds) and not _ever_told(view, member):
                lost = True
                yield rule.defect(path, "rests-on-never", kind=member.kind, name=member.name)
            elif len(members) > 1 and not _told_otherwise(member) and _possible(view, rule, rest, at_stage):
                if _possible(view, rule, (member, *rest), at_stage):
                    continue
                lost = True
                yield rule.defect(path, "member-never-true")
    if not lost and not _possible(view, rule, conditions, at_stage) and not any(map(_told_otherwise, conditions)):
        code = "never-at-due-stage" if _possible(view, rule, conditions, (ANYTHING,)) else "never-true"
        yield rule.defect((slot.value,), code, slot=slot.value)


def _possible(
    view: RuleBaseView, rule: Document[AnyRule], conditions: tuple[Condition, ...], at_stage: Meaning
) -> bool:
    meaning = view.meanings.of(conditions, rule.content.per, at_stage)
    return meaning is None or view.logic.possible(meaning)


def _told_otherwise(condition: Condition) -> bool:
    """Tell whether an advice names a pitfall by it: where nothing applies, first actions go by the questions too."""
    members = condition.conditions if isinstance(condition, AnyOf) else (condition,)
    return any(isinstance(member, Holds) and member.kind == "pitfall" for member in members)


def _ever_told(view: RuleBaseView, condition: Holds) -> bool:
    """Tell whether what is named can be derived, or, of a pitfall, asked about."""
    document = view.meanings.document(condition)
    if document is None:
        return True
    slots = [slot for slot, _ in slots_of(document.content)]
    meaning = view.meanings.concluded(document.content, slots)
    return meaning is None or view.logic.possible(meaning)
