"""A review of some drafts, written in every form that is asked for."""

import os
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from advisor.cli.batch import outcomes
from advisor.cli.common import UNREADABLE, paint_for, tell, terminal_width
from advisor.cli.console import ESCAPED, say, silence_streams, write_json_on_stdout
from advisor.cli.looks import look_for
from advisor.cli.options import Form
from advisor.cli.output import OutputError, check_output, is_device, make_folder, opened, replace_file
from advisor.cli.progress import Progress
from advisor.cli.rendering import Piece, Supplies, document_of
from advisor.cli.reviewing import Task
from advisor.cli.settings import Settings
from advisor.cli.targets import Target, is_file, is_folder
from advisor.language import Text
from advisor.reports.statistics_report import Statistics
from advisor.reports.wrapping import measure_with, usual_cells
from advisor.texts import text

if TYPE_CHECKING:
    from advisor.reports.json_report import Unreadable

FOUND = 1
MOST_FILES = 5
MACHINE_READ = (Form.JSON, Form.SARIF, Form.JUNIT)


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
        self._told: dict[Text, None] = {}

    def write(self) -> int:
        """Review and report; return the exit status."""
        if any(target.form in MACHINE_READ and not is_file(target.output) for target in self.targets):
            write_json_on_stdout()
        if all(is_file(target.output) for target in self.targets):
            measure_with(usual_cells)  # a file is the same for every console
        reader_gone = not self._write_first() if self._shared else self._review_all()
        for target in self._shared[1:]:
            with opened(target.output) as stream:
                stream.writelines(self._document(target))
        self._tell_of_files()
        if reader_gone:
            raise BrokenPipeError
        return UNREADABLE if self.failed else FOUND if self._reached else 0

    def _write_first(self) -> bool:
        """Write the first document as drafts come, and tell whether its reader stayed to its end.

        Files that were asked for besides are written even where the reader of the screen has gone.
        """
        first = self._shared[0]
        parts = self._statistics_table() if self.settings.statistics else self._document(first)
        try:
            with opened(first.output) as stream:
                for part in parts:
                    stream.write(part)
                    stream.flush()
        except BrokenPipeError:
            if len(self.targets) == 1:
                raise
            silence_streams()
            for _ in parts:
                pass
            return False
        return True

    def _document(self, target: Target) -> Iterator[str]:
        pieces = iter(self._waiting[target.form]) if target.form in self._waiting else self._pieces()
        yield from document_of(target.form, pieces, self.settings.lang, look_for(target.output).width, self._unreadable)

    def _pieces(self) -> Iterator[str]:
        """Yield what each draft adds to the first document, keep what it adds to others, and write what is its own.

        A draft that has no report is told of on standard error.
        """
        settings, forms = self.settings, tuple(target.form for target in self.targets)
        paint = paint_for(settings.color)
        shown = frozenset(target.form for target in self.targets if not is_file(target.output))
        tasks = [
            Task(file, own, forms, terminal_width(), paint, shown, self.debug, supplies=self._supplies(file, number))
            for number, (file, own) in enumerate(self.drafts.items())
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
            self._told.update(dict.fromkeys(outcome.told))
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

    def _review_all(self) -> bool:
        """Review every draft where nothing is shared by all; nobody reads on a screen who could go."""
        for _ in self._pieces():
            pass
        return False

    def _supplies(self, draft: str, number: int) -> Supplies:
        """Return what else the forms of a draft are made from; a folder holds a file for each."""
        lists = next((target.of_each for target in self.targets if target.form is Form.EXCEL), ())
        name = os.path.basename(lists[number]) if lists else ""
        return Supplies(_own(self.settings.update, name), _own(self.settings.since, os.path.basename(draft)))

    def _tell_of_files(self) -> None:
        for words in self._told:
            tell(words, self.settings.lang)
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
            look = look_for(target.output, self.settings.color)
            yield self._statistics.as_text(self.settings.lang, look.width, look.paint)


def check_targets(targets: Iterable[Target], drafts: Iterable[str], run: Settings) -> None:
    """Refuse, before any work, to write over what the run reads or writes, or unasked over any other file.

    Raises OutputError.
    """
    read = [*drafts, *(file for file in (run.template, run.since) if file is not None)]
    written: set[str] = set()
    for target in targets:
        if target.of_each and is_folder(target.output or ""):
            make_folder(os.path.dirname(target.of_each[0]))
        for output in target.of_each or (target.output,):
            is_updated = target.form is Form.EXCEL and run.update is not None and _is_in(output, run.update)
            check_output(output, read, run.force or is_updated)
            if output is not None and is_file(output) and not is_device(output):
                path = os.path.normcase(os.path.realpath(output))
                if path in written:
                    raise OutputError(text("cli", "output-twice", file=output))
                written.add(path)


def _is_in(output: str | None, updated: str) -> bool:
    """Tell whether a list is the one that is to be updated, or one of those in its folder."""
    path = os.path.realpath(output or "")
    return os.path.realpath(updated) in (path, os.path.dirname(path))


def _own(path: str | None, name: str) -> str:
    """Return a file, or the one of that name in a folder where there is one; empty where there is none."""
    if path is None or not os.path.isdir(path):
        return path or ""
    own = os.path.join(path, name)
    return own if name and os.path.isfile(own) else ""
