"""Documents of a fifth hand are read by meaning: a digest, a wiki, a memo, a form drawn in squares, prose, tables."""

import pytest

from tests.documents.fifth_hands.corpus import CORPUS
from tests.documents.hands import indicators_found, names_expected, projects_found, share_in_place
from tests.documents.office.expecting import Sample

LEAST_SHARE = 0.95
# Its indicators are told within sentences, with their figures in kanji.
OF_PROSE = "v04_way_of_a_village.docx"


def test_most_words_stand_where_a_reviewer_would_put_them() -> None:
    assert share_in_place(CORPUS) >= LEAST_SHARE


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_no_project_is_invented_or_missed(sample: Sample) -> None:
    assert projects_found(sample) == names_expected(sample, "projects")


@pytest.mark.parametrize("sample", [s for s in CORPUS if s.file != OF_PROSE], ids=lambda sample: sample.file)
def test_no_indicator_is_invented_or_missed(sample: Sample) -> None:
    assert indicators_found(sample) == names_expected(sample, "evaluation.indicators")
