"""The corpus itself: each file opens, builds the same bytes twice, and holds what is expected of it."""

import re
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
import yaml
from docx import Document
from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel

from tests.documents.office.corpus import CORPUS
from tests.documents.office.expecting import Sample, plain

WORKBOOKS = tuple(sample for sample in CORPUS if sample.file.endswith(".xlsx"))
_WORDS = re.compile(r"<(?:w:t|w:instrText|w:delText|a:t|t|v|f|oddHeader|oddFooter)(?:\s[^>]*)?>([^<]*)<")
_HIDDEN = re.compile(r"<w:r(?:\s[^>]*)?>(?:(?!</w:r>).)*<w:vanish/>.*?</w:r>")
_SHOWN = re.compile(r"<(?:w:t|t|v)(?:\s[^>]*)?>([^<]*)<")


def texts_of(data: bytes, pattern: re.Pattern[str], without: re.Pattern[str] | None = None) -> str:
    with ZipFile(BytesIO(data)) as package:
        parts = [package.read(name).decode() for name in package.namelist() if name.endswith((".xml", ".vml"))]
    parts = [without.sub("", part) for part in parts] if without else parts
    return plain("".join(unescape(words) for part in parts for words in pattern.findall(part)))


@pytest.fixture(scope="module")
def paths() -> set[str]:
    """Every canonical path of the plan form."""
    form = yaml.safe_load((Path(__file__).parents[3] / "knowledge" / "plan_format.yaml").read_text("utf-8"))
    found: set[str] = set()
    todo = [("", element) for element in form["elements"]]
    while todo:
        above, element = todo.pop()
        found.add(above + element["key"])
        todo += [(f"{above}{element['key']}.", child) for child in element.get("children", ())]
    return found


@pytest.fixture(params=CORPUS, ids=lambda sample: sample.file, scope="module")
def sample(request: pytest.FixtureRequest) -> Sample:
    return request.param


@pytest.fixture(scope="module")
def data(sample: Sample) -> bytes:
    return sample.build()


def test_opens_and_builds_the_same_bytes_twice(sample: Sample, data: bytes) -> None:
    Document(BytesIO(data)) if sample.file.endswith(".docx") else load_workbook(BytesIO(data))
    assert sample.build() == data


def test_expected_places_are_places_of_the_form(sample: Sample, paths: set[str]) -> None:
    expected = sample.expected
    told = {path for stands in expected.stands for path in (stands.path, *stands.also)}
    assert told | set(expected.names) | set(expected.counts) <= paths


def test_holds_the_words_that_are_expected_of_it(sample: Sample, data: bytes) -> None:
    shown, every = texts_of(data, _SHOWN, _HIDDEN), texts_of(data, _WORDS)
    expected = sample.expected
    wanted = [expected.title, *(stands.words for stands in expected.stands), *(stands.of for stands in expected.stands)]
    wanted += [name for names in expected.names.values() for name in names]
    wanted += [stands.under for stands in expected.stands if "!" not in stands.under]
    whole = shown
    for words in expected.never:  # running heads may stand in the middle of a sentence
        whole = whole.replace(plain(words), "")
    assert [words for words in wanted if plain(words) not in shown and plain(words) not in whole] == []
    assert [words for words in expected.never if plain(words) not in every] == []
    assert [words for words in expected.once if every.count(plain(words)) < 2] == []


@pytest.mark.parametrize("book", WORKBOOKS, ids=lambda sample: sample.file)
def test_cells_told_hold_the_words_told(book: Sample) -> None:
    data = book.build()
    formulas, values = load_workbook(BytesIO(data)), load_workbook(BytesIO(data), data_only=True)
    for stands in book.expected.stands:
        sheet, place = stands.under.rsplit("!", 1)
        assert formulas[sheet][place].value is not None, stands
        cell = values[sheet][place]
        told = to_excel(cell.value) if cell.is_date else cell.value
        assert plain(stands.words) in plain(str(told)), stands
