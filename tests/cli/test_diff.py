"""`advisor diff` as a reader calls it."""

import json
from pathlib import Path

from tests.cli.processes import HALF, WALL, advisor


def test_two_versions_are_compared_on_the_screen_and_in_a_file(tmp_path: Path) -> None:
    new = tmp_path / "new.yaml"
    new.write_text(
        Path(HALF)
        .read_text(encoding="utf-8")
        .replace("ほかの課には、まだ聞いていない。", "全課に聞き、26件を出した。"),
        encoding="utf-8",
    )
    shown = advisor("diff", HALF, str(new), "--lang", "en")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "resolved" in shown.stdout
    file = tmp_path / "diff.json"
    advisor("diff", HALF, str(new), "--format", "json", "-o", str(file))
    document = json.loads(file.read_text(encoding="utf-8"))
    assert document["summary"]["resolved"] == len([d for d in document["differences"] if d["outcome"] == "resolved"])
    assert document["summary"]["resolved"] > 0
    assert advisor("diff", HALF, str(new), "-o", str(file)).returncode == 2


def test_an_earlier_report_on_one_draft_can_stand_for_it(tmp_path: Path) -> None:
    report, both = tmp_path / "report.json", tmp_path / "both.json"
    advisor("review", HALF, "-o", str(report), "--no-changes")
    advisor("review", HALF, WALL, "-o", str(both), "--no-changes")
    shown = advisor("diff", str(report), HALF, "--format", "json")
    assert {d["outcome"] for d in json.loads(shown.stdout)["differences"]} == {"open"}
    refused = advisor("diff", str(both), HALF, "--lang", "en")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "report" in refused.stderr


def test_a_file_that_is_not_there_is_told_with_its_name() -> None:
    missing = advisor("diff", HALF, "missing.yaml")
    assert missing.returncode == 2
    assert "missing.yaml" in missing.stderr
