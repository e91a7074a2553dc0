"""Conditions that every plan fulfils: they ask nothing."""

from collections.abc import Iterator

from advisor.engine.conditions import AnyOf, Condition, FactIs
from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document
from advisor.knowledge.meanings import rules_of, slots_of
from advisor.knowledge.models.rules import AnyRule
from advisor.knowledge.rule_base import RuleBaseView
from advisor.knowledge.strict_yaml import Path


def always_true(view: RuleBaseView) -> Iterator[Defect]:
    """Yield conditions that hold in every world; a slot holds in every world where each of its conditions does."""
    for rule in rules_of(view.knowledge):
        for slot, conditions in slots_of(rule.content):
            for place, condition in enumerate(conditions):
                for path, part, code in _parts((slot.value, place), condition):
                    if _always(view, rule, part):
                        yield rule.defect(path, code, name=part.fact if isinstance(part, FactIs) else "any")
                        break


def _parts(path: Path, condition: Condition) -> Iterator[tuple[Path, Condition, str]]:
    """Yield the facts of a condition, then, for an `any`, the whole."""
    if isinstance(condition, AnyOf):
        for row, member in enumerate(condition.conditions):
            if isinstance(member, FactIs):
                yield (*path, "any", row), member, "fact-always-so"
        yield (*path, "any"), condition, "any-always-true"
    elif isinstance(condition, FactIs):
        yield path, condition, "fact-always-so"


def _always(view: RuleBaseView, rule: Document[AnyRule], condition: Condition) -> bool:
    meaning = view.meanings.of((condition,), rule.content.per)
    return meaning is not None and view.logic.always(meaning, rule.content.per)
