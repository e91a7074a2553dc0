"""The tests that stand inside rules.

What a change to a clean plan makes a rule say, and on which facts it must rest.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from advisor.engine.reference import run_reference
from advisor.engine.rules import Rule, RuleBase, Slot, Stratum
from advisor.engine.trace import Tracer
from advisor.engine.world import Conclusion, World
from advisor.plan.model import Stage

_STRENGTH = (Slot.SHOWN, Slot.HOLDS, Slot.APPLIES, Slot.CONFIRM)
_VERDICTS = {Slot.SHOWN: "applies", Slot.HOLDS: "holds", Slot.APPLIES: "applies", Slot.CONFIRM: "confirm"}


class Failure(NamedTuple):
    """A test of a rule that did not come out as written."""

    rule: str
    test: str
    expected: str
    found: str


def with_facts(world: World, changes: dict[str, str], rule: Rule, stage: str | None) -> World:
    """Return a world with some facts changed.

    A fact of the plan is changed everywhere, another for the first subject of its kind.
    """
    facts = {key: dict(values) for key, values in world.facts.items()}
    for name, value in changes.items():
        kind = name.split(".")[0]
        keys = [key for key, subject_kind in world.subjects if kind == "plan" or str(subject_kind) == kind]
        for key in keys if kind == "plan" else keys[:1]:
            facts[key][name] = value
    return world._replace(facts=facts, stage=Stage(stage) if stage else world.stage)


def check_test(rule: Rule, test: dict[str, Any], base: RuleBase, world: World) -> Failure | None:
    """Run one test against a world made for it; None where it holds."""
    conclusions = run_reference(base, world)
    mine = [c for c in conclusions if c.rule == rule.id and base.rule(c.rule).stratum is rule.stratum]
    strongest = min(mine, key=lambda c: (_STRENGTH.index(c.slot), c.subject), default=None)
    verdict = _verdict(rule, strongest, world)
    if verdict != test["expect"]:
        return Failure(rule.id, test["name"], test["expect"], verdict)
    if strongest is not None and "because" in test:
        grounds = [ground.fact for ground in Tracer(base, world, conclusions).grounds(strongest)]
        missing = [fact for fact in test["because"] if fact not in grounds]
        if missing:
            return Failure(rule.id, test["name"], f"because {missing}", f"because {grounds}")
    return None


def _verdict(rule: Rule, conclusion: Conclusion | None, world: World) -> str:
    if conclusion is not None:
        return _VERDICTS[conclusion.slot]
    if rule.stratum is not Stratum.PITFALL:
        return "silent"
    return "clear" if world.stage.reaches(rule.due_from) else "out_of_scope"


def rule_tests(base: RuleBase) -> Iterator[tuple[Rule, dict[str, Any]]]:
    """Yield every test with its rule."""
    for rule in base.rules:
        for test in rule.tests:
            yield rule, test
