"""Several forms of one review: each goes where it was asked to go, and reads as if it had been asked for alone."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from advisor.cli.options import Form
from advisor.cli.targets import Target, TargetError, targets_of
from tests.cli.processes import HALF, WALL, advisor


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


def test_forms_and_files_that_do_not_go_together_are_refused_with_the_way_out() -> None:
    assert "name a file with -o" in told(("text", "json"), ())
    assert "no more -o than --format" in told(("json",), ("a.json", "b.txt"))
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
        targets_of((), (), ("-",), "plan.yaml")
    with pytest.raises(TargetError):
        targets_of((), (), ("a.yaml", "b.yaml"), "c.yaml")
    names = targets_of((), (), ("x/plan.yaml", "y/plan.yaml", "y/plan.docx"), "all/")[1].of_each
    assert [Path(name).name for name in names] == ["plan.yaml", "plan-2.yaml", "plan.docx"]
