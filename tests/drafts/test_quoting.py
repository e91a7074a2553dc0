"""Whatever a text holds, it is read as the same text wherever it is written, by our reader and by any other."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from advisor.drafts.loading import draft_from_text
from advisor.drafts.nodes import scalars
from advisor.drafts.quoting import lines_of_block, on_one_line, quoted

# Signs of control but a line's end and U+0085 are refused by the reader, in whatever way they are written.
TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\u2028\x85:#-'\"&*!|>%@`{}[],？：＃　 年1千"),
    max_size=40,
)


def told(text: str) -> list[list[str]]:
    """Return the values that our reader and another find in a file."""
    ours = [value.text for value in scalars(draft_from_text(text, "plan.yaml").root)]
    theirs = yaml.load(text, Loader=yaml.BaseLoader)  # it makes nothing but texts
    value = next(iter(theirs.values()))
    return [ours, value if isinstance(value, list) else [value]]


@given(TEXTS.filter(bool))
def test_any_text_stands_behind_a_key_in_a_list_and_in_brackets(text: str) -> None:
    for one in (on_one_line(text), quoted(text)):
        assert told(f"備考: {one}\n") == [[text], [text]]
        assert told(f"備考:\n  - {one}\n  - 次\n") == [[text, "次"], [text, "次"]]
    bracketed = on_one_line(text, in_brackets=True)
    assert told(f"備考: [{bracketed}, 次]\n") == [[text, "次"], [text, "次"]]


@given(TEXTS.filter(bool))
def test_any_text_is_a_key(text: str) -> None:
    line = f"{on_one_line(text)}: 値\n"
    assert list(yaml.load(line, Loader=yaml.BaseLoader)) == [text]
    assert [value.text for value in scalars(draft_from_text(line, "plan.yaml").root)] == ["値"]


@given(st.lists(TEXTS, min_size=2, max_size=4).map("\n".join))
def test_lines_stand_in_a_block_where_it_keeps_them(text: str) -> None:
    lines = lines_of_block(text)
    if lines is not None:
        below = "".join(f"  {line}\n" if line else "\n" for line in lines)
        assert told(f"備考: |-\n{below}次: 次\n") == [[text, "次"], [text]]


@pytest.mark.parametrize(
    "text", ["見守り", "9,700千円", "令和8年度", "「稼げるまち」をつくる。", "７５分（２０２３年度）", "60%", "it's"]
)
def test_what_is_safe_stays_plain(text: str) -> None:
    assert on_one_line(text) == text


@pytest.mark.parametrize("text", ["yes", "null", "- 項目", "例：見守り", "a: b", "x #1", "末尾 ", "", "=1+2", "@担当"])
def test_what_means_something_is_quoted(text: str) -> None:
    assert on_one_line(text) == quoted(text)


def test_lines_with_a_gap_are_a_block() -> None:
    assert lines_of_block("一行目\n\n  三行目") == ["一行目", "", "  三行目"]
    assert lines_of_block("一行目\n二行目 ") is None
    assert lines_of_block("一行") is None
