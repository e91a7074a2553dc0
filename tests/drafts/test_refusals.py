"""What cannot be read is refused with its reason and its place, never with a traceback."""

import os
from io import BytesIO
from pathlib import Path
from string import Formatter
from typing import Any
from zipfile import ZipFile

import pytest
import yaml

from advisor.drafts.encoding import MAX_BYTES
from advisor.drafts.loading import STANDARD_INPUT, draft_from_mapping, read_draft
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.language import Text

ROOT = Path(__file__).parents[2]
BAD = ROOT / "tests" / "bad" / "drafts"
_EXPECTED = yaml.safe_load((BAD / "expected.yaml").read_text("utf-8"))
EXPECTED: dict[str, dict[str, Any]] = _EXPECTED["files"]
MENDED: dict[str, list[dict[str, Any]]] = _EXPECTED["mended"]
TEXTS: dict[str, dict[str, str]] = yaml.safe_load((ROOT / "knowledge/texts/problems.yaml").read_text("utf-8"))["texts"]


def refused(file: str) -> UnreadableDraftError:
    with pytest.raises(UnreadableDraftError) as caught:
        read_draft(file)
    return caught.value


def assert_it_can_be_told(problem: Problem) -> None:
    values = dict(problem.values)
    words = Text(**TEXTS[problem.code])
    for text in words:
        assert {name for _, name, _, _ in Formatter().parse(text) if name} <= set(values)
    assert all(words.fill(**values))


def test_every_file_of_the_folder_is_expected_to_be_refused_or_mended() -> None:
    assert sorted([*EXPECTED, *MENDED]) == sorted(file.name for file in BAD.iterdir() if file.name != "expected.yaml")


@pytest.mark.parametrize("name", EXPECTED)
def test_a_bad_draft_is_refused_with_its_reason_and_place(name: str) -> None:
    error = refused(str(BAD / name))
    expected = EXPECTED[name]
    place = error.problem.place
    assert error.file == str(BAD / name)
    assert error.problem.code == expected["code"]
    assert (place and (place.line, place.column)) == (
        (expected["line"], expected["column"]) if "line" in expected else None
    )
    assert dict(error.problem.values).items() >= expected.get("values", {}).items()
    assert error.problem.corrected == expected.get("corrected", "")
    assert_it_can_be_told(error.problem)


@pytest.mark.parametrize("name", MENDED)
def test_a_bad_draft_whose_meaning_is_plain_is_read_and_each_line_is_remarked(name: str) -> None:
    draft = read_draft(str(BAD / name))
    found = [
        {
            "code": problem.code,
            "line": problem.place.line,
            "column": problem.place.column,
            "values": dict(problem.values),
            "corrected": problem.corrected,
        }
        for problem in draft.problems
        if problem.place
    ]
    assert found == MENDED[name]
    assert all(problem.mended for problem in draft.problems)
    for problem in draft.problems:
        assert_it_can_be_told(problem)


def test_a_missing_file_is_told_by_its_name(tmp_path: Path) -> None:
    error = refused(str(tmp_path / "計画.yaml"))
    assert (error.problem.code, error.file) == ("not-found", str(tmp_path / "計画.yaml"))
    assert_it_can_be_told(error.problem)


def test_a_folder_is_told_to_be_one(tmp_path: Path) -> None:
    assert refused(str(tmp_path)).problem.code == "is-a-folder"


def zipped(name: str) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(name, "<w/>" * 99)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (zipped("word/document.xml"), "is-word"),
        (zipped("xl/workbook.xml"), "is-excel"),
        (zipped("ppt/presentation.xml"), "is-powerpoint"),
        (zipped("計画.txt"), "is-zip"),
        (zipped("word/document.xml") + bytes(MAX_BYTES), "is-word"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is-pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504), "is-older-office"),
    ],
)
@pytest.mark.parametrize("name", ["plan.yaml", "計画.docx"])
def test_a_file_of_another_program_is_told_by_what_is_in_it(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    problem = refused(str(file)).problem
    assert (problem.code, problem.place) == (code, None)
    assert_it_can_be_told(problem)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind here")
def test_a_file_without_permission_is_told_so(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.touch(mode=0o000)
    assert refused(str(file)).problem.code == "no-permission"


@pytest.mark.parametrize("name", ["a\0b", "あ" * 3000])
def test_a_name_that_no_file_can_have_is_told_with_the_reason(name: str) -> None:
    problem = refused(name).problem
    assert problem.code == "cannot-open"
    assert dict(problem.values)["reason"]
    assert_it_can_be_told(problem)


def test_standard_input_is_refused_under_its_own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    class Input:
        class buffer:  # noqa: N801
            @staticmethod
            def read(_: int) -> bytes:
                return b""

    monkeypatch.setattr("sys.stdin", Input)
    error = refused(STANDARD_INPUT)
    assert (error.problem.code, error.file) == ("empty-file", STANDARD_INPUT)


def test_a_control_character_in_a_mapping_in_memory_is_refused() -> None:
    with pytest.raises(UnreadableDraftError) as caught:
        draft_from_mapping({"題名": "計画\0"})
    assert caught.value.problem.code == "control-character"
