"""The rule that `docs/writing-rules.md` shows is a rule: its form is right and its tests hold."""

import yaml

from advisor.engine.conditions import parse_conditions, simple_conditions
from advisor.engine.rules import RuleBase, Stratum, rule_from
from advisor.knowledge.fact_names import fact_names
from advisor.knowledge.loading import load_knowledge
from advisor.knowledge.models.rules import DiagnosisRule, PitfallRule
from advisor.knowledge.validation import model_of
from advisor.proving.checking import failures
from advisor.proving.scoring import Fate, score
from tests.docs.pages import ROOT, blocks

DIAGNOSIS, PITFALL, LANGUAGE, TESTS, EQUIVALENT = map(
    yaml.safe_load, blocks(ROOT / "docs" / "writing-rules.md", "yaml")
)
BASE = RuleBase((rule_from(DIAGNOSIS, Stratum.DIAGNOSIS), rule_from(PITFALL, Stratum.PITFALL)))


def test_both_files_have_the_form_of_a_rule() -> None:
    assert model_of(DiagnosisRule, DIAGNOSIS)[1] == []
    assert model_of(PitfallRule, PITFALL)[1] == []


def test_the_tests_inside_hold_and_notice_every_change() -> None:
    assert list(failures(BASE, BASE.rules)) == []
    assert score(BASE, BASE.rules).of(Fate.SURVIVED) == ()


def test_the_further_forms_of_tests_are_tests_of_the_example() -> None:
    raw = {**PITFALL, "tests": TESTS, "equivalent": EQUIVALENT["equivalent"]}
    assert model_of(PitfallRule, raw)[1] == []
    base = RuleBase((BASE.rule(DIAGNOSIS["id"]), rule_from(raw, Stratum.PITFALL)))
    assert list(failures(base, base.rules)) == []


def test_every_fact_of_the_examples_has_the_values_shown() -> None:
    known = fact_names(load_knowledge(ROOT)).values
    raw = [*DIAGNOSIS["holds_when"], *PITFALL["shown_when"], *PITFALL["confirm_when"], *LANGUAGE]
    for condition in simple_conditions(parse_conditions(raw)):
        if hasattr(condition, "fact"):
            assert set(condition.values) <= known[condition.fact], condition
