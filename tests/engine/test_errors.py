"""Errors of the engine surface with the name of the rule; conditions outside the language are refused."""

import pytest

from advisor.engine.conditions import ConditionError, branches, parse_conditions
from advisor.engine.durable import EngineError, is_available, run_durable
from advisor.engine.rules import RuleBase, Stratum, rule_from
from tests.engine.worlds import random_world

WRONG = [
    {"plan.skill": "admitted", "plan.training": "admitted"},
    {"any": [{"plan.skill": "admitted"}]},
    {"any": [{"any": [{"plan.skill": "a"}, {"plan.skill": "b"}]}, {"plan.skill": "c"}]},
    {"skill": "admitted"},
    {"plan.skill": []},
    {"plan.skill": [1]},
    {"diagnosis": ["a", "b"]},
    {},
]


@pytest.mark.parametrize("condition", WRONG)
def test_a_condition_outside_the_language_is_refused(condition: dict[str, object]) -> None:
    with pytest.raises(ConditionError):
        parse_conditions([condition])


def test_any_stands_for_one_branch_each() -> None:
    conditions = parse_conditions([{"plan.a": "x"}, {"any": [{"plan.b": "y"}, {"diagnosis": "z"}]}])
    assert len(list(branches(conditions))) == 2


@pytest.mark.skipif(not is_available(), reason="durable-rules cannot be imported on this Python")
def test_a_rule_that_the_engine_refuses_is_named() -> None:
    too_many = [{"plan.skill": "admitted"}, *({"diagnosis": f"d{n}"} for n in range(40))]
    rule = rule_from({"id": "TOO-LONG", "per": "plan", "shown_when": too_many}, Stratum.PITFALL)
    with pytest.raises(EngineError, match="TOO-LONG"):
        run_durable(RuleBase((rule,)), random_world(1))
