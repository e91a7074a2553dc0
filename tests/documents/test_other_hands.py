"""Documents that look like none of the corpus are read by meaning as well, if not as surely."""

import pytest

from advisor.documents.opening import draft_of_bytes
from advisor.plan.building import build_plan
from advisor.plan.model import SubjectKind
from advisor.reviewing.building import review_draft
from tests.documents.office.expecting import Sample
from tests.documents.other_hands.corpus import CORPUS
from tests.documents.test_office import bare, is_right, places_of

LEAST_SHARE = 0.95


def test_most_words_stand_where_a_reviewer_would_put_them() -> None:
    right = total = 0
    for sample in CORPUS:
        plan = build_plan(draft_of_bytes(sample.build(), sample.file))
        total += len(sample.expected.stands)
        right += sum(is_right(places_of(plan, stands), stands) for stands in sample.expected.stands)
    assert right >= LEAST_SHARE * total


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_no_project_is_invented(sample: Sample) -> None:
    if sample.expected.plan:
        plan = build_plan(draft_of_bytes(sample.build(), sample.file))
        found = {bare(subject.name) for subject in plan.subjects_of(SubjectKind.PROJECT)}
        assert found <= set(map(bare, sample.expected.names["projects"]))


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_a_document_that_is_no_plan_gets_no_wall(sample: Sample) -> None:
    if not sample.expected.plan:
        assert not review_draft(draft_of_bytes(sample.build(), sample.file)).findings
