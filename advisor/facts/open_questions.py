"""What the questions left in a draft settle for the time being: a fact that is asked for is no longer a silence."""

from advisor import resources
from advisor.engine.world import owner_of
from advisor.facts.concepts import concept_entries
from advisor.facts.model import Fact, FactBase, Support
from advisor.plan.model import OpenQuestion, Plan
from advisor.plan.placeholders import bare_question
from advisor.plan.years import normalise
from advisor.records import Record


class Asked(Record):
    """The value that a computed fact has while its question waits for an answer, and the cells where that belongs."""

    value: str
    cells: tuple[str, ...]


@resources.remembered
def asked_of(fact: str) -> Asked | None:
    """Return what a computed fact is while it is asked for; None for a concept, and where there is nothing to ask."""
    return _asked().get(fact)


@resources.remembered
def _asked() -> dict[str, Asked]:
    entries = resources.document("knowledge/facts.yaml")["facts"]
    return {e["name"]: Asked(e["asked"]["value"], tuple(e["asked"]["cells"])) for e in entries if e.get("asked")}


@resources.remembered
def _matters() -> dict[str, frozenset[str]]:
    """Return the concepts and computed facts that a question asks for, by the question in either language."""
    found: dict[str, set[str]] = {}
    computed = resources.document("knowledge/facts.yaml")["facts"]
    for name, question in [
        *((entry["id"], entry["question"]) for entry in concept_entries()),
        *((entry["name"], entry["question"]) for entry in computed if entry.get("asked")),
    ]:
        for words in question.values():
            found.setdefault(_likened(words), set()).add(name)
    return {question: frozenset(names) for question, names in found.items()}


def matters_of(question: OpenQuestion) -> frozenset[str]:
    """Return the concepts and computed facts that a question left in a draft asks for; none for one of the author's."""
    return _matters().get(_likened(question.question), frozenset())


def _likened(question: str) -> str:
    """Return a question without what copying or typing it off a screen changes: blanks, line ends, widths of signs."""
    return "".join(normalise(bare_question(question)).split()).rstrip("?.。")


def support_of(question: OpenQuestion) -> Support:
    """Return the question as what a fact rests on."""
    return Support(question.question, question.question, question.place, question.path)


def settle_for_now(plan: Plan, base: FactBase) -> None:
    """Give computed facts that are asked for in the draft the value they have meanwhile."""
    for question in plan.questions:
        for name in matters_of(question):
            asked = asked_of(name)
            if asked is None:
                continue
            subject = owner_of(name, question.subject)
            if name in base.by_subject.get(subject, {}):
                base.add(Fact(name, subject, asked.value, (support_of(question),)))
