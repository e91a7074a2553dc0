"""The rules of the project keep to their tests, and find nothing in the clean plan."""

import pytest

from advisor.engine.reference import run_reference
from advisor.engine.rules import Rule, Slot, Stratum, load_rules
from advisor.language import Language
from advisor.plan.model import Stage
from advisor.proving.cases import cases_of
from advisor.proving.checking import failures
from advisor.proving.checking_report import checking_report
from advisor.proving.mutation_report import mutation_report
from advisor.proving.scoring import score
from advisor.proving.worlds import clean_world


def test_every_test_inside_the_rules_holds() -> None:
    base = load_rules()
    found = list(failures(base, base.rules))
    lines = [line.in_(Language.ENGLISH) for line in checking_report(len(base.rules), 0, found)]
    assert not found, "\n" + "\n".join(lines)


def test_the_tests_inside_the_rules_notice_nearly_every_change_of_a_rule() -> None:
    base = load_rules()
    result = score(base, base.rules)
    lines = [line.in_(Language.ENGLISH) for line in mutation_report(len(base.rules), result, listed=False)]
    assert result.is_enough, "\n" + "\n".join(lines)


@pytest.mark.parametrize("rule", load_rules().rules, ids=lambda rule: rule.id)
def test_every_rule_has_a_test_that_fires_it_and_one_that_leaves_it_silent(rule: Rule) -> None:
    assert {case.expect.concludes for case in cases_of(rule)} == {True, False}


@pytest.mark.parametrize("stage", Stage)
def test_no_rule_fires_on_the_clean_plan_at_any_stage(stage: Stage) -> None:
    base = load_rules()
    conclusions = run_reference(base, clean_world()._replace(stage=stage))
    assert not [c for c in conclusions if base.rule(c.rule).stratum is Stratum.PITFALL]
    assert not [c for c in conclusions if c.slot is Slot.HOLDS and base.rule(c.rule).stratum is Stratum.ADVICE]
