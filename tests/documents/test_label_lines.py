"""Forms that staff type as lines with one stroke each, between a label and what is told under it."""

from advisor.plan.model import SubjectKind
from tests.documents.typed import plan_of

FORM = """みどり町見守り事業　実施計画書

項目｜内容
事業名｜ため池の水位の見張り
主管課｜農林課
　｜止まったときは係長が受ける
先行事例｜となり町が令和5年度から行う

【はかり方】
見つかるまでの時間　平均90分（R6）→ 20分　記録、毎年3月、農林課
"""


def test_every_line_is_a_label_with_its_value() -> None:
    plan = plan_of(FORM)
    assert [project.name for project in plan.subjects_of(SubjectKind.PROJECT)] == ["ため池の水位の見張り"]
    assert [cell.text for cell in plan.cells_of("projects.owner")] == ["農林課\n止まったときは係長が受ける"]
    assert [cell.text for cell in plan.cells_of("projects.precedents")] == ["となり町が令和5年度から行う"]
    assert not any("項目" in cell.text for cell in plan.cells)


def test_a_line_with_a_gap_before_its_values_tells_behind_another_how_it_is_measured() -> None:
    (indicator,) = plan_of(FORM).indicators
    assert indicator.name == "見つかるまでの時間"
    assert indicator.baseline is not None
    assert (indicator.baseline.number, indicator.targets[0].number) == (90, 20)
    assert (indicator.method, indicator.owner) == ("記録、毎年3月", "農林課")


def test_one_line_with_a_stroke_is_no_form() -> None:
    plan = plan_of("みどり町DX推進計画\n\n## 目的\n手続を減らす。｜移動を減らす。\n")
    assert any("移動を減らす" in statement.text for statement in plan.statements)


def test_a_heading_tells_the_year_of_all_targets_below_it() -> None:
    text = "# みどり町DX推進計画\n\n## 指標（目標はいずれも令和10年度）\n- 待ち時間　40分（R6）→ 15分\n- 来訪者　年300人（R6）→ 年500人（令和9年度）\n"
    assert [indicator.targets[0].year for indicator in plan_of(text).indicators] == [2028, 2027]
