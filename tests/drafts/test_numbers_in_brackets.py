"""A thousands separator inside braces or brackets does not cut a number in two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.drafts.nodes import Mapping, Sequence, scalars
from tests.drafts.reading import read, refusal_of, words_at


@given(st.lists(st.integers(0, 10**10), min_size=1, max_size=4), st.booleans())
def test_numbers_in_braces_and_brackets_come_back_whole(numbers: list[int], in_braces: bool) -> None:
    written = [f"{number:,}千円" for number in numbers]
    if in_braces:
        text = "費用: {" + ", ".join(f"費目{index}: {value}" for index, value in enumerate(written)) + "}"
    else:
        text = "費用: [" + ", ".join(written) + "]"
    draft = read(text)
    values = list(scalars(draft.root))
    assert [scalar.text for scalar in values] == written
    for scalar in values:
        assert words_at(draft, draft.place_in(scalar, 0, len(scalar.text))) == scalar.text


def test_text_around_the_number_belongs_to_it() -> None:
    draft = read("団体: {名称: 宇城市, 人口: 約59,388人（2019年1月末）, 備考: 1,200人の職員と3,400人の団員}")
    assert [scalar.text for scalar in scalars(draft.root)] == [
        "宇城市",
        "約59,388人（2019年1月末）",
        "1,200人の職員と3,400人の団員",
    ]


def test_an_indicator_in_a_list_in_brackets_stays_one() -> None:
    draft = read("指標: [イノシシの駆除数 1,379頭（2017年度）→1,516頭（2022年度）, 罠 27基→127基]")
    assert [scalar.text for scalar in scalars(draft.root)] == [
        "イノシシの駆除数 1,379頭（2017年度）→1,516頭（2022年度）",
        "罠 27基→127基",
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("年: [2018,2019]", 2),
        ("年: [12, 345]", 2),
        ("年: ['12',345]", 2),
        ("年: [12,'345']", 2),
        ("年: [12,3456]", 2),
        ("年: [1.5,345]", 2),
        ("年: [川,345]", 2),
    ],
)
def test_a_comma_that_separates_values_still_does(text: str, count: int) -> None:
    years = read(text).root.entries["年"].value
    assert isinstance(years, Sequence)
    assert len(years.items) == count


def test_a_key_of_three_digits_with_a_value_stays_a_key() -> None:
    area = read("区: {戸数: 12,345: 川}").root.entries["区"].value
    assert isinstance(area, Mapping)
    assert list(area.entries) == ["戸数", "345"]


def test_the_tail_of_a_number_does_not_count_as_a_key_written_twice() -> None:
    costs = read("費用: {初期: 5,000千円, 運用: 3,000千円}").root.entries["費用"].value
    assert isinstance(costs, Mapping)
    assert list(costs.entries) == ["初期", "運用"]
    assert refusal_of("費用: {初期: 川, 初期: 水}").code == "duplicate-key"
