"""An answer stands in the file as it was typed, in the cell that was asked, and all else stays."""

import re

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from advisor.drafts.loading import draft_from_text
from advisor.interview.answers import Answer, answer_of
from advisor.interview.cells import FormCell, form_cells, is_open
from advisor.interview.entering import Sheet
from advisor.plan.building import build_plan
from advisor.plan.model import PLAN_KEY, Plan
from advisor.plan.states import State
from tests.interview.full_plans import ROOT

FORM = """# 計画の案
題名: 北沢町ICT計画   # 仮題
段階: 計画策定

計画の策定:
  背景: 訪問に手が回らない。
  # 決まったら書く
  責任者:      # 役職で
  外部助言者: ~
事業:
  - 番号: p1
    事業名: 見守り
    費用:
    運用管理:
  - ごみ分別アプリ
評価: {指標: ["訪問の時間 60分→30分"], PDCA: {時期: 年1回}}
"""
ROOMS = {
    "behind a key": FormCell("formulation.leader", PLAN_KEY),
    "in place of a null": FormCell("formulation.advisers", PLAN_KEY),
    "a new key": FormCell("formulation.people", PLAN_KEY),
    "a new section": FormCell("finance.running", PLAN_KEY),
    "below an empty key": FormCell("projects.cost.running", "project:p1"),
    "in a row": FormCell("projects.frontline", "project:p1"),
    "beside the text of a row": FormCell("projects.operation", "project:p2"),
    "in brackets": FormCell("evaluation.pdca.body", PLAN_KEY),
    "a list": FormCell("formulation.process", PLAN_KEY),
}


def plan_of(text: str) -> Plan:
    return build_plan(draft_from_text(text, "plan.yaml"))


def entered(text: str, cell: FormCell, answer: Answer) -> Plan:
    """Return the plan with an answer, after seeing that every sign of the file before is still there, in order."""
    new = Sheet(plan_of(text)).with_answer(cell, answer)
    assert new is not None
    rest = iter(new)
    assert all(sign in rest for sign in text.replace("~", ""))
    kept = [line for line in text.splitlines() if "#" in line]
    assert all(any(line in other for other in new.splitlines()) for line in kept if "責任者" not in line)
    yaml.safe_load(new)
    return plan_of(new)


def value_of(plan: Plan, cell: FormCell) -> tuple[State, str]:
    (known,) = plan.cells_of(cell.element, cell.subject)
    return known.state, known.text


_STROKE = re.compile(r"[／|｜\t]")
typed_lines = (
    st.text(st.characters(exclude_categories=("C", "Zl", "Zp"), exclude_characters="〔"), min_size=1, max_size=60)
    .map(str.strip)
    # Two strokes part the three cells of a row in a list of meetings, which are then told one below the other.
    .filter(lambda line: line != "" and len(_STROKE.findall(line)) != 2 and answer_of(line).state is State.STATED)
)


@pytest.mark.parametrize("room", ROOMS)
@settings(deadline=None, max_examples=40)
@given(line=typed_lines)
@example("担当：総務課 #1")
@example("a: b")
@example("- 一つ目")
@example("[未定]は「検討中」")
@example("'\"引用\"'")
@example("😀👍🏽")
@example("１２，３４５千円（令和７年度）")
@example("yes")
@example("1e3")
@example("%TAG ! x")
@example("& * ! | > ` @")
@example("0?")
@example("あ" * 2000)
def test_a_line_is_read_as_it_was_typed(room: str, line: str) -> None:
    plan = entered(FORM, ROOMS[room], answer_of(line))
    assert value_of(plan, ROOMS[room]) == (State.STATED, line)


@pytest.mark.parametrize("room", ROOMS)
@settings(deadline=None, max_examples=40)
@given(lines=st.lists(typed_lines, min_size=2, max_size=4))
@example(["一行目：確認", "# 二行目", "  ", "三行目"])
def test_lines_are_read_as_they_were_typed(room: str, lines: list[str]) -> None:
    text = "\n".join(line.strip() for line in lines if line.strip())
    plan = entered(FORM, ROOMS[room], Answer(State.STATED, text))
    assert value_of(plan, ROOMS[room]) == (State.STATED, text)


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize(
    ("typed", "state"),
    [("未定", State.TENTATIVE), ("まだ", State.TENTATIVE), ("なし", State.NONE), ("該当しない：機器: なし", State.NOT_APPLICABLE)],
)  # fmt: skip
def test_a_state_is_read_as_that_state(room: str, typed: str, state: State) -> None:
    assert value_of(entered(FORM, ROOMS[room], answer_of(typed)), ROOMS[room])[0] is state


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\n"])
def test_new_lines_end_as_the_others_do(line_end: str) -> None:
    text = FORM.replace("\n", line_end)
    for cell in ROOMS.values():
        new = Sheet(plan_of(text)).with_answer(cell, Answer(State.STATED, "一行目。\n二行目。"))
        assert new is not None
        assert new.replace(line_end, "").count("\r") + new.replace(line_end, "").count("\n") == 0


def test_amounts_by_year_become_keys() -> None:
    answer = answer_of("令和8年度：540千円\n令和9年度：900千円")
    plan = entered(FORM, FormCell("projects.cost.yearly", "project:p1"), answer)
    assert [cell.text for cell in plan.cells_of("projects.cost.yearly", "project:p1")][1:] == ["540千円", "900千円"]


@pytest.mark.parametrize("name", ["blank.yaml", "half.yaml", "uki/final.yaml"])
def test_every_open_cell_of_a_sample_takes_an_answer(name: str) -> None:
    text = (ROOT / "samples" / name).read_text("utf-8")
    plan = plan_of(text)
    sheet = Sheet(plan)
    cells = [cell for cell in form_cells(plan) if is_open(plan, cell) and sheet.has_room_for(cell)]
    assert len(cells) > 40
    for cell in cells:
        new = sheet.with_answer(cell, Answer(State.STATED, "来月の会議で: 決める #1"))
        assert new is not None, cell
        rest = iter(new)
        assert all(sign in rest for sign in text if not sign.isspace()), cell


def test_in_json_an_answer_is_json() -> None:
    text = '{"題名": "計画", "事業": [{"番号": "p1", "事業名": "見守り"}]}'
    new = Sheet(plan_of(text)).with_answer(FormCell("projects.operation", "project:p1"), answer_of('総務課: "係"'))
    assert new == '{"題名": "計画", "事業": [{"番号": "p1", "事業名": "見守り", "運用管理": "総務課: \\"係\\""}]}'
