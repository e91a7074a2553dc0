"""Text as it comes from pages of a site, from PDF files and from wikis: nothing of it is lost, and nothing made up."""

import pytest

from advisor.plan.model import Plan, SubjectKind
from advisor.reviewing.domain import is_of_another_kind
from tests.documents.typed import plan_of

PLAN = "みどり町DX推進計画"


def kept(plan: Plan) -> str:
    return "".join(cell.text for cell in plan.cells)


@pytest.mark.parametrize(
    "above",
    [
        "更新日：2026年8月5日",
        "本文",
        "ここから本文です。",
        "ページ番号：1002004",
        "電話：0000-00-0000",
        "---\nlayout: default\ndate: 2026-08-05\n---",
        "様式第１号",
    ],
)
def test_what_a_page_tells_of_itself_is_not_the_title(above: str) -> None:
    assert plan_of(f"{above}\n{PLAN}\n\n## 目的\n移動の困りごとを減らす。\n").title == PLAN


@pytest.mark.parametrize("above", ["配布資料 - みどり町", "第2回策定委員会　資料", f"{PLAN}\n\n{PLAN}", "みどり町"])
def test_the_name_of_the_plan_is_the_title_though_other_words_stand_above_it(above: str) -> None:
    plan = plan_of(f"{above}\n\n{PLAN}\n令和8年3月\n\n## 目的\n移動の困りごとを減らす。\n")
    assert (plan.title, plan.municipality) == (PLAN, "みどり町")
    assert all(line in kept(plan) for line in above.split("\n"))


@pytest.mark.parametrize("title", ["みどり町のICT", "村の情報化について（案）"])
def test_what_is_called_no_plan_keeps_its_title_above_a_heading(title: str) -> None:
    plan = plan_of(f"{title}\n\n第1章 計画の概要\n移動の困りごとを減らす。\n第2章 みどり町DX推進計画\n手続を減らす。\n")
    assert plan.title == title


def test_the_title_of_a_markdown_file_may_stand_in_its_front_matter() -> None:
    assert plan_of(f"---\nlayout: page\ntitle: {PLAN}\n---\n\n## 目的\n移動の困りごとを減らす。\n").title == PLAN


def test_years_within_a_title_are_no_date_of_writing() -> None:
    plan = plan_of("みどり町\n情報化推進計画（令和8・9年度）（案）\n\n## 目的\n手続を減らす。\n")
    assert not plan.cells_of("written")
    assert (plan.title, plan.municipality) == ("情報化推進計画（令和8・9年度）（案）", "みどり町")


@pytest.mark.parametrize("wave", "～〜−-–—")
def test_any_sign_of_a_span_gives_the_period(wave: str) -> None:
    assert plan_of(f"{PLAN}\n令和8年度 {wave} 令和10年度\n\n## 目的\n手続を減らす。\n").period == (2026, 2028)


@pytest.mark.parametrize(
    "line",
    ["みどり町のDX計画をつくります", "※上の図は概要です", "○補助率：国1/2、町1/2", "みどり町情報化構想"],
)
def test_only_a_town_an_office_or_a_body_wrote_the_plan(line: str) -> None:
    plan = plan_of(f"{PLAN}\n{line}\n\n## 目的\n手続を減らす。\n")
    assert not plan.cells_of("formulation.drafting_body")
    assert line.lstrip("○※") in kept(plan)


@pytest.mark.parametrize("line", ["みどり町　企画課", "企画財政課情報係", "策定委員会（事務局：総務課）", "みどり町長"])
def test_a_town_an_office_or_a_body_below_the_title_wrote_the_plan(line: str) -> None:
    plan = plan_of(f"{PLAN}\n{line}\n\n## 目的\n手続を減らす。\n")
    assert [cell.text for cell in plan.cells_of("formulation.drafting_body")] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "一 方 、厳 し い 財 政 の も と で 進 め る。",
        "三 か 年 で 終 え る。",
        "○補助率：国1/2、町1/2",
        "①端末の設置数",
    ],
)
def test_no_words_of_a_line_are_lost(line: str) -> None:
    plan = plan_of(f"{PLAN}\n\n## 背景\n手続に来る人が多い。\n{line}\n②窓口の数\n職員が少ない。\n")
    assert line.lstrip("○①") in kept(plan)


def test_a_footnote_is_no_project() -> None:
    plan = plan_of(f"{PLAN}\n\n## 事業\n※RTK…位置をはかる方法\n・農機の導入\n")
    assert [subject.name for subject in plan.subjects_of(SubjectKind.PROJECT)] == ["農機の導入"]


def test_links_and_tags_are_read_as_their_words() -> None:
    text = f"{PLAN}\n\n## 目的\n<p class='lead'>[町の考え][a1]により手続を減らす。</p>\n\n[a1]: https://example.jp/a\n"
    plan = plan_of(text)
    assert [cell.text for cell in plan.cells_of("formulation.purpose")] == ["町の考えにより手続を減らす。"]
    assert "example" not in kept(plan)


@pytest.mark.parametrize(
    "leaders", ["........ - 3", "……… 3", "・・・・・・・3", ". . . . . - 3 -", "····· 3", f"{'.' * 150} 3"]
)
def test_a_table_of_contents_is_no_content(leaders: str) -> None:
    plan = plan_of(f"{PLAN}\n\n計画の期間 {leaders}\n推進体制 {leaders}\n\n## 目的\n手続を減らす。\n")
    assert plan.period is None
    assert not plan.cells_of("formulation.structure")


def test_a_table_with_strokes_needs_no_rule_below_its_heads() -> None:
    rows = "指標 | 現状値（令和6年度） | 目標値（令和10年度）\n手続の割合 | 39% | 100%\n相談の数 | 10件 | 40件\n"
    plan = plan_of(f"{PLAN}\n\n## 指標\n{rows}")
    assert [(i.name, i.baseline and i.baseline.number) for i in plan.indicators] == [
        ("手続の割合", 39),
        ("相談の数", 10),
    ]


def test_chapters_are_known_without_blank_lines_between() -> None:
    text = (
        f"{PLAN}\nめざす姿\n誰もが窓口に来なくても手続を済ますことができる町になっている。\n"
        "現状と課題\n窓口が混む日があり、書類を書くのに平均で20分かかっている。\n"
    )
    plan = plan_of(text)
    assert plan.cells_of("vision.picture")
    assert not plan.cells_of("notes")


def test_lines_of_very_different_lengths_are_not_one_paragraph() -> None:
    first = "みどり町のスマートシティ構想のアクションプランを策定しました"
    second = "みどり町では、令和4年9月に、デジタル化を中心に据えた町の姿を示す構想を策定しました。これに続き、具体の取組をまとめたものです。"
    assert plan_of(f"{first}\n{second}\n\n## 目的\n手続を減らす。\n").title == first


@pytest.mark.parametrize(
    "title",
    [
        "みどり町個人情報保護条例",
        "議案第44号 令和8年度みどり町一般会計補正予算（第4号）",
        "くらし 議会だより No.192",
        "システム導入業務委託に係る公募型プロポーザル実施要領",
        "令和7年度事務事業評価シート",
        "官民データ活用推進計画策定の手引",
        "みどり町、DX推進計画を公表［ニュース］",
        "観光案内システム整備計画の事後評価について",
        "スマート農業実証事業の実施結果報告",
        "みどり町DX推進計画（案）に対する意見募集の結果",
    ],
)
def test_what_is_called_otherwise_is_no_plan_even_with_projects(title: str) -> None:
    text = f"{title}\n\n## 事業\n### 電子申請システムの導入\n担当課：企画課\n" + "オンラインで手続ができる。\n\n" * 6
    assert is_of_another_kind(plan_of(text))


@pytest.mark.parametrize(
    "title", [PLAN, f"{PLAN}（案）", "みどり町情報化構想（素案）", "令和8年度みどり町デジタル戦略"]
)
def test_what_is_called_a_plan_is_one(title: str) -> None:
    text = f"{title}\n\n## 事業\n### 電子申請システムの導入\n担当課：企画課\n" + "オンラインで手続ができる。\n\n" * 6
    assert not is_of_another_kind(plan_of(text))


def test_the_minutes_of_a_council_are_no_plan_however_much_they_speak_of_ict() -> None:
    text = (
        "DXの推進体制について、議員の御質問にお答えいたします。\n\nICTの研修を年2回行い、推進員を各課に置いています。\n\n"
        * 4
    )
    assert is_of_another_kind(plan_of(text))
    plan = plan_of(
        f"{PLAN}\n\n## 背景\n議員の質問を受け、ICTの活用を検討した。\n\n" + "オンラインで手続ができる。\n\n" * 6
    )
    assert not is_of_another_kind(plan)


def test_a_document_that_speaks_for_the_state_is_no_plan_of_a_town() -> None:
    text = (
        "デジタル化の基本方針\n\n"
        + "各府省は手続のオンライン化を進める。\n\n政府は閣議決定によりデータの標準を定める。\n\n" * 4
    )
    assert is_of_another_kind(plan_of(text))


CUT_BY_THE_PAGE = f"""{PLAN}
令和8年3月　みどり町

第1章　計画の趣旨
1　背景
町の面積の八割を占める山林では、作業に出られる人が年々減り、境界のわからない山が増
えている。令和6年度の問い合わせは214件に上り、担当係の二人では現地を見て答えるまで
に平均で19日を要した。
2　目的
境界と作業の記録を現場で開けるようにし、問い合わせへの答えを一週間のうちに返せる体
制を整える。

第2章　事業
1　森林台帳の現場閲覧事業
(1)　内容
林業事業体の端末で台帳の地図を開き、作業した区画をその場で書き込めるようにする。書
き込んだ内容は毎晩、町の台帳に取り込む。
(2)　運用体制
農林課が台帳を管理し、書き込まれた内容を週に一度、森林組合とともに確かめることとす
る。
"""


def test_an_empty_line_behind_every_line_parts_nothing() -> None:
    spaced = plan_of(CUT_BY_THE_PAGE.replace("\n", "\n\n"))
    plain = plan_of(CUT_BY_THE_PAGE)
    assert [(cell.element, cell.text) for cell in spaced.cells] == [(cell.element, cell.text) for cell in plain.cells]
    assert "境界のわからない山が増えている。" in kept(spaced)


def test_paragraphs_with_empty_lines_between_them_stay_paragraphs() -> None:
    said = [f"{month}月の会議では、わなの見回りに出られる人が足りないという声が出た。" for month in range(1, 13)]
    plan = plan_of(f"{PLAN}\n\n## 策定の過程\n\n" + "\n\n".join(said) + "\n")
    assert [statement.text for statement in plan.statements if "見回り" in statement.text] == said
