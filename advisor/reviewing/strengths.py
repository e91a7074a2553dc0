"""What the draft does that the towns or reviewers found helpful: said first."""

from typing import Any

from advisor import resources
from advisor.facts.listening import likely_concepts
from advisor.facts.model import FactBase, Standing, Support
from advisor.facts.topics import touches
from advisor.language import Text
from advisor.plan.model import PLAN_KEY, Plan
from advisor.plan.years import normalise
from advisor.reviewing.model import Location, Strength
from advisor.reviewing.remedies import remedies
from advisor.reviewing.wording import shortened

MAX_STRENGTHS = 5
MIN_CERTAINTY = 0.9
# What praises an inquiry rests on words that tell of one: the mere name of a bond shows that a scheme was chosen.
_TOLD_BY = {"funding-scheme-checked": "asked-about"}


@resources.remembered
def _entries() -> tuple[dict[str, Any], ...]:
    return tuple(resources.document("knowledge/strengths.yaml")["strengths"])


def _words_to_show(support: Support) -> str | None:
    """Return words that read as praise: those heard, else their sentence; None where it ends in what is not done."""
    told = (words for words in (support.words, support.text) if not touches(normalise(words), "ends-in-denial"))
    return next((words.rstrip("。．") for words in told), None)


def _chosen(supports: tuple[Support, ...], entry: dict[str, Any], elements: dict[str, str]) -> Support | None:
    """Return the surest words: of those told at the concept's own place, or on a topic, where only these count."""
    if entry.get("only_at_its_place"):
        supports = tuple(s for s in supports if entry["concept"] in likely_concepts(elements.get(s.path, "")))
    if topic := _TOLD_BY.get(entry["concept"]):
        supports = tuple(s for s in supports if touches(normalise(s.text), topic))
    return supports[0] if supports else None


def strengths_of(plan: Plan, facts: FactBase) -> tuple[Strength, ...]:
    """Return the strengths of a plan, the most valued first; each rests on words of the draft."""
    found: list[tuple[int, int, Strength]] = []
    quoted: set[str] = set()
    elements = {statement.path: statement.element for statement in plan.statements}
    for order, entry in enumerate(_entries()):
        fact = facts.by_subject[PLAN_KEY][f"plan.{entry['concept']}"]
        if fact.value != Standing.SETTLED:
            continue
        support = _chosen(fact.support, entry, elements)
        if support is None or support.certainty < MIN_CERTAINTY:
            continue
        words = _words_to_show(support)
        if support.text in quoted or words is None:
            continue
        quoted.add(support.text)
        location = Location(plan.draft.file, support.place, support.path, support.text)
        towns = tuple(dict.fromkeys(remedies()[remedy]["case"] for remedy in entry["remedies"]))
        strength = Strength(entry["concept"], Text(**entry["text"]), shortened(words), location, towns)
        found.append((-entry["weight"], order, strength))
    return tuple(strength for _, _, strength in sorted(found, key=lambda item: item[:2])[:MAX_STRENGTHS])
