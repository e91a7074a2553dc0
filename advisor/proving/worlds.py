"""The world of a case: that of the clean plan, with what the case changes."""

import json
from functools import cache
from typing import Any

from advisor import resources
from advisor.drafts.loading import draft_from_mapping
from advisor.engine.world import World
from advisor.facts.building import build_facts, world_of
from advisor.paths import data_folder
from advisor.plan.building import build_plan
from advisor.plan.model import SubjectKind
from advisor.proving.cases import Case
from advisor.reviewing.building import the_ear

# What tells the rows of a list apart in `samples/clean.yaml`.
_NUMBER = "番号"


def world_for(case: Case) -> World:
    """Return the world in which a case is judged."""
    world = _world_given(json.dumps(case.given, ensure_ascii=False)) if case.given else clean_world()
    return with_facts(world, case.facts)._replace(stage=case.stage or world.stage)


@resources.remembered
def clean_world() -> World:
    """Return the world of `samples/clean.yaml`, in which no rule finds anything."""
    return _world_of(_clean())


def with_facts(world: World, changes: dict[str, str]) -> World:
    """Return a world with some facts changed.

    A fact of the plan is changed everywhere, another for the first subject of its kind.
    """
    facts = dict(world.facts)
    for name, value in changes.items():
        kind = name.split(".")[0]
        keys = [key for key, subject_kind in world.subjects if kind in (SubjectKind.PLAN, subject_kind)]
        for key in keys if kind == SubjectKind.PLAN else keys[:1]:
            facts[key] = {**facts[key], name: value}
    return world._replace(facts=facts)


def merged(old: Any, change: Any) -> Any:
    """Apply a change to a plan: keys are replaced, rows with the same number changed, anything else replaced whole."""
    if isinstance(old, dict) and isinstance(change, dict):
        return {**old, **{key: merged(old.get(key), value) for key, value in change.items()}}
    if isinstance(old, list) and isinstance(change, list) and all(isinstance(row, dict) for row in (*old, *change)):
        changed = {row.get(_NUMBER): row for row in change}
        return [merged(row, changed[row.get(_NUMBER)]) if row.get(_NUMBER) in changed else row for row in old]
    return change


@cache
def _clean() -> dict[str, Any]:
    import yaml

    plan: dict[str, Any] = yaml.safe_load((data_folder("samples") / "clean.yaml").read_text("utf-8"))
    return plan


@resources.remembered
def _world_given(change: str) -> World:
    return _world_of(merged(_clean(), json.loads(change)))


def _world_of(mapping: dict[str, Any]) -> World:
    plan = build_plan(draft_from_mapping(mapping))
    return world_of(plan, build_facts(plan, the_ear()))
