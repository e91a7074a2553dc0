"""Whatever the cells of a table hold, and however they are joined: it is read, and no sentence in it gets lost."""

from collections.abc import Callable, Iterator, Sequence
from html import escape

from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.documents.opening import draft_of_bytes
from advisor.drafts.nodes import scalars
from advisor.reviewing.building import review_draft
from tests.documents.office.expecting import plain
from tests.documents.office.hostile_packages import sheet_package, word_package
from tests.documents.office.minimal import paragraphs, text_cell, word_parts

# What stands in tables of plans: labels, numbers, figures, marks, nothing; `{}` becomes the number of the cell.
SHORT = (
    "", "", "1", "２", "③", "課題", "事業名", "指標", "現状値", "目標値", "担当", "令和9年度", "○", "―", "未定", "窓口係", "1,200千円",
    "No.", "備考", "【背景】", "1 課題", "区分", "内容", "計", "R9", "3件", "団体名", "推進体制※150字以内", "市の概要", "2 実施する事業",
)  # fmt: skip
SENTENCES = (
    "受付{}番の窓口では、毎朝およそ四十人が並んでいる。", "係員{}人で見回りを続けてきた。", "地区{}の水路に水位計を置き、値を係に知らせる。",
)  # fmt: skip
FORMS = (*SHORT, *SENTENCES)
TITLE, COLUMNS = "水辺町ICT計画（案）", "ABCDEFG"


@st.composite
def tables(draw: st.DrawFn) -> list[list[str | None]]:
    """Return rows of cells; None stands where the cell on its left goes on."""
    width = draw(st.integers(1, 5))
    cell = st.sampled_from(FORMS) | st.none()
    return draw(st.lists(st.lists(cell, min_size=width, max_size=width), min_size=1, max_size=6))


def numbered(table: Sequence[Sequence[str | None]]) -> list[list[str | None]]:
    """Return a table in which no two sentences are the same."""
    return [
        [cell and cell.format(10 * row + column) for column, cell in enumerate(cells)]
        for row, cells in enumerate(table)
    ]


def in_word(table: Sequence[Sequence[str | None]]) -> bytes:
    """Return a document of Word with nothing but a title and a table."""
    rows = "".join(f"<w:tr>{''.join(_cells(row))}</w:tr>" for row in table)
    return word_package(word_parts(f"{paragraphs(TITLE)}<w:tbl>{rows}</w:tbl>{paragraphs('')}"))


def in_excel(table: Sequence[Sequence[str | None]]) -> bytes:
    """Return a workbook with a title and the cells of a table, none of them joined."""
    rows = [[TITLE], *([cell or "" for cell in row] for row in table)]
    return sheet_package(
        "".join(
            f'<row r="{number}">{"".join(text_cell(f"{COLUMNS[at]}{number}", cell) for at, cell in enumerate(row))}</row>'
            for number, row in enumerate(rows, 1)
        )
    )


def _cells(row: Sequence[str | None]) -> Iterator[str]:
    at = 0
    while at < len(row):
        behind = at + 1
        while behind < len(row) and row[behind] is None:
            behind += 1
        text = escape(row[at] or "")
        span = f'<w:tcPr><w:gridSpan w:val="{behind - at}"/></w:tcPr>'
        yield f"<w:tc>{span}<w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"
        at = behind


@settings(max_examples=400, deadline=None)
@given(tables(), st.sampled_from([in_word, in_excel]))
def test_a_table_is_read_and_its_sentences_are_kept_or_told(
    table: list[list[str | None]], write: Callable[[list[list[str | None]]], bytes]
) -> None:
    rows = numbered(table)
    draft = draft_of_bytes(write(rows), "plan")
    review_draft(draft)
    kept = plain("".join(scalar.text for scalar in scalars(draft.root)))
    told = any(problem.code == "not-placed" for problem in draft.problems)
    lost = [cell for row in rows for cell in row if cell and "。" in cell and plain(cell) not in kept]
    assert told or not lost
