"""Documents of a sixth hand are read by meaning: a council paper, a charter, budget sheets, goals, a PDF, a form."""

import pytest

from tests.documents.hands import indicators_found, names_expected, projects_found, share_in_place
from tests.documents.office.expecting import Sample
from tests.documents.sixth_hands.corpus import CORPUS

LEAST_SHARE = 0.95
# Sentences on all indicators stand among them, with figures of their own.
WITH_SENTENCES = ("w02_charter_of_a_dx_office.md", "w03_sheets_for_the_budget.xlsx")


def test_most_words_stand_where_a_reviewer_would_put_them() -> None:
    assert share_in_place(CORPUS) >= LEAST_SHARE


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_no_project_is_invented_or_missed(sample: Sample) -> None:
    assert projects_found(sample) == names_expected(sample, "projects")


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_no_indicator_is_missed_nor_invented_but_out_of_sentences(sample: Sample) -> None:
    found, expected = indicators_found(sample), names_expected(sample, "evaluation.indicators")
    assert found >= expected if sample.file in WITH_SENTENCES else found == expected
