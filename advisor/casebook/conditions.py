"""A rule in words: its facts by their labels, their values by what they mean, diagnoses unfolded."""

from collections.abc import Iterator

from advisor.casebook.model import Code, Item, Link, RepositoryFile, Words
from advisor.casebook.speaker import Speaker
from advisor.engine.conditions import AnyOf, Condition, FactIs, Holds, Simple, simple_conditions
from advisor.engine.rules import Rule, Slot, Stratum, load_rules
from advisor.facts.model import Fact
from advisor.reviewing.wording import concept_of, label_of_fact, value_text
from advisor.texts import text

_SLOTS = {Slot.SHOWN: "slot-shown", Slot.APPLIES: "slot-applies", Slot.CONFIRM: "slot-confirm"}
_FOLDERS = {Stratum.DIAGNOSIS: "rules/diagnoses", Stratum.PITFALL: "rules/pitfalls", Stratum.ADVICE: "rules/advice"}


def rule_file(rule: Rule) -> Link:
    """Return the file of a rule, as a link to it."""
    path = f"{_FOLDERS[rule.stratum]}/{rule.id}.yaml"
    return Link((Code(path),), RepositoryFile(path))


def rule_in_words(rule: Rule, speaker: Speaker) -> Iterator[Item]:
    """Yield each slot of a pitfall's rule with its conditions below it."""
    stage = text("report", f"stage-{rule.due_from}").in_(speaker.language)
    for slot, conditions in rule.slots:
        told = speaker.say(_SLOTS[slot], **({} if slot is Slot.SHOWN else {"stage": stage}))
        yield Item(told, tuple(_item(condition, speaker) for condition in conditions))


def derived_names(rule: Rule, kind: str) -> list[str]:
    """Return the diagnoses or pitfalls that a rule rests on, in the order written."""
    return list(dict.fromkeys(c.name for c in _conditions(rule) if isinstance(c, Holds) and c.kind == kind))


def facts_of(rule: Rule) -> list[str]:
    """Return the facts that a rule rests on, in the order written, those of its diagnoses among them."""
    found: list[str] = []
    for condition in _conditions(rule):
        found += [condition.fact] if isinstance(condition, FactIs) else facts_of(load_rules().rule(condition.name))
    return list(dict.fromkeys(found))


def _conditions(rule: Rule) -> Iterator[Simple]:
    for _, conditions in rule.slots:
        yield from simple_conditions(conditions)


def _item(condition: Condition, speaker: Speaker) -> Item:
    if isinstance(condition, AnyOf):
        return Item(speaker.say("any"), tuple(_item(inner, speaker) for inner in condition.conditions))
    if isinstance(condition, FactIs):
        return Item(_fact(condition, speaker))
    rule = load_rules().rule(condition.name)
    name = Link((Code(rule.id),), RepositoryFile(f"{_FOLDERS[rule.stratum]}/{rule.id}.yaml"))
    below = rule.conditions(Slot.HOLDS) or ()
    return Item(speaker.say(condition.kind, name=name), tuple(_item(inner, speaker) for inner in below))


def _fact(condition: FactIs, speaker: Speaker) -> Words:
    label = label_of_fact(condition.fact).in_(speaker.language)
    values = speaker.joined((_value(condition.fact, value, speaker) for value in condition.values), "or")
    return speaker.say(
        "condition", label=Link((label,), RepositoryFile("docs/facts.md", condition.fact)), values=values
    )


def _value(fact: str, value: str, speaker: Speaker) -> Words:
    concept, _, sign = fact.partition("-sign-")
    if sign and concept_of(concept):
        return speaker.say("sign-general") if sign == "general" else speaker.say(f"sign-{value}", sign=Code(sign))
    return (value_text(Fact(fact, "", value)).in_(speaker.language),)
