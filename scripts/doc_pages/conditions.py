"""A rule in words: its facts by their labels, their values by what they mean, diagnoses unfolded."""

from collections.abc import Iterator

from advisor.engine.conditions import AnyOf, Condition, FactIs, Holds, Simple, simple_conditions
from advisor.engine.rules import Rule, Slot, load_rules
from advisor.facts.model import Fact
from advisor.language import Language
from advisor.reviewing.wording import concept_of, label_of_fact, value_text
from scripts.doc_pages.markdown import code, link, plain
from scripts.doc_pages.words import say, slot_words

_STEP = "  "


def rule_in_words(rule: Rule, language: Language) -> Iterator[str]:
    """Yield the lines of a nested list: each slot of a rule with its conditions."""
    for slot, conditions in rule.slots:
        yield f"- {slot_words(slot, rule.due_from, language)}"
        for condition in conditions:
            yield from _lines(condition, language, _STEP)


def derived_names(rule: Rule, kind: str) -> list[str]:
    """Return the diagnoses or pitfalls that a rule rests on, in the order written."""
    named = [c for _, conditions in rule.slots for c in simple_conditions(conditions) if isinstance(c, Holds)]
    return list(dict.fromkeys(condition.name for condition in named if condition.kind == kind))


def _lines(condition: Condition, language: Language, indent: str) -> Iterator[str]:
    if isinstance(condition, AnyOf):
        yield f"{indent}- {say(language, 'any')}"
        for inner in condition.conditions:
            yield from _simple(inner, language, indent + _STEP)
    else:
        yield from _simple(condition, language, indent)


def _simple(condition: Simple, language: Language, indent: str) -> Iterator[str]:
    if isinstance(condition, FactIs):
        yield f"{indent}- {_fact(condition, language)}"
        return
    yield f"{indent}- {say(language, condition.kind, name=code(condition.name))}"
    for inner in load_rules().rule(condition.name).conditions(Slot.HOLDS) or ():
        yield from _lines(inner, language, indent + _STEP)


def _fact(condition: FactIs, language: Language) -> str:
    name = link(code(condition.fact), f"../facts.md#{condition.fact}")
    label = plain(label_of_fact(condition.fact).in_(language))
    values = say(language, "or").join(_value(condition.fact, value, language) for value in condition.values)
    return say(language, "condition", label=label, name=name, values=values)


def _value(fact: str, value: str, language: Language) -> str:
    concept, _, sign = fact.partition("-sign-")
    if sign and concept_of(concept):
        return say(language, "sign-general" if sign == "general" else f"sign-{value}", sign=code(sign))
    return plain(value_text(Fact(fact, "", value)).in_(language))
