"""What tests of the command line share."""

import signal
from collections.abc import Iterator

import pytest


@pytest.fixture
def heeded_interrupts() -> Iterator[None]:
    """Let the processes that a test starts heed Ctrl-C, even where the tests themselves were started to ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
