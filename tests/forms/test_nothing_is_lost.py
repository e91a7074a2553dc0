"""A plan put into a form and read back is the same plan, whatever is in it."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.drafts.draft import Draft
from advisor.drafts.loading import draft_from_mapping, draft_from_text, read_draft
from advisor.language import Language
from advisor.plan.format import plan_format
from advisor.reviewing.building import review_draft
from tests.drafts_of import drafts_below
from tests.forms.carrying import THROUGH, essence
from tests.plan.test_nothing_is_lost import record_of

ROOT = Path(__file__).resolve().parents[2]
DRAFTS = [*drafts_below(ROOT / "samples"), *sorted((ROOT / "tests" / "labelled").glob("???.yaml"))]
LOOSE = st.dictionaries(
    st.text(alphabet="猫犬＞[]~01/ :・A", min_size=1, max_size=6).map(lambda key: key.strip(" :") or "猫"),
    st.text(alphabet="川 \t\n=_x0041＞「なし」", min_size=1, max_size=10) | st.lists(st.just("村"), max_size=2),
    max_size=2,
)
"""Keys that the plan form does not know, of signs that have a meaning in a form."""


def verdicts(draft: Draft) -> list[tuple[Any, ...]]:
    return sorted((item.rule, item.subject.id, item.verdict) for item in review_draft(draft).checklist)


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_draft_is_the_same_plan_in_every_form(path: Path) -> None:
    draft = read_draft(str(path))
    same = essence(draft)
    for form, through in THROUGH.items():
        assert (form, essence(through(draft, Language.JAPANESE))) == (form, same)


@pytest.mark.parametrize("form", THROUGH)
@pytest.mark.parametrize("name", ["half", "clean", "blank"])
def test_a_draft_is_the_same_plan_in_a_form_of_the_other_language(name: str, form: str) -> None:
    draft = read_draft(str(ROOT / "samples" / f"{name}.yaml"))
    assert essence(THROUGH[form](draft, Language.ENGLISH), False) == essence(draft, False)


@pytest.mark.parametrize("form", THROUGH)
@pytest.mark.parametrize("name", ["half", "clean", "uki/wall", "hakui/wall"])
def test_a_draft_gets_the_same_verdicts(name: str, form: str) -> None:
    draft = read_draft(str(ROOT / "samples" / f"{name}.yaml"))
    assert verdicts(THROUGH[form](draft)) == verdicts(draft)


@settings(max_examples=200, deadline=None)
@given(record_of(plan_format()), LOOSE)
def test_any_plan_is_the_same_by_its_lines(mapping: dict[str, Any], loose: dict[str, Any]) -> None:
    draft = draft_from_mapping({**loose, **mapping})
    assert essence(THROUGH["lines"](draft)) == essence(draft)


@pytest.mark.parametrize("form", [form for form in THROUGH if form != "lines"])
@settings(max_examples=12, deadline=None)
@given(mapping=record_of(plan_format()), loose=LOOSE)
def test_any_plan_is_the_same_in_every_format(form: str, mapping: dict[str, Any], loose: dict[str, Any]) -> None:
    draft = draft_from_mapping({**loose, **mapping, "notes": "川"})  # a plan that says nothing is a blank form
    assert essence(THROUGH[form](draft)) == essence(draft)


VALUES = [
    "背景: =1+1", "背景: ' 前後の空白 '", 'background: "一行目\\n\\n三行目\\n"', 'background: "表\\tの\\tセル"', "背景: _x0041_", "背景: '[]'",
    "背景: '未定'", "背景: なし", "背景: none", "背景: 検討中", "背景: 該当しない", "背景: 該当しない（機器を用いないため）", "背景: ''", "背景:", "背景: ' '",
    "背景: []", "背景: {}", "背景: {状態: 未定, 予定: 2026-12}", "背景: {状態: 該当しない, 理由: 機器を用いないため}", "背景: {状態: 検討中, 予定: 秋}",
    "背景: {予定: 秋, 状態: 未定}", "背景: {状態: 記載あり, 内容: 谷が多い。}", "背景: {状態: なし, 理由: '[]'}", "背景: [あ。, [い。, {う: え。}], null, {}, []]",
    "策定の趣旨: 川を見る。\n  背景: 人が減る。", "上位計画: 未定", "上位計画: 総合計画による。", "上位計画: {名称: 総合計画}",
    "上位計画: [未定, {状態: 未定}, {}, {名称: 総合計画}, 総合戦略]", "過程: {5月: {誰と: 消防団}, 6月: 聞き取り}", "背景：人が減る。", "役場の猫: {名: 三毛, 世話: [朝, {夜: 宿直}]}",
]  # fmt: skip


@pytest.mark.parametrize("form", THROUGH)
@pytest.mark.parametrize("value", VALUES)
def test_a_value_in_any_form_is_the_same(value: str, form: str) -> None:
    draft = draft_from_text(f"題名: 計画\n計画の策定:\n  目的: 守る。\n  {value}\n", "plan.yaml")
    assert essence(THROUGH[form](draft)) == essence(draft)


ROWS = [
    "事業: 未定", "事業: []", "事業:", "事業: {}", "事業: {状態: 未定, 予定: 秋}", "事業: 川を見守る。", "事業: [川を見守る。, 田を見る。]",
    "事業: {番号: p1, 内容: 川を見守る。}", "事業: {川: {内容: 水位を見る。}, 田: 見回る。}", "事業: [{}, null, {内容: }, {番号: p9, 名称: 川, 状態: 検討中}]",
    "事業: [{名称: 川, 費用: {年度別: {令和8年度: 8千円, 令和9年度: 未定}}}, {名称: 田, 費用: 検討中}]", "取り組む事業: [{名称: 川}]\n事業: [{名称: 田}]",
    "事業: [{名称: 川, 財源: [{名称: 起債, 額: 5千円}, 一般財源]}]", "評価: {指標: {防災: [発令 96分→40分, 水位計 0基→14基]}}",
    "評価: {指標: [発令 96分（令和6年度）→40分（令和10年度）, {指標: 見回り, 現状値: 11時間}, '']}",
    "評価: {進行管理: {主体: 市長}, PDCA: {主体: 副市長, 時期: 毎年}, 指標: [川]}", "評価: {pdca: , PDCA: {主体: 副市長}}",
    "確認済み: [{指摘: B12, 理由: 別方法で対応, 説明: 会議で協議している。, 期限: 令和9年3月}]",
]  # fmt: skip


@pytest.mark.parametrize("form", THROUGH)
@pytest.mark.parametrize("rows", ROWS)
def test_a_list_in_any_form_is_the_same(rows: str, form: str) -> None:
    draft = draft_from_text(f"題名: 計画\n{rows}\n", "plan.yaml")
    assert essence(THROUGH[form](draft)) == essence(draft)
