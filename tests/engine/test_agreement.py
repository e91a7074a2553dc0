"""Law: durable-rules draws the conclusions that the meaning of the rules demands, on any plan, in any order of facts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.engine.durable import is_available, run_durable
from advisor.engine.reference import run_reference
from advisor.engine.rules import load_rules
from tests.engine.worlds import random_world

pytestmark = pytest.mark.skipif(not is_available(), reason="durable-rules cannot be imported on this Python")


@settings(max_examples=800, deadline=None)
@given(st.integers(min_value=0, max_value=2**32))
def test_the_engine_equals_the_reference_on_random_plans(seed: int) -> None:
    world = random_world(seed)
    assert run_durable(load_rules(), world) == run_reference(load_rules(), world)


def test_the_order_of_subjects_does_not_matter() -> None:
    world = random_world(11)
    turned = type(world)(world.stage, tuple(reversed(world.subjects)), world.facts)
    assert run_durable(load_rules(), world) == run_durable(load_rules(), turned)


def test_a_session_leaves_nothing_behind_for_the_next() -> None:
    first = run_durable(load_rules(), random_world(3))
    run_durable(load_rules(), random_world(4))
    assert run_durable(load_rules(), random_world(3)) == first


def test_two_thousand_plans_in_one_process_keep_memory_flat() -> None:
    import resource

    world = random_world(5)
    for _ in range(100):
        run_durable(load_rules(), world)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(1000):
        run_durable(load_rules(), world)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 20_000, f"{grown} KB more after 1,000 plans"
