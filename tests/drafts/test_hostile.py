"""No input, however broken, ends in a traceback or a hang."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.drafts.loading import draft_from_bytes, draft_from_mapping, draft_from_text
from advisor.drafts.nodes import scalars
from advisor.drafts.problems import UnreadableDraftError
from advisor.plan.building import build_plan

SECONDS = 30.0
WORDS = [
    "題名",
    "計画の策定",
    "事業",
    "指標",
    "状態",
    "未定",
    "1,379頭",
    ",000",
    "→",
    "null",
    "~",
    "<<: *a",
    "𠮷",
    "\ud800",
]
SIGNS = list("{}[]'\"\\|>,%@：\t\r\0\x1b\u3000\u2028\u0085\ufeff")
STRUCTURE = [
    ": ",
    "- ",
    "? ",
    "# ",
    " #",
    "\n",
    "\n  ",
    "\n    ",
    "\r\n",
    "|2-\n",
    "&a ",
    "*a",
    "!!str ",
    "!x ",
    "---\n",
    "...\n",
]
FRAGMENTS = st.sampled_from([*WORDS, *SIGNS, *STRUCTURE])


def _read_through(text: str) -> None:
    try:
        draft = draft_from_text(text, "plan.yaml")
    except UnreadableDraftError as error:
        place = error.problem.place
        lines = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
        assert place is None or (1 <= place.line <= len(lines) and place.column <= len(lines[place.line - 1]) + 1)
        return
    plan = build_plan(draft)
    for place in (*(cell.place for cell in plan.cells), *(s.place for s in plan.statements)):
        assert 1 <= place.line <= len(draft.lines)
        assert place.column - 1 + place.length <= len(draft.lines.line(place.line)) or place.length == 0


@settings(max_examples=500, deadline=None)
@given(st.lists(FRAGMENTS, max_size=30).map("".join))
def test_yaml_in_pieces_is_read_or_refused(text: str) -> None:
    _read_through(text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    _read_through(text)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        draft_from_bytes(data, "plan.yaml")
    except UnreadableDraftError as error:
        assert error.file == "plan.yaml"  # noqa: PT017


_BOMB = "a0: &a0 [川, 川, 川, 川, 川, 川, 川, 川]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 8)}]\n" for n in range(1, 40)
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param(_BOMB, "too-many-aliases", id="aliases of aliases"),
        pytest.param("a: " + "[" * 400_000, "too-deep", id="brackets"),
        pytest.param("a: " + "{b: " * 100_000, "too-deep", id="braces with keys"),
        pytest.param("- " * 200_000, "too-deep", id="lists in a line"),
        pytest.param("? " * 200_000, "too-deep", id="keys in a line"),
        pytest.param("a:\n" + "".join(" " * n + "b:\n" for n in range(1, 1000)), "too-deep", id="blocks"),
        pytest.param("".join(f"k{n}: v\n" for n in range(110_000)), "too-many-values", id="very many keys"),
        pytest.param("a: [" + "b," * 250_000 + "]", "too-many-values", id="a very long list"),
        pytest.param("a: '" + "川" * 1_000_000, "quote-not-closed", id="a quote without end"),
    ],
)
def test_what_would_take_all_memory_or_time_is_refused_soon(text: str, code: str) -> None:
    started = time.monotonic()
    with pytest.raises(UnreadableDraftError) as caught:
        draft_from_text(text, "plan.yaml")
    assert caught.value.problem.code == code
    assert time.monotonic() - started < SECONDS


def test_aliases_that_pile_up_depth_are_refused() -> None:
    steps = "".join(f"a{n}: &a{n} [[[*a{n - 1}]]]\n" for n in range(1, 500))
    with pytest.raises(UnreadableDraftError) as caught:
        draft_from_text("a0: &a0 川\n" + steps, "plan.yaml")
    assert caught.value.problem.code == "too-deep"


def test_an_alias_within_the_limits_is_read() -> None:
    draft = draft_from_text("題名: &a 計画\n備考: [*a, *a]\n", "plan.yaml")
    assert [scalar.text for scalar in scalars(draft.root)] == ["計画", "計画", "計画"]


PRINTABLE = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=30)


@settings(deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["題名", "背景", "目的", "備考"]), PRINTABLE.filter(lambda text: "\ufeff" not in text)
    )
)
def test_a_mapping_in_memory_keeps_its_texts(mapping: dict[str, str]) -> None:
    draft = draft_from_mapping(mapping)
    assert [scalar.text for scalar in scalars(draft.root)] == list(mapping.values())
