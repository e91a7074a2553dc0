"""A review of some drafts, written as it comes."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from advisor.cli.batch import outcomes
from advisor.cli.common import UNREADABLE, paint_for, terminal_width
from advisor.cli.console import say, write_json_on_stdout
from advisor.cli.output import is_file, opened
from advisor.cli.progress import Progress
from advisor.cli.reviewing import Task
from advisor.cli.settings import Settings
from advisor.reports.paint import Paint
from advisor.reports.statistics_report import Statistics
from advisor.reports.wrapping import measure_with, usual_cells

if TYPE_CHECKING:
    from advisor.reports.json_report import Unreadable

FOUND = 1


class Run:
    """One call of `advisor review`: drafts with their settings, and `settings` for the run as a whole.

    `failed` tells whether something that was asked for could not be reviewed.
    """

    def __init__(self, drafts: dict[str, Settings], settings: Settings, debug: bool, failed: bool) -> None:
        self.drafts, self.settings, self.debug, self.failed = drafts, settings, debug, failed
        self._reached = False
        self._statistics = Statistics()
        self._unreadable: list[Unreadable] = []

    def write(self) -> int:
        """Review and report; return the exit status."""
        if self.settings.format == "json" and not is_file(self.settings.output):
            write_json_on_stdout()
        if is_file(self.settings.output):
            measure_with(usual_cells)  # a file is the same for every console
        with opened(self.settings.output) as stream:
            for piece in self._document():
                stream.write(piece)
                stream.flush()
        return UNREADABLE if self.failed else FOUND if self._reached else 0

    def _document(self) -> Iterator[str]:
        settings, fragments = self.settings, self._fragments()
        if settings.statistics:
            for _ in fragments:
                pass
            yield self._table()
        elif settings.format == "json":
            from advisor.reports.json_report import json_document

            yield from json_document(fragments, settings.lang, self._unreadable)
        elif settings.format == "text":
            from advisor.reports.text_report import text_document

            yield from text_document(fragments, terminal_width())
        else:
            yield from fragments

    def _fragments(self) -> Iterator[str]:
        """Yield the report on each draft; tell on standard error of what has none."""
        settings, paint = self.settings, self._paint()
        tasks = [Task(file, own, terminal_width(), paint, self.debug) for file, own in self.drafts.items()]
        shown_elsewhere = is_file(settings.output) or settings.statistics or not sys.stdout.isatty()
        progress = Progress(len(tasks), settings.lang, shown_elsewhere and not settings.quiet)
        for task, outcome in zip(tasks, outcomes(tasks, settings.jobs), strict=True):
            progress.step()
            if outcome.error:
                progress.clear()
                say(outcome.error, err=True)
                self.failed = True
                from advisor.reports.json_report import Unreadable

                self._unreadable.append(Unreadable(task.file, outcome.reason))
                continue
            self._reached |= outcome.reached
            self._statistics.add(outcome.tallies)
            yield outcome.report

    def _paint(self) -> Paint:
        return Paint() if is_file(self.settings.output) else paint_for(self.settings.color)

    def _table(self) -> str:
        if self.settings.format == "json":
            return self._statistics.as_json(self.settings.lang)
        return self._statistics.as_text(self.settings.lang, terminal_width(), self._paint())
