"""Many drafts: in this process or in several, the outcomes always in the order of the drafts."""

import gc
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from advisor.cli.interruption import ignore_interrupts, interrupts_held, taken_back_unless_finished
from advisor.cli.reviewing import Outcome, Task, make_ready, outcome_of
from advisor.drafts.loading import STANDARD_INPUT
from advisor.errors import ToldError
from advisor.reports.wrapping import Ruler, measure_with, ruler
from advisor.resources import packs_in_use, use_packs
from advisor.texts import text

if TYPE_CHECKING:
    from advisor.packs import Pack

# From here on the time that workers take to start is won back.
MANY = 12
# So many parcels a worker are under way or waiting to be written, so that memory stays flat.
_AHEAD = 3
# A worker is handed so many drafts at a time, at most: to hand one over takes a twentieth of the time of a short one.
_MOST_IN_A_PARCEL = 8
# So many parcels a worker at least, so that all workers end at nearly the same time.
_PARCELS = 16
_SECONDS_TO_END = 1.0
# So many new objects until garbage is looked for among them: those of some ten drafts.
_NEW_OBJECTS = 50_000


class WorkerLostError(ToldError):
    """A worker ended in the middle of a draft."""


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def workers_for(jobs: int | None, drafts: int) -> int:
    """Return how many processes to run: what was asked for (0: all cores), else one for few drafts."""
    wanted = (cores() if drafts >= MANY else 1) if jobs is None else jobs or cores()
    return max(1, min(wanted, drafts))


def outcomes(tasks: Sequence[Task], jobs: int | None) -> Iterator[Outcome]:
    """Yield what comes of every draft. Raises DamagedKnowledgeError before the first, and WorkerLostError."""
    make_ready()
    workers = workers_for(jobs, len(tasks))
    if len(tasks) >= MANY:
        _collect_now_and_then()
    if workers == 1:
        yield from map(outcome_of, tasks)
    else:
        yield from _in_parallel(tasks, workers)


def _in_parallel(tasks: Sequence[Task], workers: int) -> Iterator[Outcome]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    executor = ProcessPoolExecutor(workers, initializer=_begin, initargs=(ruler(), packs_in_use()))

    def begun(parcel: Sequence[Task]) -> Callable[[], list[Outcome]]:
        """Begin a parcel and return what waits for its outcomes; standard input is for this process alone."""
        if any(task.file == STANDARD_INPUT for task in parcel):
            return partial(_outcomes_of, parcel)
        with interrupts_held():  # a worker may be started here, and must not be hit before it is ready
            return executor.submit(_outcomes_of, parcel).result

    size = max(1, min(_MOST_IN_A_PARCEL, len(tasks) // (workers * _PARCELS)))
    waiting = (tasks[start : start + size] for start in range(0, len(tasks), size))
    try:
        with taken_back_unless_finished(_end_workers):
            under_way = deque(map(begun, islice(waiting, workers * _AHEAD)))
            while under_way:
                found = under_way.popleft()()
                under_way.extend(map(begun, islice(waiting, 1)))
                yield from found
    except BrokenProcessPool as error:
        raise WorkerLostError(text("cli", "worker-lost", what=error)) from None
    finally:
        executor.shutdown(cancel_futures=True)


def _outcomes_of(parcel: Sequence[Task]) -> list[Outcome]:
    return list(map(outcome_of, parcel))


def _begin(cells_of: Ruler, packs: "tuple[Pack, ...]") -> None:
    """Let a worker leave the answer to Ctrl-C to the process that started it, measure and know alike, and stay small.

    Packs are handed over as they were read, so that a file that changes meanwhile changes nothing.
    """
    measure_with(cells_of)
    use_packs(packs)
    _collect_now_and_then()
    ignore_interrupts()


def _collect_now_and_then() -> None:
    """Collect garbage once in some drafts: hardly anything in a review holds itself, and looking takes its time."""
    gc.set_threshold(_NEW_OBJECTS)
    gc.enable()


def _end_workers() -> None:
    from multiprocessing import active_children, util

    workers = active_children()
    for worker in workers:
        worker.terminate()
    for worker in workers:
        worker.join(_SECONDS_TO_END)
    # Else, where workers are not forked, Python complains of semaphores left behind.
    util._run_finalizers(0)  # type: ignore[attr-defined]  # not among the typed names
