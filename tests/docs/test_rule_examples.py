"""The rule that `docs/writing-rules.md` shows is a rule: its form is right and its tests hold."""

from typing import Any

import pytest
import yaml

from advisor.engine.conditions import parse_conditions, simple_conditions
from advisor.engine.rule_tests import check_test
from advisor.engine.rules import RuleBase, Stratum, rule_from
from advisor.knowledge.fact_names import fact_names
from advisor.knowledge.loading import load_knowledge
from advisor.knowledge.models.rules import DiagnosisRule, PitfallRule
from advisor.knowledge.validation import model_of
from tests.docs.pages import ROOT, blocks
from tests.rules.test_rules import world_for

DIAGNOSIS, PITFALL, LANGUAGE = map(yaml.safe_load, blocks(ROOT / "docs" / "writing-rules.md", "yaml"))
BASE = RuleBase((rule_from(DIAGNOSIS, Stratum.DIAGNOSIS), rule_from(PITFALL, Stratum.PITFALL)))


def test_both_files_have_the_form_of_a_rule() -> None:
    assert model_of(DiagnosisRule, DIAGNOSIS)[1] == []
    assert model_of(PitfallRule, PITFALL)[1] == []


@pytest.mark.parametrize(
    ("rule", "test"), [(rule, test) for rule in BASE.rules for test in rule.tests], ids=lambda value: str(value)[:40]
)
def test_the_tests_inside_hold(rule: Any, test: dict[str, Any]) -> None:
    assert check_test(rule, test, BASE, world_for(rule, test)) is None


def test_every_fact_of_the_examples_has_the_values_shown() -> None:
    known = fact_names(load_knowledge(ROOT)).values
    raw = [*DIAGNOSIS["holds_when"], *PITFALL["shown_when"], *PITFALL["confirm_when"], *LANGUAGE]
    for condition in simple_conditions(parse_conditions(raw)):
        if hasattr(condition, "fact"):
            assert set(condition.values) <= known[condition.fact], condition
