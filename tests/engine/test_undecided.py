"""A verdict that is called decided stays, whatever the open facts turn out to be."""

import random
from itertools import product

import pytest

from advisor.engine.reference import run_reference
from advisor.engine.rules import load_rules
from advisor.engine.trace import pitfall_conclusions
from advisor.engine.undecided import OpenWorld
from advisor.engine.what_if import Assignment, with_assignments
from advisor.engine.world import World, owner_of
from advisor.proving.fact_values import fact_values
from advisor.reviewing.verdicts import verdict_of
from tests.engine.worlds import random_world

BASE = load_rules()


def verdicts(world: World) -> dict[tuple[str, str], str]:
    found = pitfall_conclusions(BASE, run_reference(BASE, world))
    return {(c.rule, c.subject): str(verdict_of(c.slot)) for c in found}


@pytest.mark.parametrize("seed", range(40))
def test_only_what_is_undecided_can_change(seed: int) -> None:
    world, dice = random_world(seed), random.Random(seed)
    keys = sorted({(fact, owner_of(fact, subject)) for subject, facts in world.facts.items() for fact in facts})
    chosen = dice.sample(keys, 2)
    values = {key: frozenset(fact_values()[key[0]]) for key in chosen}
    undecided = {(u.rule.id, u.subject): u.hangs_on for u in OpenWorld(BASE, world, values).undecided()}
    turns = [
        verdicts(with_assignments(world, (Assignment(*key, value) for key, value in zip(chosen, turn, strict=True))))
        for turn in product(*(sorted(values[key]) for key in chosen))
    ]
    changing = {wall for turn in turns for wall in turn if len({other.get(wall) for other in turns}) > 1}
    assert changing <= undecided.keys()
    assert all(hangs_on <= set(chosen) for hangs_on in undecided.values())


@pytest.mark.parametrize("seed", range(40))
def test_with_one_open_fact_only_what_can_change_is_undecided(seed: int) -> None:
    world, dice = random_world(seed), random.Random(seed)
    subject = dice.choice([key for key, _ in world.subjects])
    for fact in dice.sample(sorted(world.facts[subject]), 12):
        key = (fact, owner_of(fact, subject))
        values = frozenset(fact_values()[fact])
        undecided = {(u.rule.id, u.subject) for u in OpenWorld(BASE, world, {key: values}).undecided()}
        turns = [verdicts(with_assignments(world, [Assignment(*key, value)])) for value in values]
        changing = {wall for turn in turns for wall in turn if len({other.get(wall) for other in turns}) > 1}
        assert changing == undecided
