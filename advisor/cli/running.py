"""A review of some drafts, written in every form that is asked for."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from advisor.cli.batch import outcomes
from advisor.cli.common import UNREADABLE, paint_for, terminal_width
from advisor.cli.console import say, write_json_on_stdout
from advisor.cli.options import Form
from advisor.cli.output import opened
from advisor.cli.progress import Progress
from advisor.cli.rendering import document_of
from advisor.cli.reviewing import Task
from advisor.cli.settings import Settings
from advisor.cli.targets import Target, is_file
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

    def __init__(
        self, drafts: dict[str, Settings], settings: Settings, targets: tuple[Target, ...], debug: bool, failed: bool
    ) -> None:
        self.drafts, self.settings, self.targets, self.debug, self.failed = drafts, settings, targets, debug, failed
        self._reached = False
        self._statistics = Statistics()
        self._unreadable: list[Unreadable] = []
        # What drafts add to the documents that are written after the first, which is written as they come.
        self._waiting: dict[Form, list[str]] = {target.form: [] for target in targets[1:]}

    def write(self) -> int:
        """Review and report; return the exit status."""
        if any(target.form is Form.JSON and not is_file(target.output) for target in self.targets):
            write_json_on_stdout()
        if all(is_file(target.output) for target in self.targets):
            measure_with(usual_cells)  # a file is the same for every console
        first, *others = self.targets
        with opened(first.output) as stream:
            for part in self._statistics_table() if self.settings.statistics else self._document(first):
                stream.write(part)
                stream.flush()
        for target in others:
            with opened(target.output) as stream:
                stream.writelines(self._document(target))
        return UNREADABLE if self.failed else FOUND if self._reached else 0

    def _document(self, target: Target) -> Iterator[str]:
        pieces = iter(self._waiting[target.form]) if target.form in self._waiting else self._pieces()
        yield from document_of(target.form, pieces, self.settings.lang, terminal_width(), self._unreadable)

    def _pieces(self) -> Iterator[str]:
        """Yield what each draft adds to the first form, and keep what it adds to the others.

        A draft that has no report is told of on standard error.
        """
        settings, forms = self.settings, tuple(target.form for target in self.targets)
        paint = paint_for(settings.color)
        shown = frozenset(target.form for target in self.targets if not is_file(target.output))
        tasks = [
            Task(file, own, forms, terminal_width(), paint, shown, self.debug) for file, own in self.drafts.items()
        ]
        shown_elsewhere = not shown or settings.statistics or not sys.stdout.isatty()
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
            for form, piece in zip(forms[1:], outcome.pieces[1:], strict=False):
                self._waiting[form].append(piece)
            yield outcome.pieces[0] if outcome.pieces else ""

    def _statistics_table(self) -> Iterator[str]:
        for _ in self._pieces():
            pass
        (target,) = self.targets
        if target.form is Form.JSON:
            yield self._statistics.as_json(self.settings.lang)
        else:
            paint = Paint() if is_file(target.output) else paint_for(self.settings.color)
            yield self._statistics.as_text(self.settings.lang, terminal_width(), paint)
