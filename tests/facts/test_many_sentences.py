"""Many sentences are scored at once as they are one by one."""

from hypothesis import given
from hypothesis import strategies as st

from advisor.facts.hearing import MANY_SENTENCES, Ear, Sentence
from advisor.facts.linear_model import KEY_BYTES, MAX_NGRAMS, Scores, load_model, ngrams, prepare, ranked
from advisor.facts.many_sentences import ManySentences
from scripts.lexicon_sentences import lexicon_sentences

MODEL = load_model()
AT_ONCE = ManySentences(MODEL)
WORDS = [sentence.text for sentence in lexicon_sentences()]
# Any character, half ones too, and what is made of sentences that the model knows.
TEXTS = st.text(max_size=30) | st.characters().map(lambda sign: sign * MAX_NGRAMS) | st.sampled_from(WORDS)


def one_by_one(prepared: list[str]) -> list[Scores]:
    return [ranked(MODEL.scores(ngrams(text).distinct())) for text in prepared]


@given(st.lists(TEXTS | st.tuples(TEXTS, TEXTS).map("".join), max_size=12))
def test_any_sentences_have_the_same_scores_to_the_last_bit(texts: list[str]) -> None:
    prepared = [prepare(text) for text in texts]
    assert AT_ONCE.scores(prepared) == one_by_one(prepared)


def test_every_ngram_of_the_model_is_found() -> None:
    file = MODEL.file
    keys = (file.data[start : start + KEY_BYTES] for start in range(file.first_key, file.first_row, KEY_BYTES))
    grams = [key.rstrip(b"\0").decode() for key in keys]
    assert len(grams) == file.ngrams
    assert AT_ONCE.scores(grams) == one_by_one(grams)


def test_an_ear_hears_the_same_before_and_after_it_has_heard_many() -> None:
    sentences = [Sentence(text) for text in WORDS[:: len(WORDS) // MANY_SENTENCES][: MANY_SENTENCES - 1]]
    ear = Ear()
    first, again = ear.listen(sentences), ear.listen(sentences)
    for before, after in zip(first, again, strict=True):
        assert before.faint_evidence == after.faint_evidence
        assert [(s.concept, s.pole, s.score, s.words) for s in before.signals] == [
            (s.concept, s.pole, s.score, s.words) for s in after.signals
        ]
