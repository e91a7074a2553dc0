"""Several forms of one review: each goes where it was asked to go, and reads as if it had been asked for alone."""

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest

from advisor.cli.options import Form
from advisor.cli.output import replace_file
from advisor.cli.targets import Target, TargetError, targets_of
from tests.cli.processes import HALF, WALL, advisor, command, environment


def told(forms: Sequence[str], outputs: Sequence[str], drafts: Sequence[str] = ("plan.yaml",)) -> str:
    with pytest.raises(TargetError) as error:
        targets_of(forms, outputs, drafts)
    return error.value.words.en


def test_every_form_reads_as_if_it_had_been_asked_for_alone(tmp_path: Path) -> None:
    together = [str(tmp_path / name) for name in ("together.json", "together.txt")]
    shown = advisor("review", HALF, WALL, "-o", together[0], "-o", together[1], "--format", "json", "--format", "text")
    assert (shown.returncode, shown.stdout) == (1, "")
    for form, written in zip(("json", "text"), together, strict=True):
        alone = tmp_path / f"alone-{form}"
        advisor("review", HALF, WALL, "--format", form, "-o", str(alone))
        assert Path(written).read_bytes() == alone.read_bytes()


def test_a_memo_is_one_file_for_each_draft_and_the_reports_for_programs_one_for_all(tmp_path: Path) -> None:
    memos, sarif, junit = tmp_path / "memos", tmp_path / "all.sarif", tmp_path / "all.xml"
    memos.mkdir()
    shown = advisor(
        "review", HALF, WALL, "--format", "github", "--format", "markdown",
        "-o", str(memos), "-o", str(sarif), "-o", str(junit), "--date", "2026-04-01",
    )  # fmt: skip
    assert shown.returncode == 1
    assert shown.stdout.count("::") >= 2
    assert sorted(path.name for path in memos.iterdir()) == ["half.md", "wall.md"]
    assert "令和8年4月1日" in (memos / "half.md").read_text(encoding="utf-8")
    results = json.loads(sarif.read_text(encoding="utf-8"))["runs"][0]["results"]
    assert len(results) == len([line for line in shown.stdout.splitlines() if line.startswith("::")])
    assert len(ElementTree.parse(junit).getroot()) == 2
    assert "folder" in told(("markdown",), ("one.md",), (HALF, WALL))


def test_one_form_can_be_on_the_screen_while_others_are_written(tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    shown = advisor("review", HALF, "--format", "concise", "--format", "json", "-o", str(file))
    assert shown.stdout == advisor("review", HALF, "--concise").stdout
    assert file.exists()


def test_a_file_is_paired_with_its_form_by_its_ending_and_else_by_order() -> None:
    by_ending = targets_of(("text", "json"), ("a.json", "b.txt"), ("plan.yaml",))
    assert by_ending == (Target(Form.TEXT, "b.txt"), Target(Form.JSON, "a.json"))
    by_order = targets_of(("text", "json"), ("first", "second"), ("plan.yaml",))
    assert by_order == (Target(Form.TEXT, "first"), Target(Form.JSON, "second"))
    assert targets_of((), ("a.json",), ("plan.yaml",)) == (Target(Form.JSON, "a.json"),)
    assert targets_of((), ("report",), ("plan.yaml",)) == (Target(Form.TEXT, "report"),)
    assert targets_of((), (), ("plan.yaml",)) == (Target(Form.TEXT),)
    beside_the_screen = targets_of(("github",), ("a.sarif", "b.xml"), ("plan.yaml",))
    assert beside_the_screen == (Target(Form.GITHUB), Target(Form.SARIF, "a.sarif"), Target(Form.JUNIT, "b.xml"))


def test_a_text_in_a_file_is_the_same_whatever_the_width_of_the_screen(tmp_path: Path) -> None:
    for number, words in enumerate((("review", HALF, WALL), ("review", HALF, "--statistics"), ("diff", WALL, HALF))):
        files = [tmp_path / f"{number}-{columns}.txt" for columns in ("50", "90")]
        for columns, file in zip(("50", "90"), files, strict=True):
            advisor(*words, "-o", str(file), COLUMNS=columns)
        assert files[0].read_bytes() == files[1].read_bytes(), words


def test_a_folder_takes_every_form_that_is_a_file_for_each_draft(tmp_path: Path) -> None:
    folder = f"{tmp_path}/"
    forms = ("docx", "github", "xlsx", "html")
    assert [target.output for target in targets_of(forms, (folder,), ("plan.yaml",))] == [folder, None, folder, folder]
    kept = targets_of(("docx",), (folder,), ("plan.yaml",), updated="earlier.xlsx")
    assert [target.output for target in kept] == [folder, "earlier.xlsx"]


def test_no_two_outputs_have_one_file(tmp_path: Path) -> None:
    for both in (
        ("--format", "json", "--format", "sarif", "-o", "a.out", "-o", "./a.out"),
        ("--format", "text", "-o", "half.yaml", "--annotate", "half.yaml"),
    ):
        refused = advisor("review", HALF, *both, cwd=tmp_path)
        assert refused.returncode == 2
        assert both[-1] in refused.stderr
    assert not list(tmp_path.iterdir())
    nowhere = ("--format", "json", "--format", "sarif", "-o", "/dev/null", "-o", "//dev/null")
    assert advisor("review", HALF, *nowhere, cwd=tmp_path).returncode == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
def test_what_goes_to_a_device_or_a_pipe_never_takes_its_place(tmp_path: Path) -> None:
    pipe = tmp_path / "memo.docx"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    replace_file(str(pipe), b"memo")
    assert os.read(reading, 10) == b"memo"
    os.close(reading)
    assert pipe.is_fifo()


def test_forms_and_files_that_do_not_go_together_are_refused_with_the_way_out() -> None:
    assert "name a file with -o" in told(("text", "json"), ())
    assert "no more -o than --format" in told(("json",), ("a.json", "b"))
    both = advisor("review", HALF, "--statistics", "--format", "json", "--format", "text", "-o", "x.json")
    assert both.returncode == 2
    assert both.stdout == ""


def test_a_draft_is_written_with_its_remarks_in_it_and_never_over_another_file(tmp_path: Path) -> None:
    file = tmp_path / "half.yaml"
    first = advisor("review", HALF, "--annotate", str(file), "--concise")
    assert (first.returncode, "half.yaml" in first.stderr) == (1, True)
    assert first.stdout == advisor("review", HALF, "--concise").stdout
    written = file.read_bytes()
    assert advisor("review", HALF, "--annotate", str(file)).returncode == 2
    assert advisor("review", HALF, "--annotate", HALF, "--force").returncode == 2
    assert file.read_bytes() == written
    both = tmp_path / "both"
    both.mkdir()
    advisor("review", HALF, WALL, "--annotate", str(both), "-o", str(tmp_path / "report.txt"), "--quiet")
    assert sorted(path.name for path in both.iterdir()) == ["half.yaml", "wall.yaml"]


def test_a_draft_with_comments_has_a_name_of_its_own_kind() -> None:
    with pytest.raises(TargetError):
        targets_of((), (), ("plan.yaml",), "plan-with-remarks.docx")
    with pytest.raises(TargetError):
        targets_of((), (), ("plan.docm",), "plan-with-remarks.docx")
    with pytest.raises(TargetError):
        targets_of((), (), ("-",), "plan.yaml")
    with pytest.raises(TargetError):
        targets_of((), (), ("a.yaml", "b.yaml"), "c.yaml")
    names = targets_of((), (), ("x/plan.yaml", "y/plan.yaml", "y/plan.docx"), "all/")[1].of_each
    assert [Path(name).name for name in names] == ["plan.yaml", "plan-2.yaml", "plan.docx"]


def test_files_are_written_even_where_the_reader_of_the_screen_goes(tmp_path: Path) -> None:
    files = [str(tmp_path / name) for name in ("a.json", "b.md")]
    call = [*command("review", HALF, "--all", "--no-changes", "-o", files[0], "-o", files[1], "--format", "text")]
    running = subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment())
    assert running.stdout is not None
    running.stdout.close()
    running.wait(timeout=120)
    assert all(Path(file).stat().st_size for file in files)


@pytest.mark.parametrize(
    ("forms", "outputs"), [((), ("memo.pdf",)), (("docx",), ("memo.pdf",)), (("text",), ("memo.docx",))]
)
def test_no_name_promises_a_file_that_could_not_be_opened(forms: Sequence[str], outputs: Sequence[str]) -> None:
    assert "could not be opened" in told(forms, outputs)


def test_a_page_for_each_of_several_drafts_needs_a_folder_which_is_made(tmp_path: Path) -> None:
    assert "name a file" in told(("html",), (), (HALF, WALL))
    done = advisor("review", HALF, WALL, "--format", "html", "-o", f"{tmp_path}/pages/")
    assert done.returncode == 1
    assert sorted(path.name for path in (tmp_path / "pages").iterdir()) == ["half.html", "wall.html"]
    assert advisor("review", HALF, "--format", "html", "-o", f"{tmp_path}/no/such/page.html").returncode == 2


def test_a_version_before_is_told_of_where_there_is_room_for_it() -> None:
    alone = advisor("review", HALF, "--since", WALL)
    assert (alone.returncode, "advisor diff" in alone.stderr) == (2, True)
    several = advisor("review", HALF, WALL, "--since", WALL, "--format", "markdown", "-o", "memos/")
    assert several.returncode == 2
