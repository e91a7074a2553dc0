"""The names of the keys do not change what a plan says."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.drafts.loading import draft_from_mapping
from advisor.plan.building import build_plan
from advisor.plan.format import Element, plan_format
from advisor.plan.model import Plan

ROOT = Path(__file__).parents[2]
CLEAN = yaml.load((ROOT / "samples" / "clean.yaml").read_text("utf-8"), yaml.BaseLoader)
SEVEN = sorted(ROOT.glob("samples/*/final.yaml"))
Naming = Callable[[Element], str]


def renamed(value: Any, element: Element, naming: Naming) -> Any:
    """Give every known key another of its names; what an open mapping holds is not a key of the format."""
    if isinstance(value, list):
        return [renamed(item, element, naming) for item in value]
    if not isinstance(value, dict):
        return value
    result = {}
    for key, inner in value.items():
        child = element.child_named(key)
        name = naming(child) if child and element.child_named(naming(child)) is child else key
        result[name] = renamed(inner, child, naming) if child else inner
    return result


def plan_in(mapping: dict[str, Any], naming: Naming) -> Plan:
    return build_plan(draft_from_mapping(renamed(mapping, plan_format(), naming)))


def essence(plan: Plan) -> dict[str, Any]:
    return {
        "head": (
            plan.title,
            plan.stage,
            plan.document,
            plan.municipality,
            plan.population,
            plan.period,
            plan.written_year,
        ),
        "fields": plan.fields,
        "subjects": [(s.key, s.name) for s in plan.subjects],
        "cells": [(c.element, c.subject, c.state, c.text) for c in plan.cells],
        "statements": [(s.element, s.subject, s.text) for s in plan.statements],
        "indicators": [(i.name, i.baseline, i.targets, i.projects) for i in plan.indicators],
        "links": plan.links,
        "remarks": [remark.code for remark in plan.remarks],
    }


def test_the_clean_plan_reads_the_same_under_english_keys() -> None:
    assert essence(plan_in(CLEAN, lambda element: element.key)) == essence(build_plan(draft_from_mapping(CLEAN)))


@pytest.mark.parametrize("file", SEVEN, ids=lambda file: file.parent.name)
def test_the_seven_plans_read_the_same_under_english_keys(file: Path) -> None:
    mapping = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)
    assert essence(plan_in(mapping, lambda element: element.key)) == essence(build_plan(draft_from_mapping(mapping)))


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False))
def test_names_may_be_mixed_freely(random: Any) -> None:
    mixed = plan_in(CLEAN, lambda element: random.choice((element.key, *element.names)))
    assert essence(mixed) == essence(build_plan(draft_from_mapping(CLEAN)))


def test_the_clean_plan_has_no_remarks_and_a_whole_chain() -> None:
    plan = build_plan(draft_from_mapping(CLEAN))
    assert plan.remarks == []
    assert all(
        plan.links.get(subject.key) for subject in plan.subjects if subject.kind in ("measure", "project", "kpi")
    )
