"""What the commands share: terminal width, colour, and how errors are told."""

import os
import shutil
import sys
from typing import NoReturn

import click

from advisor.cli.console import say
from advisor.drafts.lines import Place
from advisor.drafts.problems import UnreadableDraftError
from advisor.language import Language
from advisor.reports.paint import Paint
from advisor.reviewing.texts import text

UNREADABLE = 2
MIN_WIDTH, MAX_WIDTH = 40, 100


def terminal_width() -> int:
    """Return the width to write for: that of the terminal, 80 where output is piped."""
    if sys.stdout.isatty():
        columns = shutil.get_terminal_size((80, 24)).columns
    else:
        written = os.environ.get("COLUMNS", "")
        columns = int(written) if written.isdecimal() and int(written) else 80
    return max(MIN_WIDTH, min(columns, MAX_WIDTH))


def terminal_paint() -> Paint:
    """Return colours for a terminal that wants them."""
    return paint_for("auto")


def paint_for(color: str) -> Paint:
    """Return the colours asked for (`auto`: as the terminal and its owner like); links only on a terminal."""
    terminal = sys.stdout.isatty()
    liked = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    colour = color == "always" or (color == "auto" and (liked or bool(os.environ.get("FORCE_COLOR"))))
    return Paint(colour, links=colour and terminal)


def fail(message: str) -> NoReturn:
    """Tell what is wrong on standard error and end with status 2."""
    say(message, err=True)
    raise click.exceptions.Exit(UNREADABLE)


def told(error: UnreadableDraftError, language: Language) -> str:
    """Return an error of a draft in words: which file, where, what, the line as written and as it would be mended."""
    from advisor.reports.wrapping import wrapped

    problem = error.problem
    place = ""
    if problem.place is not None:
        place = text("cli", "error-place", line=problem.place.line, column=problem.place.column).in_(language)
    message = text("problems", problem.code, **dict(problem.values)).in_(language)
    whole = text("cli", "error", file=error.file, place=place, message=message).in_(language)
    lines = wrapped(whole, terminal_width())
    if problem.place is not None and error.written.strip():
        lines += _frame(error.written, problem.place, terminal_width())
    if problem.corrected:
        lines.append(_clipped(text("cli", "corrected", line=problem.corrected).in_(language), terminal_width()))
    return "\n".join(lines)


def _frame(written: str, place: Place, width: int) -> list[str]:
    """Return the line at fault with its number, and a mark under the characters meant."""
    from advisor.reports.wrapping import clipped, printable

    number = f"{place.line:>4} │ "
    before = printable(written[: place.column - 1])
    words = printable(written[place.column - 1 :][: place.length])
    after = printable(written[place.column - 1 + place.length :])
    part, start, cells = clipped(before + words + after, len(before), len(words), width - len(number))
    return [number + part.rstrip(), " " * (len(number) - 2) + "│ " + " " * start + "^" * cells]


def _clipped(line: str, width: int) -> str:
    from advisor.reports.wrapping import clipped, printable

    return clipped(printable(line), 0, 0, width)[0]
