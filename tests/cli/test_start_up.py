"""What is imported: nothing that a call does not need."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.processes import CLEAN, environment

HEAVY = {
    "pydantic", "concurrent.futures", "docx", "openpyxl", "jinja2", "multiprocessing", "importlib.metadata", "asyncio",
    "unittest", "numpy", "sklearn", "tomllib", "glob", "urllib.request", "http.client", "socket",
}  # fmt: skip
NOT_FOR_HELP = HEAVY | {
    "yaml", "json", "durable_rules_engine", "advisor.resources", "advisor.reviewing", "advisor.drafts", "subprocess",
}  # fmt: skip


def imported(tmp_path: Path, *arguments: str) -> set[str]:
    """Return every module that a call has imported at its end."""
    lines = [
        "import os, sys", "end = os._exit",
        "def tell(status):", "    print('MODULES', *sys.modules, file=sys.stderr, flush=True)", "    end(status)",
        "os._exit = tell", f"sys.argv = {['advisor', *arguments]!r}",
        "from advisor.cli.start import run", "run()",
    ]  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)],
        cwd=tmp_path, env=environment(), capture_output=True, check=False, encoding="utf-8",
    )  # fmt: skip
    found = set(done.stderr.rpartition("MODULES ")[2].split())
    assert "advisor.cli.start" in found
    return found


@pytest.mark.parametrize("form", ["text", "concise", "json"])
def test_a_review_leaves_heavy_libraries_alone(tmp_path: Path, form: str) -> None:
    draft = tmp_path / "plan.yaml"
    draft.write_text(Path(CLEAN).read_text("utf-8"), "utf-8")
    assert imported(tmp_path, "review", "--format", form, "plan.yaml") & HEAVY == set()


def test_the_reader_of_documents_is_imported_for_documents_only(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(Path(CLEAN).read_text("utf-8"), "utf-8")
    (tmp_path / "plan.md").write_text("# 町のICT計画\n\n## 推進体制\n\n会議を開く。\n", "utf-8")
    assert "advisor.documents.document" not in imported(tmp_path, "review", "plan.yaml")
    assert "advisor.documents.document" in imported(tmp_path, "review", "plan.md")


@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("--lang", "en", "--help")])
def test_help_and_version_import_next_to_nothing(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert imported(tmp_path, *arguments) & NOT_FOR_HELP == set()


def test_the_rule_engine_waits_for_a_draft(tmp_path: Path) -> None:
    assert "durable_rules_engine" not in imported(tmp_path, "review", "nothing.yaml")
    assert "durable_rules_engine" not in imported(tmp_path, "config")
