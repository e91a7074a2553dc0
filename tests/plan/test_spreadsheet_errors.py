"""What a spreadsheet shows where it could not calculate is no statement, and is asked about."""

import pytest

from advisor.plan.building import build_plan
from advisor.plan.states import State
from tests.drafts.reading import read, words_at


@pytest.mark.parametrize("error", ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"])
@pytest.mark.parametrize("quote", ["", '"'])
def test_an_error_is_a_blank_and_remarked_where_it_stands(error: str, quote: str) -> None:
    draft = read(f"題名: 計画\n計画の策定:\n  責任者: {quote}{error}{quote}\n")
    plan = build_plan(draft)
    (cell,) = plan.cells_of("formulation.leader")
    assert cell.state is State.ABSENT
    (remark,) = plan.remarks
    assert remark.code == "spreadsheet-error"
    assert remark.place is not None
    assert words_at(draft, remark.place) == error
