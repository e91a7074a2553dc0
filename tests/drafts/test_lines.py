"""Lines and columns are those that an editor shows."""

from hypothesis import given
from hypothesis import strategies as st

from advisor.drafts.lines import Lines
from advisor.drafts.nodes import scalars
from tests.drafts.reading import read, words_at


@given(st.text(alphabet="あa𠮷 \u2028\u0085\r\n"))
def test_every_offset_is_found_again_from_its_line_and_column(text: str) -> None:
    lines = Lines(text)
    for offset in range(len(text)):
        place = lines.place(offset)
        assert lines.start(place.line) + place.column - 1 == offset
        assert 1 <= place.line <= len(lines)


def test_only_line_feed_and_carriage_return_end_a_line() -> None:
    lines = Lines("一\r\n二\r三\n四\u2028五\u0085六")
    assert [lines.line(number) for number in range(1, len(lines) + 1)] == ["一", "二", "三", "四\u2028五\u0085六"]


def test_columns_count_characters_not_bytes() -> None:
    draft = read("題名: {名: 𠮷野町, 備考: 計画}\n")
    _, remark = scalars(draft.root)
    assert words_at(draft, draft.place_in(remark, 0, 2)) == "計画"
