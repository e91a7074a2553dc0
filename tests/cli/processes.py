"""The command as a process of its own, the way a shell calls it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"
HALF, CLEAN, WALL = str(SAMPLES / "half.yaml"), str(SAMPLES / "clean.yaml"), str(SAMPLES / "uki" / "wall.yaml")


def environment(**changes: str) -> dict[str, str]:
    """Return an environment without anybody's own settings; changes are told only where a test asks for them.

    To look for the smallest changes takes ten times as long as the review.
    """
    plain = {
        name: value for name, value in os.environ.items() if not name.startswith("ADVISOR_") and name != "NO_COLOR"
    }
    quick = {"ADVISOR_CHANGES": "false"}
    return {**plain, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **quick, **changes}


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "advisor", *arguments]


def advisor(
    *arguments: str, cwd: Path = ROOT, input: bytes | None = None, encoding: str = "utf-8", **changes: str
) -> subprocess.CompletedProcess[str]:
    """Run the command to its end; output is decoded as the console would."""
    done = subprocess.run(
        command(*arguments),
        cwd=cwd, input=input, capture_output=True, check=False, timeout=120,
        env=environment(**{"PYTHONIOENCODING": encoding, **changes}),
    )  # fmt: skip
    out, err = done.stdout.decode(encoding), done.stderr.decode(encoding)
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def status(*arguments: str, **changes: str) -> int:
    return advisor(*arguments, **changes).returncode


def copies(folder: Path, count: int, draft: str = HALF) -> list[str]:
    """Put copies of a draft into a folder and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"plan{number:03}.yaml" for number in range(count)]
    for path in paths:
        shutil.copyfile(draft, path)
    return [str(path) for path in paths]
