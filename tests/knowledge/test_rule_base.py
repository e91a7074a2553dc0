"""What is said of small made-up rule bases: which rules are idle, alike, impossible, and which may well stand side by side."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from advisor.knowledge.loading import load_knowledge
from advisor.knowledge.told_cases import Case, cases_of

SETTLED = {"ja": "言葉", "en": "word"}
FACTS = {"plan.size": ["small", "large"], "project.kind": ["road", "school", "other"], "project.cost": ["told", "open"]}
LEXICON: dict[str, Any] = {
    "knowledge/lexicon/concepts.yaml": {
        "concepts": [{"id": "skill", "scope": "plan", "label": SETTLED, "question": SETTLED, "cells": []}]
    },
    "knowledge/lexicon/signs.yaml": {
        "signs": {"skill": [{"id": "first", "pattern": "初"}, {"id": "lone", "pattern": "一"}]}
    },
    "knowledge/facts.yaml": {
        "facts": [
            {
                "name": name,
                "per": name.split(".")[0],
                "values": dict.fromkeys(values, SETTLED),
                "label": SETTLED,
                "question": None,
            }
            for name, values in FACTS.items()
        ]
    },
}
# Of these bases only the analyses of conditions are asked here.
ASIDE = {
    "unused-fact", "unused-diagnosis", "unused-sign", "unused-concept", "slot-without-test", "no-silent-test",
    "no-test-before-due", "rule-without-pitfall", "pitfall-without-rule",
}  # fmt: skip
Said = Callable[..., list[tuple[str, str]]]


@pytest.fixture
def said(tmp_path: Path) -> Said:
    """Return a function that writes rules by name and tells what is said of them, as pairs of rule and code."""

    def of(families: dict[str, str] | None = None, **rules: dict[str, Any]) -> list[tuple[str, str]]:
        files = dict(LEXICON)
        for name, rule in rules.items():
            rule_id = name.replace("_", "-")
            folder = "diagnoses" if name.islower() else "pitfalls"
            head = {"id": rule_id, "per": "plan"}
            due = {} if name.islower() else {"due_from": "application", "priority": "consider"}
            files[f"rules/{folder}/{rule_id}.yaml"] = {**head, **due, **rule}
        for pitfall, family in (families or {}).items():
            files[f"knowledge/pitfalls/{pitfall}.yaml"] = {**PITFALL, "id": pitfall, "family": family}
        folder_of_all = tmp_path / str(len(list(tmp_path.iterdir())))
        for file, content in files.items():
            (folder_of_all / file).parent.mkdir(parents=True, exist_ok=True)
            (folder_of_all / file).write_text(json.dumps(content, ensure_ascii=False), "utf-8")  # JSON is YAML
        knowledge = load_knowledge(folder_of_all)
        assert {document.file for document in knowledge.documents()} == set(files)
        defects = knowledge.defects
        return [(Path(d.file).stem, d.code) for d in defects if d.code not in ASIDE and d.file.startswith("rules/")]

    return of


PITFALL: dict[str, Any] = {
    "kind": "guidance", "stage": "application", "category": "other", "title": SETTLED, "what": SETTLED, "why": SETTLED,
    "good": SETTLED, "suggestion": SETTLED, "questions": [SETTLED], "basis": "inferred",
    "citations": [{"document": "source", "section": "1"}], "remedies": [], "related_remedies": [], "no_remedy": SETTLED,
    "resolves": [],
}  # fmt: skip


def first(value: str) -> dict[str, str]:
    return {"plan.skill-sign-first": value}


def test_rules_that_ask_for_different_things_stand_side_by_side(said: Said) -> None:
    assert said(small={"holds_when": [{"plan.size": "small"}]}, large={"holds_when": [{"plan.size": "large"}]}) == []


def test_a_sign_without_an_admission_can_never_be(said: Said) -> None:
    assert said(ONE={"shown_when": [{"plan.skill": "none"}, first("yes")]}) == [("ONE", "never-true")]
    assert said(ONE={"shown_when": [{"plan.skill": "admitted"}, first("yes")]}) == []


def test_an_admission_without_any_sign_can_never_be(said: Said) -> None:
    signs = [{f"plan.skill-sign-{sign}": "no"} for sign in ("first", "lone", "general")]
    assert said(ONE={"shown_when": [{"plan.skill": "admitted"}, *signs]}) == [("ONE", "never-true")]
    assert said(ONE={"shown_when": [{"plan.skill": "admitted"}, *signs[:2]]}) == []


def test_two_signs_can_be_seen_in_one_draft(said: Said) -> None:
    assert said(ONE={"shown_when": [first("yes"), {"plan.skill-sign-lone": "yes"}]}) == []


def test_values_of_one_project_and_of_two_are_told_apart(said: Said) -> None:
    road = {"per": "project", "holds_when": [{"project.kind": "road"}]}
    school = {"per": "project", "holds_when": [{"project.kind": "school"}]}
    of_one = {"per": "project", "shown_when": [{"diagnosis": "road"}, {"diagnosis": "school"}]}
    of_any = {"shown_when": [{"diagnosis": "road"}, {"diagnosis": "school"}]}
    assert said(road=road, school=school, ONE=of_one) == [("ONE", "never-true")]
    assert said(road=road, school=school, ONE=of_any) == []


def test_what_one_project_shows_is_not_what_two_show(said: Said) -> None:
    both = {"per": "project", "holds_when": [{"project.kind": "road"}, {"project.cost": "open"}]}
    road = {"per": "project", "holds_when": [{"project.kind": "road"}]}
    open_cost = {"per": "project", "holds_when": [{"project.cost": "open"}]}
    narrow, wide = [{"diagnosis": "both"}], [{"diagnosis": "road"}, {"diagnosis": "open-cost"}]
    diagnoses = {"both": both, "road": road, "open_cost": open_cost}
    assert said(**diagnoses, ONE={"shown_when": wide, "confirm_when": narrow}) == [("ONE", "slot-idle")]
    assert said(**diagnoses, ONE={"shown_when": narrow, "confirm_when": wide}) == []


def test_a_question_is_idle_where_two_slots_together_cover_it(said: Said) -> None:
    rule = {"shown_when": [{"plan.skill": "admitted"}], "applies_when": [{"plan.skill": "none"}]}
    assert said(ONE={**rule, "confirm_when": [{"plan.skill": ["none", "admitted"]}]}) == [("ONE", "slot-idle")]
    assert said(ONE={**rule, "confirm_when": [{"plan.skill": ["none", "admitted", "absent"]}]}) == []


def test_a_slot_that_waits_is_not_idle_for_what_is_shown_earlier(said: Said) -> None:
    rule = {"shown_when": [{"plan.size": "small"}, first("no")], "applies_when": [first("no")]}
    assert said(ONE={**rule, "due_from": "formulation"}) == []
    assert said(ONE={**rule, "due_from": "application"}) == [("ONE", "slot-idle")]


def test_two_rules_in_other_words_always_come_together(said: Said) -> None:
    either = {"any": [{"plan.size": "small"}, {"plan.skill": "none"}]}
    small = {"holds_when": [either]}
    one = {"shown_when": [{"diagnosis": "small"}]}
    assert said(small=small, ONE=one, OTHER={"shown_when": [either]}) == [("OTHER", "always-together")]
    assert said(small=small, ONE=one, OTHER={"shown_when": [either], "per": "project"}) == []


def test_one_of_a_family_may_always_come_with_another_if_a_sign_sets_it_apart(said: Said) -> None:
    family = {"ONE": "expertise", "OTHER": "expertise"}
    wide = {"shown_when": [{"plan.skill": ["admitted", "none"]}]}
    assert said(family, ONE={"shown_when": [first("yes")]}, OTHER=wide) == []
    assert said(family, ONE={"shown_when": [{"plan.skill": "none"}]}, OTHER=wide) == [("ONE", "rule-swallowed")]
    apart = {"ONE": "expertise", "OTHER": "structure"}
    assert said(apart, ONE={"shown_when": [{"plan.skill": "none"}]}, OTHER=wide) == []


def test_a_fact_that_a_diagnosis_rests_on_need_not_be_asked_again(said: Said) -> None:
    diagnosis = {"holds_when": [{"plan.size": "small"}, {"plan.skill": "none"}]}
    again = [{"diagnosis": "small"}, {"plan.size": "small"}]
    assert said(small=diagnosis, ONE={"shown_when": again}) == [("ONE", "condition-implied")]
    assert said(small=diagnosis, ONE={"shown_when": [again[0], {"project.kind": "road"}], "per": "project"}) == []


def test_rules_that_rest_on_each_other_are_told_once(said: Said) -> None:
    one, other = {"holds_when": [{"diagnosis": "other"}]}, {"holds_when": [{"diagnosis": "one"}]}
    assert sorted(said(one=one, other=other)) == [
        ("one", "circle"),
        ("one", "not-an-earlier-stratum"),
        ("other", "not-an-earlier-stratum"),
    ]


def test_a_table_or_a_list_of_changes_is_as_good_as_single_tests() -> None:
    table = {
        "name": "t",
        "facts": {"plan.size": "small"},
        "across": "plan.skill",
        "verdicts": {"holds": ["none"], "silent": ["stated"]},
    }
    changes = {"name": "c", "each": [{"plan.skill": "none"}, {"plan.skill": "absent"}], "expect": "holds"}
    stages = {"name": "s", "given": {}, "across": "stage", "verdicts": {"out_of_scope": ["application"]}}
    assert list(cases_of(table)) == [
        Case("holds", {"plan.size": "small", "plan.skill": "none"}, False),
        Case("silent", {"plan.size": "small", "plan.skill": "stated"}, False),
    ]
    assert [case.facts for case in cases_of(changes)] == changes["each"]
    assert list(cases_of(stages)) == [Case("out_of_scope", {}, True)]
