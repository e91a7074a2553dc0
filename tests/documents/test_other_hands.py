"""Documents that look like none of the corpus are read by meaning as well, if not as surely."""

import pytest

from advisor.documents.opening import draft_of_bytes
from advisor.reviewing.building import review_draft
from tests.documents.hands import names_expected, projects_found, share_in_place
from tests.documents.office.expecting import Sample
from tests.documents.other_hands.corpus import CORPUS

LEAST_SHARE = 0.95


def test_most_words_stand_where_a_reviewer_would_put_them() -> None:
    assert share_in_place(CORPUS) >= LEAST_SHARE


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_no_project_is_invented(sample: Sample) -> None:
    if sample.expected.plan:
        assert projects_found(sample) <= names_expected(sample, "projects")


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_a_document_that_is_no_plan_gets_no_wall(sample: Sample) -> None:
    if not sample.expected.plan:
        assert not review_draft(draft_of_bytes(sample.build(), sample.file)).findings
