"""Rules that rest on each other in a circle: none of them could ever be the first to hold."""

from collections.abc import Iterator

from advisor.engine.conditions import Holds
from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document
from advisor.knowledge.meanings import rules_of
from advisor.knowledge.models.rules import AnyRule
from advisor.knowledge.rule_base import RuleBaseView
from advisor.knowledge.rule_checks import conditions_of

Way = tuple[Document[AnyRule], ...]


def circles(view: RuleBaseView) -> Iterator[Defect]:
    """Yield each circle once, at the condition that leads into it from the first of its rules."""
    told: set[frozenset[str]] = set()
    for rule in rules_of(view.knowledge):
        way = _way_back(view, (rule,))
        if way is not None and frozenset(step.file for step in way) not in told:
            told.add(frozenset(step.file for step in way))
            after = (*way, rule)[1]
            path = next(path for path, condition in conditions_of(rule.content) if _leads_to(view, condition, after))
            yield rule.defect(path, "circle", way=" → ".join(step.content.id for step in (*way, rule)))


def _way_back(view: RuleBaseView, way: Way) -> Way | None:
    """Return the rules from the first of a way round to it again, or None where no way leads back."""
    for _, condition in conditions_of(way[-1].content):
        following = view.meanings.document(condition) if isinstance(condition, Holds) else None
        if following is way[0]:
            return way
        if following is not None and following not in way:
            found = _way_back(view, (*way, following))
            if found is not None:
                return found
    return None


def _leads_to(view: RuleBaseView, condition: object, rule: Document[AnyRule]) -> bool:
    return isinstance(condition, Holds) and view.meanings.document(condition) is rule
