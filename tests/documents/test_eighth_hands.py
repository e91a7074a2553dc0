"""Documents of an eighth hand, in the ordinary manner of offices, read as they were before anybody had looked at them."""

import pytest

from tests.documents.eighth_hands.corpus import CORPUS
from tests.documents.hands import indicators_found, names_expected, projects_found, share_in_place
from tests.documents.office.expecting import Sample

LEAST_SHARE = 0.95
# The name of its form is taken for a project, and what stands below its indicators for one.
FORMS = "k04_forms_for_revitalisation.xlsx"
WITH_SENTENCES = "k03_workbook_of_the_planning_section.xlsx"


def test_nearly_all_words_stand_where_a_reviewer_would_put_them() -> None:
    assert share_in_place(CORPUS) >= LEAST_SHARE


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_no_project_is_missed_and_none_invented_but_in_forms(sample: Sample) -> None:
    found, expected = projects_found(sample), names_expected(sample, "projects")
    assert found >= expected if sample.file == FORMS else found == expected


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_no_indicator_is_missed_nor_invented_but_out_of_sentences(sample: Sample) -> None:
    found, expected = indicators_found(sample), names_expected(sample, "evaluation.indicators")
    assert found >= expected if sample.file == WITH_SENTENCES else found == expected
