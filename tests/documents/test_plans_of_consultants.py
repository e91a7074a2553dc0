"""Plans as consultants write them: measures with section and cost, sources below every table, other plans all around."""

import pytest

from advisor.documents.document import draft_from_document
from advisor.drafts.loading import draft_from_text
from advisor.plan.building import build_plan
from advisor.plan.model import Plan, SubjectKind
from advisor.reviewing.building import review_draft
from advisor.reviewing.domain import is_of_another_kind

TITLE = "# 水辺町デジタル化推進計画（案）\n\n"


def plan_of(text: str, title: str = TITLE) -> Plan:
    return build_plan(draft_from_document(title + text, "plan.md"))


def names_of(plan: Plan, kind: SubjectKind) -> list[str]:
    return [subject.name for subject in plan.subjects_of(kind)]


def texts_at(plan: Plan, place: str) -> str:
    return "".join(s.text for s in plan.statements if s.element.startswith(place))


def test_what_has_a_section_and_a_cost_is_carried_out_whatever_it_is_called() -> None:
    heads = "| 施策 | 担当課 | 概算費用〔見込み・税込み〕 | 初年度工数〔見込み〕 |\n|---|---|---|---|\n"
    plan = plan_of(
        f"## 主な施策\n\n{heads}| 窓口の予約 | 住民課 | 年80万円 | 約0.3人月 |\n| 通知の電子化 | 税務課 | 年50万円 | 約0.2人月 |\n"
    )
    assert names_of(plan, SubjectKind.PROJECT) == ["窓口の予約", "通知の電子化"]
    assert not names_of(plan, SubjectKind.MEASURE)
    assert texts_at(plan, "projects.people") == "約0.3人月約0.2人月"


def test_a_stroke_of_another_width_within_a_cell_is_text() -> None:
    plan = plan_of(
        "| 柱 | 内容 | 頁 |\n|---|---|---|\n| 柱１｜窓口 | 予約をまとめる | ７ |\n| 柱２｜通知 | 紙をやめる | ９ |\n"
    )
    assert not names_of(plan, SubjectKind.ISSUE)
    assert "柱：柱１｜窓口／内容：予約をまとめる／頁：７" in {s.text for s in plan.statements}


@pytest.mark.parametrize("heading", ["## 対応すべき事項", "## 三本の柱", "## 国の動き"])
def test_what_a_column_of_contents_tells_is_no_problem_unless_issues_are_told_of(heading: str) -> None:
    rows = "| 事項 | 内容 | 期限 |\n|---|---|---|\n| 方針の策定 | 法律に基づく義務 | 令和8年度 |\n| 台帳の更新 | 様式の統一 | 令和9年度 |\n"
    assert not names_of(plan_of(f"{heading}\n\n{rows}"), SubjectKind.ISSUE)


@pytest.mark.parametrize(
    "other",
    ["かわべ情報プラン（令和7年3月・計画期間R7〜R10）", "県土情報化計画（計画期間：令和６年度から令和１５年度まで）"],
)
def test_the_period_in_brackets_behind_another_plan_is_not_that_of_this_one(other: str) -> None:
    assert plan_of(f"## 県の動き\n\n- {other}。町の計画と合わせる。\n").period is None


def test_the_period_in_brackets_behind_its_own_name_is_its_own() -> None:
    assert plan_of(
        "## 位置付け\n\n水辺町デジタル化推進計画（計画期間：令和８年度から令和１０年度まで）。\n"
    ).period == (2026, 2028)


@pytest.mark.parametrize("sign", ["出典:", "（出典）：", "※出典："])
def test_nothing_is_heard_in_where_something_was_taken_from(sign: str) -> None:
    source = (
        f"{sign} 県の情報保護指針 https://example.jp/policy-standard-2.pdf ／ 標準仕様書 https://example.jp/std.pdf"
    )
    begin = "## 課題\n\n- 窓口が混んでいる。\n\n"
    without, told = (review_draft(draft_from_document(TITLE + begin + t, "plan.md")) for t in ("", f"{source}\n"))
    assert told.strengths == without.strengths
    assert [f.codes for f in told.findings if f.code != "not-placed"] == [
        f.codes for f in without.findings if f.code != "not-placed"
    ]
    assert names_of(plan_of(begin + source), SubjectKind.ISSUE) == ["窓口が混んでいる。"]


def test_a_subtitle_between_waves_leads_on_to_who_wrote_it_and_when() -> None:
    plan = plan_of(
        "### 〜 窓口を、もっと近くに 〜\n\n企画課　情報係\n（庁内協議用・2026年9月）\n\n## 背景\n\n窓口が混んでいる。\n"
    )
    assert texts_at(plan, "formulation.drafting_body") == "企画課　情報係"
    assert texts_at(plan, "written") == "2026年9月"
    assert not texts_at(plan, "characteristics")


def test_plans_in_a_list_are_no_projects() -> None:
    rows = "| 名称 | 時期 | 期間 |\n|---|---|---|\n| 県交通ビジョン | 令和6年 | 10年 |\n| 町総合計画（後期） | 令和3年 | 5年 |\n"
    assert not names_of(plan_of(f"## 関係する計画\n\n{rows}"), SubjectKind.PROJECT)


def test_what_there_is_now_is_no_measure() -> None:
    rows = "| 種別 | 交通 | 概要 | 備考 |\n|---|---|---|---|\n| 公共 | 町営バス | ３路線 | 中型 |\n| 公共 | 渡し船 | １隻 | 土日 |\n"
    assert not names_of(plan_of(f"## 現状と課題\n\n### 町の乗り物\n\n{rows}"), SubjectKind.MEASURE)


def test_signs_below_the_years_tell_when_and_no_value() -> None:
    rows = "| 項目 | 令和8年度 | 令和9年度 | 令和10年度 |\n|---|---|---|---|\n| 利用者数 | ● | ● | ● |\n| 計画の見直し |  |  | ● |\n"
    assert not plan_of(f"## 進行管理\n\n### 評価の時期\n\n{rows}").indicators


@pytest.mark.parametrize("kind", ["流入", "交流", "生産年齢", "将来"])
def test_people_of_a_kind_are_not_those_of_the_town(kind: str) -> None:
    told = f"## 町の姿\n\n{kind}人口は4,210人である。人口は減り続け、令和７年は12,340人となっている。\n"
    assert plan_of(told).population == 12340


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("# 水辺町地域公共交通計画\n\n", "バスの路線を見直す。予約はアプリでも受ける。"),
        ("# 水辺町情報セキュリティポリシー\n\n", "職員は、端末を机の上に置いたまま席を離れてはならない。"),
        (
            "# 個人の情報を使うことと守ること\n\n",
            "報告書を読んで気になったシステムの話をまとめる。法の改正が背景にある。",
        ),
    ],
)
def test_plans_by_law_rules_and_notes_of_nobody_are_no_plan_of_this_kind(title: str, text: str) -> None:
    assert is_of_another_kind(plan_of(f"## 目的\n\n{text}\n\n" + "乗り場を増やす。\n\n" * 40, title))


def test_a_plan_by_law_that_is_all_about_information_technology_is_reviewed() -> None:
    assert not is_of_another_kind(plan_of("## 目的\n\n予約のアプリを入れる。\n\n" * 20, "# 水辺町地域公共交通計画\n\n"))


GUIDE = "## 役割の分担\n\n住民の同意を得て、自治体の間でデータをつなぐ。\n\n" * 6
KPI = "## KPIの例\n\n| KPI | 測り方 |\n|---|---|\n| 接続サービス数 | 台帳 |\n| 利用者数 | アンケート |\n\n"


@pytest.mark.parametrize(
    ("title", "own", "is_plan"),
    [
        ("# 共同利用の進め方\n\n", "", False),
        ("# 共同利用の進め方\n\n", "本町の窓口では、町民課が予約を受ける。\n\n", True),
        ("# 水辺町データ連携計画\n\n", "", True),
    ],
)
def test_a_guide_for_towns_is_no_plan_of_one(title: str, own: str, is_plan: bool) -> None:
    assert is_of_another_kind(plan_of(own + GUIDE + KPI, title)) is not is_plan


def test_a_plan_file_that_has_just_been_begun_is_one_whoever_it_is_of() -> None:
    begun = "課題:\n" + "".join(f"  - 課題: 待つ時間が長く、受付{n}の記録を端末に打ち直す\n" for n in range(8))
    assert not is_of_another_kind(build_plan(draft_from_text(begun, "plan.yaml")))
