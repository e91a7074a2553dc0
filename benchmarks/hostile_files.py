"""What comes of files that are no plan: the answer, the time and the memory of each, in a process of its own.

Time is that of the processor, the start of Python included: on an idle machine what a reader waits for.
Run: `python -m benchmarks.hostile_files`. It prints the table of docs/reliability.md, and ends with status 1 where an
answer took longer or more memory than it may, or was no answer in words.
"""

import os
import subprocess
import sys
import tempfile
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from benchmarks.hostile_cases import CASES, Case

SECONDS, MEBIBYTES = 2.0, 300.0
ROUNDS = 3  # other programs on the machine make a run slower, never quicker: the best counts
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


def make(case: Case, file: Path) -> None:
    """Make the file of a case in a process of its own: the memory of this one would be counted with its children's."""
    maker = get_context("fork").Process(target=_make, args=(case, file))
    maker.start()
    maker.join()
    assert maker.exitcode == 0, case.name


def _make(case: Case, file: Path) -> None:
    content = case.make(file)
    if content is not None:
        file.write_bytes(content)


def outcome_of(file: Path) -> Outcome:
    """Review a file in a process of its own."""
    folder = file.parent
    command = [*(AS_A_USER if os.getuid() == 0 else []), *COMMAND, file.name]
    with (folder / "out").open("w+b") as out, (folder / "errors").open("w+b") as errors:
        process = subprocess.Popen(command, stdout=out, stderr=errors, cwd=folder, env=environment())
        _, status, usage = os.wait4(process.pid, 0)
        seconds = usage.ru_utime + usage.ru_stime
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
            file = Path(folder) / "plan.yaml"
            make(case, file)
            outcome = min((outcome_of(file) for _ in range(ROUNDS)), key=lambda one: one.seconds)
        answer = outcome.answer.replace("|", "¦")
        print(f"| {case.name} | {answer} | {outcome.seconds:.2f} | {outcome.mebibytes:.0f} |", flush=True)
        if not outcome.kept:
            broken.append(case.name)
    kept = f"broken by {', '.join(broken)}" if broken else "kept by all"
    print(f"\nAt most {SECONDS:.0f} s and {MEBIBYTES:.0f} MB each: {kept}.")
    return 1 if broken else 0


if __name__ == "__main__":
    raise SystemExit(main())
