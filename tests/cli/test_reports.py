"""The forms of a report that only the command line has: concise, statistics, quiet; colour and links."""

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.processes import CLEAN, HALF, WALL, advisor, command, copies, environment

_LINE = re.compile(r"^(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<what>.+)$")


def findings(*arguments: str) -> list[dict[str, object]]:
    document = json.loads(advisor("review", "--format", "json", *arguments).stdout)
    return [finding for review in document["reviews"] for finding in review["findings"]]


def test_concise_tells_every_finding_in_one_line_with_its_place() -> None:
    lines = advisor("review", "--concise", "--lang", "en", HALF, WALL).stdout.splitlines()
    expected = findings("--lang", "en", HALF, WALL)
    assert len(lines) == len(expected)
    for line, finding in zip(lines, expected, strict=True):
        match = _LINE.match(line)
        assert match is not None
        location = finding["location"]
        assert isinstance(location, dict)
        assert (match["file"], int(match["line"]), int(match["column"])) == (
            location["file"], location["line"], location["column"],
        )  # fmt: skip
        assert str(finding["label"]) in match["what"]
        assert str(finding["title"]) in match["what"]
    assert advisor("review", "--concise", CLEAN).stdout == ""


def test_statistics_count_what_json_lists() -> None:
    arguments = ("review", "--statistics", "--format", "json", HALF, WALL, CLEAN)
    statistics = json.loads(advisor(*arguments).stdout)
    assert statistics["drafts"] == 3
    all_findings = findings(HALF, WALL, CLEAN)
    assert sum(row["findings"] for row in statistics["statistics"]) == len(all_findings)
    for row in statistics["statistics"]:
        own = [finding for finding in all_findings if finding["code"] == row["code"]]
        assert len(own) == row["findings"] == sum(row["by_priority"].values())
        assert len({finding["location"]["file"] for finding in own}) == row["drafts"]  # type: ignore[index]
    order = [(-row["drafts"], -row["findings"], row["code"]) for row in statistics["statistics"]]
    assert order == sorted(order)
    table = advisor("review", "--statistics", HALF, WALL, CLEAN).stdout
    assert all(row["label"] in table for row in statistics["statistics"])
    assert f"計画案3件、指摘{len(all_findings)}件。" in table
    assert advisor(*arguments).returncode == 1


def test_quiet_shows_what_is_to_be_mended_and_changes_no_status() -> None:
    quiet, usual = findings("--quiet", HALF), findings(HALF)
    assert quiet == [finding for finding in usual if finding["priority"] == "major"]
    assert advisor("review", "--quiet", CLEAN).stdout == ""
    assert advisor("review", "-q", HALF).stdout.count("■") == 1
    for threshold in ("major", "consider", "confirm", "never"):
        both = [advisor("review", *more, "--fail-on", threshold, CLEAN, HALF) for more in ((), ("-q",))]
        assert both[0].returncode == both[1].returncode


def seen_on_a_terminal(*arguments: str, **changes: str) -> str:
    """Return what a command writes where its output is a terminal."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        command(*arguments), stdout=follower, stderr=follower, env=environment(**{"TERM": "xterm", **changes})
    )
    os.close(follower)
    written = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:
            break
        if not piece:
            break
        written += piece
    process.wait(timeout=30)
    os.close(leader)
    return written.decode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_colour_and_links_are_for_a_terminal_that_wants_them(tmp_path: Path) -> None:
    draft = copies(tmp_path / "計画", 1)[0]
    link = f"\x1b]8;;{Path(draft).as_uri()}\x1b\\"
    for arguments in (("review", draft), ("review", "--concise", draft)):
        assert link in seen_on_a_terminal(*arguments)
        assert "\x1b" not in seen_on_a_terminal(*arguments, NO_COLOR="1")
        assert "\x1b" not in seen_on_a_terminal(*arguments, "--color", "never")
        assert "\x1b" not in seen_on_a_terminal(*arguments, TERM="dumb")
        assert "\x1b" not in advisor(*arguments).stdout
        coloured = advisor(*arguments, "--color", "always").stdout
        assert "\x1b[" in coloured
        assert "\x1b]8" not in coloured
        output = tmp_path / "out.txt"
        seen_on_a_terminal(*arguments, "--color", "always", "--force", "-o", str(output))
        assert "\x1b" not in output.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_progress_is_shown_for_many_drafts_on_a_terminal_alone(tmp_path: Path) -> None:
    short = tmp_path / "short.yaml"
    short.write_text("題名: ICT計画\n", "utf-8")
    folder = str(Path(copies(tmp_path / "many", 22, str(short))[0]).parent)
    output = ("-o", str(tmp_path / "out.txt"), "--force")
    assert "確認中 5/22" in seen_on_a_terminal("review", *output, folder)
    assert "確認中" not in seen_on_a_terminal("review", "--quiet", *output, folder)
    assert "確認中" not in seen_on_a_terminal("review", folder)
    assert advisor("review", *output, folder).stderr == ""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_json_names_the_drafts_that_cannot_be_read_and_says_nothing_where_there_are_none(jobs: str) -> None:
    done = advisor("review", "--format", "json", "--jobs", jobs, HALF, "no–such.yaml", CLEAN)
    read = advisor("review", "--format", "json", HALF, CLEAN).stdout
    document = json.loads(done.stdout)
    (entry,) = document["unreadable"]
    assert entry["file"] == "no–such.yaml"
    assert entry["message"].startswith("no–such.yaml：")
    assert done.stdout.startswith(read.removesuffix("\n}\n") + ',\n  "unreadable": [')
    assert list(json.loads(read)) == ["version", "language", "reviews"]
    alone = json.loads(advisor("review", "--format", "json", "no–such.yaml").stdout)
    assert (alone["reviews"], alone["unreadable"]) == ([], [entry])


def set_aside(folder: Path, until: str = "2027-03") -> str:
    draft = folder / "plan.yaml"
    entry = f"{{指摘: C3, 理由: 承知の上, 説明: 県の試験で確かめてある, 期限: {until}}}"
    draft.write_text(f"{Path(HALF).read_text('utf-8')}確認済み:\n  - {entry}\n", "utf-8")
    return str(draft)


def test_every_form_tells_what_the_author_has_set_aside(tmp_path: Path) -> None:
    arguments = ("review", "--today", "2027-03-31", set_aside(tmp_path))
    text = advisor(*arguments).stdout
    assert "■ 確認済みとして外した指摘" in text
    assert "県の試験で確かめてある（2027-03-31まで" in text
    assert "期限は2027-03-31の時点で確かめました。" in text
    assert "確認済み1。" in text
    concise = advisor(*arguments, "--concise", "--lang", "en").stdout.splitlines()
    assert [line for line in concise if " set aside C③ " in line] == concise[-1:]
    review = json.loads(advisor(*arguments, "--format", "json").stdout)["reviews"][0]
    assert [waived["id"] for waived in review["waived"]] == ["C3@project:p1"]
    assert review["waivers_judged_on"] == "2027-03-31"
    assert review["summary"]["by_verdict"]["waived"] == 1
    rows = json.loads(advisor(*arguments, "--statistics", "--format", "json").stdout)["statistics"]
    assert [(row["code"], row["findings"], row["drafts"]) for row in rows if row["waived"]] == [("C3", 0, 0)]
    assert "確認済みとして外した指摘が1件あります。" in advisor(*arguments, "--statistics").stdout
    assert "確認済み" not in advisor(*arguments, "--quiet").stdout


def test_once_its_end_has_passed_a_remark_is_made_again(tmp_path: Path) -> None:
    draft = set_aside(tmp_path)
    later = advisor("review", "--today", "2027年4月1日", draft).stdout
    assert "■ 確認済みのうち、指摘を外していないもの" in later
    assert "期限が2027-03-31で終わった" in later
    for day in ({"ADVISOR_TODAY": "2027-04-01"}, {"ADVISOR_TODAY": "2027-03-31"}):
        document = advisor("review", "--format", "json", draft, **day).stdout
        assert document == advisor("review", "--format", "json", "--today", *day.values(), draft).stdout
    (tmp_path / "advisor.toml").write_text("today = 2027-04-01\n", "utf-8")
    assert '"waivers_judged_on": "2027-04-01"' in advisor("review", "--format", "json", draft).stdout
    refused = advisor("review", "--today", "2027-04", draft)
    assert refused.returncode == 2
    assert "2027-03-31" in refused.stderr


def test_what_is_set_aside_does_not_count_for_the_exit_status(tmp_path: Path) -> None:
    draft = set_aside(tmp_path)
    for day, status in (("2027-03-31", 0), ("2027-04-01", 1)):
        assert advisor("review", "--select", "C3", "--today", day, draft).returncode == status


def test_a_draft_that_sets_nothing_aside_hangs_on_no_day() -> None:
    days = ("2020-01-01", "2040-12-31")
    first, second = (advisor("review", "--format", "json", "--today", day, HALF).stdout for day in days)
    assert first == second
    assert "waivers_judged_on" not in first
