"""Actions that oppose each other: each says so of the other, and no plan is advised both."""

from collections.abc import Iterator

from advisor.engine.rules import Slot
from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document
from advisor.knowledge.meanings import Meaning, both, seen_from
from advisor.knowledge.models.remedies import Action
from advisor.knowledge.rule_base import RuleBaseView
from advisor.plan.model import SubjectKind


def opposed_actions(view: RuleBaseView) -> Iterator[Defect]:
    """Yield opposition that leads nowhere or is told on one side only, and opposed actions advised at once."""
    actions = view.knowledge.actions
    for action in actions:
        own = action.content.id
        for place, name in enumerate(action.content.opposes):
            path = ("opposes", place)
            other = actions.get(name)
            if name == own:
                yield action.defect(path, "opposes-itself", id=name)
            elif name not in actions:
                yield action.defect(path, "unknown-action", id=name)
            elif other is not None and own not in other.opposes:
                values = {"id": own, "key": "opposes", "name": name, "back": "opposes"}
                yield action.defect(path, "not-named-back", **values)
            if own < name or (other is not None and own not in other.opposes):
                yield from _at_once(view, action, place, name)


def _at_once(view: RuleBaseView, action: Document[Action], place: int, name: str) -> Iterator[Defect]:
    one, other = (_advised(view, advice) for advice in (action.content.id, name))
    if one is None or other is None:
        return
    if view.logic.possible(both(one, other)):
        yield action.defect(("opposes", place), "opposed-at-once", id=action.content.id, other=name)


def _advised(view: RuleBaseView, advice: str) -> Meaning | None:
    """Return when an action is advised for a plan, whatever part of it the rule is about."""
    rule = view.knowledge.advice_rules.get(advice)
    meaning = view.meanings.concluded(rule, [Slot.HOLDS]) if rule else None
    return seen_from(SubjectKind.PLAN, rule.per, meaning) if rule and meaning is not None else None
