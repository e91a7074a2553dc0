"""What the rules say as a whole, where each of them alone is well formed: one list of analyses."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from advisor.knowledge.defects import Defect
from advisor.knowledge.fact_names import fact_names
from advisor.knowledge.implication import Logic
from advisor.knowledge.library import Knowledge
from advisor.knowledge.meanings import Meanings


@dataclass(frozen=True, slots=True)
class RuleBaseView:
    """The knowledge, with what its rules come to and how to compare that.

    `plain` compares as if every fact could have any value beside any other; `logic` knows what holds between facts.
    """

    knowledge: Knowledge
    meanings: Meanings
    logic: Logic
    plain: Logic


def view_of(knowledge: Knowledge) -> RuleBaseView:
    """Return the view of a knowledge."""
    values = fact_names(knowledge).values
    return RuleBaseView(knowledge, Meanings(knowledge, values), Logic(values), Logic(values, laws=False))


Analysis = Callable[[RuleBaseView], Iterator[Defect]]
