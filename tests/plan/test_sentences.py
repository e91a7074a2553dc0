"""A value is cut into sentences, and nothing of it is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.plan.sentences import MAX_SENTENCE, sentences


def cut(text: str) -> list[str]:
    return [sentence for _, sentence in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("川を見る。水を測る。", ["川を見る。", "水を測る。"]),
        ("川を見る\n水を測る\n", ["川を見る", "水を測る"]),
        ("「川を見る。急ぐ。」と聞いた。次。", ["「川を見る。急ぐ。」と聞いた。", "次。"]),
        ("川（支川を含む。）を見る。次。", ["川（支川を含む。）を見る。", "次。"]),
        ("・川\n● 水\n① 田\n(1) 畑\nア、山", ["川", "水", "田", "畑", "山"]),
        ("1.5億円を充てる。", ["1.5億円を充てる。"]),
        ("-5%を目指す。", ["-5%を目指す。"]),
        ("- 川", ["川"]),
        ("急ぐ！本当に？はい。", ["急ぐ！", "本当に？", "はい。"]),
        ("。\n・\n―\n　", []),
        ("", []),
        ("（閉じない括弧。次の文。\n川を見る。", ["（閉じない括弧。次の文。", "川を見る。"]),
    ],
)
def test_sentences_are_cut(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@given(st.text(alphabet="川水。！「」（）\n　 ・1.A", max_size=80))
def test_each_sentence_stands_at_its_offset_and_in_order(text: str) -> None:
    last = 0
    for start, sentence in sentences(text):
        assert text[start : start + len(sentence)] == sentence
        assert start >= last
        last = start + len(sentence)


@given(st.text(alphabet="川水田。！「」（）\n　", max_size=80))
def test_no_word_is_lost(text: str) -> None:
    words = [character for character in text if character in "川水田"]
    assert [character for character in "".join(cut(text)) if character in "川水田"] == words


def test_a_text_without_stops_is_cut_before_it_grows_too_long() -> None:
    assert all(len(sentence) <= MAX_SENTENCE + 1 for sentence in cut("川" * 5 * MAX_SENTENCE))
    assert "".join(cut("川" * 5 * MAX_SENTENCE)) == "川" * 5 * MAX_SENTENCE
