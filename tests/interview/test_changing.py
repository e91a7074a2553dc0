"""A cell is asked for a computed fact only while it can still change it."""

import pytest

from advisor.interview.session import Session
from advisor.language import Language

HEAD = "題名: 北沢町地域IoT実装計画\n段階: 計画策定\n"
FIELDS = "evaluation.indicators.field"
LEVELS = "evaluation.indicators.level"


def asked(text: str) -> set[str]:
    """Return the places of all questions on a plan."""
    return {question.cell.element for question in Session("plan.yaml", HEAD + text, Language.JAPANESE).questions()}


def indicators(*lines: str) -> str:
    return "評価:\n  指標:\n" + "".join(f"    - {{指標: {line}}}\n" for line in lines)


@pytest.mark.parametrize(
    ("lines", "are_asked"),
    [
        (("訪問の時間 60分→30分", "相談の件数 10件→20件"), False),
        (("訪問の時間 60分→30分", "端末の設置台数 0台→20台"), False),
        (("訪問の時間 60分→30分", "端末の設置台数 0台→20台", "研修の開催 0回→4回"), True),
        (("訪問の時間 60分→30分, 分野: 福祉", "端末の設置台数 0台→20台, 分野: 福祉", "研修の開催 0回→4回"), False),
        (("訪問の時間 60分→30分, 分野: 農業", "端末の設置台数 0台→20台, 分野: 福祉", "研修の開催 0回→4回"), True),
    ],
)
def test_fields_are_asked_where_outputs_may_stand_alone_in_one(lines: tuple[str, ...], are_asked: bool) -> None:
    assert (FIELDS in asked(indicators(*lines))) is are_asked


@pytest.mark.parametrize(
    ("lines", "are_asked"),
    [
        (("訪問の時間 60分→30分（2028年度）",), False),
        (("訪問の時間 60分→30分（2028年度）", "相談の件数 10件→20件（2028年度）"), False),
        (("訪問の時間 60分→30分（2027年度）", "相談の件数 10件→20件（2028年度）"), True),
    ],
)
def test_levels_are_asked_where_years_differ(lines: tuple[str, ...], are_asked: bool) -> None:
    assert (LEVELS in asked(indicators(*lines))) is are_asked


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("将来像: [{分野: 福祉, 姿: 一人でも安心して暮らしている。}]\n", False),
        ("将来像: [{分野: 福祉, 姿: 令和12年に一人でも安心して暮らしている。}]\n", True),
        ("将来像: [{分野: 福祉}]\n", False),
        (indicators("訪問の時間 60分→30分"), False),
        (indicators("訪問の時間 60分→30分（2028年度）"), True),
        (indicators("訪問の時間 60分（2026年度）→30分"), True),
        ("作成時期: 2026年度\n" + indicators("訪問の時間 60分（2026年度）→30分"), False),
    ],
)
def test_the_period_is_asked_where_a_year_is_told(text: str, is_asked: bool) -> None:
    assert ("period" in asked(text)) is is_asked


@pytest.mark.parametrize(("issues", "measures", "are_asked"), [(1, 1, False), (2, 1, True), (1, 2, True)])
def test_links_are_asked_where_another_may_be_without_one(issues: int, measures: int, are_asked: bool) -> None:
    """What stands alone cannot lack a link that others of its kind have."""
    chain = {"問題・課題": "問題: 見守りが週に一度しかできない。", "施策": "名称: 見守りの手順を見直す"}
    counts = dict(zip(chain, (issues, measures), strict=True))
    text = "".join(f"{section}:\n" + f"  - {{{row}}}\n" * counts[section] for section, row in chain.items())
    assert ("measures.answers" in asked(text)) is are_asked


@pytest.mark.parametrize(("names", "place"), [("見守り", "projects"), ("見守り わな", "finance")])
def test_what_could_be_told_for_all_is_asked_of_a_lone_project_in_its_own_cell(names: str, place: str) -> None:
    text = "事業:\n" + "".join(f"  - 事業名: {name}の通知\n" for name in names.split())
    costs = asked(text) & {"finance.running", "projects.cost.running"}
    assert {cell.partition(".")[0] for cell in costs} == {place}
