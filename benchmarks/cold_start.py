"""Cold start: `advisor review` on one plan of 300 lines, by turns with `yamllint` on the same file.

Run: `python -m benchmarks.cold_start`. The package is installed from the project into an environment of its own, its
modules compiled, as a user has it; a checkout checks its data files at every start and is slower.
"""

import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from benchmarks.measuring import Paired, paired, run_once

ROOT = Path(__file__).resolve().parent.parent
PLAN = ROOT / "samples" / "clean.yaml"


def installed(folder: Path) -> Path:
    """Install the project and yamllint into a new environment and return the folder of its commands."""
    venv.create(folder, with_pip=True)
    commands = folder / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run(
        [commands / "python", "-m", "pip", "install", "--quiet", "--compile", str(ROOT), "yamllint"],
        check=True, env={"PIP_DISABLE_PIP_VERSION_CHECK": "1"}, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    return commands


def rows(commands: Path, plan: Path) -> list[tuple[str, Paired]]:
    """Return what was measured, line by line; the plan stands in a folder without settings, as most do."""
    advisor, yamllint, python = (str(commands / name) for name in ("advisor", "yamllint", "python"))
    nothing = [python, "-c", "pass"]
    return [
        ("advisor review | yamllint", paired([advisor, "review", str(plan)], [yamllint, str(plan)])),
        ("advisor --version | python -c pass", paired([advisor, "--version"], nothing)),
        ("advisor --help | python -c pass", paired([advisor, "--help"], nothing)),
    ]


def main() -> None:
    lines = len(PLAN.read_text("utf-8").splitlines())
    with tempfile.TemporaryDirectory() as folder:
        commands = installed(Path(folder) / "environment")
        plan = Path(shutil.copy(PLAN, folder))
        run_once([str(commands / "python"), "-c", "pass"])
        print(f"{PLAN.name}, {lines} lines; medians of runs by turns")
        print(f"{'':36} {'ms':>6} {'peer':>6} {'ratio':>6} {'MiB':>6} {'peer':>6}")
        for name, row in rows(commands, plan):
            print(
                f"{name:36} {row.seconds * 1000:6.0f} {row.peer_seconds * 1000:6.0f} {row.ratio:6.2f} "
                f"{row.mebibytes:6.1f} {row.peer_mebibytes:6.1f}"
            )


if __name__ == "__main__":
    main()
