"""`advisor portfolio` as a reader calls it."""

import json
from pathlib import Path

from tests.cli.processes import CLEAN, HALF, WALL, advisor


def test_a_folder_is_shown_whole_and_what_cannot_be_read_is_told_of(tmp_path: Path) -> None:
    for number, file in enumerate((HALF, WALL, CLEAN)):
        (tmp_path / f"{number}.yaml").write_bytes(Path(file).read_bytes())
    (tmp_path / "empty.yaml").write_bytes(b"")
    report = tmp_path / "all.json"
    shown = advisor("portfolio", str(tmp_path), "-o", str(report), "--lang", "en")
    assert shown.returncode == 2
    assert "empty.yaml" in shown.stderr
    document = json.loads(report.read_text(encoding="utf-8"))
    assert len(document["drafts"]) == 3
    assert [Path(entry["file"]).name for entry in document["unreadable"]] == ["empty.yaml"]
    assert advisor("portfolio", HALF, "-o", str(report)).returncode == 2


def test_several_processes_tell_what_one_does() -> None:
    files = (HALF, WALL, CLEAN)
    one = advisor("portfolio", *files, "--jobs", "1")
    assert one.returncode == 0
    assert advisor("portfolio", *files, "--jobs", "2").stdout == one.stdout


def test_the_ending_of_the_file_decides_its_form_and_a_workbook_is_never_put_on_the_screen(tmp_path: Path) -> None:
    for ending, begins in ((".html", b"<!doctype html>"), (".xlsx", b"PK")):
        file = tmp_path / f"all{ending}"
        assert advisor("portfolio", WALL, "-o", str(file)).returncode == 0
        assert file.read_bytes().startswith(begins)
        assert advisor("portfolio", WALL, "-o", str(file)).returncode == 2
        file.write_bytes(b"")
        assert advisor("portfolio", WALL, "-o", str(file), "--force").returncode == 0
        assert file.read_bytes().startswith(begins)
    refused = advisor("portfolio", WALL, "--format", "xlsx")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "-o" in refused.stderr
