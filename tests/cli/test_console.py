"""Consoles that cannot show everything: cp932 of Japanese Windows, and ASCII."""

import json
import os
import sys
from pathlib import Path

import pytest

from tests.cli.processes import CLEAN, HALF, SAMPLES, advisor
from tests.drafts_of import drafts_below

COMMANDS = [
    ("review", "--all", HALF), ("review", "--all", "--lang", "en", HALF), ("review", "--concise", HALF),
    ("review", "--statistics", HALF), ("review", "--format", "json", HALF), ("review", "--statistics", "--format", "json", HALF),
    ("review", "no-such–file✓.yaml"), ("review", "--quiet", HALF), ("explain",), ("explain", "B12"), ("explain", "Z99"),
    ("case",), ("case", "hakui"), ("case", "hakui", "--lang", "en"), ("schema",), ("signals", HALF),
    ("signals", "--format", "json", HALF), ("config",), ("completion", "powershell"), ("--help",), ("review", "--help"),
    ("reviw",), ("--version",),
]  # fmt: skip


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_no_console_stops_the_tool(arguments: tuple[str, ...]) -> None:
    usual = advisor(*arguments)
    for encoding in ("cp932", "ascii"):
        done = advisor(*arguments, encoding=encoding)
        assert done.returncode == usual.returncode
        assert "Traceback" not in done.stderr
        assert "UnicodeEncodeError" not in done.stderr
        if encoding == "cp932":
            assert (done.stdout + done.stderr).count("?") == (usual.stdout + usual.stderr).count("?")


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("draft", [str(path) for path in drafts_below(SAMPLES)])
def test_no_line_is_wider_than_a_japanese_console_where_some_signs_take_two_cells(draft: str, language: str) -> None:
    done = advisor("review", "--all", "--jobs", "2", "--lang", language, draft, HALF, encoding="cp932")
    widths = {len(line.encode("cp932")) for line in (done.stdout + done.stderr).splitlines()}
    assert max(widths) <= 80
    assert done.stdout != advisor("review", "--all", "--lang", language, draft, HALF).stdout


def test_a_file_is_the_same_for_every_console(tmp_path: Path) -> None:
    for encoding in ("cp932", "utf-8"):
        advisor("review", "--all", "-o", str(tmp_path / encoding), HALF, encoding=encoding)
    assert (tmp_path / "cp932").read_bytes() == (tmp_path / "utf-8").read_bytes()


def test_what_cp932_lacks_is_written_with_a_plain_sign(tmp_path: Path) -> None:
    draft = tmp_path / "plan.yaml"
    draft.write_text(Path(CLEAN).read_text("utf-8").replace("題名: ", "題名: ✓–—é•Ⓐ ", 1), "utf-8")
    first = advisor("review", str(draft), encoding="cp932").stdout.splitlines()[0]
    assert first.startswith("○‐―e・A ")
    assert "B12" in advisor("explain", "--lang", "en", encoding="ascii").stdout


def test_json_loses_nothing_on_any_console(tmp_path: Path) -> None:
    draft = tmp_path / "plan.yaml"
    draft.write_text(Path(CLEAN).read_text("utf-8").replace("題名: ", "題名: ✓–𠮷 ", 1), "utf-8")
    usual = json.loads(advisor("review", "--format", "json", str(draft)).stdout)
    for encoding in ("cp932", "ascii"):
        assert json.loads(advisor("review", "--format", "json", str(draft), encoding=encoding).stdout) == usual


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name can be any bytes")
def test_a_file_name_that_is_no_text_stops_nothing(tmp_path: Path) -> None:
    draft = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.yaml")
    Path(draft).write_bytes(Path(CLEAN).read_bytes())
    for form in ("text", "concise", "json"):
        output = tmp_path / form
        assert advisor("review", "--exit-zero", "--format", form, draft).returncode == 0
        assert advisor("review", "--exit-zero", "--format", form, "-o", str(output), draft).returncode == 0
    assert json.loads((tmp_path / "json").read_text("utf-8"))["reviews"]
