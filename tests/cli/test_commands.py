"""The commands as users call them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from advisor.cli.main import cli

ROOT = Path(__file__).resolve().parents[2]
HALF = str(ROOT / "samples" / "half.yaml")
CLEAN = str(ROOT / "samples" / "clean.yaml")


def run(*arguments: str, input: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, list(arguments), input=input, standalone_mode=True)


def status(*arguments: str) -> int:
    """Return the exit status as the installed command gives it."""
    import subprocess
    import sys

    return subprocess.run(
        [sys.executable, "-m", "advisor", *arguments], capture_output=True, cwd=ROOT, check=False
    ).returncode


def test_exit_status_tells_what_was_found_and_does_not_hang_on_the_format() -> None:
    wall = str(ROOT / "samples" / "uki" / "wall.yaml")
    assert status("review", CLEAN) == 0
    assert status("review", wall) == 1
    assert status("review", "--format", "json", wall) == 1
    assert status("review", "--fail-on", "never", wall) == 0
    assert status("review", "no-such-file.yaml") == 2


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("path", ["half.yaml", "clean.yaml", "mine/wall.yaml", "mine/final.yaml"])
def test_no_line_is_wider_than_80_columns(language: str, path: str) -> None:
    from advisor.reports.wrapping import cell_width

    output = run("review", "--lang", language, "--all", str(ROOT / "samples" / path)).output
    wide = [line for line in output.splitlines() if cell_width(line) > 80]
    assert not wide


def test_piped_output_has_no_control_sequences() -> None:
    assert "\x1b" not in run("review", HALF).output


def test_json_holds_the_contract() -> None:
    report = json.loads(run("review", "--format", "json", HALF).output)
    assert report["version"] == 1
    review = report["reviews"][0]
    assert {
        "plan",
        "engine",
        "knowledge",
        "summary",
        "strengths",
        "findings",
        "checklist",
        "progress",
        "actions",
    } <= set(review)
    finding = review["findings"][0]
    wanted = (
        "id code label codes family priority verdict subject location title message why evidence remedies cases suggestion questions "
        "clears_when rule"
    )
    assert set(wanted.split()) <= set(finding)
    assert {"file", "line", "column", "path", "text"} <= set(finding["location"])


def test_standard_input_is_read() -> None:
    result = run("review", "-", input=Path(CLEAN).read_bytes())
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert "瑞瀬市" in result.output


def test_an_output_file_is_written_whole_and_not_overwritten_unasked(tmp_path: Path) -> None:
    target = tmp_path / "review.json"
    run("review", "--format", "json", "-o", str(target), CLEAN)
    assert json.loads(target.read_text("utf-8"))["version"] == 1
    target.write_text("mine", "utf-8")
    assert run("review", "-o", str(target), CLEAN).exit_code == 2
    assert target.read_text("utf-8") == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["review.json"]


def test_an_unknown_code_is_answered_with_the_nearest_or_the_way_to_the_list() -> None:
    near = run("explain", "KPI-BASELIN")
    assert near.exit_code == 2
    assert "KPI-BASELINE" in near.output
    far = run("explain", "B19")
    assert far.exit_code == 2
    assert "advisor explain" in far.output


@pytest.mark.parametrize("code", ["B⑫", "B12", "Ｂ１２", "KPI-BASELINE", "a5"])
def test_explain_tells_a_wall_with_its_source(code: str) -> None:
    output = run("explain", code).output
    assert "地域IoT実装計画策定のポイント" in output


def test_lists_name_everything() -> None:
    codes = run("explain").output
    assert "B⑮" in codes
    assert "CALENDAR" in codes
    towns = run("case").output
    assert all(name in towns for name in ("信濃町", "羽咋市", "南山城村", "四條畷市", "安来市", "美祢市", "宇城市"))


@pytest.mark.parametrize("name", ["hakui", "羽咋市", "uki", "美祢"])
def test_a_case_tells_walls_and_what_was_done(name: str) -> None:
    output = run("case", name, "--lang", "en").output
    assert "Walls they met" in output
    assert "What they did" in output


def test_signals_are_told_line_by_line(tmp_path: Path) -> None:
    text = tmp_path / "draft.txt"
    text.write_text("運用をどの課が担うかは未定である。\n\n人口は3万人である。\n", "utf-8")
    lines = json.loads(run("signals", "--format", "json", str(text)).output)["lines"]
    assert [line["line"] for line in lines] == [1, 2, 3]
    assert {"concept": "operating-owner", "pole": "wall"}.items() <= lines[0]["signals"][0].items()
    assert lines[1]["signals"] == []


def test_several_files_are_reviewed_and_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("題名: [", "utf-8")
    result = run("review", str(bad), CLEAN)
    assert "瑞瀬市" in result.output
    assert status("review", str(bad), CLEAN) == 2


def test_start_up_leaves_heavy_libraries_alone() -> None:
    import subprocess
    import sys

    script = (
        f"import sys; sys.argv=['advisor','review',{CLEAN!r}]\n"
        "from advisor.cli.main import cli\n"
        "try: cli.main()\n"
        "except SystemExit: pass\n"
        "heavy=[m for m in ('pydantic','docx','openpyxl','jinja2','numpy','sklearn') if m in sys.modules]\n"
        "print('HEAVY', heavy, file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=False)
    assert "HEAVY []" in done.stderr


def test_a_draft_is_never_written_over(tmp_path: Path) -> None:
    draft = tmp_path / "plan.yaml"
    draft.write_text("題名: ICT計画\n", "utf-8")
    assert run("review", "-o", str(draft), "--force", str(draft)).exit_code == 2
    assert draft.read_text("utf-8") == "題名: ICT計画\n"


def test_an_odd_terminal_width_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "abc")
    assert "瑞瀬市" in run("review", CLEAN).output
