"""A line without the colon after its key is named itself, not the line below it at which reading stopped."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.drafts.reading import read, refusal_of
from tests.drafts.slips import plans, well_formed


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_wherever_a_colon_is_forgotten_its_line_is_named(data: st.DataObject) -> None:
    rows = data.draw(plans())
    lines = well_formed(rows).splitlines()
    at = data.draw(st.sampled_from([number for number, row in enumerate(rows) if row.key]))
    lines[at] = lines[at].replace(":", "", 1)
    problem = refusal_of("\n".join(lines) + "\n")
    assert problem.place is not None
    assert (problem.code, problem.place.line) == ("no-colon", at + 1)


@pytest.mark.parametrize(
    ("line", "corrected"),
    [
        ("  外部助言者", ""),
        ("  外部助言者; 未定", "  外部助言者: 未定"),
        ("  外部助言者；未定", "  外部助言者: 未定"),
        ("  ・独居が多い。", "    ・独居が多い。"),
        ("  独居が多い。", "    独居が多い。"),
        ("独居が多い。", "    独居が多い。"),
        ("独居が多い", ""),
        ("  独居が多い。 # 注", "    独居が多い。 # 注"),
        ("  上位計画\n    名称: 総合計画", "  上位計画:"),
        ("  上位計画\n    - 総合計画", "  上位計画:"),
    ],
)
def test_the_line_is_shown_as_meant_where_only_one_thing_can_be(line: str, corrected: str) -> None:
    text = f"計画の策定:\n  背景: 買い物に困る。\n{line}\n  目的: 川\n"
    problem = refusal_of(text)
    assert problem.place is not None
    assert (problem.code, problem.place.line, problem.corrected) == ("no-colon", 3, corrected)
    if corrected:
        lines = text.split("\n")
        lines[2] = corrected
        assert read("\n".join(lines)).problems == []


def test_a_line_below_a_key_without_a_value_is_a_key_itself() -> None:
    problem = refusal_of("計画の策定:\n  外部助言者\n  責任者: 町長\n")
    assert (problem.code, problem.corrected) == ("no-colon", "  外部助言者:")
