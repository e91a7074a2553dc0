"""The list as its readers see it: columns, filters, choices, pages, and texts that are nothing but texts."""

import re
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

from advisor.language import Language
from advisor.memos.excel import excel_list
from advisor.memos.excel.columns import FOR_MATCHING, Column
from advisor.memos.excel.heights import lines_of
from advisor.memos.excel.looks import WIDTHS
from advisor.reviewing.model import Priority
from tests.memos.lists import AT, FIRST_ROW, HEAD_ROW, HEADS, again, memo, opened, rows, with_remarks

FORMULAS = (
    "=1+1",
    "+81",
    "-5%",
    "@SUM(A1)",
    "\t=2+2",
    "\r=3+3",
    " =4+4",
    '=HYPERLINK("http://198.51.100.7/","x")',
    "'=5",
)


@pytest.mark.parametrize("language", Language)
def test_the_thirteen_columns_stand_in_order_with_a_row_for_each_remark(language: Language) -> None:
    told = memo(language=language)
    sheet = opened(excel_list(told)).worksheets[0]
    assert tuple(cell.value for cell in sheet[HEAD_ROW][:13]) == HEADS[language]
    assert [row[0].value for row in sheet.iter_rows(min_row=FIRST_ROW)] == [remark.number for remark in told.remarks]


def test_a_row_tells_place_words_point_ground_and_proposal() -> None:
    for remark, row in zip(memo().remarks, rows(excel_list(memo())), strict=True):
        assert (row["priority"], row["current"]) == (remark.priority_words, remark.current)
        assert remark.label in row["kind"]
        assert remark.title in row["kind"]
        assert all(words in row["place"] for words in (remark.section, remark.about, remark.place))
        assert remark.message in row["point"]
        assert remark.suggestion in row["proposal"]
        assert all(ground.town in row["basis"] and ground.told in row["basis"] for ground in remark.grounds[:2])
        assert [row[column] for column in ("staff", "policy", "status", "due", "note")] == [None] * 5


def test_only_what_serves_matching_is_hidden() -> None:
    """And the comparison, as long as there is nothing to compare with."""

    def hidden(content: bytes) -> set[str]:
        sheet = opened(content).worksheets[0]
        letters = {letter for letter, column in sheet.column_dimensions.items() if column.hidden}
        return {str(sheet[f"{letter}1"].value).removeprefix("advisor-") for letter in letters}

    first = excel_list(memo())
    assert hidden(first) == {"id", "signs", "comparison"}
    assert hidden(again(first)) == {"id", "signs"}


def test_headings_stay_in_sight_and_stand_on_every_page_of_a4() -> None:
    sheet = opened(excel_list(memo())).worksheets[0]
    assert sheet.freeze_panes == f"D{FIRST_ROW}"
    assert sheet.print_title_rows == f"${HEAD_ROW}:${HEAD_ROW}"
    page = sheet.page_setup
    assert (page.orientation, page.paperSize, page.fitToWidth, page.fitToHeight) == ("landscape", 9, 1, 0)
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "&P" in str(sheet.oddFooter.center.text)  # type: ignore[union-attr]


def test_the_filter_covers_the_hidden_columns_so_that_sorting_keeps_them_with_their_rows() -> None:
    sheet = opened(excel_list(memo())).worksheets[0]
    reach = re.fullmatch(r"A(\d+):([A-Z]+)(\d+)", str(sheet.auto_filter.ref))
    assert reach is not None
    assert (int(reach[1]), int(reach[3])) == (HEAD_ROW, sheet.max_row)
    assert reach[2] == sheet.cell(1, len(Column)).column_letter


@pytest.mark.parametrize("language", Language)
def test_words_can_be_chosen_and_others_entered_after_a_warning(language: Language) -> None:
    sheet = opened(excel_list(memo(language=language))).worksheets[0]
    found = {}
    for validation in sheet.data_validations.dataValidation:
        assert validation.errorStyle == "warning"
        assert validation.showErrorMessage
        assert len(str(validation.formula1)) <= 255
        found[str(validation.sqref)[0]] = str(validation.formula1).strip('"').split(",")
    assert found.keys() == {sheet.cell(1, AT[column]).column_letter for column in ("policy", "status")}
    assert all(len(words) == len(set(words)) >= 4 for words in found.values())


def test_no_text_of_a_draft_is_ever_a_formula() -> None:
    hostile = with_remarks(
        *(
            memo()
            .remarks[0]
            ._replace(current=text, about=text, message=text, section=text, suggestion=text, place=text)
            for text in FORMULAS
        ),
        of=memo()._replace(title=FORMULAS[0], file=FORMULAS[1], municipality=FORMULAS[4]),
    )
    for content in (excel_list(hostile), again(again(excel_list(hostile), hostile), hostile)):
        with ZipFile(BytesIO(content)) as package:
            sheets = [package.read(name).decode() for name in package.namelist() if "/worksheets/" in name]
        assert not any("<f>" in sheet or "<f " in sheet for sheet in sheets)
        table = opened(content).worksheets[0]
        cells = [table.cell(row, AT["current"]) for row in range(FIRST_ROW, FIRST_ROW + len(FORMULAS))]
        assert all(cell.data_type == "s" and cell.quotePrefix for cell in cells)
        assert [str(cell.value).strip() for cell in cells] == [text.strip() for text in FORMULAS]


def test_signs_that_no_workbook_can_hold_and_codes_of_excel_do_no_harm() -> None:
    text = "a\x00\x07b\ud800_x0041_\u202e<b>&amp;</b>"
    told = with_remarks(memo().remarks[0]._replace(current=text, about=text), of=memo()._replace(title=text))
    shown = rows(again(excel_list(told), told))[0]["current"]
    assert shown in ("ab_x0041_\u202e<b>&amp;</b>", "ab_x005F_x0041_\u202e<b>&amp;</b>")  # openpyxl does not decode


def test_the_same_memo_gives_the_same_bytes_without_a_time_or_a_macro() -> None:
    content = excel_list(memo())
    assert excel_list(memo()) == content
    with ZipFile(BytesIO(content)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"1980-01-01T00:00:00Z" in package.read("docProps/core.xml")
        assert not any("vba" in name.lower() or "macro" in name.lower() for name in package.namelist())


@pytest.mark.parametrize("language", Language)
def test_a_row_is_high_enough_for_the_longest_of_its_texts_and_no_higher_than_excel_allows(language: Language) -> None:
    sheet = opened(excel_list(memo("samples/uki/wall.yaml", language))).worksheets[0]
    for line in sheet.iter_rows(min_row=FIRST_ROW):
        letters = {column: str(cell.value or "") for column, cell in zip(Column, line, strict=True)}
        # Nine points to a wide letter and five to another, and nothing lost where lines break: the least there can be.
        least = max(
            sum(9 if sign > "\u2e80" else 4 for sign in words) / (WIDTHS[column] * 5.25) + words.count("\n") / 2
            for column, words in letters.items()
            if column not in FOR_MATCHING
        )
        height = sheet.row_dimensions[line[0].row].height
        assert height is not None
        assert least * 9 < height <= 409
        assert height < least * 9 * 2.5 + 30


def test_lines_are_counted_with_words_kept_whole() -> None:
    assert lines_of("あ" * 10, 21, 10) == 1
    assert lines_of("漢" * 11, 21, 10) == 2
    assert lines_of("a\n\nb", 21, 10) == 3
    assert lines_of("internationalisation " * 3, 24, 10) == 3
    assert lines_of("w" * 400, 24, 10) > 10


@pytest.mark.parametrize("language", Language)
def test_the_second_sheet_names_the_document_and_counts_by_priority(language: Language) -> None:
    told = memo(language=language)
    sheet = opened(excel_list(told)).worksheets[1]
    words = {str(label): str(text) for label, text in sheet.iter_rows(min_row=2, max_col=2, values_only=True)}
    assert all(words[line.label] == line.words for line in told.cover if line.words.strip())
    assert len(told.counts) == len(Priority)
    assert all(count.words in words[count.short] and str(count.remarks) in words[count.short] for count in told.counts)


def test_a_list_without_remarks_opens_as_well() -> None:
    empty = with_remarks()
    assert rows(again(excel_list(empty), empty)) == []


def test_a_very_long_text_is_cut_and_fits_its_cell() -> None:
    long: Any = "長い文。" * 20_000
    row = rows(excel_list(with_remarks(memo().remarks[0]._replace(current=long, message=long, why=""))))[0]
    assert len(row["current"]) <= 300
    assert row["current"].endswith("…")
    assert len(row["point"]) < 32_767
