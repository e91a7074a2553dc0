"""Tests inside rules that do not come out as written are told of, all of them, with what to do about each."""

from typing import Any

from advisor.language import Language
from advisor.proving.checking import Failure, Trouble, failures
from advisor.proving.checking_report import checking_data, checking_report
from tests.proving.made_up import CLEAN, SYSTEM, TRAINING, base_of, pitfall

ABSENT = {SYSTEM: "yes", TRAINING: "absent"}


def found(*tests: dict[str, Any], **changes: Any) -> list[Failure]:
    base = base_of(pitfall(tests=list(tests), **changes))
    return list(failures(base, [base.rule("STAFF-TRAINING")]))


def told(failed: list[Failure], language: Language = Language.ENGLISH) -> str:
    return "\n".join(line.in_(language) for line in checking_report(1, len(failed), failed))


def test_a_right_test_is_no_failure() -> None:
    right = {"name": "x", "facts": ABSENT, "expect": "applies", "because": [TRAINING, SYSTEM]}
    assert found(CLEAN, right) == []
    assert told([]) == "0 cases in the tests of 1 rules were tried. All come out as written."


def test_all_failures_are_shown_each_in_its_own_way() -> None:
    failed = found(
        {"name": "nothing is wrong", "facts": {}, "expect": "applies"},
        {"name": "too early", "facts": ABSENT, "stage": "application", "expect": "applies"},
        {"name": "must not fire", "facts": {TRAINING: "admitted"}, "expect": "clear"},
        {"name": "is surer", "facts": ABSENT, "expect": "confirm"},
        {"name": "not yet", "facts": {}, "stage": "application", "expect": "clear"},
        {"name": "other grounds", "facts": ABSENT, "expect": "applies", "because": ["plan.skill", TRAINING]},
    )
    assert [(failure.case.name, failure.trouble) for failure in failed] == [
        ("nothing is wrong", Trouble.UNMET),
        ("too early", Trouble.STAGE),
        ("must not fire", Trouble.CONCLUDED),
        ("is surer", Trouble.UNMET),
        ("not yet", Trouble.STAGE),
        ("other grounds", Trouble.GROUNDS),
    ]
    assert "Of 6 cases in the tests of 1 rules, 6 come out otherwise." in told(failed)


def test_a_verdict_that_the_rule_cannot_give_is_told() -> None:
    (failure,) = found({"name": "x", "facts": {}, "expect": "confirm"}, confirm_when=None)
    assert failure.trouble is Trouble.NO_SLOT


def test_the_conditions_that_do_not_hold_are_named_with_what_is_found_instead() -> None:
    (failure,) = found({"name": "x", "facts": {}, "expect": "confirm"})
    assert [(unmet.condition, unmet.found) for unmet in failure.unmet] == [
        ("plan.training: tentative/unreadable", "plan.training: settled")
    ]


def test_a_fact_too_many_and_a_fact_too_few_are_both_told() -> None:
    failed = found({"name": "x", "facts": ABSENT, "expect": "applies", "because": ["plan.skill", TRAINING]})
    assert "expected: applies, because of plan.skill, plan.training" in told(failed)
    assert "found:    applies, because of plan.training, project.information-system" in told(failed)
    assert "The explanation does not name plan.skill." in told(failed)
    assert "The explanation names project.information-system as well." in told(failed)
    assert "because のplan.skillは、説明に出てきません。" in told(failed, Language.JAPANESE)


def test_every_row_of_a_table_and_every_change_is_a_case_of_its_own() -> None:
    table = {"name": "table", "across": TRAINING, "verdicts": {"applies": ["admitted", "settled"], "clear": ["none"]}}
    each = {"name": "each", "each": [{TRAINING: "admitted"}, {TRAINING: "stated"}], "expect": "applies"}
    stages = {
        "name": "stages",
        "facts": {TRAINING: "tentative"},
        "across": "stage",
        "verdicts": {"confirm": ["application"]},
    }
    assert [(failure.case.name, failure.case.row) for failure in found(table, each, stages)] == [
        ("table", "plan.training: settled"),
        ("table", "plan.training: none"),
        ("each", "plan.training: stated"),
        ("stages", "stage: application"),
    ]


def test_facts_and_stage_come_on_top_of_a_changed_draft() -> None:
    given = {"計画の策定": {"参加部署": None}}
    test = {"name": "x", "given": given, "facts": {TRAINING: "tentative"}, "stage": "application"}
    assert found({**test, "expect": "out_of_scope"}) == []
    assert found({**test, "stage": "preparation", "expect": "confirm", "because": [TRAINING]}) == []


def test_the_data_say_the_same_as_the_words() -> None:
    failed = found({"name": "x", "facts": ABSENT, "expect": "applies", "because": ["plan.skill"]})
    (entry,) = checking_data(1, 1, failed)["failures"]
    assert entry["rule"] == "STAFF-TRAINING"
    assert entry["expected"] == {"verdict": "applies", "because": ["plan.skill"]}
    assert entry["found"] == {"verdict": "applies", "because": [TRAINING, SYSTEM]}
    assert [mend.en for mend in entry["mend"]] == [
        line[14:] for line in told(failed).splitlines() if line.startswith("    to mend:")
    ]
