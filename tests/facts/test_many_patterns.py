"""Of many patterns all are tried that can match, and hardly any other."""

import re

from hypothesis import given
from hypothesis import strategies as st

from advisor.facts.hearing import patterns
from advisor.facts.many_patterns import ManyPatterns, needed_characters
from advisor.plan.years import normalise
from scripts.lexicon_sentences import lexicon_sentences

EXPRESSIONS = [pattern.expression for pattern in patterns()]
OF_THE_LEXICON = ManyPatterns(EXPRESSIONS)
WORDS = [normalise(sentence.text) for sentence in lexicon_sentences()]
MATCHES = [
    (number, sentence)
    for number, expression in enumerate(EXPRESSIONS)
    for sentence in WORDS
    if expression.search(sentence)
]
# Few letters, so that patterns match; of all kinds of parts that a pattern may have.
_LETTERS = st.sampled_from("あい決未𠮷.")
_PARTS = st.recursive(
    _LETTERS.map(re.escape)
    | st.sampled_from(["[あ未]", "[^あ]", "[ぁ-ん]", ".", r"\d", "^", "$", "(?i:A)", "(?!未)", "(?<=い)"]),
    lambda parts: (
        st.lists(parts, min_size=1, max_size=3).map("".join)
        | st.lists(parts, min_size=1, max_size=3).map("|".join).map("(?:{})".format)
        | st.tuples(parts, st.sampled_from(["?", "*", "+", "{2}", "{0,2}", "+?"])).map(
            lambda pair: f"(?:{pair[0]}){pair[1]}"
        )
    ),
    max_leaves=8,
)


@given(st.lists(_PARTS.map(re.compile), max_size=80), st.lists(st.text(_LETTERS | st.sampled_from("aA\n"), max_size=8)))
def test_whatever_a_pattern_matches_it_is_worth_trying_there(
    expressions: list[re.Pattern[str]], sentences: list[str]
) -> None:
    tried = ManyPatterns(expressions).worth_trying(sentences)
    assert len(tried) == len(sentences)
    for sentence, numbers in zip(sentences, tried, strict=True):
        assert numbers == sorted(set(numbers))
        assert {n for n, expression in enumerate(expressions) if expression.search(sentence)} <= set(numbers)


def test_every_pattern_of_the_lexicon_is_tried_where_it_matches() -> None:
    tried = OF_THE_LEXICON.worth_trying([sentence for _, sentence in MATCHES])
    assert MATCHES
    assert all(number in numbers for (number, _), numbers in zip(MATCHES, tried, strict=True))


def test_of_the_patterns_of_the_lexicon_hardly_any_is_tried_in_vain() -> None:
    tried = OF_THE_LEXICON.worth_trying(WORDS)
    assert sum(map(len, tried)) < 0.1 * len(WORDS) * len(EXPRESSIONS)


def test_every_wording_that_tells_something_needs_something() -> None:
    assert all(needed_characters(pattern.expression) for pattern in patterns() if pattern.pole is not None)
