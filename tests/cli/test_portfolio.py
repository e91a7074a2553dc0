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
