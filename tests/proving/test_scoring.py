"""The score tells how well tests watch over a rule, what they miss, and which excuses are out of date."""

from typing import Any

import pytest

from advisor.engine.rules import Rule, RuleBase, load_rules
from advisor.language import Language
from advisor.proving.cases import cases_of
from advisor.proving.mutants import mutants_of
from advisor.proving.mutation_report import mutation_data, mutation_report
from advisor.proving.outcomes import is_as_expected, situations
from advisor.proving.proposals import Proposal
from advisor.proving.scoring import Fate, Judged, Score, Stale, score
from tests.proving.made_up import CLEAN, TRAINING, base_of, pitfall

REASON = {"ja": "理由", "en": "reason"}
ABSENT = {TRAINING: "absent", "project.information-system": "yes"}


def scored(**changes: Any) -> Score:
    base = base_of(pitfall(**changes))
    return score(base, [base.rule("STAFF-TRAINING")])


def told(result: Score, listed: bool = False) -> str:
    return "\n".join(line.in_(Language.ENGLISH) for line in mutation_report(1, result, listed))


def test_a_rule_with_too_weak_tests_has_survivors_and_the_right_test_kills_them() -> None:
    weak = scored(tests=[CLEAN, {"name": "x", "facts": {TRAINING: "tentative"}, "expect": "confirm"}])
    survived = {judged.mutant.name for judged in weak.of(Fate.SURVIVED)}
    assert "narrow confirm_when plan.training unreadable" in survived
    assert "narrow confirm_when plan.training tentative" not in survived
    assert not weak.is_enough


def test_a_survivor_is_told_with_its_line_and_a_test_that_can_be_copied() -> None:
    words = told(scored(confirm_when=[{TRAINING: "tentative"}]))
    assert (
        "rules/pitfalls/STAFF-TRAINING.yaml:1: STAFF-TRAINING: no test notices this change: without confirm_when."
        in words
    )
    assert "        facts: {plan.training: tentative}\n        expect: confirm" in words


def with_test(rule: Rule, proposal: Proposal) -> Rule:
    because = {"because": sorted(proposal.because)} if proposal.because else {}
    stage = {"stage": str(proposal.stage)} if proposal.stage else {}
    test = {"name": "proposed", "facts": proposal.facts, "expect": str(proposal.expect), **stage, **because}
    return rule._replace(tests=(test,))


@pytest.mark.parametrize("rule", load_rules().rules[::3], ids=lambda rule: rule.id)
def test_the_proposed_test_holds_for_the_rule_and_not_for_the_mutant(rule: Rule) -> None:
    bare = rule._replace(tests=(), equivalent=())
    base = RuleBase(bare if other.id == rule.id else other for other in load_rules().rules)
    survivors = score(base, [bare]).of(Fate.SURVIVED)
    assert {j.mutant.name for j in survivors if j.proposal is None} == {e["mutant"] for e in rule.equivalent}
    for judged in survivors:
        if judged.proposal is not None:
            tested = with_test(bare, judged.proposal)
            (situation,) = situations(base, tested, cases_of(tested))
            assert is_as_expected(rule, situation)
            assert not is_as_expected(judged.mutant.rule, situation)


def test_a_change_of_the_facts_named_kills_too() -> None:
    tests = [CLEAN, {"name": "x", "facts": {TRAINING: "admitted", "plan.skill": "none"}, "expect": "applies"}]
    unnamed, named = scored(tests=tests), scored(tests=[CLEAN, {**tests[1], "because": [TRAINING]}])
    name = "drop-choice shown_when plan.training"
    assert name in {judged.mutant.name for judged in unnamed.of(Fate.SURVIVED)}
    assert name in {judged.mutant.name for judged in named.of(Fate.KILLED)}


def test_what_no_values_tell_apart_is_not_counted() -> None:
    result = scored()
    same = {judged.mutant.name for judged in result.of(Fate.SAME)}
    assert "widen confirm_when plan.training admitted" in same  # there the wall is shown anyway
    assert len(result.judged) == sum(len(result.of(fate)) for fate in Fate)


def test_an_equivalent_mutant_is_reported_with_its_reason_and_not_counted() -> None:
    name = "narrow confirm_when plan.training unreadable"
    with_entry, without = scored(equivalent=[{"mutant": name, "reason": REASON}]), scored()
    assert [judged.mutant.name for judged in with_entry.of(Fate.EQUIVALENT)] == [name]
    assert len(with_entry.of(Fate.SURVIVED)) == len(without.of(Fate.SURVIVED)) - 1
    assert "unreadable taken from plan.training: means the same. reason" in told(with_entry)


def test_stale_entries_are_errors_each_told_in_its_own_words() -> None:
    names = {
        "narrow confirm_when plan.training stated": Stale.UNKNOWN,
        "drop confirm_when plan.training": Stale.KILLED,  # the clean plan notices
        "widen confirm_when plan.training admitted": Stale.SAME,
    }
    result = scored(equivalent=[{"mutant": name, "reason": REASON} for name in names])
    assert {entry.mutant: entry.why for entry in result.stale} == names
    assert not result.is_enough
    for words in ("there is no change", "a test notices", "nobody need say so"):
        assert words in told(result)


def test_an_entry_that_stands_twice_is_stale_once() -> None:
    entry = {"mutant": "narrow confirm_when plan.training unreadable", "reason": REASON}
    assert [(stale.place, stale.why) for stale in scored(equivalent=[entry, entry]).stale] == [(1, Stale.TWICE)]


@pytest.mark.parametrize(
    ("killed", "survived", "percent", "enough"),
    [(0, 0, 100, True), (95, 5, 95, True), (949, 51, 94, False), (999, 1, 99, True), (2, 1, 66, False)],
)
def test_the_score_is_rounded_down(killed: int, survived: int, percent: int, enough: bool) -> None:
    rule = base_of(pitfall()).rule("STAFF-TRAINING")
    mutant = next(mutants_of(rule))
    fates = [Fate.KILLED] * killed + [Fate.SURVIVED] * survived
    result = Score(tuple(Judged(rule, mutant, fate) for fate in fates), ())
    assert (result.percent, result.is_enough) == (percent, enough)


def test_the_data_count_what_the_words_list() -> None:
    result = scored()
    data = mutation_data(1, result, listed=True)
    assert len(data["mutants"]) == len(result.judged)
    assert len(data["survivors"]) == data["survived"] == told(result, listed=True).count("no test notices this change")
    assert data["killed"] + data["survived"] + data["equivalent"] + data["same"] == len(data["mutants"])
