"""Documents of a seventh hand, which calls nothing as usual: a water board, a library, a ferry, forests, waste."""

import pytest

from tests.documents.hands import indicators_found, names_expected, projects_found, share_in_place
from tests.documents.office.expecting import Sample
from tests.documents.seventh_hands.corpus import CORPUS

LEAST_SHARE = 0.77
# Neither the names of its cells nor where they stand, above or beside what they name, is known.
FORM_IN_SQUARES = "h06_squares_of_a_school_bus.xlsx"
# Tells each indicator in a line of its own above its values.
NAMES_ABOVE_VALUES = "h05_text_of_a_word_processor.txt"


def test_most_words_stand_where_a_reviewer_would_put_them() -> None:
    assert share_in_place(CORPUS) >= LEAST_SHARE


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_no_project_is_invented_and_none_missed_but_in_the_form_in_squares(sample: Sample) -> None:
    found, expected = projects_found(sample), names_expected(sample, "projects")
    assert found <= expected if sample.file == FORM_IN_SQUARES else found == expected


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_no_indicator_is_missed_nor_invented_where_its_values_stand_beside_it(sample: Sample) -> None:
    if sample.file not in (FORM_IN_SQUARES, NAMES_ABOVE_VALUES):
        assert indicators_found(sample) == names_expected(sample, "evaluation.indicators")
