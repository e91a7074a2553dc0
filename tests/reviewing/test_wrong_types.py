"""A value of any shape anywhere in a plan is read or remarked, never a reason to stop."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.drafts.loading import draft_from_mapping, draft_from_text
from advisor.plan.building import build_plan
from advisor.plan.format import Element, Kind, plan_format
from advisor.reviewing.building import review_draft

ODD: list[Any] = [
    [], {}, None, "", "-", True, 5, -3, 1e300, "はい", "9" * 5000, "平成99年", ["川", "水田"], [None], [[["川"]]], {"川": "水田"},
    [{"川": ["水田"]}], {"状態": "未定"}, {"状態": ["未定"]}, {"名称": {"川": ["水田"]}}, [{"名称": ["川"]}, "水田", None], "人口-5人", "%",
]  # fmt: skip


def odd_value(element: Element) -> st.SearchStrategy[Any]:
    odd = st.sampled_from(ODD)
    if element.kind is Kind.TEXT or not element.children:
        return odd
    record = st.lists(st.one_of([st.tuples(st.just(c.key), odd_value(c)) for c in element.children]), max_size=4).map(
        dict
    )
    return odd | record | st.lists(record, max_size=2)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.one_of([st.tuples(st.just(e.key), odd_value(e)) for e in plan_format().children]), max_size=6).map(dict)
)
def test_odd_values_are_reviewed(mapping: dict[str, Any]) -> None:
    draft = draft_from_mapping({"題名": "IoT計画", **mapping})
    review = review_draft(draft)
    for finding in review.findings:
        assert 1 <= finding.location.place.line <= len(draft.lines)


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        ("団体: {人口: -5}", "figure-out-of-range", "-5"),
        ("団体: {人口: 0人}", "figure-out-of-range", "0人"),
        ("団体: {高齢化率: 340%}", "figure-out-of-range", "340%"),
        ("団体: {高齢化率: ３４０％}", "figure-out-of-range", "３４０％"),
        ("団体: {面積: 0}", "figure-out-of-range", "0"),
        ("団体: {世帯数: -1世帯}", "figure-out-of-range", "-1世帯"),
        ("作成時期: 平成99年4月", "year-of-no-era", "平成99年4月"),
        ("備考: 令和元年13月に始める。", "year-of-no-era", "令和元年13月"),
        ("期間: 令和10～8年度", "period-not-read", "令和10～8年度"),
        ("備考: 令和０年に始める。", "year-of-no-era", "令和０年"),
        ("計画の策定: {庁内の合意: はい}", "bare-answer", "はい"),
        ("計画の策定: {庁内の合意: いいえ}", "bare-answer", "いいえ"),
    ],
)
def test_what_can_hardly_be_meant_is_asked_about_where_it_stands(line: str, code: str, words: str) -> None:
    draft = draft_from_text(f"題名: 計画\n{line}\n", "plan.yaml")
    (remark,) = build_plan(draft).remarks
    assert remark.code == code
    assert remark.place is not None
    assert remark.place.line == 2
    assert line[remark.place.column - 1 :][: remark.place.length] == words


@pytest.mark.parametrize(
    "line",
    [
        "団体: {人口: 31,042人（令和7年9月末）, 高齢化率: 35.2%, 面積: 146.3km2, 世帯数: 約1万2千世帯}",
        "団体: {人口: 令和7年9月末現在 31,042人}",
        "団体: {人口: 未定, 面積: 調査中である}",
        "団体: {高齢化率: 令和7年 35.2%}",
        "作成時期: 平成35年4月",
        "備考: 昭和64年に始まった。",
    ],
)
def test_usual_figures_and_years_are_not_asked_about(line: str) -> None:
    assert build_plan(draft_from_text(f"題名: 計画\n{line}\n", "plan.yaml")).remarks == []
