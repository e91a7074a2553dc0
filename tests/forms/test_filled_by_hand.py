"""Forms as people fill them in: copied rows, columns put between, words beside the cells, states and texts."""

from copy import deepcopy
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml.etree import _Element
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from advisor.drafts.draft import Draft
from advisor.drafts.nodes import scalars
from advisor.forms.form import Wanted
from advisor.forms.formats import WRITERS
from advisor.forms.word_marks import Tag
from advisor.language import Language
from advisor.plan.building import build_plan
from advisor.plan.model import SubjectKind
from advisor.plan.states import State
from tests.forms.carrying import THROUGH, from_excel, from_word

PLACE, ITEM, STATE, VALUE, GUIDANCE, EXAMPLE = range(1, 7)


def blank_book(language: Language = Language.JAPANESE) -> Workbook:
    return load_workbook(BytesIO(WRITERS[".xlsx"](Wanted(language))))


def read(book: Workbook) -> Draft:
    stream = BytesIO()
    book.save(stream)
    return from_excel(stream.getvalue())


def rows_at(sheet: Worksheet, place: str) -> list[int]:
    return [row for row in range(3, sheet.max_row + 1) if sheet.cell(row, PLACE).value == place]


def fill(book: Workbook, sheet: str, place: str, text: Any = None, state: str | None = None, nth: int = 0) -> None:
    row = rows_at(book[sheet], place)[nth]
    book[sheet].cell(row, VALUE).value = text
    book[sheet].cell(row, STATE).value = state


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("form", [".xlsx", ".docx"])
def test_a_form_that_nobody_filled_in_says_nothing(form: str, language: Language) -> None:
    draft = THROUGH[form](None, language)  # type: ignore[arg-type]
    plan = build_plan(draft)
    assert draft.root.entries == {}
    assert (plan.statements, plan.cells, draft.problems) == ([], [], [])


@pytest.mark.parametrize("language", Language)
def test_a_plan_file_that_nobody_filled_in_has_blank_cells_only(language: Language) -> None:
    plan = build_plan(THROUGH[".yaml"](None, language))  # type: ignore[arg-type]
    assert plan.statements == []
    assert {cell.state for cell in plan.cells} == {State.ABSENT}
    assert [remark.code for remark in plan.remarks] == ["no-title"]


@pytest.mark.parametrize(
    ("state", "text", "expected"),
    [
        ("未定", None, (State.TENTATIVE, "未定")),
        ("undecided", "in FY2026", (State.TENTATIVE, "undecided\nin FY2026")),
        ("なし", None, (State.NONE, "なし")),
        ("該当しない", None, (State.NONE, "該当しない")),
        ("該当しない", "機器を用いないため", (State.NOT_APPLICABLE, "該当しない\n機器を用いないため")),
        ("記載あり", "橋が古い。", (State.STATED, "橋が古い。")),
        (None, "未定", (State.TENTATIVE, "未定")),
        ("検討中", "秋までに決める", (State.TENTATIVE, "検討中\n秋までに決める")),
        ("未記入", None, (State.ABSENT, "")),
        ("未記入", "橋が古い。", (State.STATED, "橋が古い。")),
        (None, 31042, (State.STATED, "31042")),
        (None, 0.5, (State.STATED, "0.5")),
    ],
)
def test_a_state_and_a_text_are_read_as_one(state: str | None, text: Any, expected: tuple[State, str]) -> None:
    book = blank_book()
    fill(book, "2 地域特性", "characteristics", text, state)
    (cell,) = build_plan(read(book)).cells
    assert (cell.state, cell.text) == expected


def test_a_value_knows_its_cell() -> None:
    book = blank_book()
    fill(book, "2 地域特性", "characteristics", "谷が多い。\n橋が古い。")
    draft = read(book)
    statements = build_plan(draft).statements
    assert [(s.text, s.place.spot.sheet, s.place.spot.cell) for s in statements if s.place.spot] == [
        ("谷が多い。", "2 地域特性", "D3"), ("橋が古い。", "2 地域特性", "D3"),
    ]  # fmt: skip
    line = draft.lines.line(statements[1].place.line)
    assert line[statements[1].place.column - 1 :].startswith("橋が古い。")


def test_a_copied_block_is_one_more_project_and_a_copied_row_one_more_answer() -> None:
    book = blank_book()
    sheet = book["6 事業"]
    fill(book, "6 事業", "projects.name", "川")
    fill(book, "6 事業", "projects.owner", "危機管理課")
    first, second = rows_at(sheet, "projects[]")
    end = rows_at(sheet, "finance")[0]
    block = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=first, max_row=second - 1)]
    owner = [cell.value for cell in sheet[rows_at(sheet, "projects.owner")[0]]]
    sheet.insert_rows(end, len(block) + 1)
    for number, values in enumerate([*block, owner], start=end):
        for column, value in enumerate(values, start=1):
            sheet.cell(number, column).value = value
    sheet.cell(end + len(block), VALUE).value = "情報政策課"
    plan = build_plan(read(book))
    assert [subject.name for subject in plan.subjects_of(SubjectKind.PROJECT)] == ["川", "川"]
    owners = [(c.subject, c.text) for c in plan.cells_of("projects.owner")]
    assert owners == [("project:p1", "危機管理課"), ("project:p2", "危機管理課\n情報政策課")]


def test_labels_may_change_and_columns_be_put_between() -> None:
    book = blank_book()
    sheet = book["6 事業"]
    fill(book, "6 事業", "projects.name", "川")
    for row in range(2, sheet.max_row + 1):
        sheet.cell(row, ITEM).value = "（変えた名前）"
    sheet.insert_cols(VALUE)
    sheet.cell(rows_at(sheet, "projects.name")[0], VALUE).value = "課長から確認の依頼あり"
    draft = read(book)
    plan = build_plan(draft)
    assert [subject.name for subject in plan.subjects_of(SubjectKind.PROJECT)] == ["川"]
    assert [cell.text for cell in plan.cells_of("notes")] == ["課長から確認の依頼あり"]
    assert [problem.code for problem in draft.problems] == ["form-text-beyond"]


def test_words_outside_the_cells_are_notes_and_told() -> None:
    book = blank_book()
    book["2 地域特性"].cell(9, VALUE).value = "谷の写真は別に送る。"
    book["2 地域特性"].cell(3, EXAMPLE).value = "谷が12か所ある。"
    book.create_sheet("職員のメモ")["B2"] = "橋は4つ。"
    draft = read(book)
    (notes,) = build_plan(draft).cells_of("notes")
    assert notes.text.split("\n") == ["谷が12か所ある。", "谷の写真は別に送る。", "橋は4つ。"]
    (problem,) = draft.problems
    assert dict(problem.values) == {"count": "3", "text": "谷が12か所ある。"}


def test_a_state_beside_what_is_filled_in_gives_way_and_is_told() -> None:
    book = blank_book()
    fill(book, "6 事業", "projects", None, "未定")
    fill(book, "6 事業", "projects.name", "川")
    fill(book, "6 事業", "projects.cost", "県と折半する。")
    fill(book, "6 事業", "projects.cost.initial", "9,700千円")
    draft = read(book)
    plan = build_plan(draft)
    assert [subject.name for subject in plan.subjects_of(SubjectKind.PROJECT)] == ["川"]
    assert [cell.text for cell in plan.cells_of("projects.cost.notes")] == ["県と折半する。"]
    assert [(p.code, dict(p.values)["text"]) for p in draft.problems] == [("form-state-beside-content", "未定")]


def test_an_item_told_in_its_heading_and_below_is_one_item() -> None:
    book = blank_book()
    fill(book, "7 評価", "evaluation.indicators[]", "発令までの時間")
    fill(book, "7 評価", "evaluation.indicators.baseline", "96分")
    fill(book, "7 評価", "evaluation.indicators[]", "見回り 11時間（令和6年度）→7時間（令和10年度）", nth=1)
    plan = build_plan(read(book))
    assert [(i.name, i.baseline and i.baseline.text) for i in plan.indicators] == [
        ("発令までの時間", "96分"), ("見回り", "11時間(令和6年度)"),
    ]  # fmt: skip


def test_years_are_named_by_their_rows() -> None:
    book = blank_book()
    sheet = book["6 事業"]
    for row, year, amount in zip(
        rows_at(sheet, "projects.cost.yearly/"), (2026, "令和9年度"), ("8千円", None), strict=False
    ):
        sheet.cell(row, ITEM).value, sheet.cell(row, VALUE).value = year, amount
    plan = build_plan(read(book))
    assert [(c.heading, c.text) for c in plan.cells_of("projects.cost.yearly")[1:]] == [("2026", "8千円")]


def test_a_place_that_the_plan_form_does_not_have_is_read_all_the_same() -> None:
    book = blank_book()
    sheet = book["2 地域特性"]
    sheet.cell(3, PLACE).value, sheet.cell(3, ITEM).value, sheet.cell(3, VALUE).value = "future.key", "新しい項目", "谷"
    draft = read(book)
    assert [(key, next(scalars(entry.value)).text) for key, entry in draft.root.entries.items()] == [
        ("新しい項目", "谷")
    ]


def test_a_way_deeper_than_any_draft_is_a_key_and_signs_of_no_text_are_left_out() -> None:
    book = blank_book()
    sheet = book["2 地域特性"]
    for column, value in ((PLACE, "characteristics/"), (ITEM, "谷＞" * 5_000 + "橋"), (VALUE, "_x0007_古い。_xD800_")):
        sheet.cell(4, column).value = value
    draft = read(book)
    plan = build_plan(draft)
    assert [statement.text for statement in plan.statements] == ["古い。"]


# Word


def blank_document() -> Any:
    return Document(BytesIO(WRITERS[".docx"](Wanted(Language.JAPANESE))))


def read_word(document: Any) -> Draft:
    stream = BytesIO()
    document.save(stream)
    return from_word(stream.getvalue())


def controls(document: Any, tag: str) -> list[_Element]:
    body = document.element.body
    return [sdt for sdt in body.iter(qn("w:sdt")) if sdt.find(f".//{qn('w:tag')}").get(qn("w:val")) == tag]


def write(control: _Element, *paragraphs: str) -> None:
    """Write into a control as Word does: its placeholder goes, a key pressed at the end of a line makes a paragraph."""
    head, content = control.find(qn("w:sdtPr")), control.find(qn("w:sdtContent"))
    assert head is not None
    assert content is not None
    placeholder = head.find(qn("w:showingPlcHdr"))
    if placeholder is not None:
        head.remove(placeholder)
    model = content[0]
    for run in model.findall(qn("w:r")):
        model.remove(run)
    content.remove(model)
    for text in paragraphs:
        made = deepcopy(model)
        run = made.makeelement(qn("w:r"))
        words = run.makeelement(qn("w:t"))
        words.text = text
        run.append(words)
        made.append(run)
        content.append(made)


def test_what_is_written_into_the_controls_is_read_with_its_place() -> None:
    document = blank_document()
    write(controls(document, Tag.VALUE + "characteristics")[0], "谷が多い。", "橋が古い。")
    plan = build_plan(read_word(document))
    (cell,) = plan.cells
    assert cell.text == "谷が多い。\n橋が古い。"
    spot = cell.place.spot
    assert spot is not None
    assert (spot.heading, spot.row, spot.column) == ("2 地域特性", 1, 3)


def test_a_copied_table_is_one_more_project() -> None:
    document = blank_document()
    write(controls(document, Tag.VALUE + "projects.name")[0], "川")
    opening = controls(document, Tag.VALUE + "projects[]")[0]
    table = next(opening.iterancestors(qn("w:tbl")))
    table.addnext(deepcopy(table))
    plan = build_plan(read_word(document))
    assert [subject.name for subject in plan.subjects_of(SubjectKind.PROJECT)] == ["川", "川"]


def test_a_text_in_place_of_a_deleted_control_is_its_value() -> None:
    document = blank_document()
    control = controls(document, Tag.VALUE + "characteristics")[0]
    model = deepcopy(control.find(qn("w:sdtContent"))[0])  # type: ignore[index]
    model.find(f".//{qn('w:t')}").text = "谷が多い。"
    control.getparent().replace(control, model)  # type: ignore[union-attr]
    (cell,) = build_plan(read_word(document)).cells
    assert (cell.element, cell.text) == ("characteristics", "谷が多い。")


def test_paragraphs_and_tables_that_people_add_are_notes() -> None:
    document = blank_document()
    document.add_heading("第8章 参考", 1)
    document.add_paragraph("橋は4つある。")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "谷", "12か所"
    draft = read_word(document)
    (notes,) = build_plan(draft).cells_of("notes")
    assert notes.text.split("\n") == ["第8章 参考", "橋は4つある。", "谷　12か所"]
    assert [problem.code for problem in draft.problems] == ["form-text-beyond"]


def test_the_word_that_word_itself_puts_into_an_empty_control_is_nothing() -> None:
    document = blank_document()
    control = controls(document, Tag.VALUE + "characteristics")[0]
    next(control.iter(qn("w:t"))).text = "ここをクリックまたはタップしてテキストを入力してください。"
    assert read_word(document).root.entries == {}
