"""Of many patterns all are tried that can match, and hardly any other."""

import re

from hypothesis import given
from hypothesis import strategies as st

from advisor.facts.hearing import patterns
from advisor.patterns import needed_parts
from advisor.plan.years import normalise
from advisor.sieve import Sieve
from scripts.lexicon_sentences import lexicon_sentences

EXPRESSIONS = [pattern.expression for pattern in patterns()]
OF_THE_LEXICON = Sieve([expression.pattern for expression in EXPRESSIONS])
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
    sieve = Sieve([expression.pattern for expression in expressions])
    for sentence in sentences:
        passed = list(sieve.passed(sentence))
        assert passed == sorted(set(passed))
        assert {n for n, expression in enumerate(expressions) if expression.search(sentence)} <= set(passed)


def test_every_pattern_of_the_lexicon_is_tried_where_it_matches() -> None:
    assert MATCHES
    assert all(number in OF_THE_LEXICON.passed(sentence) for number, sentence in MATCHES)


def test_of_the_patterns_of_the_lexicon_hardly_any_is_tried_in_vain() -> None:
    tried = sum(len(list(OF_THE_LEXICON.passed(sentence))) for sentence in WORDS)
    assert tried < 0.1 * len(WORDS) * len(EXPRESSIONS)


def test_every_wording_that_tells_something_needs_something() -> None:
    assert all(needed_parts(pattern.expression.pattern) for pattern in patterns() if pattern.pole is not None)
