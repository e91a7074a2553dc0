"""A whole plan holds much that is no part of what is planned: contents, glossary, opinions, what was done before."""

import pytest

from advisor.documents.document import draft_from_document
from advisor.plan.building import build_plan
from advisor.plan.model import Plan, SubjectKind
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Priority

BEGIN = "# 水辺町水の見える化計画（案）\n\n計画期間　令和９年度から令和１１年度まで\n\n"
PROJECTS = (
    "# 事業の順番\n\n| 順 | 事業 | 解く課題 |\n|---|---|---|\n| 1 | 水位の見守り | 1 |\n| 2 | 検針の通信 | 2 |\n\n"
    "# 事業の内容\n\n## 水位の見守り\n\n水路に計器を置く。\n\n## 検針の通信\n\nメーターを替える。\n\n"
)


def plan_of(text: str) -> Plan:
    return build_plan(draft_from_document(BEGIN + text, "plan.md"))


def texts_at(plan: Plan, place: str) -> str:
    return "".join(s.text for s in plan.statements if s.element.startswith(place))


def codes_of(text: str) -> set[str]:
    findings = review_draft(draft_from_document(BEGIN + text, "plan.md")).findings
    return {code for finding in findings if finding.priority is not Priority.FORM for code in finding.codes}


@pytest.mark.parametrize("title", ["目次", "もくじ", "目　次"])
def test_a_table_of_contents_is_no_part_of_the_plan(title: str) -> None:
    rows = "| 第１章　背景 | 1 |\n| 第２章　将来像 | 4 |\n| 第３章　課題 | 9 |\n| 第４章　成果指標 | 12 |\n"
    plan = plan_of(f"# {title}\n\n| 章 | 頁 |\n|---|---|\n{rows}\n# 背景\n\n町の水路はあふれやすい。\n")
    assert not plan.indicators
    assert not plan.subjects_of(SubjectKind.ISSUE)
    assert {s.text for s in plan.statements} & {"町の水路はあふれやすい。"}
    assert not {s.text for s in plan.statements} & {"4", "9", "12"}


def test_a_term_is_explained_and_no_wall_whatever_it_is_called() -> None:
    term = "| 実証 | 使えるかを確かめること。効果が説明できないまま終わる例がある |\n| 標準 | 会社ごとに違い、入れ替えられないもの |\n"
    plan = plan_of(f"{PROJECTS}# 用語\n\n| 用語 | 意味 |\n|---|---|\n{term}")
    assert "入れ替えられない" in texts_at(plan, "formulation.terms")
    assert "説明できない" in texts_at(plan, "formulation.terms")


def test_what_others_said_of_the_draft_is_not_what_it_says() -> None:
    opinions = "| No. | 意見 | 町の考え方 |\n|---|---|---|\n| 1 | 動かす課が決まっておらず、誰も責任を持たない | 各事業に書き加えた |\n"
    assert codes_of(f"{PROJECTS}# 意見への対応\n\n{opinions}") == codes_of(PROJECTS)


def test_what_was_done_before_is_no_project_of_the_plan() -> None:
    before = "# これまでに取り組んだこと\n\n## 道路カメラ（平成29年度）\n\n三基を置いたが、誰も見ていなかった。\n\n"
    plan = plan_of(before + PROJECTS)
    assert [project.name for project in plan.subjects_of(SubjectKind.PROJECT)] == ["水位の見守り", "検針の通信"]


def test_what_is_told_of_all_projects_below_their_list_is_none_of_them() -> None:
    plan = plan_of(
        f"{PROJECTS}## 人を育てる\n\n毎年十月に講習を行う。\n\n## 事業どうしのつながり\n\n値は一つの画面で見る。\n"
    )
    assert [project.name for project in plan.subjects_of(SubjectKind.PROJECT)] == ["水位の見守り", "検針の通信"]
    assert not plan.subjects_of(SubjectKind.MEASURE)


def test_a_sentence_on_an_issue_by_its_number_tells_what_is_done_about_it() -> None:
    issues = "# 課題\n\n課題ア　水位が分からない。\n課題イ　作業員が足りない。\n\n課題イは、工科高校への働きかけで対応する。\n\n"
    plan = plan_of(issues)
    assert len(plan.subjects_of(SubjectKind.ISSUE)) == 2
    [measure] = plan.subjects_of(SubjectKind.MEASURE)
    assert plan.links[measure.key]


def test_a_list_of_people_is_no_list_of_projects() -> None:
    people = "| 区分 | 所属・職 | 氏名 |\n|---|---|---|\n| 議長 | 副町長 | 水野　一 |\n| 外部 | 大学教授 | 川辺　二 |\n"
    assert not plan_of(f"# 推進会議の委員\n\n{people}").subjects_of(SubjectKind.PROJECT)


def test_issues_told_only_in_the_table_of_projects_are_issues() -> None:
    rows = "| 見回りに人手がかかる | 水位の見守り | 水道係 |\n| 検針の担い手が続かない | 検針の通信 | 料金係 |\n"
    plan = plan_of(f"# 事業一覧\n\n| 困りごと | 事業名 | 担当 |\n|---|---|---|\n{rows}")
    assert {issue.name for issue in plan.subjects_of(SubjectKind.ISSUE)} == {
        "見回りに人手がかかる",
        "検針の担い手が続かない",
    }
    assert all(plan.links[project.key] for project in plan.subjects_of(SubjectKind.PROJECT))


def test_a_single_issue_stays_one_where_a_project_names_it() -> None:
    plan = plan_of(
        "# 課題\n\n- 課題１　見回りに人手がかかる\n\n# 事業一覧\n\n| 課題 | 事業名 | 担当 |\n|---|---|---|\n"
        "| 見回りに人手がかかる | 水位の見守り | 水道係 |\n| 見回りに人手がかかる | 検針の通信 | 料金係 |\n"
    )
    assert [(issue.id, issue.name) for issue in plan.subjects_of(SubjectKind.ISSUE)] == [("１", "見回りに人手がかかる")]


def test_a_memo_is_called_by_what_it_is_about() -> None:
    draft = draft_from_document(
        "部長会議資料\n令和８年９月８日　水道課\n\n水辺市水の見える化実施計画（案）について\n\n１　目的\n漏水を早く見つける。\n",
        "p.txt",
    )
    plan = build_plan(draft)
    assert (plan.title, plan.municipality) == ("水辺市水の見える化実施計画（案）", "水辺市")
