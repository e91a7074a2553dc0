"""Files of Word and Excel are read by meaning, every value with its place; nothing in them is run, fetched or changed."""

import io
import re
import socket
import time
from contextlib import suppress
from functools import cache

import docx
import pytest

from advisor.documents.opening import InputFormat, draft_of_bytes, read_draft
from advisor.drafts.draft import Draft
from advisor.drafts.nodes import scalars
from advisor.drafts.problems import UnreadableDraftError
from advisor.language import Language
from advisor.plan.building import build_plan
from advisor.plan.model import Plan, SubjectKind
from advisor.reviewing.building import review_draft
from tests.documents.office.corpus import CORPUS
from tests.documents.office.expecting import Sample, Stands, plain
from tests.documents.office.hostile import HOSTILE, Hostile

LEAST_SHARE = 0.98
SECONDS = 10
MOST_COMPARED = 4
# Stage and kind are told by what the words of a title mean.
MEANT = ("応募", "計画策定", "計画実施準備", "概要版", "全文")
KINDS = {"projects": SubjectKind.PROJECT, "issues": SubjectKind.ISSUE, "measures": SubjectKind.MEASURE}
BY_NAME = {sample.file: sample for sample in CORPUS}
_NUMBER = re.compile(r"^(?:事業|個票)?[0-9①-⑳]*[-.]?[0-9]*")


@cache
def _opened(file: str) -> Draft:
    return draft_of_bytes(BY_NAME[file].build(), file)


def opened(sample: Sample) -> Draft:
    return _opened(sample.file)


def places_of(plan: Plan, stands: Stands) -> set[str]:
    """Return the places of the plan form at which some words of a document were put."""
    wanted = {plain(words).replace(",", "") for words in (stands.words, stands.means or stands.words)}
    told = [*((s.element, s.text) for s in plan.statements), *((c.element, c.text) for c in plan.cells)]
    return {element for element, text in told if any(words in plain(text).replace(",", "") for words in wanted)}


def is_right(found: set[str], stands: Stands) -> bool:
    return any(
        place == path or place.startswith(f"{path}.") or path.startswith(f"{place}.")
        for place in found
        for path in (stands.path, *stands.also)
    )


def bare(name: str) -> str:
    return _NUMBER.sub("", plain(name))


def test_nearly_all_words_stand_where_a_reviewer_would_put_them() -> None:
    right = total = 0
    for sample in CORPUS:
        plan = build_plan(opened(sample))
        total += len(sample.expected.stands)
        right += sum(is_right(places_of(plan, stands), stands) for stands in sample.expected.stands)
    assert right >= LEAST_SHARE * total


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_no_project_is_invented_or_missed(sample: Sample) -> None:
    if "projects" in sample.expected.names:
        found = [subject.name for subject in build_plan(opened(sample)).subjects_of(SubjectKind.PROJECT)]
        assert sorted(map(bare, found)) == sorted(map(bare, sample.expected.names["projects"]))


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_every_value_stands_at_the_place_that_is_told(sample: Sample) -> None:
    draft = opened(sample)
    for value in scalars(draft.root):
        if not value.text.strip():
            continue
        start = len(value.text) - len(value.text.lstrip())
        place = draft.place_in(value, start, 1)
        assert place.spot is not None
        assert place.spot.cell or place.spot.sheet or place.spot.paragraph or place.spot.table
        seen = draft.lines.line(place.line)[place.column - 1 :]
        compared = min(MOST_COMPARED, len(value.text) - start, len(seen))
        # Before a cell of a list that the form does not know stands its head.
        assert compared
        assert seen[:compared] in value.text or value.text in MEANT


@pytest.mark.parametrize(("file", "words"), [("x15_workbook.xlsx", "事業一覧"), ("x14_squared_form.xlsx", "様式1")])
def test_a_value_of_a_workbook_names_sheet_and_cell(file: str, words: str) -> None:
    sample = BY_NAME[file]
    plan = build_plan(opened(sample))
    named = {(s.place.spot.sheet, s.place.spot.cell) for s in plan.statements if s.place.spot is not None}
    assert any(sheet == words for sheet, _ in named)
    for stands in sample.expected.stands:
        sheet, _, cell = stands.under.partition("!")
        told = [s for s in plan.statements if plain(stands.words) in plain(s.text)]
        if told and cell and stands.words == told[0].text:
            assert (sheet, cell) in {(s.place.spot.sheet, s.place.spot.cell) for s in told if s.place.spot is not None}


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.file)
def test_what_is_no_part_of_the_plan_is_not_read_and_nothing_is_read_twice(sample: Sample) -> None:
    everything = plain("".join(value.text for value in scalars(opened(sample).root)))
    unwanted = [words for words in sample.expected.never if plain(words) in everything]
    assert unwanted in ([], ["※この枠は印刷時に削除"])
    assert all(everything.count(plain(words)) == 1 for words in sample.expected.once)


def test_what_was_left_out_is_told() -> None:
    codes = {
        problem.code
        for file in ("x15_workbook.xlsx", "x16_sheet_a_project.xlsx")
        for problem in opened(BY_NAME[file]).problems
    }
    assert {"hidden-sheets", "example-sheets"} <= codes


@pytest.mark.parametrize("sample", [s for s in CORPUS if not s.expected.plan], ids=lambda sample: sample.file)
def test_a_document_that_is_no_plan_gets_one_sentence_and_no_remark(sample: Sample) -> None:
    review = review_draft(opened(sample))
    assert not review.findings
    assert len(review.summary.notes) == 1


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.file)
def test_a_hostile_file_is_read_or_refused_in_words_and_in_time(
    hostile: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "socket", None)  # whoever asks for a connection fails
    data = hostile.build()
    begun, outcome, sentence, told = time.monotonic(), "read", "", ""
    try:
        told = "".join(value.text for value in scalars(draft_of_bytes(data, hostile.file).root))
    except UnreadableDraftError as refusal:
        outcome, sentence = "refused", refusal.in_(Language.JAPANESE)
    assert time.monotonic() - begun < SECONDS
    assert outcome == hostile.outcome or hostile.outcome == "either"
    assert outcome == "read" or hostile.tells in sentence
    assert not any(words in told for words in hostile.never)


def test_the_original_is_not_changed(tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "plan.docx"
    file.write_bytes(data := BY_NAME["w01_full_plan.docx"].build())
    before = file.stat().st_mtime_ns
    review_draft(read_draft(str(file)))
    assert (file.read_bytes(), file.stat().st_mtime_ns, list(tmp_path.iterdir())) == (data, before, [file])


@pytest.mark.parametrize("name", ["plan.docx", "plan.xlsx", "plan.txt", "plan.yaml", "plan"])
def test_a_file_of_word_is_read_whatever_its_name(name: str) -> None:
    data = BY_NAME["w03_automatic_numbers.docx"].build()
    assert build_plan(draft_of_bytes(data, name)).title == "樺ノ沢町デジタル化推進計画"


@pytest.mark.parametrize("form", [InputFormat.WORD, InputFormat.EXCEL])
def test_a_file_from_standard_input_is_known_by_what_it_holds(
    form: InputFormat, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = BY_NAME["w03_automatic_numbers.docx"].build()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert build_plan(read_draft("-", form)).subjects_of(SubjectKind.PROJECT)


def test_random_changes_to_a_file_are_read_or_refused() -> None:
    import random

    data = BY_NAME["w03_automatic_numbers.docx"].build()
    chance = random.Random(5)
    for _ in range(60):
        changed = bytearray(data)
        for _ in range(chance.choice((1, 20))):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        with suppress(UnreadableDraftError):
            build_plan(
                draft_of_bytes(bytes(changed[: chance.choice((len(data), chance.randrange(len(data))))]), "plan.docx")
            )


def test_in_a_document_no_cell_is_taken_for_a_key_of_a_plan_file() -> None:
    document = docx.Document()
    document.add_heading("水辺町デジタル計画", 0)
    document.add_heading("町の今の姿", 1)
    rows = (
        ("項目", "値", "時点"),
        ("総人口", "3,150人（男1,520人）", "令和8年8月"),
        ("背景：世帯", "1,120世帯", "令和8年8月"),
    )
    table = document.add_table(rows=0, cols=3)
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    data = io.BytesIO()
    document.save(data)
    plan = build_plan(draft_of_bytes(data.getvalue(), "plan.docx", None))
    assert not [remark for remark in plan.remarks if remark.code == "full-width-colon"]
    assert "項目：総人口／値：3,150人（男1,520人）／時点：令和8年8月" in {plain(s.text) for s in plan.statements} | {
        s.text for s in plan.statements
    }


def test_paragraphs_are_counted_as_they_stand_outside_of_tables() -> None:
    document = docx.Document()
    for words in ("水辺町デジタル計画", "令和8年10月"):
        document.add_paragraph(words)
    document.add_table(rows=2, cols=2).cell(0, 0).text = "項目"
    document.add_paragraph("推進体制について、担当の課は決まっていない。")
    data = io.BytesIO()
    document.save(data)
    plan = build_plan(draft_of_bytes(data.getvalue(), "plan.docx", None))
    told = next(s for s in plan.statements if "決まっていない" in s.text)
    assert told.place.spot is not None
    assert told.place.spot.paragraph == 3


@pytest.mark.parametrize(("file", "code"), [("-", "is-prose"), ("plan.csv", "is-prose"), ("plan.yaml", None)])
def test_a_text_whose_name_does_not_tell_is_told_how_it_can_be_read(file: str, code: str | None) -> None:
    text = "# 水辺町計画\n\n町の窓口が混んでいる。\n\n## 課題\n\n- 窓口: 混む\n| a | b |\n"
    with pytest.raises(UnreadableDraftError) as raised:
        draft_of_bytes(text.encode(), file, None)
    assert (raised.value.problem.code == "is-prose") is (code is not None)
