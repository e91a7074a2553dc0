"""What a review of the samples says: the walls of seven towns, their gentle weaknesses, and a plan with nothing to say about."""

from functools import cache
from pathlib import Path

import pytest

from advisor.drafts.loading import read_draft
from advisor.plan.model import Stage
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Priority, Review, Verdict

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
CODES = {
    "shinano": ["A1", "B3", "B11", "C1", "C3"],
    "hakui": ["A9", "B12", "C5"],
    "minamiyamashiro": ["A2", "B4", "B6"],
    "shijonawate": ["A3", "B1", "B9"],
    "yasugi": ["A4", "A7", "B13"],
    "mine": ["A5", "B5", "B7", "B10", "B14"],
    "uki": ["A6", "A8", "B2", "B8", "B15", "C2", "C4"],
}
WEAKNESSES = {
    "shinano": "KPI-CUMULATIVE",
    "minamiyamashiro": "KPI-ORDER",
    "shijonawate": "KPI-BASELINE-FUTURE",
    "uki": "KPI-BEYOND-PERIOD",
}
SUBJECT_KINDS = {
    "B14": "project",
    "C3": "project",
    "B11": "project",
    "B9": "project",
    "B10": "project",
    "B5": "field",
    "B3": "field",
}


@cache
def review_of(path: str, stage: Stage | None = None) -> Review:
    return review_draft(read_draft(str(SAMPLES / path)), stage)


def applying(review: Review) -> set[str]:
    return {code for finding in review.findings if finding.verdict is Verdict.APPLIES for code in finding.codes}


def test_the_seven_towns_cover_all_29_codes() -> None:
    assert sum(len(codes) for codes in CODES.values()) == 29


@pytest.mark.parametrize("town", CODES)
def test_a_draft_at_the_wall_is_told_the_walls_of_its_town(town: str) -> None:
    assert set(CODES[town]) <= applying(review_of(f"{town}/wall.yaml"))


@pytest.mark.parametrize("town", CODES)
def test_the_walls_stand_at_the_right_kind_of_subject(town: str) -> None:
    for finding in review_of(f"{town}/wall.yaml").findings:
        for code in finding.codes:
            if code in CODES[town] and finding.verdict is Verdict.APPLIES and code == finding.code:
                assert finding.subject.kind == SUBJECT_KINDS.get(code, finding.subject.kind)


@pytest.mark.parametrize("town", CODES)
def test_the_final_plan_no_longer_shows_the_walls_that_the_town_overcame(town: str) -> None:
    assert not set(CODES[town]) & applying(review_of(f"{town}/final.yaml"))


@pytest.mark.parametrize("town", WEAKNESSES)
def test_the_weaknesses_of_the_final_plans_are_told_gently(town: str) -> None:
    told = [finding for finding in review_of(f"{town}/final.yaml").findings if WEAKNESSES[town] in finding.codes]
    assert told
    assert all(finding.priority is not Priority.MAJOR for finding in told)


@pytest.mark.parametrize("stage", list(Stage))
def test_the_clean_plan_has_no_finding_at_any_stage(stage: Stage) -> None:
    review = review_of("clean.yaml", stage)
    assert review.findings == ()
    assert review.strengths


@pytest.mark.parametrize("town", CODES)
def test_a_digest_is_not_blamed_for_what_it_leaves_out(town: str) -> None:
    review = review_of(f"{town}/final.yaml")
    silent = [
        f
        for f in review.findings
        if f.evidence and all(not item.words for item in f.evidence) and f.family not in ("chain", "kpi-link")
    ]
    assert not silent
    assert review.summary.not_told


def test_a_plan_of_another_kind_is_told_so_in_one_sentence() -> None:
    from advisor.drafts.loading import draft_from_mapping

    sewerage = {
        "題名": "○○町公共下水道事業経営戦略",
        "計画の策定": {"背景": "管路の老朽化が進む。使用料収入は減っている。", "目的": "経営の健全化を図る。"},
        "将来像": [{"姿": "安定した経営が続いている。"}],
        "施策": [{"内容": "使用料を改定する。"}, {"内容": "管路を更新する。"}],
    }
    review = review_draft(draft_from_mapping(sewerage))
    assert not [finding for finding in review.findings if finding.priority is not Priority.FORM]
    assert len(review.summary.notes) == 1
