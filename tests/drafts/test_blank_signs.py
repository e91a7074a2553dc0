"""The signs that office tables put into a blank cell, which YAML takes for a list or a key, are read as blanks."""

import pytest

from advisor.plan.building import build_plan
from advisor.plan.states import State
from tests.drafts.reading import read, refusal_of
from tests.drafts.test_slips import tree


@pytest.mark.parametrize("sign", ["-", "?"])
@pytest.mark.parametrize(
    ("written", "corrected"),
    [
        ("計画の策定:\n  外部助言者: {}\n  責任者: 町長\n", '  外部助言者: "{}"'),
        ("計画の策定:\n  外部助言者: {} # 注\n  責任者: 町長\n", '  外部助言者: "{}" # 注'),
        ("計画の策定: {{外部助言者: {} , 責任者: 町長}}\n", '計画の策定: {{外部助言者: "{}" , 責任者: 町長}}'),
        ("計画の策定:\n  外部助言者: [ {} ]\n", '  外部助言者: [ "{}" ]'),
    ],
)
def test_a_lone_sign_is_a_blank_cell_and_remarked_with_its_line(written: str, corrected: str, sign: str) -> None:
    text = f"題名: 計画\n{written.format(sign)}"
    plan = build_plan(read(text))
    (remark,) = plan.remarks
    assert (remark.code, remark.corrected, remark.mended) == ("blank-sign", corrected.format(sign), True)
    (cell,) = plan.cells_of("formulation.advisers")
    assert cell.state is State.ABSENT


def test_every_blank_between_brackets_is_read() -> None:
    draft = read('団体: {名称: "A, ? ", 面積: ?, 人口: - , 備考: [?, -5, -]}\n')
    assert tree(draft.root) == {"団体": {"名称": "A, ? ", "面積": "?", "人口": "-", "備考": ["?", "-5", "-"]}}


def test_text_that_begins_with_a_list_mark_behind_its_key_is_text() -> None:
    draft = read("財源: - 起債\n備考: ? 川\n")
    assert tree(draft.root) == {"財源": "- 起債", "備考": "? 川"}
    assert [problem.corrected for problem in draft.problems] == ['財源: "- 起債"', '備考: "? 川"']


@pytest.mark.parametrize("text", ["団体: {面積: ?", "団体: {名称: [ - "])
def test_beside_a_bracket_that_is_not_closed_the_bracket_is_named(text: str) -> None:
    problem = refusal_of(text)
    assert problem.code == "bracket-not-closed"
    assert problem.place is not None
    assert text[problem.place.column - 1] in "{["
