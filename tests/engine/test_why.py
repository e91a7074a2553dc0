"""Law: the facts that explain a conclusion make the rule fire by themselves, and without any one of them it does not."""

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.engine.conditions import Holds, simple_conditions
from advisor.engine.reference import run_reference
from advisor.engine.rules import RuleBase, load_rules
from advisor.engine.trace import Tracer, pitfall_conclusions
from advisor.engine.world import Conclusion, World
from tests.engine.worlds import random_world


def only(world: World, kept: dict[tuple[str, str], str]) -> World:
    """Return a world in which nothing is known but the facts kept."""
    facts = {key: {} for key, _ in world.subjects}
    for (subject, name), value in kept.items():
        facts[subject][name] = value
    return world._replace(facts=facts)


@settings(max_examples=500, deadline=None)
@given(st.integers(min_value=0, max_value=2**32))
def test_why_is_replayable(seed: int) -> None:
    world, base = random_world(seed), load_rules()
    conclusions = run_reference(base, world)
    tracer = Tracer(base, world, conclusions)
    for conclusion in pitfall_conclusions(base, conclusions):
        kept = {(ground.subject, ground.fact): ground.value for ground in tracer.grounds(conclusion)}
        assert kept, conclusion
        assert fires(base, only(world, kept), conclusion)
        for missing in kept:
            rest = {fact: value for fact, value in kept.items() if fact != missing}
            assert not fires(base, only(world, rest), conclusion), (conclusion, missing)


def fires(base: RuleBase, world: World, conclusion: Conclusion) -> bool:
    return conclusion in run_reference(needed_for(conclusion.rule), world)


@cache
def needed_for(rule_id: str) -> RuleBase:
    """Return a rule with all those that its conditions name, and theirs: no other can matter to it."""
    base, needed, waiting = load_rules(), {}, [rule_id]
    while waiting:
        rule = base.rule(waiting.pop())
        needed[rule.id] = rule
        asked = (c for _, conditions in rule.slots for c in simple_conditions(conditions))
        waiting += [c.name for c in asked if isinstance(c, Holds) and c.name not in needed]
    return RuleBase(needed.values())
