"""Text that was taken out of a PDF: blanks between scripts, lines cut by narrow cells, titles over two lines, odd bullets."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import advisor
from advisor.documents.cut_lines import LEAST_LINES, cut_lines
from advisor.documents.numbering import number_at
from advisor.documents.opening import read_draft
from advisor.plan.model import SubjectKind
from advisor.plan.states import State
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Priority, Verdict
from tests.documents.typed import plan_of

TEXTS = Path(__file__).parent / "pdf_text"  # `pdftotext -layout` of the samples in Word, printed as PDF files
SAMPLES = Path(__file__).parents[2] / "samples" / "documents"
_words = st.text("町課見守担当者調査費用令和年度", min_size=30, max_size=120)


def told(path: Path, verdict: Verdict) -> set[str]:
    findings = review_draft(read_draft(str(path))).findings
    return {code for f in findings if f.verdict is verdict and f.priority is not Priority.FORM for code in f.codes}


@pytest.mark.parametrize("path", sorted(TEXTS.glob("*.txt")), ids=lambda path: path.stem)
def test_text_out_of_the_pdf_of_a_sample_finds_what_the_sample_does(path: Path) -> None:
    for verdict in (Verdict.APPLIES, Verdict.CONFIRM):
        assert told(path, verdict) == told(SAMPLES / f"{path.stem}.docx", verdict)


def test_blanks_between_scripts_are_closed_where_they_stand_everywhere() -> None:
    told = "令和 7 年 5 月に 14 人へ IoT の使い方を聞き、38 分を 20 分に短くする。"
    plan = plan_of(f"鳴瀬町の ICT 計画\n\n第 1 章 推進体制\n\n{told}\n{told}\n")
    assert "令和7年5月に14人へIoTの使い方を聞き、38分を20分に短くする。" in [s.text for s in plan.statements]


def test_blanks_that_an_author_sets_here_and_there_stay() -> None:
    plan = plan_of("鳴瀬町ICT計画\n\n第１章　推進体制\n\n住民14人にIoT の使い方を聞く。\n")
    assert "住民14人にIoT の使い方を聞く。" in [s.text for s in plan.statements]


@given(_words, st.integers(6, 20))
def test_a_paragraph_cut_by_a_narrow_column_is_one(words: str, width: int) -> None:
    text = f"{words}である。"
    rows = [text[start : start + width] for start in range(0, len(text), width)]
    if len(rows) >= LEAST_LINES:
        assert cut_lines(["", *rows, "", "次の段落"]) == frozenset(range(2, len(rows) + 1))


@pytest.mark.parametrize(
    "rows",
    [
        ["市長政策室", "情報統計課", "防災消防課"],
        ["企画課が全体をまとめる。", "福祉課が見守りを担う。", "農林課が鳥獣害を担う。"],
        ["担当：企画課", "費用：三百万円", "期間は三年とする。"],
        ["・企画課がまとめ", "・福祉課が見守り", "・農林課が捕まえる。"],
    ],
)
def test_lists_of_lines_stay_apart(rows: list[str]) -> None:
    assert not cut_lines(rows)


def test_letters_one_below_the_other_are_words() -> None:
    assert cut_lines(["番", "号", "", "指", "標", "名"]) == {1, 4, 5}


@pytest.mark.parametrize(
    ("title", "whole"),
    [
        ("鳴瀬町地域情報化及びデジタル化\n推進計画（素案）", "鳴瀬町地域情報化及びデジタル化推進計画（素案）"),
        ("鳴瀬町ICT計画（令和9年度から\n令和11年度まで）", "鳴瀬町ICT計画（令和9年度から令和11年度まで）"),
        ("第 2 次鳴瀬町情報化計画", "第 2 次鳴瀬町情報化計画"),
    ],
)
def test_a_title_may_be_cut_or_counted(title: str, whole: str) -> None:
    plan = plan_of(f"{title}\n概要版　（計画実施準備段階）\n\n第１章　推進体制\n\n会議を開く。\n")
    assert plan.title == whole
    assert plan.document == "digest"


def test_bullets_of_fonts_are_bullets() -> None:
    plan = plan_of("鳴瀬町ICT計画\n\n第１章　推進体制\n\n\uf0b7 会議を毎月開く。\n\uf0a7 副町長が長を務める。\n")
    assert [s.text for s in plan.statements if s.element.startswith("formulation")] == [
        "会議を毎月開く。",
        "副町長が長を務める。",
    ]


def test_where_indicators_cannot_be_read_it_is_not_said_that_there_are_none() -> None:
    lines = ("{状態: 読取不能, 説明: 指標 現状値 目標値}", "なし")
    drafts = (f"題名: 鳴瀬町ICT計画\n段階: 計画実施準備\n評価:\n  指標: {line}\n" for line in lines)
    left, none = ({finding.rule for finding in advisor.review(draft).findings} for draft in drafts)
    assert none - left == {"KPI-METHOD"}


def test_of_a_table_that_came_out_cell_by_cell_nothing_is_guessed() -> None:
    cells = (
        "指標",
        "現状値",
        "目標値",
        "担当",
        "通報から一次",
        "5.8 日（2024",
        "3.0 日（2028",
        "道路課",
        "対応まで",
        "年度）",
        "年度）",
    )
    plan = plan_of("鳴瀬町ICT計画\n\n## 評価指標\n\n" + "\n".join(cells) + "\n\n## 進行管理\n\n毎年7月に評価する。\n")
    assert not plan.indicators
    assert [(c.state, c.text.split()) for c in plan.cells if c.element == "evaluation.indicators"] == [
        (State.UNREADABLE, " ".join(("読取不能", *cells)).split())
    ]
    review = review_draft(plan.draft)
    assert not {f.rule for f in review.findings if f.rule.startswith("KPI-")}
    assert "not-placed" in {problem.code for problem in plan.draft.problems}


@pytest.mark.parametrize("line", ["7 年度）", "5.8 時間（令和", "12 か所", "4 頭", "30 ％", "200 千円"])
def test_a_figure_with_its_unit_is_no_number_of_a_heading(line: str) -> None:
    assert number_at(line, 0, len(line)) is None


@pytest.mark.parametrize(
    "line", ["7 年度別の計画", "5.8 時間の使い方", "12 人材の育成", "4 頭数の把握", "5 円滑な運営"]
)
def test_what_only_begins_like_a_unit_may_be_a_heading(line: str) -> None:
    assert number_at(line, 0, len(line)) is not None


def test_a_blank_before_a_number_makes_no_label_of_the_word_before_it() -> None:
    told = "課題 48 件を、効果、緊急性、担い手の 3 項目で評価した。令和 7 年 5 月に 14 人の IoT の使い方を聞いた。"
    plan = plan_of(f"鳴瀬町の ICT 計画\n\n第 4 章 分野を選んだ理由\n\n{told}\n\n{told}\n\n{told}\n")
    assert not plan.subjects_of(SubjectKind.ISSUE)


@pytest.mark.parametrize("scrap", ["き換えない。", "り替えられない。"])
def test_no_wall_is_heard_in_what_the_width_of_a_cell_cut_off(scrap: str) -> None:
    plan = f"題名: 鳴瀬町ICT計画\n段階: 計画実施準備\n事業:\n  - 名称: 見守り\n    代替策: [計器が止まったときは電話で聞く, {scrap}]\n"
    assert "FALLBACK" not in {finding.rule for finding in advisor.review(plan).findings}


@pytest.mark.parametrize(
    "lines",
    [
        "訪日外国人入洞者数 4.3 万\n人（2017 年）→10.8 万人\n（2022 年）",
        "雪下野菜の販売額 943 千\n円（2018 年）→2,000 千\n円（2021 年）",
        "本部会議資料の電子化率\n0％（2018 年\n度）→100％（2022 年\n度）",
    ],
)
def test_an_indicator_that_a_narrow_cell_cut_has_both_its_values(lines: str) -> None:
    plan = plan_of(f"鳴瀬町ICT計画\n\n第１章　推進体制\n\n会議を開く。\n\n第２章　数値目標\n\n{lines}\n")
    assert [(bool(i.name), i.baseline is not None, len(i.targets)) for i in plan.indicators] == [(True, True, 1)]
