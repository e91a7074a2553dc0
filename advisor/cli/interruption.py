"""Ctrl-C: the process ends at once, without a word, with status 130, and takes back what is half done.

The usual exception would have to find its way through whatever happens to run: imports wrap it in other exceptions,
finalizers swallow it, and a worker that has just been forked shows it as a traceback. So the answer to the signal
itself takes back and ends.
"""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

INTERRUPTED = 130
_half_done: list[Callable[[], None]] = []


def end_on_interrupt() -> None:
    """Answer Ctrl-C from now on; whoever started the process so that it ignores Ctrl-C is heeded."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end)


def ignore_interrupts() -> None:
    """Let Ctrl-C pass: another process answers it, or the work is done."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def taken_back_unless_finished(take_back: Callable[[], None]) -> Iterator[None]:
    """Do something that is taken back where Ctrl-C or an exception ends it; `take_back` may find nothing to do."""
    _half_done.append(take_back)
    try:
        yield
    except BaseException:
        take_back()
        raise
    finally:
        _half_done.remove(take_back)


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Let Ctrl-C wait, here and in every process started meanwhile; a system that cannot do so does not."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def interrupts_raised() -> Iterator[None]:
    """Let Ctrl-C raise KeyboardInterrupt for a while, so that a terminal which is being typed on is left in order."""
    before = signal.getsignal(signal.SIGINT)
    if before is not _end:
        yield
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _end(number: int, frame: object) -> None:
    ignore_interrupts()
    for take_back in reversed(_half_done):
        with suppress(Exception):  # nobody is left to be told, and the others are to be taken back all the same
            take_back()
    os._exit(INTERRUPTED)
