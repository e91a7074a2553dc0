"""What the verifier says of rules is what running them in every world would show."""

import json
from collections.abc import Iterator
from itertools import product
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.engine.reference import run_reference
from advisor.engine.rules import RuleBase, Slot, Stratum, rule_from
from advisor.engine.world import World
from advisor.facts.model import Standing
from advisor.knowledge.implication import Logic
from advisor.knowledge.library import Document, Shelf
from advisor.knowledge.meanings import STAGE_FACT, Alternative, Meanings, Other, seen_from
from advisor.knowledge.models.rules import DiagnosisRule, PitfallRule
from advisor.knowledge.strict_yaml import read_yaml
from advisor.plan.model import PLAN_KEY, Stage, SubjectKind

VALUES = {
    "plan.a": frozenset("xyz"),
    "project.b": frozenset("xy"),
    "project.c": frozenset("xy"),
    STAGE_FACT: frozenset(map(str, Stage)),
}
DIAGNOSES = ("of-plan", "of-project", "of-project-too")


def meanings_of(*rules: dict[str, Any], values: dict[str, frozenset[str]] = VALUES) -> Meanings:
    """Return the meanings of diagnoses given as plain data."""
    diagnoses = {
        rule["id"]: Document(rule["id"], DiagnosisRule.model_validate_json(json.dumps(rule)), read_yaml(b"{}"))
        for rule in rules
    }
    knowledge: Any = SimpleNamespace(diagnosis_rules=Shelf(diagnoses, frozenset(diagnoses)), pitfall_rules=Shelf())
    return Meanings(knowledge, values)


def facts(*names: str) -> st.SearchStrategy[dict[str, Any]]:
    return st.sampled_from(names).flatmap(
        lambda name: st.sets(st.sampled_from(sorted(VALUES[name])), min_size=1).map(lambda v: {name: sorted(v)})
    )


def conditions(*names: str, diagnoses: tuple[str, ...] = ()) -> st.SearchStrategy[list[dict[str, Any]]]:
    simple = facts(*names) | st.sampled_from(diagnoses).map(lambda d: {"diagnosis": d}) if diagnoses else facts(*names)
    some = st.lists(simple, min_size=2, max_size=3).map(lambda members: {"any": members})
    return st.lists(simple | some, min_size=1, max_size=2)


@st.composite
def rule_bases(draw: st.DrawFn) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Draw three diagnoses, and two pitfalls about the same kind of subject."""
    diagnoses: list[dict[str, Any]] = [
        {"id": "of-plan", "per": "plan", "holds_when": draw(conditions("plan.a"))},
        {"id": "of-project", "per": "project", "holds_when": draw(conditions("project.b", "project.c", "plan.a"))},
        {"id": "of-project-too", "per": "project", "holds_when": draw(conditions("project.b", "project.c"))},
    ]
    per = draw(st.sampled_from(["plan", "project"]))
    names = ("plan.a", STAGE_FACT) if per == "plan" else ("plan.a", "project.b", "project.c")
    pitfalls = [
        {
            "id": name,
            "per": per,
            "due_from": draw(st.sampled_from([str(stage) for stage in Stage])),
            "priority": "major",
            draw(st.sampled_from(["shown_when", "applies_when"])): draw(conditions(*names, diagnoses=DIAGNOSES)),
        }
        for name in ("ONE", "OTHER")
    ]
    return diagnoses, pitfalls


def worlds() -> Iterator[World]:
    """Yield every world with up to two projects: no rule above asks for more than two."""
    for stage, a, count in product(Stage, "xyz", range(3)):
        for own in product("xy", repeat=2 * count):
            of_plan = {"plan.a": a, STAGE_FACT: str(stage)}
            told = {PLAN_KEY: of_plan}
            for place in range(count):
                told[f"project:{place}"] = {**of_plan, "project.b": own[2 * place], "project.c": own[2 * place + 1]}
            subjects = tuple((key, SubjectKind.PLAN if key == PLAN_KEY else SubjectKind.PROJECT) for key in told)
            yield World(stage, subjects, told)


@given(rule_bases())
@settings(max_examples=120, deadline=None)
def test_a_rule_is_swallowed_exactly_where_running_both_in_every_world_shows_it(
    drawn: tuple[list[dict[str, Any]], list[dict[str, Any]]],
) -> None:
    diagnoses, pitfalls = drawn
    base = RuleBase(
        [rule_from(rule, Stratum.DIAGNOSIS) for rule in diagnoses]
        + [rule_from(rule, Stratum.PITFALL) for rule in pitfalls]
    )
    always = {"swallowed": True, "never": True, "always": True}
    for world in worlds():
        concluded = run_reference(base, world)
        for subject, kind in world.subjects:
            if kind == pitfalls[0]["per"]:
                one, other = (
                    any(c.rule == name and c.subject == subject for c in concluded) for name in ("ONE", "OTHER")
                )
                always["swallowed"] &= other or not one
                always["never"] &= not one
                always["always"] &= one

    one, other = (PitfallRule.model_validate_json(json.dumps(rule)) for rule in pitfalls)
    meanings, logic = meanings_of(*diagnoses), Logic(VALUES)
    first, second = (meanings.concluded(rule, (Slot.SHOWN, Slot.APPLIES)) for rule in (one, other))
    assert first is not None
    assert second is not None
    assert logic.implies(first, second, one.per) is always["swallowed"]
    assert logic.possible(first) is not always["never"]
    assert logic.always(first, one.per) is always["always"]


STANDINGS = frozenset(map(str, Standing))
SIGNED = {
    "plan.skill": STANDINGS,
    "plan.skill-sign-first": frozenset({"yes", "no"}),
    "plan.skill-sign-general": frozenset({"yes", "no"}),
}


def boxes() -> st.SearchStrategy[dict[str, frozenset[str]]]:
    chosen = {name: st.frozensets(st.sampled_from(sorted(values)), min_size=1) for name, values in SIGNED.items()}
    return st.fixed_dictionaries({}, optional=chosen)


@given(boxes(), st.lists(boxes(), max_size=3))
def test_signs_go_with_an_admission_and_an_admission_has_a_sign(
    box: dict[str, frozenset[str]], cover: list[dict[str, frozenset[str]]]
) -> None:
    def can_be(world: dict[str, str]) -> bool:
        return (world["plan.skill"] == "admitted") is (
            "yes" in (world["plan.skill-sign-first"], world["plan.skill-sign-general"])
        )

    def lies_in(world: dict[str, str], box: dict[str, frozenset[str]]) -> bool:
        return all(world[fact] in values for fact, values in box.items())

    every = [dict(zip(SIGNED, chosen, strict=True)) for chosen in product(*(sorted(v) for v in SIGNED.values()))]
    inside = [world for world in every if can_be(world) and lies_in(world, box)]
    logic, one = Logic(SIGNED), (Alternative(box),)
    assert logic.possible(one) is bool(inside)
    assert logic.implies(one, tuple(map(Alternative, cover)), SubjectKind.PLAN) is all(
        any(lies_in(world, other) for other in cover) for world in inside
    )


def test_a_question_that_would_take_too_long_reports_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    half, other_half = (
        Alternative({"plan.skill": frozenset({"none"})}),
        Alternative({"plan.skill": STANDINGS - {"none"}}),
    )
    logic = Logic(SIGNED)
    assert logic.always((half, other_half), SubjectKind.PLAN)
    monkeypatch.setattr("advisor.knowledge.boxes.MAX_SPLITS", 0)
    assert not logic.always((half, other_half), SubjectKind.PLAN)
    assert logic.possible((half,))


def test_a_project_sees_a_diagnosis_about_itself_and_the_plan_one_about_some_project() -> None:
    meanings = meanings_of({"id": "of-project", "per": "project", "holds_when": [{"project.b": "x"}]})
    seen_by_project = meanings.derived("diagnosis", "of-project")
    assert seen_by_project is not None
    assert seen_by_project == (Alternative({"project.b": frozenset("x")}),)
    some_project = (Other(SubjectKind.PROJECT, {"project.b": frozenset("x")}),)
    assert seen_from(SubjectKind.PLAN, SubjectKind.PROJECT, seen_by_project) == (Alternative({}, some_project),)
    assert seen_from(SubjectKind.KPI, SubjectKind.PROJECT, seen_by_project) is None
