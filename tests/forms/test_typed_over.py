"""Forms in which people typed where no control or cell is to be filled in: nothing of it is lost, and none is guessed."""

from copy import deepcopy

import pytest
from docx.oxml.ns import qn

from advisor.forms.form import Wanted
from advisor.forms.formats import WRITERS
from advisor.forms.word_marks import Style, Tag
from advisor.language import Language
from advisor.plan.building import build_plan
from advisor.plan.model import SubjectKind
from advisor.plan.states import State
from tests.forms.carrying import from_excel
from tests.forms.test_filled_by_hand import GUIDANCE, blank_book, controls, fill, read, rows_at, write
from tests.forms.word_hands import paragraph, read_word, row_of, type_over, word_of

# Excel


def test_words_in_place_of_the_guidance_are_notes_and_told() -> None:
    book = blank_book()
    sheet = book["6 事業"]
    fill(book, "6 事業", "projects.name", "川")
    sheet.cell(rows_at(sheet, "projects.people")[0], GUIDANCE).value = "産業振興課2名が当たる。"
    draft = read(book)
    assert [cell.text for cell in build_plan(draft).cells_of("notes")] == ["産業振興課2名が当たる。"]
    assert [problem.code for problem in draft.problems] == ["form-text-beyond"]


def test_of_words_added_to_the_guidance_only_these_are_notes() -> None:
    book = blank_book()
    cell = book["2 地域特性"].cell(3, GUIDANCE)
    cell.value = f"{cell.value}谷は12か所。"
    assert [cell.text for cell in build_plan(read(book)).cells_of("notes")] == ["谷は12か所。"]


@pytest.mark.parametrize("language", Language)
def test_guidance_that_says_what_is_due_is_no_note(language: Language) -> None:
    wanted = Wanted(language, due=frozenset({"projects.people", "vision", "formulation"}))
    assert from_excel(WRITERS[".xlsx"](wanted)).root.entries == {}


# Word


@pytest.mark.parametrize("kept", [Tag.STATE, None])
def test_a_text_typed_over_a_cell_is_the_answer_that_its_label_asks_for(kept: Tag | None) -> None:
    document = word_of()
    row = row_of(document, "formulation.leader")
    type_over(row, 2, "副町長", "（本部長）")
    if kept is None:
        type_over(row, 1)
    draft = read_word(document)
    assert [cell.text for cell in build_plan(draft).cells_of("formulation.leader")] == ["副町長\n（本部長）"]
    assert draft.problems == []


def test_a_label_means_the_place_of_its_own_part() -> None:
    document = word_of()
    for place in ("formulation.notes", "issues.notes", "projects.cost.notes", "notes", "period"):
        row = row_of(document, place)
        type_over(row, 1)
        type_over(row, 2, place)
    cells = build_plan(read_word(document)).cells
    told = {(cell.element, cell.text) for cell in cells if cell.text == cell.element}
    assert {element for element, _ in told} == {
        "formulation.notes", "issues.notes", "projects.cost.notes", "notes", "period",
    }  # fmt: skip


def test_a_row_that_heads_an_item_begins_one_without_its_controls() -> None:
    document = word_of()
    for nth, name in enumerate(("川", "田")):
        type_over(row_of(document, "projects[]"), 1)
        type_over(row_of(document, "projects[]"), 2, "")
        write(controls(document, Tag.VALUE + "projects.name")[nth], name)
    plan = build_plan(read_word(document))
    assert [subject.name for subject in plan.subjects_of(SubjectKind.PROJECT)] == ["川", "田"]


@pytest.mark.parametrize(
    ("state", "text", "expected", "notes"),
    [
        ("未定", "秋に決める。", (State.TENTATIVE, "未定\n秋に決める。"), []),
        ("検討中", "", (State.TENTATIVE, "検討中"), []),
        ("副町長", "", (State.STATED, "副町長"), []),
        ("課長に確認する", "副町長", (State.STATED, "副町長"), ["課長に確認する"]),
    ],
)
def test_words_typed_over_a_state_are_one_if_they_mean_one(
    state: str, text: str, expected: tuple[State, str], notes: list[str]
) -> None:
    document = word_of()
    type_over(row_of(document, "formulation.leader"), 1, state)
    if text:
        write(controls(document, Tag.VALUE + "formulation.leader")[0], text)
    plan = build_plan(read_word(document))
    assert [(c.state, c.text) for c in plan.cells_of("formulation.leader")] == [expected]
    assert [cell.text for cell in plan.cells_of("notes")] == notes


def test_a_text_below_an_empty_control_is_the_answer_and_below_a_filled_one_a_note() -> None:
    document = word_of()
    for place in ("formulation.leader", "formulation.structure"):
        control = controls(document, Tag.VALUE + place)[0]
        control.addnext(paragraph("月に1回集まる。"))
    write(controls(document, Tag.VALUE + "formulation.leader")[0], "副町長")
    plan = build_plan(read_word(document))
    assert [c.text for c in plan.cells_of("formulation.structure")] == ["月に1回集まる。"]
    assert [c.text for c in plan.cells_of("formulation.leader")] == ["副町長"]
    assert [c.text for c in plan.cells_of("notes")] == ["月に1回集まる。"]


def test_examples_and_words_that_say_to_write_are_no_answers_without_their_controls() -> None:
    document = word_of()
    for place in ("formulation.leader", "formulation.structure"):
        row = row_of(document, place)
        type_over(row, 1, "選びます")
        example = next(part for part in row.iter(qn("w:p")) if (part.text or "").startswith("例："))  # type: ignore[union-attr]
        type_over(row, 2, "ここに書きます", example.text)  # type: ignore[attr-defined]
    write(controls(document, Tag.VALUE + "formulation.purpose")[0], "ここに書きます")
    assert read_word(document).root.entries == {}


def test_a_row_that_nothing_places_is_a_note() -> None:
    document = word_of()
    row = row_of(document, "formulation.leader")
    added = deepcopy(row)
    row.addnext(added)
    type_over(added, 0, "橋の数")
    type_over(added, 1)
    type_over(added, 2, "4つ")
    plan = build_plan(read_word(document))
    assert [(cell.element, cell.text) for cell in plan.cells] == [("notes", "橋の数　4つ")]


def test_words_in_the_style_of_explanations_are_notes_where_they_explain_nothing() -> None:
    document = word_of()
    document.element.body.insert(12, paragraph("谷は12か所。", Style.GUIDANCE))
    row = row_of(document, "formulation.leader")
    row.findall(qn("w:tc"))[1].append(paragraph("橋は4つ。", Style.GUIDANCE))
    write(controls(document, Tag.STATE + "formulation.leader")[0], "未定")
    (notes,) = build_plan(read_word(document)).cells_of("notes")
    assert notes.text.split("\n") == ["谷は12か所。", "橋は4つ。"]


def test_a_control_within_a_paragraph_holds_an_answer_too() -> None:
    document = word_of()
    control = controls(document, Tag.VALUE + "formulation.leader")[0]
    write(control, "副町長")
    content = control.find(qn("w:sdtContent"))
    model = content[0]  # type: ignore[index]
    control.addprevious(model)
    for part in list(model):
        content.append(part)  # type: ignore[union-attr]
    model.append(control)
    draft = read_word(document)
    assert [cell.text for cell in build_plan(draft).cells_of("formulation.leader")] == ["副町長"]
    assert draft.problems == []
