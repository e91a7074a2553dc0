"""Documents of a third hand are read by meaning: forms of a ministry, sheets, questions, memos, text out of a PDF."""

import pytest

from advisor.documents.opening import draft_of_bytes
from advisor.reviewing.building import review_draft
from tests.documents.hands import indicators_found, names_expected, projects_found, share_in_place
from tests.documents.office.expecting import Sample
from tests.documents.third_hands.corpus import CORPUS

LEAST_SHARE = 0.95
PLANS = [sample for sample in CORPUS if sample.expected.plan]


def test_most_words_stand_where_a_reviewer_would_put_them() -> None:
    assert share_in_place(CORPUS) >= LEAST_SHARE


@pytest.mark.parametrize("sample", PLANS, ids=lambda sample: sample.file)
def test_no_project_is_invented_or_missed(sample: Sample) -> None:
    assert projects_found(sample) == names_expected(sample, "projects")


@pytest.mark.parametrize("sample", PLANS, ids=lambda sample: sample.file)
def test_no_indicator_is_invented_or_missed(sample: Sample) -> None:
    assert indicators_found(sample) == names_expected(sample, "evaluation.indicators")


@pytest.mark.parametrize("sample", [s for s in CORPUS if not s.expected.plan], ids=lambda sample: sample.file)
def test_a_document_that_is_no_plan_gets_no_wall(sample: Sample) -> None:
    assert not review_draft(draft_of_bytes(sample.build(), sample.file)).findings
