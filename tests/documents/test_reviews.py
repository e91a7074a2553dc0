"""A document gets the remarks that the plan file of the same draft gets."""

from pathlib import Path

import pytest

from advisor.documents.document import draft_from_document
from advisor.documents.opening import InputFormat, format_of, read_draft
from advisor.documents.sniffing import is_plan_file
from advisor.drafts.problems import UnreadableDraftError
from advisor.explaining.changes import Changer, review_with_changes
from advisor.explaining.inquiry import inquire
from advisor.plan.building import build_plan
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Verdict
from benchmarks.labelled_drafts import codes

LABELLED = sorted((Path(__file__).parent.parent / "labelled").glob("*.md"))


@pytest.mark.parametrize("path", LABELLED, ids=lambda path: path.stem)
def test_the_walls_of_a_document_are_those_of_its_plan_file(path: Path) -> None:
    of_document, of_file = (review_draft(read_draft(str(p))) for p in (path, path.with_suffix(".yaml")))
    assert codes(of_document, Verdict.APPLIES) == codes(of_file, Verdict.APPLIES)


def test_words_shown_are_the_words_of_the_line() -> None:
    review = review_draft(read_draft(str(LABELLED[0].with_name("m08.md"))))
    finding = next(f for f in review.findings if f.code == "C2")
    assert finding.location.place[:2] == (74, 14)
    assert "本計画は本部で決定した計画であり" in review.lines[finding.location.place.line - 1]


def test_nothing_is_written_into_a_document() -> None:
    draft = read_draft(str(LABELLED[0].with_name("m08.md")))
    inquiry = inquire(draft)
    assert all(not Changer(inquiry).changes(finding) for finding in inquiry.review.findings)
    findings = review_with_changes(draft).findings
    assert any(f.clears_when for f in findings)
    assert not any(clearing.edits or clearing.diff for f in findings for clearing in f.clears_when)


def test_a_document_about_something_else_is_told_so_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "plan.md"
    file.write_text("# 緑の基本計画\n\n## 現状\n\n" + "公園の樹木が古くなった。花壇を増やす。\n\n" * 8, "utf-8")
    assert len(review_draft(read_draft(str(file))).summary.notes) == 1
    assert not review_draft(read_draft(str(file))).checklist


def test_the_name_of_a_file_tells_its_form_and_a_plan_file_stays_one(tmp_path: Path) -> None:
    assert [format_of(name) for name in ("a.md", "a.TXT", "a.yaml", "-", "a")] == [
        InputFormat.MARKDOWN, InputFormat.TEXT, InputFormat.YAML, InputFormat.YAML, InputFormat.YAML,
    ]  # fmt: skip
    file = tmp_path / "plan.txt"
    file.write_text("題名: 町のICT計画\n計画の策定:\n  背景: 職員が減った。\n", "utf-8")
    assert read_draft(str(file)).is_form
    assert not read_draft(str(file), InputFormat.TEXT).is_form
    assert not is_plan_file(LABELLED[0].read_text("utf-8"))


@pytest.mark.parametrize(
    ("text", "code"),
    [(" \n\n", "empty-document"), ("計画\x01", "control-character"), ("# a\n" * 100_000, "too-many-parts")],
)
def test_what_cannot_be_read_is_refused_by_name(tmp_path: Path, text: str, code: str) -> None:
    file = tmp_path / "plan.md"
    file.write_bytes(text.encode())
    with pytest.raises(UnreadableDraftError) as refused:
        read_draft(str(file))
    assert (refused.value.problem.code, refused.value.file) == (code, str(file))


PREFACE = """# 架空町DX推進計画

本計画は、デジタル技術の進展を踏まえ、町民の暮らしを豊かにするために策定しました。

デジタル技術を活用し、行政の仕事を見直していきます。
"""


def test_of_a_document_in_which_nothing_of_a_plan_is_read_one_sentence_is_said_and_no_wall() -> None:
    review = review_draft(draft_from_document(PREFACE, "blurb.md"))
    assert not review.checklist
    assert [finding.code for finding in review.findings] == ["not-placed"]
    assert [note for note in review.summary.notes if "advisor new" in note.ja]
    with_an_issue = PREFACE + "\n## 課題\n\n一人暮らしの高齢者の見守りに人手が足りません。\n"
    assert review_draft(draft_from_document(with_an_issue, "blurb.md")).checklist


@pytest.mark.parametrize("status", ["原案", "（素案）", "V8", "取扱注意", "第2版"])
def test_a_status_above_the_title_is_no_title(status: str) -> None:
    draft = draft_from_document(f"{status}\n\n架空町情報化推進計画\n\n## 課題\n\n人手が足りません。\n", "plan.md")
    assert build_plan(draft).title == "架空町情報化推進計画"


@pytest.mark.parametrize(
    ("title", "town"),
    [
        ("デジタル田園都市構想計画", ""),
        ("京都市IoT計画", "京都市"),
        ("架空市IoT計画", "架空市"),
        ("中核都市の情報化計画", ""),
    ],
)
def test_a_kind_of_city_is_no_town(title: str, town: str) -> None:
    draft = draft_from_document(f"# {title}\n\n## 課題\n\n人手が足りません。\n", "plan.md")
    assert build_plan(draft).municipality == town


def test_leaders_of_a_list_of_contents_are_nothing() -> None:
    draft = draft_from_document("# 架空市IoT計画\n\n## 施策\n\n・・・・・・・・\n\n- 見守りを進める\n", "plan.md")
    assert all(any(map(str.isalnum, subject.name)) for subject in build_plan(draft).subjects if subject.name)
