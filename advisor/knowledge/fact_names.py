"""The names of all facts that rules may see, each with its closed set of values."""

from dataclasses import dataclass

from advisor.facts.model import Standing
from advisor.facts.signs import sign_name
from advisor.knowledge.library import Knowledge
from advisor.knowledge.models.lexicon import Scope

STANDINGS = frozenset(str(standing) for standing in Standing)
GENERAL_SIGN = "general"
FIELD_CONCEPT = "vision-concrete"


@dataclass(frozen=True, slots=True)
class FactNames:
    """What rules may ask. `complete` is False where a file of names is missing: then no name can be called unknown."""

    values: dict[str, frozenset[str]]
    complete: bool


def fact_names(knowledge: Knowledge) -> FactNames:
    """Return the facts of concepts, of signs, and those that `facts.yaml` lists."""
    complete = bool(knowledge.concepts and knowledge.signs and knowledge.facts)
    return FactNames({**_concept_facts(knowledge), **_computed_facts(knowledge)}, complete)


def _concept_facts(knowledge: Knowledge) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    signs = knowledge.signs.content.signs if knowledge.signs else {}
    for concept in knowledge.concepts.content.concepts if knowledge.concepts else ():
        owners = ["plan"]
        if concept.scope is Scope.PROJECT:
            owners.append("project")
        if concept.id == FIELD_CONCEPT:
            owners.append("field")
        for owner in owners:
            found[f"{owner}.{concept.id}"] = STANDINGS
            if concept.id in signs:
                for sign in (*(entry.id for entry in signs[concept.id]), GENERAL_SIGN):
                    found[sign_name(f"{owner}.{concept.id}", sign)] = frozenset({"yes", "no"})
    return found


def _computed_facts(knowledge: Knowledge) -> dict[str, frozenset[str]]:
    facts = knowledge.facts.content.facts if knowledge.facts else ()
    return {fact.name: frozenset(fact.values) for fact in facts}
