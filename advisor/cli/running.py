"""A review of some drafts, written in every form that is asked for."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from advisor.cli.batch import outcomes
from advisor.cli.common import UNREADABLE, paint_for, tell, terminal_width
from advisor.cli.console import ESCAPED, say, write_json_on_stdout
from advisor.cli.options import Form
from advisor.cli.output import opened, replace_file
from advisor.cli.progress import Progress
from advisor.cli.rendering import Piece, document_of
from advisor.cli.reviewing import Task
from advisor.cli.settings import Settings
from advisor.cli.targets import Target, is_file
from advisor.reports.paint import Paint
from advisor.reports.statistics_report import Statistics
from advisor.reports.wrapping import measure_with, usual_cells
from advisor.texts import text

if TYPE_CHECKING:
    from advisor.reports.json_report import Unreadable

FOUND = 1
MOST_FILES = 5


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
        # The documents that hold what all drafts add. The first is written as they come, the others after it.
        self._shared = [target for target in targets if not target.of_each]
        self._waiting: dict[Form, list[str]] = {target.form: [] for target in self._shared[1:]}
        self._files: list[str] = []

    def write(self) -> int:
        """Review and report; return the exit status."""
        if any(target.form is Form.JSON and not is_file(target.output) for target in self.targets):
            write_json_on_stdout()
        if all(is_file(target.output) for target in self.targets):
            measure_with(usual_cells)  # a file is the same for every console
        if self._shared:
            with opened(self._shared[0].output) as stream:
                for part in self._statistics_table() if self.settings.statistics else self._document(self._shared[0]):
                    stream.write(part)
                    stream.flush()
        else:
            self._review_all()
        for target in self._shared[1:]:
            with opened(target.output) as stream:
                stream.writelines(self._document(target))
        self._tell_of_files()
        return UNREADABLE if self.failed else FOUND if self._reached else 0

    def _document(self, target: Target) -> Iterator[str]:
        pieces = iter(self._waiting[target.form]) if target.form in self._waiting else self._pieces()
        yield from document_of(target.form, pieces, self.settings.lang, terminal_width(), self._unreadable)

    def _pieces(self) -> Iterator[str]:
        """Yield what each draft adds to the first document, keep what it adds to others, and write what is its own.

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
        for number, (task, outcome) in enumerate(zip(tasks, outcomes(tasks, settings.jobs), strict=True)):
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
            yield from self._put(number, outcome.pieces)

    def _put(self, number: int, pieces: tuple[Piece, ...]) -> Iterator[str]:
        """Put what the draft of some number adds where it belongs; yield what belongs to the first document."""
        for target, piece in zip(self.targets, pieces, strict=False):
            if target.of_each:
                file = target.of_each[number]
                replace_file(file, piece.encode(errors=ESCAPED) if isinstance(piece, str) else piece)
                self._files.append(file)
            elif isinstance(piece, str) and target.form in self._waiting:
                self._waiting[target.form].append(piece)
            elif isinstance(piece, str):
                yield piece

    def _review_all(self) -> None:
        for _ in self._pieces():
            pass

    def _tell_of_files(self) -> None:
        if not self._files or self.settings.quiet:
            return
        shown, more = self._files[:MOST_FILES], len(self._files) - MOST_FILES
        for file in shown:
            tell(text("cli", "file-written", file=file), self.settings.lang)
        if more > 0:
            tell(text("cli", "more-files-written", count=more), self.settings.lang)

    def _statistics_table(self) -> Iterator[str]:
        self._review_all()
        (target,) = self.targets
        if target.form is Form.JSON:
            yield self._statistics.as_json(self.settings.lang)
        else:
            paint = Paint() if is_file(target.output) else paint_for(self.settings.color)
            yield self._statistics.as_text(self.settings.lang, terminal_width(), paint)
