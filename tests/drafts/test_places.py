"""Every place that is reported holds what is reported, however the value was written."""

import pytest
from hypothesis import given, settings

from advisor.drafts.draft import Draft
from advisor.drafts.lines import Place
from advisor.drafts.nodes import Mapping, Node, Scalar, Sequence, scalars
from advisor.plan.building import build_plan
from tests.drafts.generating import drafts
from tests.drafts.reading import meaning_of, read, words_at

PLAIN_KEYS = ("題名", "地域特性", "備考", "作成時期")
SECTION_KEYS = ("背景", "目的", "責任者", "推進体制", "用語")


def _keys(node: Node) -> list[Scalar]:
    if isinstance(node, Mapping):
        return [scalar for entry in node.entries.values() for scalar in (entry.key, *_keys(entry.value))]
    return [scalar for item in node.items for scalar in _keys(item)] if isinstance(node, Sequence) else []


def _assert_each_character_is_where_it_is_said_to_be(draft: Draft, scalar: Scalar) -> None:
    for index, character in enumerate(scalar.text):
        if not character.isspace():
            words = words_at(draft, draft.place_in(scalar, index, 1))
            assert meaning_of(words, character) == character, (scalar, index)


@settings(max_examples=200, deadline=None)
@given(drafts(PLAIN_KEYS, "計画の策定", SECTION_KEYS))
def test_each_character_of_each_value_stands_where_it_is_said_to_stand(text: str) -> None:
    draft = read(text)
    for scalar in (*scalars(draft.root), *_keys(draft.root)):
        _assert_each_character_is_where_it_is_said_to_be(draft, scalar)


@settings(max_examples=200, deadline=None)
@given(drafts(PLAIN_KEYS, "計画の策定", SECTION_KEYS))
def test_the_place_of_a_statement_is_its_beginning_on_that_line(text: str) -> None:
    draft = read(text)
    for statement in build_plan(draft).statements:
        words = words_at(draft, statement.place)
        assert meaning_of(words, statement.text), (statement, words)


@settings(max_examples=100, deadline=None)
@given(drafts(PLAIN_KEYS, "計画の策定", SECTION_KEYS))
def test_the_place_of_a_cell_is_its_text_or_its_key(text: str) -> None:
    draft = read(text)
    for cell in build_plan(draft).cells:
        words = words_at(draft, cell.place)
        assert meaning_of(words, cell.text) or meaning_of(words, cell.heading) or not words.strip(), (cell, words)


STYLES = [
    pytest.param("背景: 市では、職員が足りない。急ぐ。\n", id="plain"),
    pytest.param('背景: "市では、職員が足りない。急ぐ。"\n', id="double"),
    pytest.param("背景: '市では、職員が足りない。急ぐ。'\n", id="single"),
    pytest.param("背景: |\n  市では、職員が足りない。\n  急ぐ。\n", id="literal"),
    pytest.param("背景: >-\n  市では、職員が足りない。\n  急ぐ。\n", id="folded"),
    pytest.param("背景:\n  市では、職員が\n  足りない。急ぐ。\n", id="plain on lines of its own"),
    pytest.param("{背景: 市では、職員が足りない。急ぐ。}\n", id="flow"),
    pytest.param("背景:\n- 市では、職員が足りない。\n- 急ぐ。\n", id="list"),
    pytest.param('背景: "\\u5E02では、職員が足りない。\\\n  急ぐ。"\n', id="escapes"),
    pytest.param("背景: &a 市では、職員が足りない。急ぐ。\n", id="anchored"),
    pytest.param("背景: !!str 市では、職員が足りない。急ぐ。\n", id="tagged as text"),
    pytest.param("背景: |2-\n  市では、職員が足りない。\n  急ぐ。\n", id="literal with an indent"),
]


@pytest.mark.parametrize("text", STYLES)
def test_two_sentences_are_found_where_they_begin(text: str) -> None:
    draft = read(text)
    statements = build_plan(draft).statements
    assert [statement.text for statement in statements] == ["市では、職員が足りない。", "急ぐ。"]
    assert words_at(draft, statements[0].place).startswith(("市では、職員が", "\\u5E02では、職員が"))
    assert words_at(draft, statements[1].place) == "急ぐ。"


def test_a_block_header_is_not_taken_for_the_text() -> None:
    draft = read("背景: |2- # 2と-の注\n  2-の施策を行う。\n")
    (statement,) = build_plan(draft).statements
    assert statement.place == Place(2, 3, 9)


def test_the_place_of_a_quoted_key_is_the_key_without_its_quotes() -> None:
    draft = read('題名: 計画\n"財源の見通し": あり\n')
    (remark,) = build_plan(draft).remarks
    assert remark.place is not None
    assert words_at(draft, remark.place) == "財源の見通し"


def test_lines_folded_in_japanese_are_joined_without_a_space() -> None:
    draft = read("背景: 職員が\n  不足し、Wi-Fi\n  は無い。\n目的: >-\n  open\n  data を\n  進める。\n")
    assert [scalar.text for scalar in scalars(draft.root)] == ["職員が不足し、Wi-Fiは無い。", "open data を進める。"]


def test_spaces_that_the_author_wrote_stay() -> None:
    draft = read('背景: "人口 減少"\n目的: |\n  人口  \n  減少\n')
    assert [scalar.text for scalar in scalars(draft.root)] == ["人口 減少", "人口  \n減少\n"]


def test_the_place_of_an_empty_value_is_where_it_would_be_written() -> None:
    draft = read("題名: 計画\n計画の策定:\n  背景: ''\n  目的:\n")
    cells = {cell.element: cell.place for cell in build_plan(draft).cells}
    assert cells["formulation.purpose"] == Place(4, 3, 2)
    assert cells["formulation.background"].line == 3
