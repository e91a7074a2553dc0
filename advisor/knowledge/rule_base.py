"""The rules as a whole: what each comes to, and how that can be compared."""

from dataclasses import dataclass

from advisor.knowledge.fact_names import fact_names
from advisor.knowledge.implication import Logic
from advisor.knowledge.library import Knowledge
from advisor.knowledge.meanings import STAGE_FACT, Meanings
from advisor.plan.model import Stage


@dataclass(frozen=True, slots=True)
class RuleBaseView:
    """The knowledge, with what its rules come to and how to compare that.

    `plain` compares as if every fact could have any value beside any other; `logic` knows what holds between facts.
    """

    knowledge: Knowledge
    values: dict[str, frozenset[str]]
    meanings: Meanings
    logic: Logic
    plain: Logic


def view_of(knowledge: Knowledge) -> RuleBaseView:
    """Return the view of a knowledge."""
    values = {STAGE_FACT: frozenset(map(str, Stage)), **fact_names(knowledge).values}
    return RuleBaseView(knowledge, values, Meanings(knowledge, values), Logic(values), Logic(values, laws=False))
