"""A damaged or incomplete installation: status 2 and one clear sentence, never a traceback."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.processes import CLEAN, HALF, ROOT, advisor


@pytest.fixture
def installation(tmp_path: Path) -> Path:
    """Return a copy of the package as a wheel installs it, with its data inside."""
    package = tmp_path / "site" / "advisor"
    shutil.copytree(ROOT / "advisor", package, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("rules", "knowledge", "samples"):
        shutil.copytree(ROOT / name, package / "_data" / name)
    return package


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def without_compiled(package: Path) -> None:
    (package / "compiled" / "knowledge.json").unlink()


def unreadable_yaml(package: Path) -> None:
    without_compiled(package)
    (package / "_data" / "rules" / "pitfalls" / "B12.yaml").write_text("id: [", "utf-8")


def missing_rules(package: Path) -> None:
    without_compiled(package)
    shutil.rmtree(package / "_data" / "rules")


def missing_knowledge(package: Path) -> None:
    without_compiled(package)
    shutil.rmtree(package / "_data" / "knowledge")


DAMAGES: dict[str, Callable[[Path], object]] = {
    "knowledge.json truncated": lambda package: truncate(package / "compiled" / "knowledge.json"),
    "knowledge.json is another file": lambda package: (package / "compiled" / "knowledge.json").write_text("[]"),
    "knowledge.json without documents": lambda p: (p / "compiled" / "knowledge.json").write_text('{"digest": "x"}'),
    "knowledge.json is a folder": lambda p: (without_compiled(p), (p / "compiled" / "knowledge.json").mkdir()),
    "hearing.bin truncated": lambda package: truncate(package / "compiled" / "hearing.bin"),
    "hearing.bin empty": lambda package: (package / "compiled" / "hearing.bin").write_bytes(b""),
    "hearing.bin missing": lambda package: (package / "compiled" / "hearing.bin").unlink(),
    "rules missing": missing_rules,
    "knowledge missing": missing_knowledge,
    "a rule that is no YAML": unreadable_yaml,
}


def test_the_copy_works_while_nothing_is_damaged(installation: Path, tmp_path: Path) -> None:
    assert advisor("review", "--exit-zero", HALF, PYTHONPATH=str(installation.parent), cwd=tmp_path).returncode == 0


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_damaged_is_told_and_nothing_is_written(installation: Path, tmp_path: Path, damage: str) -> None:
    DAMAGES[damage](installation)
    for language, jobs, sentence in (("ja", "1", "入れ直してください"), ("en", "2", "install")):
        done = advisor(
            "review", "--lang", language, "--format", "json", "--jobs", jobs, HALF, CLEAN,
            PYTHONPATH=str(installation.parent), cwd=tmp_path,
        )  # fmt: skip
        assert done.returncode == 2, done.stderr
        assert sentence in done.stderr.replace("\n", "")
        assert done.stderr.startswith(("エラー：", "Error: "))
        assert "Traceback" not in done.stderr
        assert done.stdout == ""


def test_damaged_pattern_code_is_told_or_done_without(installation: Path, tmp_path: Path) -> None:
    for patterns in (installation / "compiled").glob("patterns.*"):
        truncate(patterns)
    done = advisor("review", "--exit-zero", HALF, PYTHONPATH=str(installation.parent), cwd=tmp_path)
    assert "Traceback" not in done.stderr
    assert (done.returncode, bool(done.stdout)) in ((0, True), (2, False))


@pytest.mark.parametrize(
    "arguments", [("explain",), ("explain", "B12"), ("case", "hakui"), ("signals", HALF), ("config",)]
)
def test_other_commands_tell_it_too(installation: Path, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    truncate(installation / "compiled" / "knowledge.json")
    done = advisor(*arguments, PYTHONPATH=str(installation.parent), cwd=tmp_path)
    assert done.returncode == 2 or (arguments == ("config",) and done.returncode == 0)
    assert "Traceback" not in done.stderr


def test_help_and_version_need_no_knowledge(installation: Path, tmp_path: Path) -> None:
    truncate(installation / "compiled" / "knowledge.json")
    for arguments in (("--help",), ("--version",), ("review", "--help"), ("completion", "bash")):
        done = advisor(*arguments, PYTHONPATH=str(installation.parent), cwd=tmp_path)
        assert done.returncode == 0
        assert done.stderr == ""
