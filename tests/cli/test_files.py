"""Which drafts are meant by files, folders and patterns."""

import os
from pathlib import Path

import pytest

from advisor.cli.files import find_drafts
from tests.cli.processes import CLEAN, HALF, WALL, advisor, copies


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        "b.yaml",
        "a.yml",
        "c/d.yaml",
        "c/e/f.YAML",
        "c.yaml",
        ".hidden/g.yaml",
        "c/.h.yaml",
        "notes.txt",
        "計画.yaml",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("題名: 計画\n", "utf-8")
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*arguments: str) -> list[str]:
    return [Path(file).as_posix() for file in find_drafts(arguments).files]


def test_a_folder_means_every_plan_below_it_sorted_and_nothing_hidden(folder: Path) -> None:
    assert found(".") == ["a.yml", "b.yaml", "c/d.yaml", "c/e/f.YAML", "c.yaml", "計画.yaml"]
    assert found("c") == ["c/d.yaml", "c/e/f.YAML"]


def test_each_draft_comes_once_in_the_order_given(folder: Path) -> None:
    os.symlink(folder / "b.yaml", folder / "same.yaml")
    assert found("c.yaml", "./b.yaml", "same.yaml", str(folder / "c.yaml"), "c", "-", "-", "b.yaml") == [
        "c.yaml", "b.yaml", "c/d.yaml", "c/e/f.YAML", "-",
    ]  # fmt: skip


def test_a_pattern_is_understood_where_the_shell_has_left_it_alone(folder: Path) -> None:
    assert found("*.yaml") == ["b.yaml", "c.yaml", "計画.yaml"]
    assert found("**/*.yaml") == ["b.yaml", "c/d.yaml", "c.yaml", "計画.yaml"]
    assert found("[c]") == ["c/d.yaml", "c/e/f.YAML"]
    (folder / "[a].yaml").write_text("題名: 計画\n", "utf-8")
    assert found("[a].yaml") == ["[a].yaml"]


def test_what_holds_no_plan_is_told_and_the_others_are_reviewed(folder: Path) -> None:
    for argument, sentence in (
        ("empty", "計画案（*.yaml、*.yml、*.docx、*.xlsx）が"),
        ("*.toml", "当てはまるファイルは見当たりません"),
    ):
        assert find_drafts([argument]).files == ()
        alone = advisor("review", argument, cwd=folder)
        assert alone.returncode == 2
        assert sentence in alone.stderr
        beside = advisor("review", argument, "b.yaml", cwd=folder)
        assert beside.returncode == 2
        assert sentence in beside.stderr
        assert "b.yaml" in beside.stdout


def test_a_name_of_nothing_is_left_for_the_reader_to_tell(folder: Path) -> None:
    assert found("nothing.yaml") == ["nothing.yaml"]


def test_the_order_is_the_same_for_any_number_of_jobs(tmp_path: Path) -> None:
    drafts = copies(tmp_path / "drafts", 9)
    bad = tmp_path / "drafts" / "plan003b.yaml"
    bad.write_text("題名: [", "utf-8")
    for arguments in (("--format", "json"), ("--concise",), ("--all",), ("--statistics",)):
        one, two = (
            advisor("review", "--jobs", jobs, *arguments, *drafts[:4], str(bad), *drafts[4:]) for jobs in ("1", "2")
        )
        assert one.stdout == two.stdout
        assert one.stderr == two.stderr
        assert "plan003b" in one.stderr
        assert (one.returncode, two.returncode) == (2, 2)


def test_standard_input_may_stand_among_many_drafts() -> None:
    one, two = (
        advisor("review", "--jobs", jobs, "--concise", HALF, "-", CLEAN, input=Path(WALL).read_bytes())
        for jobs in ("1", "2")
    )
    assert "-:" in one.stdout
    assert (one.stdout, one.returncode) == (two.stdout, two.returncode)
