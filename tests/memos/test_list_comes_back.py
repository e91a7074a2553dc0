"""A list that a town has filled in and handed back: every entry is kept, and each row tells how it stands."""

import random
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from advisor.forms.workbook_marks import coded, decoded
from advisor.language import Language
from advisor.memos.excel import excel_list
from advisor.memos.excel.columns import Column
from advisor.memos.model import Remark
from tests.documents.office.excel import with_cached
from tests.memos.lists import (
    AT,
    FIRST_ROW,
    HEAD_ROW,
    MARKS_ROW,
    TOWN,
    again,
    changed,
    entries,
    filled,
    memo,
    opened,
    rows,
    saved,
    standings,
    with_remarks,
)

FEW = memo().remarks[4:9]  # some of the plan as a whole, some of two projects
KEPT = "表の欄への書き込み"


def town_entries(content: bytes) -> set[tuple[Any, ...]]:
    """Return all that stands in the columns of the town, row by row, whatever the rows are."""
    return {tuple(row[column] for column in TOWN) for row in rows(content)}


def reordered(sheet: Worksheet, order: list[int], columns: list[int]) -> None:
    """Put rows and columns of a sheet into another order, as sorting and dragging do."""
    table = [[cell.value for cell in line] for line in sheet.iter_rows()]
    body = [table[FIRST_ROW - 1 :][at] for at in order]
    for number, line in enumerate([*table[: FIRST_ROW - 1], *body], start=1):
        for at, column in enumerate(columns, start=1):
            sheet.cell(number, at).value = line[column]


changes = st.fixed_dictionaries(
    {
        "seed": st.integers(0, 10**6),
        "moves_columns": st.booleans(),
        "added_rows": st.lists(st.sampled_from(["議会からの質問", "=1+1", "-", "県と協議"]), max_size=3),
        "added_column": st.booleans(),
        "hidden": st.sets(st.sampled_from("ACEFHJM"), max_size=4),
        "gone": st.sets(st.sampled_from(FEW), max_size=3),
        "came": st.sets(st.sampled_from(memo().remarks[:4]), max_size=2),
        "without_marks": st.booleans(),
    }
)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(changes)
def test_whatever_is_sorted_moved_added_or_hidden_every_entry_stays_with_its_remark(change: dict[str, Any]) -> None:
    chance = random.Random(change["seed"])

    def by_hand(sheet: Worksheet) -> None:
        for words in change["added_rows"]:
            at = sheet.max_row + 1
            sheet.cell(at, AT["point"]).value = words
            sheet.cell(at, AT["point"]).data_type = "s"
            sheet.cell(at, AT["note"]).value = f"追加 {at}"
        width = sheet.max_column
        if change["added_column"]:
            sheet.cell(HEAD_ROW, width + 1).value = "町長"
            for row in range(FIRST_ROW, sheet.max_row + 1):
                sheet.cell(row, width + 1).value = f"町長 {sheet.cell(row, AT['note']).value}"
        order, columns = list(range(sheet.max_row - FIRST_ROW + 1)), list(range(sheet.max_column))
        chance.shuffle(order)
        if change["moves_columns"]:
            chance.shuffle(columns)
        reordered(sheet, order, columns)
        for letter in change["hidden"]:
            sheet.column_dimensions[letter].hidden = True
        if change["without_marks"]:
            sheet.delete_rows(MARKS_ROW)

    first = filled(excel_list(with_remarks(*FEW)))
    back = changed(first, by_hand)
    new = with_remarks(*(remark for remark in FEW if remark not in change["gone"]), *change["came"])
    once = again(back, new)

    before, listed = entries(first), rows(once)
    after = {row["id"]: tuple(row[column] for column in TOWN) for row in listed}
    assert {name: after[name] for name in before} == before
    gone, came = {remark.id for remark in change["gone"]}, {remark.id for remark in change["came"]}
    assert {row["id"] for row in listed if row["comparison"].startswith("解消")} == gone
    assert {row["id"] for row in listed if row["comparison"].startswith("新規")} == came
    added = [row for row in listed if row["comparison"] == "追記"]
    assert sorted(row["point"] for row in added) == sorted(change["added_rows"])
    assert all(str(row["note"]).startswith("追加") for row in added)
    assert listed[len(listed) - len(added) :] == added
    if change["added_column"]:
        assert all(row["町長"] == f"町長 {row['note']}" for row in listed if row["note"])

    twice = again(once, new)
    assert [row[column] for row in rows(twice) for column in TOWN] == [row[column] for row in listed for column in TOWN]
    assert again(twice, new) == twice


def test_a_first_run_says_nothing_of_an_earlier_one() -> None:
    assert {row["comparison"] for row in rows(excel_list(memo()))} == {None}


def test_a_remark_that_comes_back_is_told_apart_and_has_its_entries_again() -> None:
    first, fewer = filled(excel_list(with_remarks(*FEW))), with_remarks(*FEW[1:])
    gone = again(first, fewer)
    assert standings(gone)[FEW[0].id] == "解消"
    assert rows(gone)[-1]["number"] == "旧1"
    assert again(gone, fewer) == again(again(gone, fewer), fewer)
    back = again(gone, with_remarks(*FEW))
    assert standings(back)[FEW[0].id] == "再掲"
    assert entries(back) == entries(first)


def test_a_remark_under_another_number_tells_the_number_that_it_had() -> None:
    first = excel_list(with_remarks(*FEW))
    assert rows(again(first, with_remarks(*reversed(FEW))))[0]["comparison"] == f"継続\n（前回No.{len(FEW)}）"
    assert {row["comparison"] for row in rows(again(first, with_remarks(*FEW)))} == {"継続"}


def test_dates_numbers_and_their_formats_stay_what_they_are() -> None:
    given_values = (
        (date(2026, 12, 1), 'ggge"年"m"月"d"日"'),
        (1234.5, "#,##0.0"),
        (True, "General"),
        (0.5, "0%"),
        (datetime(2026, 1, 2, 3, 4), "yyyy/m/d h:mm"),
    )

    def enter(sheet: Worksheet) -> None:
        for row, (value, form) in enumerate(given_values, start=FIRST_ROW):
            sheet.cell(row, AT["due"]).value = value
            sheet.cell(row, AT["due"]).number_format = form

    back = again(again(changed(excel_list(memo()), enter)))
    cells = [opened(back).worksheets[0].cell(row, AT["due"]) for row in range(FIRST_ROW, FIRST_ROW + len(given_values))]
    wanted = [datetime(2026, 12, 1), *(value for value, _ in given_values[1:])]
    assert [cell.value for cell in cells] == wanted
    assert [cell.number_format for cell in cells] == [form for _, form in given_values]


def test_a_formula_of_the_town_stays_as_the_value_that_it_shows() -> None:
    """Where no value was saved its own words stay, as text: what it refers to stands elsewhere in the new list."""
    at = [
        f"{opened(excel_list(memo())).worksheets[0].cell(1, AT[column]).column_letter}{FIRST_ROW}"
        for column in ("note", "due", "staff")
    ]

    def enter(sheet: Worksheet) -> None:
        for place in at:
            sheet[place] = "=A1+1"

    back = with_cached(changed(excel_list(memo()), enter), 1, {at[0]: "12", at[1]: "46357"})
    row = opened(again(back)).worksheets[0][FIRST_ROW]
    note, due, staff = (row[AT[column] - 1] for column in ("note", "due", "staff"))
    assert note.value == 12
    assert due.value == datetime(2026, 12, 1)
    assert (staff.value, staff.data_type) == ("=A1+1", "s")


def test_what_was_written_over_the_words_of_a_remark_and_comments_on_it_are_kept_beside() -> None:
    def write(sheet: Worksheet) -> None:
        sheet.cell(FIRST_ROW, AT["proposal"]).value = "こちらの案"
        sheet.cell(FIRST_ROW, AT["staff"]).comment = Comment("佐藤さんへ", "町長")

    once = again(changed(excel_list(memo()), write))
    assert rows(once)[0][KEPT] == "「対応案」：こちらの案\n「担当」のコメント：佐藤さんへ"
    assert memo().remarks[0].suggestion in rows(once)[0]["proposal"]
    assert again(once) == again(again(once))
    assert rows(again(once, memo(language=Language.ENGLISH)))[0][KEPT] == rows(once)[0][KEPT]


def test_a_list_in_the_other_language_is_understood() -> None:
    first = filled(excel_list(memo()))
    english = again(first, memo(language=Language.ENGLISH))
    assert entries(english) == entries(first)
    assert {row["comparison"] for row in rows(english)} == {"still open"}
    assert entries(again(english)) == entries(first)
    assert KEPT not in rows(english)[0]


@pytest.mark.parametrize(
    "renamed",
    [
        ("担当課（係）", "対応の方針", "対応状況\n（10月末）", "期　限", "備考・メモ"),
        ("担当者", "方針", "状況", "対応期限", "備考欄"),
    ],
)
@pytest.mark.parametrize("with_marks", [True, False])
def test_headings_may_be_renamed(renamed: tuple[str, ...], with_marks: bool) -> None:
    def rename(sheet: Worksheet) -> None:
        for column, words in zip(TOWN, renamed, strict=True):
            sheet.cell(HEAD_ROW, AT[column]).value = words
        if not with_marks:
            sheet.delete_rows(MARKS_ROW)

    first = filled(excel_list(memo()))
    assert entries(again(changed(first, rename))) == entries(first)


def without_ids(sheet: Worksheet) -> None:
    sheet.delete_cols(AT["id"], 2)


def test_without_ids_a_row_is_known_by_code_place_and_words() -> None:
    first = filled(excel_list(with_remarks(*FEW)))
    reworded = FEW[0]._replace(message="別の言い方です。", current="書き直した文。", place="99行目")
    once = again(changed(first, without_ids), with_remarks(reworded, *FEW[1:]))
    assert entries(once) == entries(first)
    assert {row["comparison"] for row in rows(once)} == {"継続"}


def test_without_ids_what_no_remark_answers_to_is_called_unmatched_and_kept() -> None:
    first = filled(excel_list(with_remarks(*FEW)))
    new = with_remarks(*FEW[1:])
    once = again(changed(first, without_ids), new)
    last = rows(once)[-1]
    assert (last["comparison"], last["current"]) == ("照合できず", FEW[0].current)
    assert town_entries(once) == town_entries(first)
    assert again(once, new) == again(again(once, new), new)


def test_ids_that_were_left_behind_by_a_sort_do_not_mislead() -> None:
    def sort_the_visible(sheet: Worksheet) -> None:
        lines = [[sheet.cell(row, at).value for at in range(1, 14)] for row in range(FIRST_ROW, sheet.max_row + 1)]
        for row, line in enumerate(reversed(lines), start=FIRST_ROW):
            for at, value in enumerate(line, start=1):
                sheet.cell(row, at).value = value

    four = FEW[:4]  # of an odd number, the row in the middle would keep its id
    first = filled(excel_list(with_remarks(*four)))
    back = changed(first, sort_the_visible)
    assert entries(again(back, with_remarks(*four))) == entries(first)
    reworded = with_remarks(*(remark._replace(current=f"{remark.current}。", message="別") for remark in four))
    kept = again(back, reworded)
    assert {row["note"] for row in rows(kept)} >= {row["note"] for row in rows(first)}
    assert {row["comparison"] for row in rows(kept) if row["note"]} == {"照合できず"}


def projects(*names: str) -> Iterator[Remark]:
    """Yield a remark on each of some projects that have no number of their own."""
    for number, name in enumerate(names, start=1):
        yield FEW[1]._replace(
            id=f"B14@project:{number}",
            about=f"事業「{name}」",
            current=f"{name}の文。",
            message=f"「{name}の文」とあります。",
        )


def test_entries_follow_a_project_that_another_one_was_put_before() -> None:
    first = filled(excel_list(with_remarks(*projects("見守り", "わな"))))
    once = rows(again(first, with_remarks(*projects("避難所", "見守り", "わな"))))
    assert [(row["comparison"].partition("\n")[0], row["note"]) for row in once] == [
        ("新規", None), ("継続", "note 1"), ("継続", "note 2"),
    ]  # fmt: skip


def test_where_only_a_number_speaks_for_it_the_list_asks_to_check() -> None:
    first = filled(excel_list(with_remarks(*projects("見守り"))))
    row = rows(again(first, with_remarks(*projects("避難所"))))[0]
    assert (row["comparison"], row["note"]) == ("継続（要照合）", "note 1")


def test_entries_follow_a_project_of_another_name_and_number_by_its_words_and_the_list_asks_to_check() -> None:
    def renamed(remark: Remark) -> Remark:
        return remark._replace(id=remark.id.replace("project:", "project:q"), about="事業「改めた名」")

    before = list(projects("見守り", "わな"))
    first = filled(excel_list(with_remarks(*before)))
    once = rows(again(first, with_remarks(*map(renamed, before))))
    assert [(row["comparison"], row["note"]) for row in once] == [
        ("継続（要照合）", "note 1"), ("継続（要照合）", "note 2"),
    ]  # fmt: skip
    alike = [remark._replace(current="同じ文。", message="「同じ文」とあります。") for remark in before]
    first = filled(excel_list(with_remarks(*alike)))
    once = rows(again(first, with_remarks(*map(renamed, alike))))
    assert [row["comparison"] for row in once] == ["新規", "新規", "解消", "解消"]


def on_form(*words: tuple[str, str], place: str = "表5") -> Iterator[Remark]:
    """Yield remarks on form: the words that they are about, and what is said of them."""
    for number, (current, message) in enumerate(words, start=1):
        yield FEW[0]._replace(
            id=f"unknown-reference@{number}", label="unknown-reference", code="unknown-reference",
            about="", current=current, message=message, why="", place=place,
        )  # fmt: skip


def moved(before: Iterator[Remark], after: Iterator[Remark]) -> list[tuple[str, Any]]:
    """Return how the rows of a list stand after another one, with the note that each has; nothing changes any more."""
    new = with_remarks(*after)
    once = again(filled(excel_list(with_remarks(*before))), new)
    assert again(once, new) == again(again(once, new), new)
    return [(row["comparison"].partition("\n")[0], row["note"]) for row in rows(once)]


def test_remarks_on_form_are_known_by_their_words_since_their_ids_are_mere_numbers() -> None:
    told = moved(on_form(("p1", "p1が"), ("p2", "p2が")), on_form(("p2", "p2が"), ("p3", "p3が")))
    assert told == [("継続", "note 2"), ("新規", None), ("解消", "note 1")]


def test_remarks_on_form_are_known_where_they_were_moved_or_are_said_otherwise() -> None:
    two = (("p1", "事業のp1が"), ("p1", "指標のp1が"))
    assert moved(on_form(*two), on_form(two[1], place="表6")) == [("継続", "note 2"), ("解消", "note 1")]
    assert moved(on_form(*two), on_form(("p1", "p1は"), place="表6")) == [("継続", "note 1"), ("解消", "note 2")]


def test_without_ids_a_row_whose_kind_was_changed_is_known_by_its_words() -> None:
    def change(sheet: Worksheet) -> None:
        without_ids(sheet)
        sheet.cell(FIRST_ROW, AT["kind"]).value = "体制について"

    first = filled(excel_list(with_remarks(*FEW)))
    assert entries(again(changed(first, change), with_remarks(*FEW))) == entries(first)


def test_a_column_of_numbers_of_the_town_is_not_taken_for_ids() -> None:
    def change(sheet: Worksheet) -> None:
        sheet.delete_rows(MARKS_ROW)
        without_ids(sheet)
        sheet.cell(HEAD_ROW - 1, sheet.max_column + 1).value = "番号"
        for row in range(HEAD_ROW, sheet.max_row + 1):
            sheet.cell(row, sheet.max_column).value = f"企-{row}"

    first = filled(excel_list(with_remarks(*FEW)))
    once = again(changed(first, change), with_remarks(*FEW))
    assert entries(once) == entries(first)
    assert [row["番号"] for row in rows(once)] == [f"企-{row}" for row in range(HEAD_ROW, HEAD_ROW + len(FEW))]


def test_words_copied_into_a_row_above_do_not_take_the_place_of_the_remark() -> None:
    def copy(sheet: Worksheet) -> None:
        sheet.insert_rows(FIRST_ROW)
        for at in range(1, AT["proposal"] + 1):
            sheet.cell(FIRST_ROW, at).value = sheet.cell(FIRST_ROW + 1, at).value
        sheet.cell(FIRST_ROW, AT["note"]).value = "写し"

    first = filled(excel_list(with_remarks(*FEW)))
    once = again(changed(first, copy), with_remarks(*FEW))
    assert {name: entry for name, entry in entries(once).items() if name} == entries(first)
    assert (rows(once)[-1]["comparison"], rows(once)[-1]["note"]) == ("追記", "写し")


def test_a_copied_row_stays_as_one_added_by_hand() -> None:
    def copy(sheet: Worksheet) -> None:
        for at in range(1, len(Column) + 1):
            sheet.cell(sheet.max_row if at > 1 else sheet.max_row + 1, at).value = sheet.cell(FIRST_ROW, at).value
        sheet.cell(sheet.max_row, AT["note"]).value = "写し"

    once = again(changed(filled(excel_list(with_remarks(*FEW))), copy), with_remarks(*FEW))
    assert [row["note"] for row in rows(once)] == [*(f"note {n}" for n in range(1, len(FEW) + 1)), "写し"]
    assert rows(once)[-1]["comparison"] == "追記"
    assert again(once, with_remarks(*FEW)) == again(again(once, with_remarks(*FEW)), with_remarks(*FEW))


def test_an_entry_joined_over_rows_counts_for_each_of_them() -> None:
    def join(sheet: Worksheet) -> None:
        sheet.cell(FIRST_ROW, AT["staff"]).value = "企画課"
        sheet.merge_cells(start_row=FIRST_ROW, end_row=FIRST_ROW + 2, start_column=AT["staff"], end_column=AT["staff"])

    once = rows(again(changed(excel_list(memo()), join)))
    assert [row["staff"] for row in once[:4]] == ["企画課"] * 3 + [None]


def test_sheets_of_the_town_stay_with_their_values() -> None:
    book = opened(excel_list(memo()))
    book.create_sheet("打合せ")["B2"] = "=1+1"
    book["打合せ"]["B2"].data_type = "s"
    book["打合せ"]["C3"] = 7
    once = again(saved(book))
    assert opened(once).sheetnames == [*opened(excel_list(memo())).sheetnames, "打合せ"]
    assert (opened(once)["打合せ"]["B2"].value, opened(once)["打合せ"]["C3"].value) == ("=1+1", 7)
    assert opened(once)["打合せ"]["B2"].data_type == "s"
    assert again(once) == again(again(once))


TEXTS = st.text(min_size=1, max_size=40) | st.sampled_from(
    ["=1+1", "+81-3", "@x", "\t=2", "_x0041_", "&amp;<b>", "a\nb"]
)


@given(st.lists(TEXTS, min_size=len(FEW), max_size=len(FEW)))
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_text_of_the_town_comes_back_as_it_was(texts: list[str]) -> None:
    """As far as a workbook can hold it: openpyxl writes and reads codes such as _x0041_ as they stand."""
    told = with_remarks(*FEW)
    wanted = [
        "".join(sign for sign in text if sign in "\t\n" or (sign.isprintable() or sign > "\xa0")) for text in texts
    ]
    wanted = [text.encode("utf-8", "ignore").decode().replace("\ufffe", "").replace("\uffff", "") for text in wanted]

    def enter(sheet: Worksheet) -> None:
        for row, text in enumerate(wanted, start=FIRST_ROW):
            cell = sheet.cell(row, AT["note"])
            cell.value = coded(text)
            cell.data_type = "s"

    twice = again(again(changed(excel_list(told), enter), told), told)
    assert [decoded(row["note"] or "") for row in rows(twice)] == [text if text.strip() else "" for text in wanted]
