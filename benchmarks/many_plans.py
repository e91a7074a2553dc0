"""One command over 1,741 generated plans, one for each municipality of Japan: time a plan and core, and memory.

Run: `python -m benchmarks.many_plans` (some minutes). The memory told is that of all processes of the command together,
when the hundredth and when the last report has been written.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.generated_plans import MUNICIPALITIES, write_plans

EARLY = 100


class Batch(NamedTuple):
    """A run over all plans: jobs, seconds, and MiB after the hundredth plan and after the last."""

    jobs: int
    seconds: float
    early_mebibytes: float
    late_mebibytes: float

    def milliseconds_a_plan_and_core(self, plans: int) -> float:
        """Return the time of one core for one plan."""
        return self.seconds * 1000 / plans * self.jobs


def review_all(folder: Path, jobs: int) -> Batch:
    """Review a folder with the command line and watch its memory."""
    command = [sys.executable, "-m", "advisor", "review", "--isolated", "--concise", "--jobs", str(jobs), str(folder)]
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    drafts: set[str] = set()
    early = late = 0.0
    for line in process.stdout:
        name = line.partition(":")[0]
        if name not in drafts:
            drafts.add(name)
            if len(drafts) in (EARLY, MUNICIPALITIES - EARLY):
                early, late = (early or mebibytes(process.pid)), mebibytes(process.pid)
    process.wait()
    return Batch(jobs, time.perf_counter() - start, early, late)


def mebibytes(pid: int) -> float:
    """Return the resident memory of a process and its children, in MiB (Linux)."""
    listed = subprocess.run(["ps", "-o", "pid=,ppid=,rss=", "-A"], capture_output=True, text=True, check=True).stdout
    rows = [tuple(map(int, line.split())) for line in listed.splitlines()]
    return sum(rss for own, parent, rss in rows if pid in (own, parent)) / 1024


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = write_plans(folder)
        lines = len(paths[0].read_text("utf-8").splitlines())
        print(f"{len(paths)} plans of some {lines} lines")
        print(f"{'jobs':>4} {'seconds':>8} {'plans/s':>8} {'ms a plan and core':>19} {'MiB early':>10} {'MiB late':>9}")
        for jobs in (1, 2):
            batch = review_all(folder, jobs)
            print(
                f"{jobs:4} {batch.seconds:8.1f} {len(paths) / batch.seconds:8.1f} "
                f"{batch.milliseconds_a_plan_and_core(len(paths)):19.1f} "
                f"{batch.early_mebibytes:10.1f} {batch.late_mebibytes:9.1f}"
            )


if __name__ == "__main__":
    main()
