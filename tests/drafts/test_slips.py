"""The slips that Japanese office text brings into YAML are named as what they are, where they are."""

import pytest

from tests.drafts.reading import read, refusal_of

SLIPS = [
    ("題名: 計画\n期間：令和8年度\n文書: 全文\n", "full-width-colon", (2, 3)),
    ("題名：計画\n", "full-width-colon", (1, 3)),
    ("事業:\n  - 事業名: 川\n    内容：水\n    財源: 未定\n", "full-width-colon", (3, 7)),
    ("題名: 計画\n期間:　令和8年度\n文書: 全文\n", "full-width-space-after-colon", (2, 4)),
    ("題名: 計画\n期間:令和8年度\n文書: 全文\n", "no-space-after-colon", (2, 4)),
    ("計画の策定:\n\t背景: 人口\n", "tab-indent", (2, 1)),
    ("計画の策定:\n  背景: 人口\n\t目的: 川\n", "tab-indent", (3, 1)),
    ("備考: %で表す。\n", "starts-with-sign", (1, 5)),
    ("財源:\n  - @交付金\n", "starts-with-sign", (2, 5)),
    ("備考: |売上\n", "starts-with-sign", (1, 5)),
    ("備考: 対象: 全世帯\n", "colon-in-value", (1, 7)),
    ('背景: "総合計画"に基づく。\n', "text-after-quote", (1, 11)),
    ('背景: "総合計画\n目的: "川"\n', "quote-not-closed", (1, 5)),
    ("背景: '総合計画\n目的: 川\n", "quote-not-closed", (1, 5)),
    ('背景: "C:\\計画"\n', "unknown-escape", (1, 8)),
    ("団体: {名称: 宇城市\n期間: 令和8年度\n", "bracket-not-closed", (1, 5)),
    ("財源: [起債\n期間: 令和8年度\n", "bracket-not-closed", (1, 5)),
    ("団体: {\n  名称: 市,\n  備考: 職員 3人\n期間: 令和8年度\n", "bracket-not-closed", (1, 5)),
    ("計画の策定:\n  背景: 人口\n    目的: 川\n", "indent-differs", (3, 5)),
    ("計画の策定:\n    背景: 人口\n  目的: 川\n", "indent-differs", (3, 3)),
]


@pytest.mark.parametrize(("text", "code", "place"), SLIPS)
def test_a_slip_is_named_where_it_is(text: str, code: str, place: tuple[int, int]) -> None:
    problem = refusal_of(text)
    assert problem.code == code
    assert problem.place is not None
    assert problem.place[:2] == place


@pytest.mark.parametrize(
    "text", ["題名: 計画\n期間：令和8年度\n文書: 全文\n", "題名: 計画\n期間:令和8年度\n文書: 全文\n"]
)
def test_the_key_at_fault_is_named(text: str) -> None:
    assert dict(refusal_of(text).values)["key"] == "期間"


def test_well_formed_lines_near_a_slip_are_not_blamed() -> None:
    text = '背景: |\n  対象: 全世帯\n参照: https://example.jp/\n時刻: 10:30\n備考: "川"と"水"\n'
    problem = refusal_of(text)
    assert problem.code == "text-after-quote"
    assert problem.place is not None
    assert problem.place.line == 5


@pytest.mark.parametrize(
    "text",
    [
        "備考: 10:30に集合する。\n",
        "備考: https://example.jp/plan\n",
        "備考: 比率は1:2とする。\n",
        "備考: 対象：全世帯\n",
        "備考: 「引用」に続ける。\n",
        "備考: 5%を目指す。\n",
        "備考: >-\n  50%を目指す。\n",
        "備考: 施策 #2\n",
        "備考: -5%\n",
        "備考: ・川\n",
        "備考: ＊印は推計\n",
    ],
)
def test_text_that_only_looks_like_a_slip_is_read(text: str) -> None:
    assert list(read(text).root.entries) == ["備考"]


def test_a_full_width_space_before_a_key_is_remarked_and_the_key_is_read() -> None:
    draft = read("計画の策定:\n　背景: 人口\n")
    (problem,) = draft.problems
    assert (problem.code, problem.place, problem.values) == ("full-width-indent", (2, 1, 1), (("key", "背景"),))
    assert list(draft.root.entries) == ["計画の策定", "背景"]
