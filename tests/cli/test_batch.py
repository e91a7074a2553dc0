"""Many drafts at once, and what happens when one of them fails."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.cli import batch, ending
from advisor.cli.batch import MANY, cores, outcomes, workers_for
from advisor.cli.options import Form
from advisor.cli.reviewing import Outcome, Task, outcome_of
from advisor.cli.settings import Settings, Sources
from advisor.reports.json_report import json_document
from tests.cli.processes import CLEAN, HALF, copies


def task(file: str, **given: str) -> Task:
    settings = Settings.of(Sources({"lang": "en", **given}, isolated=True).in_force(file))
    return Task(file, settings, (Form.TEXT,), 80)


def test_few_drafts_get_one_process_and_many_every_core() -> None:
    assert workers_for(None, MANY - 1) == 1
    assert workers_for(None, MANY) == min(cores(), MANY)
    assert workers_for(0, 100) == cores()
    assert workers_for(5, 3) == 3
    assert workers_for(1, 1000) == 1


def test_what_goes_wrong_with_one_draft_is_told_in_a_sentence_and_the_others_are_reviewed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from advisor.cli import reviewing

    monkeypatch.setattr(reviewing, "review_draft", lambda *_, **__: {}["missing"])
    outcome = outcome_of(task(HALF))
    assert "KeyError" in outcome.error
    assert "--debug" in outcome.error
    assert len(outcome.reason.splitlines()) == 1
    assert (outcome.pieces, outcome.reached) == ((), False)


def dies_on_half(given: Task) -> Outcome:
    if given.file == HALF:
        os._exit(1)
    return outcome_of(given)


@pytest.mark.skipif(sys.platform == "win32", reason="workers are told of the change only where they are forked")
def test_a_worker_that_dies_ends_the_run_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "outcome_of", dies_on_half)
    with pytest.raises(batch.WorkerLostError):
        list(outcomes([task(CLEAN), task(HALF), task(CLEAN)], 2))


def test_reports_are_written_as_they_come_and_the_beginning_with_the_first() -> None:
    made: list[int] = []

    def fragments() -> Iterator[str]:
        for number in range(3):
            made.append(number)
            yield "{}"

    written = [(piece, len(made)) for piece in json_document(fragments(), task(HALF).settings.lang)]
    assert [count for _, count in written] == [1, 2, 3, 3]


def test_an_unexpected_error_is_one_kind_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    def fails() -> object:
        raise KeyError("x")

    assert ending.status_of(fails, ["--lang", "en"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("Error: ")
    assert "--debug" in told
    assert "KeyError" in told
    with pytest.raises(KeyError):
        ending.status_of(fails, ["--debug"])


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads memory from /proc")
def test_memory_stays_flat(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        import subprocess

        from tests.cli.processes import command, environment

        drafts = copies(tmp_path / str(count), count)
        script = (
            "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL);"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, *command("review", "--jobs", "1", "--format", "json", *drafts)],
            env=environment(), capture_output=True, check=True, text=True,
        )  # fmt: skip
        return int(done.stdout)

    # By then the ear has taken in the whole model.
    assert peak(75) < peak(30) * 1.1
