"""First actions: those that answer most, chosen by the rules of the third stratum."""

from collections.abc import Sequence

from advisor import resources
from advisor.engine.conditions import Holds, simple_conditions
from advisor.engine.rules import RuleBase, Slot, Stratum
from advisor.engine.world import Conclusion
from advisor.language import Text
from advisor.reviewing.model import Action, Finding, Priority, Verdict

MAX_ACTIONS = 3
_WEIGHTS = {Priority.MAJOR: 4, Priority.CONSIDER: 2, Priority.CONFIRM: 1, Priority.FORM: 0}


def actions_of(base: RuleBase, conclusions: frozenset[Conclusion], findings: Sequence[Finding]) -> tuple[Action, ...]:
    """Return the three actions that answer the weightiest findings; one that answers nothing new is left out.

    Where nothing applies, the actions that would answer most of what needs confirming are offered in the same way.
    """
    advised = {c.rule for c in conclusions if c.slot is Slot.HOLDS}
    offered = [rule for rule in base.of(Stratum.ADVICE) if rule.id in advised]
    if not any(finding.verdict is Verdict.APPLIES for finding in findings):
        offered = list(base.of(Stratum.ADVICE))
    answered: set[str] = set()
    chosen: list[Action] = []
    while offered and len(chosen) < MAX_ACTIONS:
        best = max(offered, key=lambda rule: (_worth(_answers(rule.id, base, findings, answered)), rule.id))
        new = _answers(best.id, base, findings, answered)
        if not new:
            break
        everything = _answers(best.id, base, findings, set())
        document = resources.document(f"knowledge/actions/{best.id}.yaml")
        chosen.append(
            Action(
                best.id,
                Text(**document["title"]),
                Text(**document["text"]),
                document["effort"],
                tuple(f.id for f in everything),
            )
        )
        answered |= {finding.id for finding in new}
        offered.remove(best)
    return tuple(chosen)


def _answers(advice: str, base: RuleBase, findings: Sequence[Finding], already: set[str]) -> list[Finding]:
    pitfalls = _answered_by(advice, base)
    return [f for f in findings if f.id not in already and not pitfalls.isdisjoint(f.codes)]


@resources.remembered
def _answered_by(advice: str, base: RuleBase) -> frozenset[str]:
    """Return the pitfalls that an action answers."""
    conditions = base.rule(advice).conditions(Slot.HOLDS) or ()
    return frozenset(condition.name for condition in simple_conditions(conditions) if isinstance(condition, Holds))


def _worth(findings: list[Finding]) -> int:
    return sum(_WEIGHTS[finding.priority] for finding in findings)
