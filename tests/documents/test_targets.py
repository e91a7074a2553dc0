"""Indicators of which a draft tells nothing but the value to be reached: real plans have many."""

import pytest

from tests.documents.typed import plan_of

HEAD = "# みどり町DX推進計画\n\n## 目的\n手続を減らす。\n\n"


@pytest.mark.parametrize("heading", ["数値目標", "KPI", "成果指標"])
@pytest.mark.parametrize(
    ("line", "name", "number"),
    [
        ("・申請のうち電子の割合：62%（令和8年度）", "申請のうち電子の割合", 62),
        ("申請のうち電子の割合　62%（令和8年度末）", "申請のうち電子の割合", 62),
        ("体験教室の開設：3か所（累計）", "体験教室の開設", 3),
        ("目標1 講座の参加者：1,600人/年", "講座の参加者", 1600),
        ("目標２　講座の参加者　１，６００人", "講座の参加者", 1600),
        ("目標3_窓口の満足度：70%", "窓口の満足度", 70),
        ("KPI①：申請のうち電子の割合　62%以上", "申請のうち電子の割合", 62),
        ("（1）講座の参加者数　年1,600人（令和8年度）", "講座の参加者数", 1600),
        ("講座の参加者数を1,600人とする。", "講座の参加者数", 1600),
        ("申請のうち電子の割合62%を目指す。", "申請のうち電子の割合", 62),
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
    text = f"{HEAD}## 事業\n### 事業1 体験教室\n内容：拠点を設ける。\n目標1_体験教室の開設：3か所（累計）\n"
    (indicator,) = plan_of(text).indicators
    assert (indicator.name, indicator.targets[0].number, indicator.targets[0].cumulative) == (
        "体験教室の開設",
        3,
        True,
    )
    assert indicator.projects
