"""What comes of files that are no plan: the answer, the time and the memory of each, in a process of its own.

Run: `python -m benchmarks.hostile_files`. It prints the table of docs/reliability.md, and ends with status 1 where an
answer took longer or more memory than it may, or was no answer in words.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.hostile_cases import CASES, Case

SECONDS, MEBIBYTES = 2.0, 300.0
LONGEST_ANSWER = 110
COMMAND = [sys.executable, "-m", "advisor", "review", "--isolated", "--lang", "en", "--concise", "--exit-zero"]
# The superuser may read everything, save without these two rights.
AS_A_USER = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]


class Outcome(NamedTuple):
    """What came of one file."""

    answer: str
    seconds: float
    mebibytes: float

    @property
    def kept(self) -> bool:
        """Tell whether the promise was kept."""
        in_words = "Traceback" not in self.answer and bool(self.answer)
        return in_words and self.seconds <= SECONDS and self.mebibytes <= MEBIBYTES


def outcome_of(case: Case, folder: Path) -> Outcome:
    """Make the file and review it in a process of its own."""
    file = folder / "plan.yaml"
    content = case.make(file)
    if content is not None:
        file.write_bytes(content)
    command = [*(AS_A_USER if os.getuid() == 0 else []), *COMMAND, file.name]
    with (folder / "out").open("w+b") as out, (folder / "errors").open("w+b") as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=errors, cwd=folder, env=environment())
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    told = (folder / "errors").read_text("utf-8").splitlines()
    remarks = len((folder / "out").read_bytes().splitlines())
    answer = f"reviewed, {remarks} remarks" if process.returncode == 0 else _in_brief(told)
    return Outcome(answer, seconds, usage.ru_maxrss / 1024)


def environment() -> dict[str, str]:
    """Return the environment of the process: this one's, with the project itself to import."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)}


def _in_brief(told: list[str]) -> str:
    """Return the first sentence of a message, the line first where it names one."""
    if any(line.startswith("Traceback") for line in told):
        return "Traceback"
    line = (told or [""])[0].removeprefix("plan.yaml").lstrip(": ")
    brief = line.split(". ")[0].rstrip(".")
    return brief if len(brief) <= LONGEST_ANSWER else brief[: LONGEST_ANSWER - 1] + "…"


def main() -> int:
    broken = []
    print("| input | answer | s | MB |\n| --- | --- | ---: | ---: |")
    for case in CASES:
        with tempfile.TemporaryDirectory() as folder:
            outcome = outcome_of(case, Path(folder))
        print(f"| {case.name} | {outcome.answer.replace('|', '¦')} | {outcome.seconds:.2f} | {outcome.mebibytes:.0f} |", flush=True)
        if not outcome.kept:
            broken.append(case.name)
    print(f"\nat most {SECONDS:.0f} s and {MEBIBYTES:.0f} MB each: {'kept by all' if not broken else 'broken by ' + ', '.join(broken)}")
    return 1 if broken else 0


if __name__ == "__main__":
    raise SystemExit(main())
