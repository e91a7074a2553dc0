"""A Word form whose tags another program took away: read by its labels while its texts are whole, else refused."""

from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from advisor.documents.opening import draft_of_bytes
from advisor.drafts.draft import Draft
from advisor.drafts.loading import read_draft
from advisor.drafts.problems import UnreadableDraftError
from advisor.forms.form import Wanted, form_of
from advisor.forms.line import Ending
from advisor.forms.word_marks import Style, Tag
from advisor.language import Language
from advisor.plan.building import build_plan
from tests.forms.carrying import essence
from tests.forms.test_filled_by_hand import controls, write
from tests.forms.test_nothing_is_lost import verdicts
from tests.forms.word_hands import bytes_of, flattened, multiplied, paragraph, read_word, row_of, type_over, word_of

ROOT = Path(__file__).resolve().parents[2]


def opened(document: Any) -> Draft:
    return draft_of_bytes(bytes_of(document), "form.docx")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("is_filled", [True, False])
def test_a_form_that_repeats_its_texts_is_refused_in_both_languages(is_filled: bool, language: Language) -> None:
    document = word_of(language=language)
    if is_filled:
        for control in document.element.body.iter(qn("w:sdt")):
            write(control, "副町長が率いる。")
    with pytest.raises(UnreadableDraftError) as refusal:
        opened(multiplied(document))
    error = refusal.value
    assert error.problem.code == "form-lost-its-marks"
    assert error.in_(Language.JAPANESE).startswith("form.docx 表1の1行")
    assert "advisor new 計画.xlsx" in error.in_(Language.JAPANESE)
    assert error.in_(Language.ENGLISH).startswith("form.docx table 1, row 1")
    assert "advisor new plan.xlsx" in error.in_(Language.ENGLISH)


@pytest.mark.parametrize(
    "answer", ["ここに書きますここに書きます", "副町長が率いる。副町長が率いる。", "未定未定未定未定"]
)
def test_one_answer_that_repeats_itself_is_enough(answer: str) -> None:
    document = word_of()
    write(controls(document, Tag.VALUE + "formulation.leader")[0], answer)
    with pytest.raises(UnreadableDraftError):
        opened(flattened(document))


@pytest.mark.parametrize("language", Language)
def test_every_label_is_read_as_its_own_place(language: Language) -> None:
    """Whatever is filled in comes back at its place from a form that has nothing but its labels."""
    marked, unmarked = word_of(language=language), word_of(language=language)
    for document in (marked, unmarked):
        for number, row in enumerate(document.element.body.iter(qn("w:tr"))):
            for control in row.iter(qn("w:sdt")):
                tag = control.find(f".//{qn('w:tag')}").get(qn("w:val"))
                if tag.startswith(Tag.VALUE) and (parted := tag.removeprefix(Tag.VALUE)).strip("[]/") == parted:
                    write(control, f"{number} {parted}")
    assert essence(opened(flattened(unmarked)))["statements"] == essence(read_word(marked))["statements"]


@pytest.mark.parametrize("language", Language)
def test_an_empty_form_without_marks_says_nothing(language: Language) -> None:
    draft = opened(flattened(word_of(language=language)))
    assert (draft.root.entries, draft.problems) == ({}, [])


@pytest.mark.parametrize("name", ["clean", "half", "uki/wall", "hakui/wall"])
def test_a_plan_in_a_form_without_marks_gets_the_same_verdicts(name: str) -> None:
    draft = read_draft(str(ROOT / "samples" / f"{name}.yaml"))
    assert verdicts(opened(flattened(word_of(draft)))) == verdicts(draft)


def test_labels_are_told_without_their_styles() -> None:
    document = word_of()
    write(controls(document, Tag.VALUE + "formulation.leader")[0], "副町長")
    for style in list(flattened(document).element.body.iter(qn("w:pStyle"))):
        if style.get(qn("w:val")) in tuple(Style):
            style.getparent().remove(style)
    draft = opened(document)
    assert [cell.text for cell in build_plan(draft).cells_of("formulation.leader")] == ["副町長"]
    assert draft.problems == []


def test_a_form_without_marks_and_headings_is_refused() -> None:
    document = flattened(word_of())
    for style in list(document.element.body.iter(qn("w:pStyle"))):
        if style.get(qn("w:val")).startswith("Heading"):
            style.getparent().remove(style)
    with pytest.raises(UnreadableDraftError):
        opened(document)


def test_an_item_whose_name_was_changed_is_not_read_into_the_one_before() -> None:
    document = word_of()
    type_over(row_of(document, "projects[]", 1), 0, "川の見守り")
    with pytest.raises(UnreadableDraftError):
        opened(flattened(document))


def test_a_plan_that_speaks_of_the_form_is_no_form() -> None:
    document = Document()
    document.add_heading("計画の記入用紙", 0)
    document.add_heading("地域IoT実装計画", 1)
    table = document.add_table(2, 3)
    for row, texts in zip(table.rows, (("責任者", "", "副町長"), ("推進体制", "", "本部")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.element.body.append(paragraph("計画の名称を書きます。", Style.GUIDANCE))
    assert opened(document).root.entries


def test_a_form_has_a_label_for_every_row_that_is_to_be_told_by_it() -> None:
    for language in Language:
        rows = [row for section in form_of(Wanted(language)) for row in section.rows]
        assert all(row.line.label for row in rows if row.line.ending is not Ending.LOOSE)
