"""Patterns taken compiled from the package mean what they say."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from advisor import patterns
from advisor.knowledge import pattern_code


def test_compiled_code_is_that_of_the_pattern() -> None:
    pattern_code.ask_for_all()
    for pattern, flags in patterns.asked:
        assert patterns.compiled(pattern, flags) == re.compile(pattern, flags)


def test_the_code_file_holds_every_pattern_of_a_review_and_no_other() -> None:
    # In a process of its own: packs that other tests have used ask for patterns of theirs.
    script = "from advisor.knowledge import pattern_code; raise SystemExit(not pattern_code.is_current())"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0, (
        "run: python -m advisor.knowledge"
    )


@pytest.mark.parametrize("content", [b"", b"damaged", b"\0\0\0\0damaged"])
def test_a_damaged_code_file_is_passed_over(content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "patterns.bin"
    file.write_bytes(content)
    monkeypatch.setattr(patterns, "CODE_FILE", str(file))
    assert all(patterns._stored(part) == {} for part in patterns.Part)
