"""How ordinary drafts name their town, their years, their projects and their issues."""

import pytest

from advisor.documents.document import draft_from_document
from advisor.plan.building import build_plan
from advisor.plan.model import Plan, SubjectKind


def plan_of(text: str, title: str = "水辺町デジタル計画（案）") -> Plan:
    return build_plan(draft_from_document(f"# {title}\n\n{text}", "plan.md"))


def names_of(plan: Plan, kind: SubjectKind) -> list[str]:
    return [subject.name for subject in plan.subjects_of(kind)]


@pytest.mark.parametrize(
    "years",
    ["（令和８年度～令和10年度）", "（R8～R10）", "（令和８～10年度）", " 2026-2028", "　令和８年度から令和１０年度"],
)
def test_the_years_in_a_title_are_the_period(years: str) -> None:
    assert plan_of("## 課題\n\n窓口が混んでいる。\n", f"水辺町デジタル計画{years}").period == (2026, 2028)


def test_years_told_in_two_ways_are_the_period() -> None:
    assert plan_of("## はじめに\n\n2026～2028（令和8～10）年度に、窓口を軽くする。\n").period == (2026, 2028)


@pytest.mark.parametrize(
    "title",
    [
        "【概要版】水辺町 窓口の計画",
        "朝の窓口　― 水辺町　連絡の計画",
        "メモ：窓口の計画（水辺町・案）",
        "水辺町窓口の計画",
    ],
)
def test_the_town_is_found_wherever_the_title_names_it(title: str) -> None:
    assert plan_of("## 町の姿\n\n水辺町は川沿いにある。\n", title).municipality == "水辺町"


@pytest.mark.parametrize(
    "title", ["わが町の窓口計画", "私たちの町の窓口計画", "みんなの町　窓口の計画", "豊かな町をつくる計画"]
)
def test_a_town_to_those_who_live_there_is_no_name(title: str) -> None:
    assert (
        plan_of("## 課題\n\nわが町、私たちの町、みんなの町、豊かな町の窓口が混んでいる。\n", title).municipality == ""
    )


@pytest.mark.parametrize("head", ["R10の目標", "R10目標", "令和10年度の目標", "目標値（R10）"])
def test_the_year_in_a_head_is_that_of_the_targets_below_it(head: str) -> None:
    plan = plan_of(
        f"## 指標\n\n| 指標 | いま | {head} |\n|---|---|---|\n| 待ち時間 | 38分（R6） | 6分 |\n| 来庁者 | 39人（R6） | 60人 |\n"
    )
    assert [target.year for indicator in plan.indicators for target in indicator.targets] == [2028, 2028]


def test_projects_may_be_counted_in_words() -> None:
    plan = plan_of("## 事業の一　窓口の予約\n\n担当は住民課。\n\n## 事業の二　届けの電子化\n\n担当は税務課。\n")
    assert names_of(plan, SubjectKind.PROJECT) == ["窓口の予約", "届けの電子化"]


def test_the_name_of_all_in_a_form_is_no_project_beside_the_numbered_works() -> None:
    form = "| 項目 | 記入欄 |\n|---|---|\n| 団体名 | 水辺町 |\n| 事業名 | 水辺町窓口改善事業 |\n| 提出日 | 令和７年１１月１４日 |\n\n"
    works = "| 番号 | 取組の名称 | 担当 | 時期 |\n|---|---|---|---|\n| 取組１ | 窓口の予約 | 住民課 | R8 |\n| 取組２ | 届けの電子化 | 税務課 | R9 |\n"
    plan = plan_of(f"{form}## 取組の内容\n\n{works}", "（様式第２号）実施計画書")
    assert names_of(plan, SubjectKind.PROJECT) == ["窓口の予約", "届けの電子化"]
    assert "水辺町窓口改善事業" in {s.text for s in plan.statements}


def test_what_was_found_out_is_no_issue_beside_those_that_are_called_so() -> None:
    found = "（１）令和７年６月に６校で時刻を記録した。\n（２）朝の電話は９０本だった。\n\n"
    issues = "課題①　届けの入口が電話だけである\n課題②　だれが未確認かが分からない\n"
    plan = plan_of(f"## 課題\n\n{found}{issues}")
    assert names_of(plan, SubjectKind.ISSUE) == ["届けの入口が電話だけである", "だれが未確認かが分からない"]
    assert "朝の電話は９０本だった。" in {s.text for s in plan.statements}


def test_a_list_that_sums_up_names_the_projects_without_their_asides() -> None:
    first = "| 事業名 | 担当課 | 費用 |\n|---|---|---|\n| 登録のお手伝い（スマホ教室） | 住民課 | 50万円 |\n| 届けの電子化（転入・転出） | 税務課 | 30万円 |\n"
    second = (
        "| 事業名 | 担当課 | 時期 |\n|---|---|---|\n| 登録のお手伝い | 住民課 | R8 |\n| 届けの電子化 | 税務課 | R9 |\n"
    )
    plan = plan_of(f"## 事業\n\n{first}\n## 事業の一覧\n\n{second}")
    assert names_of(plan, SubjectKind.PROJECT) == ["登録のお手伝い（スマホ教室）", "届けの電子化（転入・転出）"]


def test_who_has_which_part_is_a_list_and_no_form() -> None:
    plan = plan_of(
        "## 検討の体制\n\n| 役割 | 所属 |\n|---|---|\n| 座長 | 副町長 |\n| 事務局 | 企画課 |\n| 委員 | 税務課、住民課 |\n"
    )
    told = [s.text for s in plan.statements if s.element == "formulation.structure"]
    assert "、".join(told) == "役割：座長／所属：副町長、役割：事務局／所属：企画課、役割：委員／所属：税務課、住民課"


@pytest.mark.parametrize("now", ["現状", "現在", "いま（令和７年度）", "基準値"])
def test_beside_a_value_of_now_all_years_are_of_what_is_aimed_at(now: str) -> None:
    rows = f"| 指標 | {now} | 令和８年度 | 令和９年度 | 令和10年度 |\n|---|---|---|---|---|\n| 借りた人の割合 | 16.5％ | 17.3％ | 18.8％ | 20.0％ |\n"
    (indicator,) = plan_of(f"## 成果指標\n\n{rows}").indicators
    assert indicator.baseline is not None
    assert indicator.baseline.number == 16.5
    assert [(target.number, target.year) for target in indicator.targets][-1] == (20.0, 2028)


def test_years_alone_begin_with_the_value_of_now() -> None:
    rows = "| 指標 | 令和７年度 | 令和８年度 | 令和10年度 |\n|---|---|---|---|\n| 借りた人の割合 | 16.5％ | 17.3％ | 20.0％ |\n"
    (indicator,) = plan_of(f"## 成果指標\n\n{rows}").indicators
    assert indicator.baseline is not None
    assert (indicator.baseline.number, indicator.baseline.year) == (16.5, 2025)


@pytest.mark.parametrize(
    ("heads", "row"),
    [
        ("優先 | 整備項目 | 数量・場所 | 対応", "１ | 受信機の配備 | 2,300台 | ①"),
        ("順番 | 名前 | つまずき | 中身 | いつ", "１ | 受信機の配備 | ア・エ | 全戸に配る | 令和８年度"),
        (
            "優先 | 事業 | 対応 | 担当 | R8 | R9 | 計（千円）",
            "１ | 受信機の配備 | 課題1・2 | 総務課 | 6,200 | 1,800 | 8,000",
        ),
    ],
)
def test_lists_of_what_is_done_are_projects_with_the_issues_they_answer(heads: str, row: str) -> None:
    issues = "## 課題\n\n| 番号 | 解くべきこと | 裏づけ |\n|---|---|---|\n| ① | 屋内で聞き取れない | 48％ |\n| ② | 放送が遅い | 11分 |\n\n"
    rule = "|".join("---" for _ in heads.split("|"))
    plan = plan_of(
        f"{issues}## 取組\n\n| {heads} |\n|{rule}|\n| {row} |\n| {row.replace('受信機の配備', '放送の予約')} |\n"
    )
    assert names_of(plan, SubjectKind.PROJECT) == ["受信機の配備", "放送の予約"]
    assert any(s.element == "projects.answers" for s in plan.statements) or any(
        c.element == "projects.answers" for c in plan.cells
    )
    assert names_of(plan, SubjectKind.ISSUE) == ["屋内で聞き取れない", "放送が遅い"]
