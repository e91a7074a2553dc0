"""The chain of a plan: which measure answers which issue, which project carries it out, what is measured."""

import pytest

from advisor.plan.building import build_plan
from tests.drafts.reading import read


def links_of(text: str) -> dict[str, tuple[str, ...]]:
    return build_plan(read("題名: 計画\n" + text)).links


CHAIN = """\
課題: [{番号: i1, 問題: 水位が分からない}, {番号: i2, 問題: 避難先を決めていない}]
施策: [{番号: m1, 名称: 水位の常時把握, 解決する課題: i1}, {番号: m2, 内容: 話合い, 解決する課題: [i1, i2]}]
事業: [{番号: p1, 施策: m1, 名称: 川の見守り}, {番号: p10, 施策: なし, 解決する課題: 課題i2}]
指標: [{番号: k1, 指標: 発令の時間, 事業: p1}, {番号: k2, 指標: 割合, 施策: m2}]
"""


def test_ids_link_the_chain() -> None:
    assert links_of(CHAIN) == {
        "measure:m1": ("issue:i1",),
        "measure:m2": ("issue:i1", "issue:i2"),
        "project:p1": ("measure:m1",),
        "project:p10": ("issue:i2",),
        "kpi:k1": ("project:p1",),
        "kpi:k2": ("measure:m2",),
    }


@pytest.mark.parametrize(
    ("reference", "issues"),
    [
        ("i1、i2", ["i1", "i2"]),
        ("ｉ１", ["i1"]),
        ("I1・I2", ["i1", "i2"]),
        ("課題i1", ["i1"]),
        ("i12", []),
        ("水位が分からないこと", ["i1"]),
        ("避難先を決めて", ["i2"]),
        ("水位", []),
        ("未定", []),
        ("なし", []),
        ("", []),
    ],
)
def test_an_issue_is_named_by_id_or_by_its_words(reference: str, issues: list[str]) -> None:
    links = links_of(
        "課題: [{番号: i1, 問題: 水位が分からない}, {番号: i2, 問題: 避難先を決めていない}]\n"
        f"施策: [{{番号: m1, 内容: 水, 解決する課題: '{reference}'}}]\n"
    )
    assert links.get("measure:m1", ()) == tuple(f"issue:{issue}" for issue in issues)


def test_symbols_may_stand_side_by_side() -> None:
    links = links_of(
        "課題: [{番号: ①, 問題: 甲}, {番号: ②, 問題: 乙}, {番号: ③, 問題: 丙}]\n施策: [{内容: 水, 解決する課題: 課題②③}]\n"
    )
    assert links == {"measure:m1": ("issue:②", "issue:③")}


def test_running_ids_link_where_the_author_gave_none() -> None:
    assert links_of("課題: [水位が分からない]\n施策: [{内容: 水, 課題: i1}]\n") == {"measure:m1": ("issue:i1",)}


def test_a_number_is_not_taken_for_a_longer_one() -> None:
    links = links_of(
        "施策: [{番号: '1', 内容: 川}, {番号: '11', 内容: 田}]\n事業: [{番号: p1, 施策: '11'}, {番号: p2, 施策: 施策1}]\n"
    )
    assert links == {"project:p1": ("measure:11",), "project:p2": ("measure:1",)}
