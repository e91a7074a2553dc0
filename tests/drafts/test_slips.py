"""The slips that Japanese office text brings into YAML are named as what they are, where they are."""

import pytest

from advisor.drafts.lines import Place
from advisor.drafts.nodes import Mapping, Node, Scalar, scalars
from tests.drafts.reading import read, refusal_of, words_at

REFUSED = [
    ('背景: "総合計画\n目的: "川"\n', "quote-not-closed", (1, 5)),
    ("背景: '総合計画\n目的: 川\n", "quote-not-closed", (1, 5)),
    ('背景: "C:\\計画"\n', "unknown-escape", (1, 8)),
    ("団体: {名称: 宇城市\n期間: 令和8年度\n", "bracket-not-closed", (1, 5)),
    ("財源: [起債\n期間: 令和8年度\n", "bracket-not-closed", (1, 5)),
    ("団体: {\n  名称: 市,\n  備考: 職員 3人\n期間: 令和8年度\n", "bracket-not-closed", (1, 5)),
    ("計画の策定:\n  背景: 人口\n    目的: 川\n", "indent-differs", (3, 5)),
    ("計画の策定:\n    背景: 人口\n  目的: 川\n", "indent-differs", (3, 3)),
]


@pytest.mark.parametrize(("text", "code", "place"), REFUSED)
def test_what_could_be_meant_in_two_ways_is_refused_where_it_is(text: str, code: str, place: tuple[int, int]) -> None:
    problem = refusal_of(text)
    assert problem.code == code
    assert problem.place is not None
    assert problem.place[:2] == place


MENDED = [
    ("題名: 計画\n期間：令和8年度\n文書: 全文\n", "full-width-colon", (2, 3), "期間: 令和8年度"),
    ("題名：計画\n", "full-width-colon", (1, 3), "題名: 計画"),
    ("題名　：　計画\n期間: 令和8年度\n", "full-width-colon", (1, 4), "題名　: 計画"),
    ("事業:\n  - 事業名: 川\n    内容：水\n    財源: 未定\n", "full-width-colon", (3, 7), "    内容: 水"),
    ("事業:\n  - 事業名：川\n    内容: 水\n", "full-width-colon", (2, 8), "  - 事業名: 川"),
    ("団体: {名称：宇城市}\n", "full-width-colon", (1, 8), "団体: {名称: 宇城市}"),
    ("題名: 計画\n期間:　令和8年度\n", "full-width-space-after-colon", (2, 4), "期間: 令和8年度"),
    ("題名: 計画\n期間:令和8年度\n文書: 全文\n", "no-space-after-colon", (2, 4), "期間: 令和8年度"),
    ("計画の策定:\n　背景: 人口\n", "full-width-indent", (2, 1), "  背景: 人口"),
    ("計画の策定:\n  背景: 人口\n　目的: 川\n", "full-width-indent", (3, 1), "  目的: 川"),
    ("計画の策定:\n 背景: 人口\n　目的: 川\n", "full-width-indent", (3, 1), " 目的: 川"),
    ("背景: |\n　本市では\n", "full-width-indent", (2, 1), "  本市では"),
    ("計画の策定:\n\t背景: 人口\n", "tab-indent", (2, 1), "    背景: 人口"),
    ("計画の策定:\n  背景: 人口\n\t目的: 川\n", "tab-indent", (3, 1), "  目的: 川"),
    ("＃ 案\n題名: 計画\n", "full-width-hash", (1, 1), "# 案"),
    ("財源:\n  ・起債\n題名: 計画\n", "list-mark", (2, 3), "  - 起債"),
    ("財源:\n－　起債\n", "list-mark", (2, 1), "- 起債"),
    ("財源:\n  -起債\n", "list-mark", (2, 3), "  - 起債"),
    ("財源:\n  * 起債\n", "list-mark", (2, 3), "  - 起債"),
    ("備考: %で表す。\n", "starts-with-sign", (1, 5), '備考: "%で表す。"'),
    ("備考: *印は推計\n", "starts-with-sign", (1, 5), '備考: "*印は推計"'),
    ("備考: &A社と連携\n", "starts-with-sign", (1, 5), '備考: "&A社と連携"'),
    ("備考: !重要 川\n", "starts-with-sign", (1, 5), '備考: "!重要 川"'),
    ("備考: >50%以下\n", "starts-with-sign", (1, 5), '備考: ">50%以下"'),
    ("備考: [重点] 川\n", "starts-with-sign", (1, 5), '備考: "[重点] 川"'),
    ("財源:\n  - @交付金\n", "starts-with-sign", (2, 5), '  - "@交付金"'),
    ("備考: |売上\n", "starts-with-sign", (1, 5), '備考: "|売上"'),
    ("備考: 対象: 全世帯\n", "colon-in-value", (1, 7), '備考: "対象: 全世帯"'),
    ('背景: "総合計画"に基づく。\n', "text-after-quote", (1, 11), "背景: '\"総合計画\"に基づく。'"),
    ("題名: “計画”\n", "typographic-quotes", (1, 5), '題名: "計画"'),
    ("題名: “対象: 川”\n", "typographic-quotes", (1, 5), '題名: "対象: 川"'),
    ('題名: "川""水""田"\n', "spreadsheet-quotes", (1, 5), '題名: "川\\"水\\"田"'),
]


@pytest.mark.parametrize(("text", "code", "place", "corrected"), MENDED)
def test_a_slip_whose_meaning_is_plain_is_read_and_remarked(
    text: str, code: str, place: tuple[int, int], corrected: str
) -> None:
    draft = read(text)
    (problem,) = draft.problems
    assert problem.place is not None
    assert (problem.code, problem.place[:2], problem.corrected, problem.mended) == (code, place, corrected, True)
    again = read("".join(line + "\n" for line in [*_with(text, problem.place.line, corrected)]))
    assert again.problems == []
    assert tree(again.root) == tree(draft.root)


def _with(text: str, number: int, line: str) -> list[str]:
    lines = text.splitlines()
    lines[number - 1] = line
    return lines


def tree(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return {key: tree(entry.value) for key, entry in node.entries.items()}
    return [tree(item) for item in node.items]


def test_what_only_the_author_knows_is_asked_and_read_as_written() -> None:
    hidden, shown = read("備考: 施策 #2を行う\n"), read("備考: 川　＃要確認\n")
    assert [scalar.text for scalar in scalars(hidden.root)] == ["施策"]
    assert [scalar.text for scalar in scalars(shown.root)] == ["川　＃要確認"]
    assert [(p.code, p.corrected, p.mended) for p in (*hidden.problems, *shown.problems)] == [
        ("hash-in-text", '備考: "施策 #2を行う"', False),
        ("full-width-hash", "備考: 川 # 要確認", False),
    ]


def test_a_cell_of_a_spreadsheet_keeps_its_lines_and_quotes() -> None:
    draft = read('背景: "本市では\n""IoT""を\\使う。\n\n以上"\n目的: 川\n')
    value, after = scalars(draft.root)
    assert (value.text, after.text) == ('本市では\n"IoT"を\\使う。\n\n以上', "川")
    assert [words_at(draft, draft.place_in(value, at, 1)) for at in (0, 5, 6, 9)] == ["本", '""', "I", '""']


def test_a_whole_draft_in_full_width_is_read() -> None:
    draft = read(
        "題名：計画\n団体：{名称：宇城市，人口：59,388人}\n計画の策定：\n　上位計画：\n　　・総合計画\n　　・防災計画\n"
        "　背景：|\n　　川が　多い。\n　　水が多い。\n　目的：川\n"
    )
    assert tree(draft.root) == {
        "題名": "計画",
        "団体": {"名称": "宇城市", "人口": "59,388人"},
        "計画の策定": {"上位計画": ["総合計画", "防災計画"], "背景": "川が　多い。\n水が多い。\n", "目的": "川"},
    }


@pytest.mark.parametrize(
    "text",
    [
        "題名: 計画\n期間：令和8年度\n備考: |\n  ・対象：全世帯\n  　段落　\n  * 印\n",
        "題名: 計画\n期間：令和8年度\n備考: 本市では\n  対象：全世帯\n  　・川\n",
        "題名: 計画\n期間：令和8年度\n備考: '本市では\n  対象：全世帯\n  ・川'\n",
        "題名: 計画\n期間：令和8年度\n備考: [本市では,\n  対象：全世帯, ・川]\n",
        "題名: 計画\n期間：令和8年度\n備考:\n  対象：全世帯\n  費用：なし\n",
    ],
)
def test_blocks_quotes_and_running_text_beside_a_slip_are_left_as_they_are(text: str) -> None:
    draft, clean = read(text), read(text.replace("期間：", "期間: "))
    assert tree(draft.root) == tree(clean.root)
    assert [problem.place for problem in draft.problems] == [Place(2, 3, 1)]


def test_keys_and_lists_that_yaml_took_for_one_text_are_read_as_what_they_are() -> None:
    draft = read("計画の策定:\n  背景：川が多い。\n  参加部署：\n    - 総務課\n  目的：川\n")
    assert tree(draft.root) == {"計画の策定": {"背景": "川が多い。", "参加部署": ["総務課"], "目的": "川"}}


def test_an_indent_that_could_belong_to_two_keys_is_refused() -> None:
    text = "事業:\n   - 事業名: 川\n     財源:\n　　- 起債\n"
    assert refusal_of(text).code in ("full-width-indent", "indent-differs", "not-yaml")


def test_what_mending_leaves_unreadable_is_told_where_it_stands_in_the_file() -> None:
    problem = refusal_of("題名：計画\n期間：令和8年度\n題名：川\n")
    assert (problem.code, problem.place) == ("duplicate-key", Place(3, 1, 0))


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
        "備考: 施策 # 二つ目\n",
        "備考: -5%\n",
        "備考:\n  -5%\n",
        "備考: ・川\n",
        "備考: ＊印は推計\n",
        "備考: “川”と“水”\n",
        "備考: 施策＃2\n",
    ],
)
def test_text_that_only_looks_like_a_slip_is_read_without_a_remark(text: str) -> None:
    draft = read(text)
    assert list(draft.root.entries) == ["備考"]
    assert draft.problems == []
