"""From a draft to a plan: the head, the rows, the remarks."""

import pytest

from advisor.drafts.lines import Place
from advisor.plan.building import build_plan
from advisor.plan.model import PLAN_KEY, DocumentKind, Plan, Stage, SubjectKind
from advisor.plan.states import State
from tests.drafts.reading import read, words_at


def plan_of(text: str, stage: Stage | None = None) -> Plan:
    return build_plan(read(text), stage)


def said(plan: Plan, element: str) -> list[str]:
    return [statement.text for statement in plan.statements if statement.element == element]


HEAD = """\
題名: 宇城市地域IoT実装計画（案）
段階: 計画実施準備
文書: 概要版
作成時期: 令和元年12月
団体: {名称: 熊本県宇城市, 人口: 59,388人（2019年1月末）, 高齢化率: 32.9%}
期間: 2019～2021年度
"""


def test_the_head_is_read() -> None:
    plan = plan_of(HEAD)
    assert plan.title == "宇城市地域IoT実装計画（案）"
    assert (plan.stage, plan.stage_stated) == (Stage.PREPARATION, True)
    assert plan.document is DocumentKind.DIGEST
    assert (plan.municipality, plan.population) == ("熊本県宇城市", 59_388)
    assert (plan.period, plan.written_year) == ((2019, 2021), 2019)
    assert plan.remarks == []
    assert plan.subject(PLAN_KEY).place == plan.place == Place(1, 1, 2)


def test_an_empty_head_has_defaults_and_asks_only_for_the_title() -> None:
    plan = plan_of("段階:\n期間: 未定\n団体:\n")
    assert (plan.stage, plan.stage_stated, plan.document) == (Stage.FORMULATION, False, DocumentKind.FULL)
    assert (plan.municipality, plan.population, plan.period, plan.written_year) == ("", None, None, None)
    assert [remark.code for remark in plan.remarks] == ["no-title"]


def test_a_stage_from_outside_stands_in_place_of_the_drafts_own() -> None:
    plan = plan_of(HEAD, Stage.APPLICATION)
    assert (plan.stage, plan.stage_stated) == (Stage.APPLICATION, True)


def test_a_municipality_may_be_one_line() -> None:
    assert plan_of("題名: 計画\n団体: 宇城市\n").municipality == "宇城市"


@pytest.mark.parametrize(
    ("line", "name", "population", "figures"),
    [
        ("北沢町（人口8,412人）", "北沢町", 8_412, {}),
        ("「北沢町（人口8,412人）」", "北沢町", 8_412, {}),
        ("北沢町（8,412人）", "北沢町", 8_412, {}),
        ("北沢町　人口８，４１２人（令和7年4月末）", "北沢町", 8_412, {}),
        ("長野県北沢町、人口約8千人", "長野県北沢町", 8_000, {}),
        (
            "北沢町(人口：8,412人、高齢化率：41.2%、面積 188.6km2)",
            "北沢町",
            8_412,
            {"ageing_rate": "41.2%", "area": "188.6km2"},
        ),
        ("北沢町（面積188.6km2）", "北沢町", None, {"area": "188.6km2"}),
        ("人口8,412人", "", 8_412, {}),
        ("北沢町（人口密度45人）", "北沢町（人口密度45人）", None, {}),
        ("北沢町（人口は調査中）", "北沢町（人口は調査中）", None, {}),
    ],
)
def test_name_and_figures_of_a_municipality_may_be_one_line(
    line: str, name: str, population: int | None, figures: dict[str, str]
) -> None:
    plan = plan_of(f"題名: 計画\n団体: {line}\n")
    assert (plan.municipality, plan.population) == (name, population)
    for key, text in figures.items():
        (cell,) = plan.cells_of(f"municipality.{key}")
        assert cell.text == words_at(plan.draft, cell.place) == text


def test_figures_of_a_municipality_without_a_name_are_not_its_name() -> None:
    assert plan_of("題名: 計画\n団体: {人口: 5万人, 面積: 188km2}\n").municipality == ""


def test_the_date_of_the_population_is_not_the_population() -> None:
    assert plan_of("題名: 計画\n団体: {人口: 令和7年9月末現在　31,042人}\n").population == 31_042


@pytest.mark.parametrize(
    ("line", "code"),
    [("期間: 総合計画と同じ", "period-not-read"), ("段階: 完了", "unknown-choice"), ("文書: 抄", "unknown-choice")],
)
def test_a_value_of_the_head_that_is_not_understood_is_remarked_where_it_stands(line: str, code: str) -> None:
    plan = plan_of(f"題名: 計画\n{line}\n")
    (remark,) = plan.remarks
    assert remark.code == code
    assert remark.place is not None
    assert words_at(plan.draft, remark.place) == line.split(": ")[1]


def test_the_fields_are_gathered_once_and_only_where_stated() -> None:
    plan = plan_of(
        "題名: 計画\n将来像: [{分野: 防災}, {分野: 未定}]\n課題: [{分野: [農業, 防災]}]\n事業: [{分野: 農業}]\n"
    )
    assert plan.fields == ["防災", "農業"]


# Rows

ONE_LINE = "題名: 計画\n事業:\n  - 川の14か所にＩｏＴの水位計を置く。\n  - 田の水位を見る。\n"
DETAILED = "題名: 計画\n事業:\n  - {内容: 川の14か所にＩｏＴの水位計を置く。}\n  - {内容: 田の水位を見る。}\n"


def _essence(plan: Plan) -> tuple[object, ...]:
    cells = [(c.element, c.subject, c.state.value, c.text) for c in plan.cells]
    statements = [(s.element, s.subject, s.text) for s in plan.statements]
    return cells, statements, [(s.key, s.name) for s in plan.subjects]


def test_a_project_in_one_line_reads_as_one_with_its_content_alone() -> None:
    assert _essence(plan_of(ONE_LINE)) == _essence(plan_of(DETAILED))


def test_a_single_project_needs_no_list() -> None:
    single = plan_of("題名: 計画\n事業: {番号: p1, 内容: 水位計を置く。, 運用管理: 危機管理課}\n")
    listed = plan_of("題名: 計画\n事業: [{番号: p1, 内容: 水位計を置く。, 運用管理: 危機管理課}]\n")
    assert _essence(single) == _essence(listed)


def test_projects_may_be_named_by_their_keys() -> None:
    plan = plan_of("題名: 計画\n事業:\n  川の見守り: {内容: 水位計を置く。}\n  田の見守り: 水位を見る。\n")
    assert [(s.id, s.name) for s in plan.subjects_of(SubjectKind.PROJECT)] == [
        ("川の見守り", "川の見守り"),
        ("田の見守り", "田の見守り"),
    ]
    assert said(plan, "projects.content") == ["水位計を置く。", "水位を見る。"]


def test_indicators_may_be_grouped_by_field() -> None:
    plan = plan_of(
        "題名: 計画\n評価:\n  指標:\n    防災: [水位計 0基→14基, 発令 96分→40分]\n    農業: [見回り 11時間→7時間]\n"
    )
    assert [indicator.name for indicator in plan.indicators] == ["水位計", "発令", "見回り"]


@pytest.mark.parametrize("written", ["未定", "なし", "", "[]", "{}", "{状態: 未定, 予定: 令和8年}", "['', 未定]"])
def test_no_project_is_made_of_a_state(written: str) -> None:
    assert plan_of(f"題名: 計画\n事業: {written}\n").subjects_of(SubjectKind.PROJECT) == []


def test_ids_are_the_authors_or_running_ones_and_never_twice_the_same() -> None:
    plan = plan_of(
        "題名: 計画\n事業: [{番号: 'ア', 名称: 川}, {名称: 水}, {番号: 'ア', 名称: 田}, {番号: , 名称: 畑}]\n"
    )
    assert [s.id for s in plan.subjects_of(SubjectKind.PROJECT)] == ["ア", "p2", "ア#3", "p4"]


def test_the_place_of_a_row_is_what_names_it_else_its_beginning() -> None:
    plan = plan_of(
        "題名: 計画\n事業:\n  - '水位計を置く。'\n  - 番号: p2\n    内容: 田を見る。\n  - 番号: p3\n    財源: 起債\n"
    )
    places = [words_at(plan.draft, subject.place) for subject in plan.subjects_of(SubjectKind.PROJECT)]
    assert places == ["水位計を置く。", "田を見る。", "番号"]


def test_a_row_of_the_process_is_heard_as_a_whole_too() -> None:
    plan = plan_of(
        "題名: 計画\n計画の策定:\n  策定の過程:\n    - {いつ: 令和7年5月, 誰と: 消防団, 何を: 聞き取った。}\n"
    )
    assert said(plan, "formulation.process") == ["令和7年5月　消防団　聞き取った"]
    assert said(plan, "formulation.process.what") == ["聞き取った。"]


# States inside rows and records


def test_a_project_with_a_column_of_state_is_still_read() -> None:
    plan = plan_of("題名: 計画\n事業: [{名称: 川の見守り, 状態: 検討中, 内容: 水位計を置く。}]\n")
    assert said(plan, "projects.content") == ["水位計を置く。"]
    assert [remark.code for remark in plan.remarks] == ["unknown-key"]


def test_what_is_declared_as_stated_is_heard() -> None:
    plan = plan_of(
        "題名: 計画\n地域特性: {状態: 記載あり, 内容: 谷が多い。}\n評価: {状態: 記載あり, PDCA: 年1回見直す。}\n"
    )
    assert said(plan, "characteristics") == ["谷が多い。"]
    assert said(plan, "evaluation.pdca") == ["年1回見直す。"]
    assert plan.remarks == []


def test_a_value_that_only_gives_its_state_says_nothing() -> None:
    plan = plan_of("題名: 計画\n地域特性: {状態: 未定, 理由: 統計の公表を待つため}\n")
    (cell,) = plan.cells_of("characteristics")
    assert (cell.state, cell.text) == (State.TENTATIVE, "未定\n統計の公表を待つため")
    assert said(plan, "characteristics") == []


def test_a_condition_and_its_reason_are_heard() -> None:
    plan = plan_of("題名: 計画\n地域特性: {状態: 橋が古い。, 理由: 予算がない。}\n")
    assert said(plan, "characteristics") == ["橋が古い。", "予算がない。"]


def test_any_year_is_a_key_of_the_costs_by_year() -> None:
    plan = plan_of("題名: 計画\n事業: [{名称: 川, 費用: {年度別: {令和8年度: '8,820千円', 令和9年度: 未定}}}]\n")
    cells = plan.cells_of("projects.cost.yearly", "project:p1")
    assert [(cell.heading, cell.state) for cell in cells[1:]] == [
        ("令和8年度", State.STATED),
        ("令和9年度", State.TENTATIVE),
    ]
    assert words_at(plan.draft, cells[1].place) == "8,820千円"
    assert plan.remarks == []


# Unknown keys


def test_an_unknown_key_is_remarked_with_the_nearest_name_and_its_text_is_heard() -> None:
    plan = plan_of("題名: 計画\n計画の策定:\n  計画の背影: 人口が減っている。\n  役場の猫: 三毛である。\n")
    near, far = plan.remarks
    assert (near.code, dict(near.values)) == ("unknown-key-near", {"key": "計画の背影", "nearest": "計画の背景"})
    assert (far.code, dict(far.values)["key"]) == ("unknown-key", "役場の猫")
    assert said(plan, "formulation.background") == ["人口が減っている。"]
    assert said(plan, "") == ["三毛である。"]
    heading = next(s.heading for s in plan.statements if s.text == "三毛である。")
    assert heading == "役場の猫"


def test_a_key_that_belongs_elsewhere_is_read_as_what_it_is() -> None:
    plan = plan_of("題名: 計画\n推進体制: 推進本部を置く。\n事業: [{名称: 川, 体制: 係が担う。}]\n")
    assert plan.remarks == []
    assert said(plan, "formulation.structure") == ["推進本部を置く。", "係が担う。"]
    assert [s.subject for s in plan.statements if s.text == "係が担う。"] == ["project:p1"]


def test_all_that_stands_below_an_unknown_key_is_heard() -> None:
    plan = plan_of("題名: 計画\n役場の猫: {名: 三毛, 世話: [朝は総務課, {夜: 宿直}]}\n")
    assert said(plan, "") == ["三毛", "朝は総務課", "宿直"]


def test_a_full_width_colon_that_hides_a_key_is_remarked() -> None:
    plan = plan_of("題名: 計画\n計画の策定:\n  背景：人口が減っている。\n  目的：人手を補う。\n")
    assert [(r.code, r.place, r.corrected) for r in plan.remarks] == [
        ("full-width-colon", Place(3, 5, 1), "  背景: 人口が減っている。"),
        ("full-width-colon", Place(4, 5, 1), "  目的: 人手を補う。"),
    ]
    assert said(plan, "formulation.background") == ["人口が減っている。"]
    assert said(plan, "formulation.purpose") == ["人手を補う。"]


def test_keys_of_rows_and_of_open_mappings_are_read_past_full_width_colons() -> None:
    plan = plan_of(
        "題名: 計画\n事業:\n  - 名称：川\n    内容：'水位計'\n費用と財源:\n  費用:\n    令和8年度：13千円\n    合計：20千円\n"
    )
    cells = {cell.path: cell.text for cell in plan.cells}
    assert (cells["事業[0].名称"], cells["事業[0].内容"]) == ("川", "水位計")
    assert (cells["費用と財源.費用.令和8年度"], cells["費用と財源.費用.合計"]) == ("13千円", "20千円")


# Indicators

LINE = "スマート罠設置数 27基（2017年度）→127基（2022年度）"
FORMS = [
    f"[{LINE}]",
    f"[{{指標: {LINE}}}]",
    f"[{{指標: {LINE}, 現状値: , 目標値: }}]",
    "[{指標: スマート罠設置数, 現状値: 27基（2017年度）, 目標値: 127基（2022年度）}]",
    "[{指標: スマート罠設置数, 現状値: 27基, 基準年度: 2017年度, 目標値: 127基, 目標年度: 平成34年度}]",
    "[{指標: スマート罠設置数, 単位: 基, 現状値: 27, 基準年度: H29年度, 目標値: 127, 目標年度: 2022}]",
    "[{name: スマート罠設置数, baseline: 27基, baseline_year: 2017, target: 127基, target_year: 2022}]",
    f"{{指標: {LINE}, 担当: 農政課}}",
]


@pytest.mark.parametrize("written", FORMS)
def test_an_indicator_reads_the_same_in_one_line_and_in_columns(written: str) -> None:
    (indicator,) = plan_of(f"題名: 計画\n評価:\n  指標: {written}\n").indicators
    assert indicator.name == "スマート罠設置数"
    assert indicator.baseline is not None
    figures = [(v.number, v.unit, v.year) for v in (indicator.baseline, *indicator.targets)]
    assert figures == [(27, "基", 2017), (127, "基", 2022)]


def test_milestones_may_stand_in_the_column_of_the_target() -> None:
    plan = plan_of(
        "題名: 計画\n指標: [{指標: 時間, 現状値: '2,952時間', 目標値: '2,262時間（2019年）→486時間（2020年）'}]\n"
    )
    assert [(v.number, v.year) for v in plan.indicators[0].targets] == [(2262, 2019), (486, 2020)]


def test_an_indicator_without_figures_keeps_its_name() -> None:
    plan = plan_of("題名: 計画\n指標: [{指標: 満足度, 現状値: 未定, 目標値: 検討中}]\n")
    (indicator,) = plan.indicators
    assert (indicator.name, indicator.baseline, indicator.targets) == ("満足度", None, ())


def test_the_projects_of_an_indicator_are_a_list_or_a_line() -> None:
    plan = plan_of("題名: 計画\n指標: [{指標: 甲, 事業: [p1, P2]}, {指標: 乙, 事業: 'p1、p2'}]\n")
    assert [indicator.projects for indicator in plan.indicators] == [("p1", "p2"), ("p1", "p2")]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (
            "相談 10件（2023年）→20件（2026年）／満足度 30％→50％",
            ["相談 10件（2023年）→20件（2026年）", "満足度 30％→50％"],
        ),
        (
            "相談 10件→20件、満足度 30％→50％；被害額 3千円→1千円",
            ["相談 10件→20件", "満足度 30％→50％", "被害額 3千円→1千円"],
        ),
        ("相談 1,200件→2,000件, 満足度 30%→50%", ["相談 1,200件→2,000件", "満足度 30%→50%"]),
        ("見回り 11時間／週→7時間／週／満足度 30％→50％", ["見回り 11時間／週→7時間／週", "満足度 30％→50％"]),
        ("'相談 ''窓口'' 10件→20件／満足度 30％→50％'", ["相談 ''窓口'' 10件→20件", "満足度 30％→50％"]),
        ("見回り 11時間/週→7時間/週", ["見回り 11時間/週→7時間/週"]),
        ("水位、雨量の観測箇所 3か所→9か所", ["水位、雨量の観測箇所 3か所→9か所"]),
        (
            "満足度 30％（2023年）→40％（2025年）、50％（2026年）",
            ["満足度 30％（2023年）→40％（2025年）、50％（2026年）"],
        ),
        ("相談（町内 10件→20件、町外 5件→8件） 15件→28件", ["相談（町内 10件→20件、町外 5件→8件） 15件→28件"]),
        ("相談 10件→20件、令和10年度に見直す", ["相談 10件→20件、令和10年度に見直す"]),
    ],
)
def test_indicators_on_one_line_are_told_apart_and_stand_where_they_are_written(line: str, parts: list[str]) -> None:
    plan = plan_of(f"題名: 計画\n評価:\n  指標:\n    - {line}\n")
    subjects = plan.subjects_of(SubjectKind.KPI)
    assert [subject.id for subject in subjects] == [f"k{number}" for number in range(1, len(parts) + 1)]
    assert [words_at(plan.draft, subject.place) for subject in subjects] == parts
    assert {subject.path for subject in subjects} == {"評価.指標[0]"}
    assert all(indicator.targets for indicator in plan.indicators)


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("参加部署: 商工観光課、企画課、財政課", "商工観光課、企画課、財政課"),
        ("参加部署: [商工観光課, 企画課, 財政課]", "商工観光課"),
        ("参加部署: [商工観光課, 企画課, 財政課, 未定]", "商工観光課"),
        ("参加部署:\n    - 商工観光課\n    - 企画課\n    - 財政課", "商工観光課"),
    ],
)
def test_a_list_of_words_says_what_the_same_words_say_in_a_sentence(written: str, at: str) -> None:
    plan = plan_of(f"題名: 計画\n計画の策定:\n  {written}\n")
    assert said(plan, "formulation.sections") == ["商工観光課、企画課、財政課"]
    assert words_at(plan.draft, plan.statements[-1].place) == at


def test_items_that_say_more_than_words_stay_statements_of_their_own() -> None:
    plan = plan_of("題名: 計画\n計画の策定:\n  参加部署:\n    - 企画課と財政課が加わる。\n    - 商工観光課\n")
    assert said(plan, "formulation.sections") == ["企画課と財政課が加わる。", "商工観光課"]
