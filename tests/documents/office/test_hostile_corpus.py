"""Hostile files are small, are quickly built, and are as broken as they are meant to be."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from openpyxl import load_workbook

from tests.documents.office import hostile_bulk as bulk
from tests.documents.office import hostile_packages as package
from tests.documents.office.hostile import HOSTILE, Hostile
from tests.documents.office.minimal import DRAFT

MEBI = 1 << 20


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.file)
def test_is_small_and_built_the_same_twice(hostile: Hostile) -> None:
    data = hostile.build()
    assert len(data) < 12 * MEBI
    assert hostile.build() == data


def test_names_are_of_one_file_each() -> None:
    assert len({hostile.file for hostile in HOSTILE}) == len(HOSTILE)


def test_good_packages_open() -> None:
    assert [line.text for line in Document(BytesIO(package.word_package())).paragraphs] == list(DRAFT)
    assert load_workbook(BytesIO(package.sheet_package())).active["B1"].value == DRAFT[2]
    assert [line.text for line in Document(BytesIO(package.main_part_elsewhere())).paragraphs] == list(DRAFT)
    assert load_workbook(BytesIO(bulk.far_corners())).active[bulk.LAST_CELL].value == "端"


def test_a_bomb_is_small_outside_and_huge_inside() -> None:
    data = package.bomb_docx(mebibytes=8)
    with ZipFile(BytesIO(data)) as bomb:
        assert bomb.testzip() is None
        assert bomb.getinfo("word/document.xml").file_size > 7.9 * MEBI
    assert len(data) < 20_000


def test_a_lie_holds_more_than_its_directory_tells() -> None:
    with ZipFile(BytesIO(package.lie_docx())) as lie:
        assert lie.getinfo("word/document.xml").file_size == 2000
        assert lie.getinfo("word/document.xml").compress_size > 100_000
