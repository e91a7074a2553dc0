"""Long runs: memory over many plans in one process, four threads against one, two processes against one.

Run: `python -m benchmarks.soak memory` (20,000 plans, some ten minutes), `threads` or `processes`. Other programs
on the machine make a run slower, never quicker, so that of several rounds the best counts.
"""

import gc
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import advisor
from benchmarks.generated_plans import PlanMaker, write_plans

CHECKPOINTS = (100, 1_000, 5_000, 20_000)
REPORT_EACH = 10
# From the first checkpoint, when everything that is kept for all plans has been loaded, to the last.
MOST_GROWTH = 1.15
THREADS, PLANS_OF_A_THREAD_ROUND = 4, 200
PLANS_OF_A_PROCESS_ROUND = 300
ROUNDS = 5
TURNS = 20_000_000  # of an empty loop, to see what two processes can do on this machine at all


def resident_mebibytes() -> float:
    """Return the memory that this process has in use now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


def memory() -> int:
    """Review plan after plan, no two alike, and print what memory is in use on the way."""
    maker, found = PlanMaker(), []
    started = time.perf_counter()
    print(f"{'plans':>7} {'MiB':>7} {'ms a plan':>10}")
    for number in range(1, CHECKPOINTS[-1] + 1):
        review = advisor.review(maker.plan(number))
        if number % REPORT_EACH == 0:
            advisor.as_text(review)
            advisor.as_json(review)
        if number in CHECKPOINTS:
            gc.collect()
            found.append(resident_mebibytes())
            print(f"{number:7,} {found[-1]:7.1f} {(time.perf_counter() - started) / number * 1000:10.1f}", flush=True)
    return 0 if found[-1] <= found[0] * MOST_GROWTH else 1


def threads() -> int:
    """Compare four threads with one: the same results, and the time of both."""
    maker = PlanMaker()
    plans = [maker.plan(number) for number in range(PLANS_OF_A_THREAD_ROUND)]

    def report(plan: str) -> str:
        return advisor.as_json(advisor.review(plan))

    alone, together, same = [], [], True
    for _ in range(ROUNDS):
        start = time.perf_counter()
        expected = [report(plan) for plan in plans]
        alone.append(time.perf_counter() - start)
        start = time.perf_counter()
        with ThreadPoolExecutor(THREADS) as pool:
            same &= list(pool.map(report, plans)) == expected
        together.append(time.perf_counter() - start)
    times = f"one thread {min(alone):.2f} s, {THREADS} threads {min(together):.2f} s"
    print(f"{len(plans)} plans, best of {ROUNDS} rounds: {times}")
    print("the same results" if same else "OTHER RESULTS")
    return 0 if same else 1


def processes() -> int:
    """Compare two processes with one, and two empty loops with one."""
    ratios, loops = [], []
    with tempfile.TemporaryDirectory() as folder:
        write_plans(Path(folder), PLANS_OF_A_PROCESS_ROUND)
        for _ in range(ROUNDS):
            one, two = (_seconds_with(jobs, folder) for jobs in (1, 2))
            ratios.append((one / two, one, two))
            loops.append(_loops(1) * 2 / _loops(2))
    best, one, two = max(ratios)
    times = f"one process {one:.2f} s, two {two:.2f} s, ratio {best:.2f}"
    print(f"{PLANS_OF_A_PROCESS_ROUND} plans, best of {ROUNDS} rounds: {times}")
    print(f"two empty loops against one after the other: ratio {max(loops):.2f}")
    return 0


def _seconds_with(jobs: int, folder: str) -> float:
    command = [
        sys.executable,
        "-m",
        "advisor",
        "review",
        "--isolated",
        "--format",
        "json",
        "--no-changes",
        "--jobs",
        str(jobs),
        folder,
    ]
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    assert done.returncode in (0, 1), done.returncode
    return time.perf_counter() - start


def _loops(count: int) -> float:
    """Return the seconds that so many processes take, side by side, for an empty loop each."""
    running = [get_context("fork").Process(target=_turn) for _ in range(count)]
    start = time.perf_counter()
    for process in running:
        process.start()
    for process in running:
        process.join()
    return time.perf_counter() - start


def _turn() -> None:
    for _ in range(TURNS):
        pass


PARTS = {"memory": memory, "threads": threads, "processes": processes}

if __name__ == "__main__":
    names = sys.argv[1:] or list(PARTS)
    raise SystemExit(max(PARTS[name]() for name in names))
