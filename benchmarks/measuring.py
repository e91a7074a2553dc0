"""How a command is timed: wall time and peak memory of a whole process, taken by turns with its peer."""

import os
import subprocess
import time
from statistics import median
from typing import NamedTuple


class Run(NamedTuple):
    """One run of a command: seconds of wall time, MiB at the peak."""

    seconds: float
    mebibytes: float


def run_once(command: list[str]) -> Run:
    """Run a command with its output thrown away."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return Run(time.perf_counter() - start, usage.ru_maxrss / 1024)


class Paired(NamedTuple):
    """A command and its peer, run by turns: the medians of both, and of their ratio."""

    seconds: float
    peer_seconds: float
    ratio: float
    mebibytes: float
    peer_mebibytes: float


def paired(command: list[str], peer: list[str], rounds: int = 15) -> Paired:
    """Run two commands by turns, after one run of each to warm the file cache."""
    run_once(command), run_once(peer)
    pairs = [(run_once(command), run_once(peer)) for _ in range(rounds)]
    return Paired(
        median(own.seconds for own, _ in pairs),
        median(other.seconds for _, other in pairs),
        median(own.seconds / other.seconds for own, other in pairs),
        median(own.mebibytes for own, _ in pairs),
        median(other.mebibytes for _, other in pairs),
    )


def seconds_of(function: object, rounds: int = 7) -> float:
    """Return the least time in seconds that a function without arguments takes."""
    assert callable(function)
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return min(times)
