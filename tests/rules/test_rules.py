"""The tests that stand inside the rules, run against the clean plan; all failures are shown at once."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from advisor.drafts.loading import draft_from_mapping
from advisor.engine.rule_tests import check_test, rule_tests, with_facts
from advisor.engine.rules import Slot, Stratum, load_rules
from advisor.engine.world import World
from advisor.facts.building import build_facts, world_of
from advisor.plan.building import build_plan
from advisor.plan.model import Stage
from advisor.reviewing.building import the_ear

CLEAN = Path(__file__).resolve().parents[2] / "samples" / "clean.yaml"


@cache
def clean() -> dict[str, Any]:
    return yaml.safe_load(CLEAN.read_text("utf-8"))


def world_of_mapping(mapping: dict[str, Any]) -> World:
    plan = build_plan(draft_from_mapping(mapping))
    return world_of(plan, build_facts(plan, the_ear()))


@cache
def clean_world() -> World:
    return world_of_mapping(clean())


def merged(old: Any, change: Any) -> Any:
    """Apply a change to a plan: keys are replaced, rows with the same number are changed, anything else is replaced whole."""
    if isinstance(old, dict) and isinstance(change, dict):
        return {**old, **{key: merged(old.get(key), value) for key, value in change.items()}}
    if isinstance(old, list) and isinstance(change, list) and all(isinstance(row, dict) for row in (*old, *change)):
        by_number = {row.get("番号"): row for row in change}
        return [merged(row, by_number[row.get("番号")]) if row.get("番号") in by_number else row for row in old]
    return change


def world_for(rule: Any, test: dict[str, Any]) -> World:
    if "given" in test:
        return world_of_mapping(merged(clean(), test["given"]))
    return with_facts(clean_world(), test["facts"], rule, test.get("stage"))


def test_every_test_inside_the_rules_holds() -> None:
    base = load_rules()
    failures = [f for rule, test in rule_tests(base) if (f := check_test(rule, test, base, world_for(rule, test)))]
    assert not failures, "\n" + "\n".join(
        f"{f.rule}: {f.test}: expected {f.expected}, found {f.found}" for f in failures
    )


def test_every_rule_has_a_test_that_fires_it_and_one_that_leaves_it_silent() -> None:
    for rule in load_rules().rules:
        expected = {test["expect"] for test in rule.tests}
        assert expected & {"applies", "confirm", "holds"}, rule.id
        assert expected & {"clear", "silent", "out_of_scope"}, rule.id


def test_no_rule_fires_on_the_clean_plan_at_any_stage() -> None:
    from advisor.engine.reference import run_reference

    base = load_rules()
    for stage in Stage:
        conclusions = run_reference(base, clean_world()._replace(stage=stage))
        assert not [c for c in conclusions if base.rule(c.rule).stratum is Stratum.PITFALL], stage
        assert not [c for c in conclusions if c.slot is Slot.HOLDS and base.rule(c.rule).stratum is Stratum.ADVICE], (
            stage
        )
