"""The files of forms: what they hold besides their words, and that the same form is the same file."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from openpyxl import load_workbook

from advisor.drafts.loading import draft_from_text
from advisor.forms.form import Wanted
from advisor.forms.formats import WRITERS, TooLongForACellError
from advisor.forms.guidance import guides
from advisor.forms.starting import started
from advisor.language import Language
from advisor.plan.building import build_plan
from advisor.plan.format import elements
from tests.forms.carrying import THROUGH


def written(form: str, wanted: Wanted) -> str:
    """Return all words of a form in one text."""
    content = WRITERS[form](wanted)
    if form == ".xlsx":
        book = load_workbook(BytesIO(content))
        return "\n".join(
            str(value) for sheet in book for row in sheet.iter_rows(values_only=True) for value in row if value
        )
    if form == ".docx":
        return ZipFile(BytesIO(content)).read("word/document.xml").decode()
    return content.decode()


@pytest.mark.parametrize("form", WRITERS)
def test_the_same_form_has_the_same_bytes(form: str) -> None:
    draft = started(Language.JAPANESE, "formulation", ("防災",))
    assert WRITERS[form](Wanted(Language.JAPANESE, draft)) == WRITERS[form](Wanted(Language.JAPANESE, draft))


@pytest.mark.parametrize("form", [".xlsx", ".docx"])
def test_there_is_no_macro_and_nothing_from_elsewhere(form: str) -> None:
    with ZipFile(BytesIO(WRITERS[form](Wanted(Language.JAPANESE)))) as archive:
        assert not [name for name in archive.namelist() if "vba" in name.lower() or "external" in name.lower()]
        links = "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".rels"))
        assert 'TargetMode="External"' not in links


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("form", WRITERS)
def test_every_place_has_its_guidance_and_example(form: str, language: Language) -> None:
    words = "".join(line.strip().removeprefix("# ") for line in written(form, Wanted(language)).splitlines())
    words = words.replace(" ", "")
    for guide in guides().values():
        for text in (guide.guidance, guide.example):
            assert text is None or text.in_(language).replace(" ", "") in words


def test_every_sheet_prints_on_a4_across_with_its_head_on_every_page() -> None:
    book = load_workbook(BytesIO(WRITERS[".xlsx"](Wanted(Language.JAPANESE))))
    for sheet in book.worksheets[1:-1]:
        setup = sheet.page_setup
        assert (setup.orientation, int(setup.paperSize), setup.fitToWidth, setup.fitToHeight) == ("landscape", 9, 1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert (sheet.print_title_rows, sheet.freeze_panes) == ("$2:$2", "C3")
        assert sheet.column_dimensions["A"].hidden
        assert sheet.row_dimensions[1].hidden
    assert [sheet.sheet_state for sheet in book.worksheets].count("hidden") == 1


def test_states_stage_document_and_fields_can_be_chosen() -> None:
    book = load_workbook(BytesIO(WRITERS[".xlsx"](Wanted(Language.JAPANESE))))
    choices = book["選択肢"]

    def offered(sheet: str, cell: str) -> list[str]:
        (rule,) = [rule for rule in book[sheet].data_validations.dataValidation if cell in rule.sqref]
        return [row[0].value for row in choices[rule.formula1.partition("!")[2].replace("$", "")]]

    assert offered("基本事項", "C3") == ["記載あり", "未定", "なし", "該当しない", "未記入"]
    assert offered("基本事項", "D4") == ["応募", "計画策定", "計画実施準備"]
    assert offered("基本事項", "D5") == ["全文", "概要版"]
    assert {"防災", "農林水産業", "福祉"} < set(offered("3 将来像", "D6"))


def test_tags_of_word_are_short_enough_and_fonts_of_the_theme_are_gone() -> None:
    document = Document(BytesIO(WRITERS[".docx"](Wanted(Language.JAPANESE))))
    tags = [tag.get(qn("w:val")) for tag in document.element.body.iter(qn("w:tag"))]
    assert max(map(len, tags)) <= 64
    for name in ("Normal", "Heading 1", "Heading 2", "Title"):
        fonts = document.styles[name].element.rPr.rFonts
        assert fonts.get(qn("w:eastAsia")) == "游ゴシック"
        assert not [key for key in fonts.attrib if key.endswith("Theme")]


def test_no_text_begins_a_formula() -> None:
    draft = draft_from_text("題名: =1+1\n", "plan.yaml")
    book = load_workbook(BytesIO(WRITERS[".xlsx"](Wanted(Language.JAPANESE, draft))))
    cell = book["基本事項"]["D3"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_a_text_too_long_for_a_cell_is_refused_not_cut() -> None:
    draft = draft_from_text(f"題名: {'川' * 40_000}\n", "plan.yaml")
    with pytest.raises(TooLongForACellError) as refusal:
        WRITERS[".xlsx"](Wanted(Language.JAPANESE, draft))
    assert (refusal.value.label, refusal.value.limit) == ("題名", 32_767)
    assert build_plan(THROUGH[".docx"](draft)).title == "川" * 40_000


@pytest.mark.parametrize("form", WRITERS)
def test_a_stage_and_fields_are_filled_in_and_choose_the_examples(form: str) -> None:
    draft = started(Language.JAPANESE, "application", ("防災", "welfare"))
    wanted = Wanted(Language.JAPANESE, draft, ("disaster", "welfare"), frozenset({"vision.picture"}), is_plan=False)
    words = written(form, wanted)
    for field in ("disaster", "welfare"):
        assert guides()["vision.picture"].example_for(field).ja in words.replace("\n    # ", "")  # type: ignore[union-attr]
    assert words.count("【この段階で書く項目】") >= 2
    if form in THROUGH:
        plan = build_plan(THROUGH[form](draft))  # type: ignore[arg-type]
        assert (plan.stage.value, plan.fields) == ("application", ["防災", "福祉"])


def test_every_place_of_the_plan_form_can_be_filled_in() -> None:
    words = written(".docx", Wanted(Language.JAPANESE))
    for path, element in elements().items():
        ending = "/" if element.open else ""
        assert f"advisor-value:{path}{ending}" in words or element.children, path
