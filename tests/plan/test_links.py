"""The chain of a plan: which measure answers which issue, which project carries it out, what is measured."""

import pytest

from advisor.plan.building import build_plan
from tests.drafts.reading import read, words_at


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
        ("i1～i2", ["i1", "i2"]),
        ("課題i1〜2", ["i1", "i2"]),
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


NUMBERED = """\
題名: 計画
課題: [{番号: i1, 問題: 水位が分からない}, {番号: i2, 問題: 避難先を決めていない}]
施策: [{番号: S1, 名称: 水位の常時把握}, {番号: S2, 内容: 話合い}, {番号: S3, 内容: 柵}]
"""


def unknown_of(text: str) -> list[tuple[str, str]]:
    """Return every unknown reference of a draft, as it stands at its place, with the nearest number."""
    plan = build_plan(read(text))
    remarks = [remark for remark in plan.remarks if remark.code == "unknown-reference"]
    return [(words_at(plan.draft, r.place), dict(r.values)["nearest"]) for r in remarks if r.place]


@pytest.mark.parametrize(
    ("reference", "unknown"),
    [
        ("S9", [("S9", "S3")]),
        ("Ｓ９", [("Ｓ９", "S3")]),
        ("S1、S9", [("S9", "S3")]),
        ("[S0, S2]", [("S0", "S1")]),
        ("S9 水位の常時把握", [("S9", "S3")]),
        ("m9", [("m9", "S3")]),
        ("施策S1", []),
        ("水位を測る取組", []),
        ("S1～S3", []),
        ("9", []),
        ("i1", []),
        ("5G", []),
        ("総合計画の施策2-1", []),
        ("未定", []),
    ],
)
def test_a_number_that_the_plan_does_not_have_is_remarked_where_it_stands(
    reference: str, unknown: list[tuple[str, str]]
) -> None:
    assert unknown_of(f"{NUMBERED}事業: [{{番号: p1, 施策: {reference}}}]\n") == unknown


def test_symbols_are_numbers_where_the_plan_numbers_by_them() -> None:
    issues = "題名: 計画\n課題: [{番号: ①, 問題: 甲}, {番号: ②, 問題: 乙}]\n"
    assert unknown_of(f"{issues}施策: [{{内容: 水, 解決する課題: 課題②⑨}}]\n") == [("⑨", "②")]
    issues = "題名: 計画\n課題: [{番号: ア, 問題: 甲}, {番号: イ, 問題: 乙}]\n"
    assert unknown_of(f"{issues}施策: [{{内容: 水, 解決する課題: エ}}]\n") == [("エ", "イ")]


def test_a_plan_without_what_is_referred_to_is_not_asked_about_numbers() -> None:
    assert unknown_of("題名: 計画\n事業: [{番号: p1, 施策: S1}]\n") == []


def test_a_digest_may_leave_out_what_it_refers_to() -> None:
    assert unknown_of(f"{NUMBERED}文書: 概要版\n事業: [{{番号: p1, 施策: S9}}]\n") == []
