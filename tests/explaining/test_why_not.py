"""For every wall and every subject of a draft there is an answer to why it is not told."""

from pathlib import Path

import pytest

from advisor.drafts.loading import draft_from_text
from advisor.engine.reference import run_reference
from advisor.engine.rules import Slot, Stratum
from advisor.engine.what_if import with_assignments
from advisor.explaining.inquiry import inquire
from advisor.explaining.why_not import Answer, why_not
from tests.explaining.samples import SAMPLES, inquiry_into

RAISED = {"applies": {Slot.SHOWN, Slot.APPLIES}, "confirm": {Slot.CONFIRM}}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_wall_and_subject_has_an_answer_and_meeting_the_conditions_raises_the_wall(path: Path) -> None:
    inquiry = inquiry_into(path)
    base, world = inquiry.examination.rules, inquiry.examination.world
    for rule in base.of(Stratum.PITFALL):
        answers = why_not(inquiry.examination, inquiry.review, rule.id)
        subjects = inquiry.plan.subjects_of(rule.per)
        assert len(answers) == max(1, len(subjects))
        for answer, subject in zip(answers, subjects, strict=False):
            assert answer.sentence.ja
            assert answer.sentence.en
            if answer.answer is Answer.CLEAR:
                assert any(way.changes or way.lacking for way in answer.ways), (rule.id, subject.key)
            for way in answer.ways:
                assert any(not condition.holds for condition in way.conditions)
                if way.changes is not None:
                    raised = run_reference(base, with_assignments(world, way.changes))
                    slots = {c.slot for c in raised if (c.rule, c.subject) == (rule.id, subject.key)}
                    assert slots & RAISED[way.verdict], (rule.id, subject.key, way.changes)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_answer_agrees_with_the_checklist(path: Path) -> None:
    inquiry = inquiry_into(path)
    verdicts = {(check.rule, check.subject): str(check.verdict) for check in inquiry.review.checklist}
    for rule in inquiry.examination.rules.of(Stratum.PITFALL):
        for answer in why_not(inquiry.examination, inquiry.review, rule.id):
            verdict = verdicts.get((rule.id, answer.subject))
            if answer.answer in (Answer.CLEAR, Answer.OUT_OF_SCOPE):
                assert verdict in (str(answer.answer), None)
            elif answer.answer is Answer.OPEN:
                assert verdict == "confirm"
            else:
                assert verdict in ("applies", "confirm")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_condition_that_fails_never_asks_for_what_the_draft_says(path: Path) -> None:
    inquiry = inquiry_into(path)
    for rule in inquiry.examination.rules.of(Stratum.PITFALL):
        for answer in why_not(inquiry.examination, inquiry.review, rule.id):
            for condition in (condition for way in answer.ways for condition in way.conditions):
                if condition.now is not None:
                    assert not condition.text.ja.endswith(f"：{condition.now.ja}"), rule.id
                    assert not condition.text.en.endswith(f": {condition.now.en}"), rule.id


def test_what_the_author_set_aside_is_told_as_such() -> None:
    draft = (SAMPLES[0].parent / "half.yaml").read_text("utf-8") + (
        "確認済み:\n  - {指摘: A8, 理由: 承知の上, 説明: 係長会議は4月に開く, 期限: 2027-03}\n"
    )
    inquiry = inquire(draft_from_text(draft, "plan.yaml"), today="2026-12-01")
    (answer,) = why_not(inquiry.examination, inquiry.review, "A8")
    assert answer.answer is Answer.WAIVED
    assert "係長会議は4月に開く" in answer.sentence.ja
    later = inquire(draft_from_text(draft, "plan.yaml"), today="2027-04-01")
    assert why_not(later.examination, later.review, "A8")[0].answer is Answer.TOLD
