"""Bad input is answered soon, in little room, with status 2 and what, where and how to mend it."""

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from advisor.cli.main import cli
from advisor.reports.wrapping import cell_width

ROOT = Path(__file__).resolve().parents[2]
BAD = ROOT / "tests" / "bad" / "drafts"
EXPECTED = yaml.safe_load((BAD / "expected.yaml").read_text("utf-8"))
PROBLEMS = yaml.safe_load((ROOT / "knowledge/texts/problems.yaml").read_text("utf-8"))["texts"]
SECONDS, MEGABYTES = 2.0, 300


def told(*arguments: str) -> str:
    return CliRunner().invoke(cli, list(arguments), env={"COLUMNS": "80"}).output


HEAVY = {
    "100 MB": b"a: b\n" * 20_000_000,
    "aliases of aliases": b"a0: &a0 [b, b, b, b, b, b, b, b]\n"
    + b"".join(b"a%d: &a%d [%s]\n" % (n, n, b", ".join([b"*a%d" % (n - 1)] * 8)) for n in range(1, 40)),
    "deep brackets": b"a: " + b"[" * 400_000,
    "deep blocks": b"".join(b" " * n + b"a:\n" for n in range(900)),
    "very many keys": b"".join(b"k%d: v\n" % n for n in range(40_000)),
    "NUL": b"a: b\0c\n",
    "tags": b"a: !!python/object/apply:os.system [ls]\n",
    "half in UTF-8, half in CP932": "題名: 計画\n背景: 川\n".encode() + "目的: 水位を確かめる。\n".encode("cp932"),
    "nothing": b"",
    "prose": "本市では職員が足りない。\n".encode() * 10_000,
}


@pytest.mark.skipif(os.name == "nt", reason="limits of memory are told otherwise there")
@pytest.mark.parametrize("name", HEAVY)
def test_a_hostile_file_is_refused_soon_and_in_little_room(tmp_path: Path, name: str) -> None:
    file = tmp_path / "plan.yaml"
    file.write_bytes(HEAVY[name])

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES << 20, MEGABYTES << 20))

    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "advisor", "review", str(file)],
        capture_output=True, text=True, cwd=ROOT, check=False, preexec_fn=limit,
    )  # fmt: skip
    assert time.monotonic() - started < 3 * SECONDS  # on a busy machine
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(str(file))
    assert "Traceback" not in done.stderr
    assert "ください。" in done.stderr.replace("\n", "")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind here")
def test_a_draft_without_permission_keeps_no_other_from_being_read(tmp_path: Path) -> None:
    closed = tmp_path / "plan.yaml"
    closed.touch(mode=0o000)
    output = told("review", "--concise", str(closed), str(ROOT / "samples" / "half.yaml"))
    assert "half.yaml:" in output
    assert "権限" in output


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("name", EXPECTED["files"])
def test_what_cannot_be_read_is_told_with_its_line_and_the_corrected_one(name: str, language: str) -> None:
    expected = EXPECTED["files"][name]
    output = told("review", "--lang", language, str(BAD / name))
    lines = output.splitlines()
    joined = output.replace("\n", "")
    assert all(cell_width(line) <= 80 for line in lines)
    if "line" in expected:
        line, column = expected["line"], expected["column"]
        assert (f"（{line}行 {column}字目）" if language == "ja" else f":{line}:{column}:") in joined
    if "corrected" in expected:
        label = "直し方の例：" if language == "ja" else "Corrected: "
        assert lines[-1].startswith(label + expected["corrected"][:20])
        written = (BAD / name).read_text("utf-8").splitlines()[expected["line"] - 1]
        assert any(written[:20] in line for line in lines)
        assert "^" in output


@pytest.mark.parametrize("language", ["ja", "en"])
def test_what_was_mended_is_told_in_the_report_with_the_line_as_read(language: str) -> None:
    output = told("review", "--all", "--lang", language, str(BAD / "full-width-colon.yaml"))
    assert "full-width-colon" in output
    assert "   4 │ 目的：手間を減らす。" in output
    assert (
        "この形で読み取りました）：  目的: 手間を減らす。" if language == "ja" else "read so):   目的: 手間を減らす。"
    ) in output


def test_unknown_keys_are_one_matter_whether_or_not_one_is_near() -> None:
    draft = "題名: IoT計画\n計画の策定: {役場の猫: 三毛, 計画の背影: 川}\n"
    run = CliRunner().invoke(cli, ["review", "--format", "json", "-"], input=draft.encode())
    findings = json.loads(run.output)["reviews"][0]["findings"]
    form = [(finding["code"], finding["label"]) for finding in findings if finding["priority"] == "form"]
    assert form == [("unknown-key", "unknown-key"), ("unknown-key-near", "unknown-key")]


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("code", PROBLEMS)
def test_each_remark_on_form_is_explained_with_its_places_left_open(code: str, language: str) -> None:
    output = told("explain", code, "--lang", language)
    assert "{" not in output.replace("{reason}", "")
    first = PROBLEMS[code][language].split("{")[0]
    assert first.replace(" ", "")[:20] in output.replace("\n", "").replace(" ", "")
    assert all(cell_width(line) <= 80 for line in output.splitlines())


def test_remarks_on_form_are_listed_under_their_own_heading() -> None:
    output = told("explain").replace("\n", "")
    head, _, listed = output.partition("書き方の確認")
    assert "KPI-BASELINE" in head
    assert all(code in listed.replace(" ", "") for code in PROBLEMS if not code.endswith("-near"))


@pytest.mark.parametrize("written", ["FULL-WIDTH-COLON", "ｆｕｌｌ-width-colon", "full_width_colon"])
def test_a_remark_on_form_is_found_in_any_spelling(written: str) -> None:
    assert told("explain", written) == told("explain", "full-width-colon")


def test_an_unknown_remark_is_answered_with_the_nearest() -> None:
    assert "full-width-colon" in told("explain", "fullwidth-colon")
