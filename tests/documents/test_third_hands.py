"""Documents of a third hand are read by meaning: forms of a ministry, sheets, questions, memos, text out of a PDF."""

from collections.abc import Sequence

import pytest

from advisor.documents.opening import draft_of_bytes
from advisor.plan.building import build_plan
from advisor.plan.model import Plan, SubjectKind
from advisor.reviewing.building import review_draft
from tests.documents.office.expecting import Sample
from tests.documents.test_office import bare, is_right, places_of
from tests.documents.third_hands.corpus import CORPUS

LEAST_SHARE = 0.95
PLANS = [sample for sample in CORPUS if sample.expected.plan]


def plan_of(sample: Sample) -> Plan:
    return build_plan(draft_of_bytes(sample.build(), sample.file))


def share_in_place(corpus: Sequence[Sample]) -> float:
    """Return the share of the words that stand where a reviewer would put them."""
    right = total = 0
    for sample in corpus:
        plan = plan_of(sample)
        total += len(sample.expected.stands)
        right += sum(is_right(places_of(plan, stands), stands) for stands in sample.expected.stands)
    return right / total


def test_most_words_stand_where_a_reviewer_would_put_them() -> None:
    assert share_in_place(CORPUS) >= LEAST_SHARE


@pytest.mark.parametrize("sample", PLANS, ids=lambda sample: sample.file)
def test_no_project_is_invented_or_missed(sample: Sample) -> None:
    found = {bare(subject.name) for subject in plan_of(sample).subjects_of(SubjectKind.PROJECT)}
    assert found == set(map(bare, sample.expected.names["projects"]))


@pytest.mark.parametrize("sample", PLANS, ids=lambda sample: sample.file)
def test_no_indicator_is_invented_or_missed(sample: Sample) -> None:
    found = {bare(indicator.name) for indicator in plan_of(sample).indicators}
    assert found == set(map(bare, sample.expected.names["evaluation.indicators"]))


@pytest.mark.parametrize("sample", [s for s in CORPUS if not s.expected.plan], ids=lambda sample: sample.file)
def test_a_document_that_is_no_plan_gets_no_wall(sample: Sample) -> None:
    assert not review_draft(draft_of_bytes(sample.build(), sample.file)).findings
