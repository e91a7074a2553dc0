"""A draft with slips of office text is read as the well-formed one is, and every place holds what is reported."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.drafts.loading import draft_from_text
from advisor.drafts.mending import MAX_LENGTH, MAX_LINES
from advisor.drafts.nodes import scalars
from advisor.drafts.problems import UnreadableDraftError
from advisor.plan.building import build_plan
from advisor.plan.model import Plan
from tests.drafts.generating import drafts
from tests.drafts.reading import meaning_of, read, words_at
from tests.drafts.slips import plans, well_formed, with_slips


def cells(plan: Plan) -> list[tuple[str, str, str, str]]:
    return [(cell.element, cell.subject, cell.state, cell.text) for cell in plan.cells]


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_the_same_cells_are_read_with_slips_as_without(data: st.DataObject) -> None:
    rows = data.draw(plans())
    clean, text = well_formed(rows), data.draw(with_slips(rows))
    slipped = build_plan(read(text))
    expected = build_plan(read(clean))
    assert cells(slipped) == cells(expected)
    assert [(s.text, s.element) for s in slipped.statements] == [(s.text, s.element) for s in expected.statements]


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_every_place_in_a_mended_draft_holds_what_is_reported(data: st.DataObject) -> None:
    text = data.draw(with_slips(data.draw(plans())))
    draft = read(text)
    assert [draft.lines.line(n) for n in range(1, len(draft.lines) + 1)] == text.split("\n")
    plan = build_plan(draft)
    for scalar in scalars(draft.root):
        for index, character in enumerate(scalar.text):
            assert words_at(draft, draft.place_in(scalar, index, 1)) == character
    for statement in plan.statements:
        assert words_at(draft, statement.place) == statement.text or statement.text.startswith(
            words_at(draft, statement.place)
        )
    for cell in plan.cells:
        words = words_at(draft, cell.place)
        assert meaning_of(words, cell.text) or meaning_of(words, cell.heading), (cell, words)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_each_line_is_remarked_once_with_the_line_as_it_was_read(data: st.DataObject) -> None:
    text = data.draw(with_slips(data.draw(plans())))
    plan = build_plan(read(text))
    lines = text.split("\n")
    remarked = [remark.place.line for remark in plan.remarks if remark.place and remark.mended]
    assert len(remarked) == len(set(remarked))
    for remark in plan.remarks:
        if remark.place and remark.mended:
            lines[remark.place.line - 1] = remark.corrected
    corrected = build_plan(read("\n".join(lines)))
    assert not any(remark.mended for remark in corrected.remarks)
    assert cells(corrected) == cells(plan)


def test_keys_told_late_are_shown_as_lines_that_read_the_same() -> None:
    plan = build_plan(read('題名: 川\n計画の策定:\n　背景：*印は推計\n　責任者：-\n　目的："川"\n'))
    assert [(remark.code, remark.corrected) for remark in plan.remarks] == [
        ("full-width-indent", '  背景: "*印は推計"'),
        ("full-width-indent", '  責任者: "-"'),
        ("full-width-indent", '  目的: "川"'),
    ]


def test_a_question_to_the_author_shows_the_line_with_its_slips_mended() -> None:
    mended, asked = read("題名: 川\n備考：\t施策 #2を行う\n").problems
    assert (mended.code, mended.corrected) == ("full-width-colon", "備考: 施策 #2を行う")
    assert (asked.code, asked.corrected) == ("hash-in-text", '備考: "施策 #2を行う"')


@settings(max_examples=300, deadline=None)
@given(drafts(("題名", "地域特性", "備考", "作成時期"), "計画の策定", ("背景", "目的", "責任者", "推進体制", "用語")))
def test_what_is_well_formed_reads_the_same_beside_a_slip(text: str) -> None:
    """A slip at the end sends the whole draft through the mending; nothing else may change by it."""
    clean = read(text + "期間: 令和8年度\n")
    slipped = read(text + "期間：令和8年度\n")
    mended = [problem for problem in slipped.problems if problem.mended]
    assert [problem.code for problem in mended if problem.place and problem.place.line == len(slipped.lines) - 1] == [
        "full-width-colon"
    ]
    assert [scalar.text for scalar in scalars(slipped.root)] == [scalar.text for scalar in scalars(clean.root)]


OFFICE_SIGNS = st.sampled_from(
    [
        *"　\t：:－・＃#“”\"'*&!>|{}[],- ",
        "\n",
        "\n  ",
        "\n　",
        "題名",
        "背景",
        "川",
        "：\n",
        ": ",
        '""',
        "\n- ",
        "\n－ ",
        ": -",
        ": ?",
        "5",
        "\r\n",
    ]
)


@settings(max_examples=600, deadline=None)
@given(st.lists(OFFICE_SIGNS, max_size=40).map("".join))
def test_any_heap_of_office_signs_is_read_or_refused_in_its_own_lines(text: str) -> None:
    try:
        draft = draft_from_text(text, "plan.yaml")
    except UnreadableDraftError as error:
        place, corrected, written = error.problem.place, error.problem.corrected, error.written
        assert place is None or place.line <= text.count("\n") + text.replace("\r\n", "").count("\r") + 1
        assert not corrected or corrected != written
        return
    plan = build_plan(draft)
    for remark in plan.remarks:
        assert remark.place is None or remark.corrected != draft.lines.line(remark.place.line) or not remark.corrected
    for place in (
        *(c.place for c in plan.cells),
        *(s.place for s in plan.statements),
        *(r.place for r in plan.remarks),
    ):
        assert place is not None
        assert 1 <= place.line <= len(draft.lines)
        assert place.column - 1 + place.length <= len(draft.lines.line(place.line)) or place.length == 0


SECONDS = 5.0  # on a busy machine; less than one alone


@pytest.mark.parametrize(
    "again",
    [
        pytest.param("川：水\n　", id="keys and indents"),
        pytest.param("川：水\n\t　", id="keys and all indents"),
        pytest.param("a: [\n", id="brackets"),
        pytest.param('a: "x""\n', id="quotes"),
        pytest.param("\n", id="empty lines"),
        pytest.param("　・：\n", id="list marks"),
        pytest.param("川: *\n 水\n", id="text in quotes"),
        pytest.param("''", id="doubled quotes"),
        pytest.param('""', id="doubled double quotes"),
        pytest.param("- 川：\n\n", id="keys without values"),
    ],
)
@pytest.mark.parametrize("start", ["題名：計画\n川：\n", "題名：計画\n備考: '", '題名：計画\n備考: "'])
def test_mending_takes_no_longer_than_a_reader_waits(start: str, again: str) -> None:
    lines = max(again.count("\n"), 1)
    text = start + again * min(MAX_LINES // lines - 3, MAX_LENGTH // len(again) - 10)
    started = time.monotonic()
    try:
        draft_from_text(text, "plan.yaml")
    except UnreadableDraftError as error:
        assert error.problem.code  # noqa: PT017
    assert time.monotonic() - started < SECONDS
