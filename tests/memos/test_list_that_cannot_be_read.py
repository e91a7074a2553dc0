"""An earlier list that is damaged, evil, or something else is refused in a sentence, and nothing else happens."""

import time
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from advisor.forms.form import Wanted
from advisor.forms.formats import WRITERS
from advisor.language import Language
from advisor.memos.excel import excel_list
from advisor.memos.excel.errors import EarlierListError
from tests.documents.office.hostile import HOSTILE, Hostile
from tests.documents.office.packing import changed as with_parts
from tests.memos.lists import AT, FIRST_ROW, changed, entries, filled, memo, rows, saved, with_remarks

SECONDS = 10
SMALL = with_remarks(*memo().remarks[:2])
LIST = filled(excel_list(SMALL))


def refusal(previous: bytes) -> str:
    with pytest.raises(EarlierListError) as refused:
        excel_list(SMALL, previous)
    words = refused.value.words
    assert words.ja != words.en
    assert "{" not in words.ja + words.en
    return words.ja


@pytest.mark.parametrize(
    "hostile", [each for each in HOSTILE if each.file.endswith((".xlsx", ".xls"))], ids=lambda each: each.file
)
def test_a_hostile_workbook_is_refused_within_seconds(hostile: Hostile) -> None:
    data, begun = hostile.build(), time.process_time()
    assert refusal(data).startswith("前回の一覧")
    assert time.process_time() - begun < SECONDS


def a_document() -> bytes:
    stream = BytesIO()
    Document().save(stream)
    return stream.getvalue()


OTHERS: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (bytes, "Excelのブック"),
    "text": (lambda: "No.,優先度,区分,箇所".encode(), "Excelのブック"),
    "Word": (a_document, "Excelのブック"),
    "an empty workbook": (lambda: saved(Workbook()), "見当たりません"),
    "a form": (lambda: WRITERS[".xlsx"](Wanted(Language.JAPANESE)), "見当たりません"),
    "half a list": (lambda: LIST[: len(LIST) // 2], "壊れて"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_another_file_is_told_from_a_list(name: str) -> None:
    build, told = OTHERS[name]
    assert told in refusal(build())


def test_a_protected_list_is_told_how_to_open() -> None:
    protected = next(each for each in HOSTILE if each.file == "protected.xlsx").build()
    assert "パスワード" in refusal(protected)


@pytest.mark.parametrize(("row", "column", "told"), [(5_000, 1, "行の数"), (1, 200, "列の数")])
def test_too_much_is_told_with_its_limit(row: int, column: int, told: str) -> None:
    def enter(sheet: Worksheet) -> None:
        for number in range(FIRST_ROW, FIRST_ROW + row):
            sheet.cell(number, 13).value = "x"
        for number in range(20, 20 + column):
            sheet.cell(FIRST_ROW, number).value = "x"

    assert told in refusal(changed(LIST, enter))


def test_a_text_longer_than_a_cell_may_be_is_told_and_never_cut() -> None:
    """Codes of Excel grow when they are written so that they are shown as they are."""

    def enter(sheet: Worksheet) -> None:
        sheet.cell(FIRST_ROW, AT["note"]).value = "_x0041_" * 4_000

    part, shown = "xl/worksheets/sheet1.xml", b"_x0041_" * 4_000
    grown = with_parts(changed(LIST, enter), {part: lambda sheet: sheet.replace(shown, b"_x005F_x0041_" * 4_000)})
    assert "長すぎます" in refusal(grown)


@pytest.mark.parametrize("name", ["奥槙村", "山中県奥槙村", "奥槙村（山中県）", ""])
def test_a_list_of_the_same_town_is_taken_however_its_name_is_written(name: str) -> None:
    assert entries(excel_list(SMALL._replace(municipality=name), LIST)) == entries(LIST)


def test_a_list_of_another_town_is_not_mixed_into_this_one() -> None:
    with pytest.raises(EarlierListError) as refused:
        excel_list(SMALL._replace(municipality="海辺町"), LIST)
    assert "奥槙村" in refused.value.words.ja
    assert "海辺町" in refused.value.words.ja


@given(st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_list_with_any_damage_is_read_or_refused(data: st.DataObject) -> None:
    with ZipFile(BytesIO(LIST)) as package:
        name = data.draw(st.sampled_from([part for part in package.namelist() if "theme" not in part]))
        content = package.read(name)
    at = data.draw(st.integers(0, len(content) - 1))
    end = at + data.draw(st.integers(0, 30))
    put = data.draw(st.sampled_from([b"", b"<", b'"', b"9" * 12, b"-1", b"A", b"\xff", b"</row>", b"<c/>", b"&#0;"]))
    damaged = with_parts(LIST, {name: lambda part: part[:at] + put + part[end:]})
    with suppress(EarlierListError):
        rows(excel_list(SMALL, damaged))
