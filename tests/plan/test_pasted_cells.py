"""Cells of a spreadsheet that were pasted as one value, with tabs between them, mean the list of their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.plan.building import build_plan
from advisor.plan.model import Plan
from tests.drafts.reading import read, words_at


def plan_of(key: str, value: str) -> Plan:
    return build_plan(read(f"題名: 計画\n計画の策定:\n  {key}: {value}\n"))


def cells(plan: Plan) -> list[tuple[str, str, str]]:
    """Return the cells of the plan but the whole section's, which holds its text as written."""
    return [(cell.element, cell.state, cell.text) for cell in plan.cells if cell.element != "formulation"]


NAMES = st.lists(st.sampled_from(["企画課", "福祉課", "未定", "なし", "財政課 予算係"]), min_size=2, max_size=4)


@given(NAMES, st.sampled_from(["参加部署", "外部助言者", "上位計画"]), st.sampled_from(["", '"']))
def test_cells_between_tabs_mean_what_their_list_means(names: list[str], key: str, quote: str) -> None:
    pasted = plan_of(key, quote + "\t".join(names) + quote)
    listed = plan_of(key, "[" + ", ".join(names) + "]")
    assert pasted.remarks == []
    assert cells(pasted) == cells(listed)
    assert [statement.text for statement in pasted.statements] == [statement.text for statement in listed.statements]
    for statement in pasted.statements:
        assert statement.text.startswith(words_at(pasted.draft, statement.place))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("背景", '"職員が少ない\t高齢者が多い"'),
        ("参加部署", '"企画課が事務局を務め、毎月の会議を開いて全課の意見を聞いた。\t福祉課"'),
        ("参加部署", '"企画課\t"'),
    ],
)
def test_text_that_is_no_list_of_names_keeps_its_tab(key: str, value: str) -> None:
    plan = plan_of(key, value)
    assert plan.cells[-1].text == value.strip('"')
