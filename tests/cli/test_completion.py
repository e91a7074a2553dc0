"""Completion by the shell."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from advisor.cli.completion import SHELLS, script
from advisor.cli.main import cli
from advisor.cli.options import FORMATS
from advisor.reviewing.cases import cases
from advisor.reviewing.codes import pitfall_ids
from tests.cli.processes import environment


def completed(*words: str, shell: str = "bash", language: str = "ja") -> list[str]:
    """Return what a shell is offered after some words, the last of them begun; each as the shell's script gets it."""
    asked = environment(
        _ADVISOR_COMPLETE=f"{shell}_complete", COMP_WORDS=" ".join(["advisor", *words]), COMP_CWORD=str(len(words)),
        ADVISOR_LANG=language,
    )  # fmt: skip
    if shell == "fish":
        asked["COMP_CWORD"] = words[-1]
    done = subprocess.run(
        [sys.executable, "-c", "from advisor.cli.start import run; run()"], env=asked, capture_output=True, check=False
    )
    assert done.stderr == b""
    assert done.returncode == 0
    return done.stdout.decode("utf-8").splitlines()


def values(*words: str) -> list[str]:
    return [line.partition(",")[2] for line in completed(*words)]


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_has_a_script_that_calls_the_tool(shell: str) -> None:
    written = script(shell)
    assert "_ADVISOR_COMPLETE" in written
    assert "advisor" in written
    assert ("[System.Text.Encoding]::UTF8" in written) is (shell == "powershell")
    done = subprocess.run(
        [sys.executable, "-m", "advisor", "completion", shell], env=environment(), capture_output=True, check=True
    )
    assert done.stdout.decode("utf-8") == written


def test_everything_that_can_be_named_is_completed() -> None:
    assert values("") == cli.list_commands(click.Context(cli))
    assert values("re") == ["review"]
    assert "--lang" in values("--l")
    assert values("review", "--for") == ["--format", "--force"]
    assert values("review", "--format", "") == list(FORMATS)
    assert values("review", "--stage", "p") == ["preparation"]
    assert values("explain", "") == list(pitfall_ids())
    assert values("explain", "b1") == [code for code in pitfall_ids() if code.startswith("B1")]
    assert values("review", "--select", "A1,C4") == ["A1,C4"]
    assert values("case", "") == list(cases())
    assert values("case", "羽") == ["羽咋市"]
    assert values("completion", "z") == ["zsh"]
    assert values("signals", "--format", "j") == ["json"]
    assert completed("review", "dra") == ["file,dra"]
    assert completed("review", "-o", "") == ["file,"]


def test_words_beside_a_completion_are_in_the_language_of_the_user() -> None:
    assert "review\t計画案を確認します" in "\n".join(completed("re", shell="fish"))
    assert "review\treview drafts" in "\n".join(completed("re", shell="fish", language="en"))
    assert completed("case", "hak", shell="zsh") == ["plain", "hakui", "羽咋市"]
    assert completed("case", "hak", shell="powershell") == ["plain", "hakui", "羽咋市"]


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not here")
def test_bash_completes_for_real(tmp_path: Path) -> None:
    program = tmp_path / "advisor"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m advisor "$@"\n', "utf-8")
    program.chmod(0o755)
    lines = """
eval "$(advisor completion bash)"
complete -p advisor
COMP_WORDS=(advisor case ha); COMP_CWORD=2
_advisor_completion advisor
echo "${COMPREPLY[@]}"
"""
    found = environment(PATH=f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    done = subprocess.run(["bash", "--norc", "-c", lines], env=found, capture_output=True, check=True, encoding="utf-8")
    assert done.stdout.splitlines()[-1] == "hakui"
    assert "_advisor_completion advisor" in done.stdout.splitlines()[0]


@pytest.mark.parametrize(("shell", "flag"), [("zsh", "-n"), ("fish", "-n")])
def test_other_shells_can_read_their_script(shell: str, flag: str, tmp_path: Path) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not here")
    written = tmp_path / "script"
    written.write_text(script(shell), "utf-8")
    assert subprocess.run([shell, flag, str(written)], check=False).returncode == 0
