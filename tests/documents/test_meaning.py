"""Structure by meaning: whatever a plan calls its parts, they lead to the same places."""

import pytest

from advisor.documents.document import draft_from_document
from advisor.documents.lexicon import place_of_heading
from advisor.plan.model import Plan, Stage, SubjectKind
from advisor.reviewing.building import review_draft
from tests.documents.typed import plan_of


def texts(plan: Plan, element: str) -> list[str]:
    return [cell.text for cell in plan.cells_of(element)]


@pytest.mark.parametrize(
    ("heading", "place"),
    [
        ("第１章　計画策定の趣旨", "formulation.background"),
        ("１－３　計画の位置づけ", "formulation.parent_plans"),
        ("（４）策定と推進の体制", "formulation.structure"),
        ("課題への対応策", "measures"),
        ("地域の現状と課題", "issues"),
        ("Ⅲ　基本方針", "vision"),
        ("取組内容", "projects"),
        ("費用・財源（千円）", "finance"),
        ("指標と改善の進め方", "evaluation"),
        ("数値目標", "evaluation.indicators"),
        ("進捗の管理と見直し", "evaluation.pdca"),
        ("今後のスケジュール", "formulation.next_steps"),
        ("町の姿と学校", "characteristics"),
        ("なごみ", None),
    ],
)
def test_headings_mean_places_of_the_plan_form(heading: str, place: str | None) -> None:
    assert place_of_heading(heading) == place


@pytest.mark.parametrize(
    "heading",
    ["## 推進体制", "推進体制\n----", "**推進体制**", "【推進体制】", "第２章　推進体制", "２．推進体制", "（２）推進体制", "② 推進体制", "■ 推進体制", "二、推進体制"],
)  # fmt: skip
def test_a_heading_is_known_in_any_form(heading: str) -> None:
    plan = plan_of(f"町のICT計画\n\n{heading}\n\n副町長を長とする推進会議を毎月開く。\n")
    assert texts(plan, "formulation.structure") == ["副町長を長とする推進会議を毎月開く。"]


@pytest.mark.parametrize("line", ["１　背景　{}", "**背景**　{}", "【背景】{}", "背景：{}", "・背景：{}"])
def test_a_heading_may_stand_before_its_text(line: str) -> None:
    sentence = "一人暮らしの高齢者は812人で、訪問だけでは月1回の声かけが精いっぱいである。"
    plan = plan_of(f"町のICT計画\n\n第１章　計画の概要\n\n{line.format(sentence)}\n")
    assert texts(plan, "formulation.background") == [sentence]


def test_the_head_tells_title_date_stage_kind_and_town() -> None:
    plan = plan_of(
        "# 鳴瀬町ICT計画（概要版）\n\n令和7年3月　鳴瀬町企画課（実施準備段階）\n\n## 推進体制\n\n会議を開く。\n"
    )
    assert (plan.title, plan.municipality, plan.written_year) == ("鳴瀬町ICT計画（概要版）", "鳴瀬町", 2025)
    assert (plan.stage, plan.document) == (Stage.PREPARATION, "digest")


@pytest.mark.parametrize("gap", ["　", "　　", "   ", "\t"])
def test_one_line_of_the_head_may_tell_several_matters(gap: str) -> None:
    line = gap.join(("作成：企画財政課", "令和8年11月", "計画期間：令和9年度〜令和11年度"))
    plan = plan_of(f"# 鳴瀬町ICT計画（素案）\n\n{line}\n\n## 推進体制\n\n会議を開く。\n")
    assert texts(plan, "formulation.drafting_body") == ["企画財政課"]
    assert plan.written_year == 2026
    assert plan.period == (2027, 2029)


def test_a_stage_is_never_guessed() -> None:
    assert not plan_of("# 鳴瀬町ICT計画\n\n令和7年3月\n\n## 推進体制\n\n会議を開く。\n").stage_stated


def test_issues_are_read_from_lines_of_any_numbering() -> None:
    for lines in (
        "課題ア　二重に入力\n課題イ　様式が違う",
        "- 課題①（受付）二重に入力\n- 課題②　様式が違う",
        "ア　二重に入力\nイ　様式が違う",
    ):
        plan = plan_of(f"町のICT計画\n\n４　課題\n\n{lines}\n")
        assert [s.id for s in plan.subjects_of(SubjectKind.ISSUE)] in (["ア", "イ"], ["①", "②"])


def test_projects_are_read_from_headings_tables_and_columns() -> None:
    forms = (
        "## 事業１　見守り（優先１）\n\n担当は福祉課。\n\n## 事業２　窓口\n\n担当は町民課。",
        "**事業１　見守り（優先１）**　担当は福祉課。\n\n**事業２　窓口**　担当は町民課。",
        "## 取り組む事業\n\n| 事業名 | 担当 |\n|---|---|\n| 見守り | 福祉課 |\n| 窓口 | 町民課 |",
        "## 取り組む事業\n\n| 項目 | 事業１ 見守り | 事業２ 窓口 |\n|---|---|---|\n| 担当 | 福祉課 | 町民課 |",
        "取組内容\n\n（１）見守り\n　担当　福祉課\n\n（２）窓口\n　担当　町民課",
    )
    for form in forms:
        plan = plan_of(f"# 町のICT計画\n\n{form}\n")
        assert len(plan.subjects_of(SubjectKind.PROJECT)) == 2, form
        assert [("福祉課" in text, "町民課" in text) for text in texts(plan, "projects.owner")] == [
            (True, False),
            (False, True),
        ]


def test_no_project_is_invented() -> None:
    plan = plan_of(
        "# 町のICT計画\n\n## 事業の考え方\n\n身近なところから始める。\n\n## 施策\n\n### 施策１　窓口の見直し\n\n様式を減らす。\n"
    )
    assert plan.subjects_of(SubjectKind.PROJECT) == []
    assert len(plan.subjects_of(SubjectKind.MEASURE)) == 1


@pytest.mark.parametrize(
    "table",
    [
        "| 指標 | 目標値（令和10年度） | 現状値（令和6年度） | 担当 |\n|---|---|---|---|\n| 待ち時間 | 10分 | 38分 | 町民課 |",
        "・待ち時間　38分（令和6年度）→10分（令和10年度）〔実測、町民課〕",
        "│指標│現状（R6）│目標（R10）│\n├──┼──┼──┤\n│待ち時間│38分│10分│",
        "指標　　　　現状値（R6）　　目標値（R10）\n待ち時間　　38分　　　　　　10分",
        "| 指標 | 令和6年度（実績） | 令和8年度 | 令和10年度（目標） |\n|---|---|---|---|\n| 待ち時間 | 38分 | 20分 | 10分 |",
    ],
)
def test_indicators_are_read_from_tables_and_lines(table: str) -> None:
    (indicator,) = plan_of(f"# 町のICT計画\n\n## 数値目標\n\n{table}\n").indicators
    assert indicator.name == "待ち時間"
    assert indicator.baseline is not None
    assert (indicator.baseline.number, indicator.baseline.year) == (38, 2024)
    assert (indicator.targets[-1].number, indicator.targets[-1].year) == (10, 2028)


@pytest.mark.parametrize(
    "table",
    [
        "| | 令和8年度 | 令和9年度 | 計 |\n|---|---|---|---|\n| 事業１　機器 | 1,200 | 600 | 1,800 |\n| 計 | 1,200 | 600 | 1,900 |",
        "　　　　　　　　令和8年度　令和9年度　計\n事業１　機器　　1,200　　　600　　　1,800\n計　　　　　　　1,200　　　600　　　1,900",
        "・事業１　機器／令和8年度：1,200／令和9年度：600／計：1,800\n・計／令和8年度：1,200／令和9年度：600／計：1,900",
    ],
)
def test_costs_by_year_go_to_their_projects_and_wrong_sums_are_found(table: str) -> None:
    from advisor.reviewing.building import examine

    draft = draft_from_document(
        f"# 町のICT計画\n\n## 事業１　見守り\n\n端末を置く。\n\n## 費用（千円）\n\n{table}\n", "plan"
    )
    facts = examine(draft).facts.by_subject
    assert facts["plan:plan"]["plan.budget-sum"].value == "differs"
    assert next(f for key, f in facts.items() if key.startswith("project:"))["project.budget-sum"].value == "agrees"


def test_lines_cut_at_the_width_of_the_page_are_one_sentence() -> None:
    text = "町のICT計画\n\n推進体制\n　副町長を長とする推進会議を置き、総務課、町民課、福祉課、税務課及び財政課の\n課長が毎月集まる。\n"
    assert next(s.text for s in plan_of(text).statements if s.element == "formulation.structure").endswith(
        "毎月集まる。"
    )


def test_a_figure_in_a_sentence_on_the_population_is_no_population() -> None:
    text = "鳴瀬町ICT計画\n\n第１章　背景\n\n人口減少に対応するため、国は4つの政策を示した。\n\n第２章　町の姿\n\n人口は8,412人である。\n"
    assert plan_of(text).population == 8412


def test_the_period_is_that_which_is_called_so() -> None:
    text = "鳴瀬町ICT計画\n\n第１章　背景\n\n令和２年度から令和６年度までの５年間に、冠水は63件あった。\n\n期間は令和８年度から令和10年度までの３年間です。\n"
    assert plan_of(text).period == (2026, 2028)


def test_projects_may_be_called_by_their_number_alone_in_a_table_that_compares_them() -> None:
    rows = "| 担当課 | 道路課 | 福祉課 |\n| 時期 | 令和8年7月 | 令和9年4月 |\n| 内容 | 水位計を置く | 声を掛ける |\n"
    plan = plan_of(f"# 鳴瀬町ICT計画\n\n## 取り組む事業\n\n| 項目 | 事業１ | 事業２ |\n|---|---|---|\n{rows}")
    assert [s.name for s in plan.subjects_of(SubjectKind.PROJECT)] == ["事業１", "事業２"]


def test_projects_may_be_named_within_a_sentence_and_spoken_of_by_their_number() -> None:
    plan = plan_of(
        "# 鳴瀬町ICT計画\n\n## 取り組む事業\n\n課題１には事業その１「居室の見守り」で応え、課題２には事業その２「送迎の予約」を行う。\n\n"
        "事業その２では、福祉課が令和９年５月に予約表を入れる。\n"
    )
    first, second = plan.subjects_of(SubjectKind.PROJECT)
    assert (first.name, second.name) == ("居室の見守り", "送迎の予約")
    assert any(s.subject == second.key and "予約表" in s.text for s in plan.statements)


def test_an_item_beside_items_called_like_parts_of_a_project_is_no_project() -> None:
    items = "- **運用**　総務課が受け持つ。\n- **調達**　一般競争入札とする。\n- **暦の考慮**　工事は冬に行う。\n"
    plan = plan_of(f"# 鳴瀬町ICT計画\n\n## 取り組む事業\n\n{items}")
    assert not plan.subjects_of(SubjectKind.PROJECT)


def test_what_another_town_is_like_is_no_wall_of_this_one() -> None:
    plan = plan_of(
        "# 鳴瀬町ICT計画\n\n## 取り組む事業\n\n### 事業１　送迎の予約\n\n大羽根市（人口13万人）の送迎予約は規模が大きすぎるため採らない。\n"
    )
    assert "B10" not in {f.rule for f in review_draft(plan.draft).findings}
