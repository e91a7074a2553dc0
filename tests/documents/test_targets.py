"""Indicators of which a draft tells nothing but the value to be reached: real plans have many."""

import pytest

from tests.documents.typed import plan_of

HEAD = "# みどり町DX推進計画\n\n## 目的\n手続を減らす。\n\n"


@pytest.mark.parametrize("heading", ["数値目標", "KPI", "成果指標"])
@pytest.mark.parametrize(
    ("line", "name", "number"),
    [
        ("・オンライン申請率：85%（令和8年度）", "オンライン申請率", 85),
        ("オンライン申請率　85%（令和8年度末）", "オンライン申請率", 85),
        ("サテライトオフィスの設置：4箇所（累計）", "サテライトオフィスの設置", 4),
        ("目標1 研修受講者：1,000人/年", "研修受講者", 1000),
        ("目標２　研修受講者　１，０００人", "研修受講者", 1000),
        ("目標3_職員の満足度：50%", "職員の満足度", 50),
        ("KPI①：オンライン申請率　85%以上", "オンライン申請率", 85),
        ("（1）研修受講者数　年1,000人（令和8年度）", "研修受講者数", 1000),
        ("研修受講者数を1,000人とする。", "研修受講者数", 1000),
        ("オンライン申請率85%を目指す。", "オンライン申請率", 85),
        ("相談の件数は、令和10年度までに年100件に減らす。", "相談の件数", 100),
    ],
)
def test_a_name_and_the_value_to_be_reached_are_an_indicator(heading: str, line: str, name: str, number: int) -> None:
    plan = plan_of(f"{HEAD}## {heading}\n{line}\n")
    assert [(found.name, found.baseline) for found in plan.indicators] == [(name, None)]
    assert [value.number for value in plan.indicators[0].targets] == [number]


@pytest.mark.parametrize(
    "line",
    ["期間：3年", "公表 7月", "見直し：毎年6月", "対象：町内の30世帯", "様式第3号", "会議を年2回開く。", "担当：3課"],
)
def test_times_and_other_particulars_are_none(line: str) -> None:
    assert not plan_of(f"{HEAD}## 進行管理\n{line}\n").indicators


def test_what_is_numbered_as_an_indicator_is_one_within_a_project() -> None:
    text = f"{HEAD}## 事業\n### 事業1 テレワーク環境の整備\n内容：拠点を設ける。\n目標1_サテライトオフィスの設置：4箇所（累計）\n"
    (indicator,) = plan_of(text).indicators
    assert (indicator.name, indicator.targets[0].number, indicator.targets[0].cumulative) == (
        "サテライトオフィスの設置",
        4,
        True,
    )
    assert indicator.projects
