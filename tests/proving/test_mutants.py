"""Mutants are small changes of a rule, judged as the whole rule base would judge them."""

import pytest

from advisor.engine.conditions import Holds, simple_conditions
from advisor.engine.reference import concluded, run_reference
from advisor.engine.rules import Rule, RuleBase, Slot, load_rules
from advisor.engine.world import reach
from advisor.paths import data_folder
from advisor.proving.cases import cases_of
from advisor.proving.mutants import Change, Mutant, mutants_of
from advisor.proving.outcomes import NOT_DERIVED, outcome_of, situations, strongest_of, verdict_of
from advisor.proving.places import place_of
from advisor.proving.sameness import is_the_same
from advisor.proving.scoring import is_killed
from tests.engine.worlds import random_world
from tests.proving.made_up import base_of, pitfall

RULES = load_rules().rules
EVERY_SEVENTH = RULES[::7]


def test_each_kind_of_change_is_made() -> None:
    made = list(mutants_of(base_of(pitfall()).rule("STAFF-TRAINING")))
    assert {mutant.change for mutant in made} == set(Change)
    names = {mutant.name for mutant in made}
    assert {
        "drop confirm_when plan.training",
        "negate applies_when diagnosis system-without-training",
        "negate shown_when plan.training",
        "widen confirm_when plan.training absent",
        "narrow shown_when plan.skill none",
        "replace confirm_when plan.training tentative absent",
        "drop-choice shown_when plan.skill",
        "drop-slot confirm_when",
        "swap-slots applies_when confirm_when",
        "swap-slots shown_when applies_when",
        "shift-stage due_from preparation application",
    } <= names


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_mutants_differ_from_their_rule_and_from_each_other_in_form_and_name(rule: Rule) -> None:
    made = list(mutants_of(rule))
    assert len({mutant.name for mutant in made}) == len(made)
    forms = [(mutant.rule.due_from, mutant.rule.slots) for mutant in made]
    assert (rule.due_from, rule.slots) not in forms
    assert all(forms.count(form) == 1 for form in forms)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_mutant_is_placed_on_the_line_that_it_changes(rule: Rule) -> None:
    for mutant in mutants_of(rule):
        place = place_of(rule, mutant.path)
        lines = (data_folder("rules").parent / place.file).read_text("utf-8").splitlines()
        assert _written(mutant) in lines[place.line - 1], mutant.name


def _written(mutant: Mutant) -> str:
    if mutant.about.startswith("any("):
        return "any:"
    return mutant.about.split(" ")[-1] or str(mutant.path[0])


@pytest.mark.parametrize("rule", EVERY_SEVENTH, ids=lambda rule: rule.id)
def test_a_mutant_judged_alone_says_what_it_says_among_all_rules(rule: Rule) -> None:
    base = load_rules()
    prepared = list(situations(base, rule, cases_of(rule)))[::5]
    for mutant in mutants_of(rule):
        if any(
            isinstance(c, Holds) and c.kind.startswith(NOT_DERIVED)
            for _, cs in mutant.rule.slots
            for c in simple_conditions(cs)
        ):
            continue  # a rule base knows no negation
        changed = RuleBase(mutant.rule if other.id == rule.id else other for other in base.rules)
        for situation in prepared:
            among_all = {c for c in run_reference(changed, situation.world) if c.rule == rule.id}
            alone = outcome_of(mutant.rule, situation)
            assert verdict_of(mutant.rule, strongest_of(c.slot for c in among_all), situation.world) is alone.verdict
            assert alone.conclusion is None or alone.conclusion in among_all


def test_a_mutant_called_the_same_gives_the_same_verdict_on_any_plan() -> None:
    base = load_rules()
    same = [
        (rule, mutant.rule)
        for rule in base.rules
        for mutant in mutants_of(rule)
        if not is_killed(mutant.rule, situations(base, rule, cases_of(rule))) and is_the_same(rule, mutant.rule)
    ]
    assert same
    for seed in range(150):
        world = random_world(seed)
        derived = {
            (base.rule(c.rule).derived_kind, c.rule, seen)
            for c in run_reference(base, world)
            if c.slot is not Slot.CONFIRM
            for seen in reach(c.subject, world.subjects)
        }
        for rule, mutant in same:
            for subject in (key for key, kind in world.subjects if kind is rule.per):
                verdicts = {
                    verdict_of(r, strongest_of(concluded(r, subject, world, derived)), world) for r in (rule, mutant)
                }
                assert len(verdicts) == 1, (rule.id, seed)
