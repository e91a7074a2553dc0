"""Which places of the plan form are due at a stage: those that rules and steps of progress ask about from then on."""

from collections.abc import Iterator

from advisor import resources
from advisor.engine.conditions import FactIs, Holds, simple_conditions
from advisor.engine.rules import Rule, RuleBase, Slot, Stratum, load_rules
from advisor.facts.concepts import cells_of_concept
from advisor.facts.open_questions import asked_of
from advisor.plan.model import Stage
from advisor.reviewing.wording import concept_of

_NOTES = "notes"  # where an answer may stand that has no place of its own
_ONLY_ONCE_DUE = (Slot.APPLIES, Slot.CONFIRM)


def due_places(stage: Stage) -> frozenset[str]:
    """Return the paths of the plan form that a review at this stage asks about where they are left empty."""
    base = load_rules()
    facts = {
        fact for rule in base.of(Stratum.PITFALL) if stage.reaches(rule.due_from) for fact in _asked_by(rule, base)
    }
    places = {place for fact in facts | set(_facts_of_steps(stage)) for place in _places_of(fact)}
    return frozenset(place for place in places if place.rpartition(".")[2] != _NOTES)


def _asked_by(rule: Rule, base: RuleBase, slots: tuple[Slot, ...] = _ONLY_ONCE_DUE) -> Iterator[str]:
    """Yield the facts on which a rule rests, those of its diagnoses included."""
    for slot in slots:
        for condition in simple_conditions(rule.conditions(slot) or ()):
            if isinstance(condition, FactIs):
                yield condition.fact
            elif isinstance(condition, Holds) and condition.kind == "diagnosis":
                yield from _asked_by(base.rule(condition.name), base, (Slot.HOLDS,))


def _facts_of_steps(stage: Stage) -> Iterator[str]:
    """Yield the facts that show the steps of progress which are due at a stage."""
    steps = resources.document("knowledge/steps.yaml")["steps"]
    due = {step["id"] for step in steps if step["due_from"] and stage.reaches(Stage(step["due_from"]))}
    for signs in resources.document("knowledge/progress.yaml")["steps"]:
        if signs["step"] in due:
            yield from signs["any"]


def _places_of(fact: str) -> tuple[str, ...]:
    concept = concept_of(fact)
    if concept is not None:
        return cells_of_concept(concept)
    asked = asked_of(fact)
    return asked.cells if asked is not None else ()
