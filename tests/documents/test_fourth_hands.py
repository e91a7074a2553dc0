"""Documents of a fourth hand are read by meaning: chapters in everyday words, a sheet a project, slides, minutes, prose."""

import pytest

from advisor.documents.opening import draft_of_bytes
from advisor.plan.building import build_plan
from advisor.plan.model import Plan, SubjectKind
from tests.documents.fourth_hands.corpus import CORPUS
from tests.documents.office.expecting import Sample
from tests.documents.test_office import bare, is_right, places_of

LEAST_SHARE = 0.97
# Its indicators are told within sentences, with their values in words.
OF_PROSE = "f08_prose.docx"
PLANS = [sample for sample in CORPUS if sample.expected.plan]
BY_NAME = [sample for sample in PLANS if sample.file != OF_PROSE]


def plan_of(sample: Sample) -> Plan:
    return build_plan(draft_of_bytes(sample.build(), sample.file))


def test_most_words_stand_where_a_reviewer_would_put_them() -> None:
    right = total = 0
    for sample in CORPUS:
        plan = plan_of(sample)
        total += len(sample.expected.stands)
        right += sum(is_right(places_of(plan, stands), stands) for stands in sample.expected.stands)
    assert right >= LEAST_SHARE * total


@pytest.mark.parametrize("sample", PLANS, ids=lambda sample: sample.file)
def test_no_project_is_invented_or_missed(sample: Sample) -> None:
    found = {bare(subject.name) for subject in plan_of(sample).subjects_of(SubjectKind.PROJECT)}
    assert found == set(map(bare, sample.expected.names["projects"]))


@pytest.mark.parametrize("sample", BY_NAME, ids=lambda sample: sample.file)
def test_no_indicator_is_invented_or_missed(sample: Sample) -> None:
    found = {bare(indicator.name) for indicator in plan_of(sample).indicators}
    assert found == set(map(bare, sample.expected.names["evaluation.indicators"]))
