"""A line of the draft in a frame: one piece of it, and a sign where something is left out."""

from hypothesis import given
from hypothesis import strategies as st

from advisor.drafts.lines import Place
from advisor.reports.frames import framed
from advisor.reports.wrapping import cell_width, printable

LINES = st.text(st.sampled_from("abc 、。（）町役場のセンサーｱ○①…：-"), max_size=120)


@given(LINES, st.integers(1, 130), st.integers(0, 130), st.integers(24, 90))
def test_a_frame_shows_one_piece_of_the_line_with_a_sign_where_something_is_left_out(
    line: str, column: int, length: int, width: int
) -> None:
    frame = framed(line, Place(7, column, length), width)
    shown = frame.number + frame.part
    assert cell_width(shown) <= width
    assert cell_width(frame.below + frame.mark) <= width + (column > len(line))
    if frame.part == line.rstrip():
        return
    pieces = [
        (begin, end)
        for begin, lead in ((0, ""), (1, "…"))
        for end, tail in ((len(frame.part), ""), (len(frame.part) - 1, "…"))
        if frame.part.startswith(lead)
        and frame.part.endswith(tail)
        and (frame.part[begin:end] in line if lead else line.startswith(frame.part[begin:end]))
        and (tail or line.rstrip().endswith(frame.part[begin:end]))
    ]
    assert pieces, frame


@given(LINES.filter(str.strip), st.data(), st.integers(24, 90))
def test_the_mark_stands_under_the_words_meant(line: str, data: st.DataObject, width: int) -> None:
    column = data.draw(st.integers(1, len(line)))
    length = data.draw(st.integers(1, len(line) - column + 1))
    frame = framed(line, Place(1, column, length), width)
    under = cell_width(frame.below + frame.mark.rstrip("^"))
    cells, shown = 0, ""
    for character in frame.number + frame.part + " " * width:
        if cells >= under:
            shown += character
        cells += cell_width(character)
    words = printable(line[column - 1 : column - 1 + length])
    assert shown.startswith(words[0]) or not words.strip()


def test_what_a_terminal_would_obey_is_left_out_and_a_tab_is_one_blank() -> None:
    assert framed("a\tb\x1b[31mc", Place(1, 3, 1), 40).part == "a b[31mc"
