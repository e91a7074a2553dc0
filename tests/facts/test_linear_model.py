"""The model scores a sentence alike, whoever else asks it and whatever it has forgotten."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from advisor.facts import linear_model
from advisor.facts.linear_model import LinearModel, ngrams, prepare
from scripts.lexicon_sentences import lexicon_sentences

GRAMS = [ngrams(prepare(sentence.text)).distinct() for sentence in lexicon_sentences()[:400]]


@pytest.fixture
def forgetful(monkeypatch: pytest.MonkeyPatch) -> LinearModel:
    """A model that forgets its n-grams after a few sentences."""
    monkeypatch.setattr(linear_model, "MAX_KEPT", 150)
    return linear_model.load_model.__wrapped__()


def test_many_threads_get_the_scores_of_one_though_all_is_forgotten_again_and_again(forgetful: LinearModel) -> None:
    alone = [linear_model.load_model().scores(grams) for grams in GRAMS]
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as threads:
            rounds = list(threads.map(lambda _: [forgetful.scores(grams) for grams in GRAMS], range(8)))
    finally:
        sys.setswitchinterval(usual)
    assert all(scores == alone for scores in rounds)
