"""What the commands share: terminal width, colour, and how errors are told."""

import os
import sys
from typing import NoReturn

import click

from advisor.cli.console import say
from advisor.drafts.lines import Place
from advisor.drafts.problems import UnreadableDraftError
from advisor.language import Language, Text
from advisor.reports.paint import Paint
from advisor.texts import text

UNREADABLE = 2
MIN_WIDTH, MAX_WIDTH = 40, 100
FILE_WIDTH = 80  # of a text that goes to a file, which is the same whatever the screen


def terminal_width() -> int:
    """Return the width to write for: that of the terminal, 80 where output is piped."""
    if sys.stdout.isatty():
        import shutil  # only on a terminal

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


def in_lines(message: str) -> str:
    """Return a message broken at the width to write for, names of files left whole; nothing in it rules the screen."""
    from advisor.reports.wrapping import printable, wrapped

    return "\n".join(wrapped(printable(message), terminal_width(), unbroken=True))


def fail(message: str) -> NoReturn:
    """Tell what is wrong on standard error and end with status 2."""
    say(in_lines(message), err=True)
    raise click.exceptions.Exit(UNREADABLE)


def tell(words: Text, language: Language) -> None:
    """Say on standard error what does not end the command."""
    say(in_lines(words.in_(language)), err=True)


def in_a_sentence(error: UnreadableDraftError, language: Language) -> str:
    """Return which file, where and what is wrong with it."""
    problem, place = error.problem, ""
    if problem.place is not None:
        if problem.place.spot is not None:
            from advisor.drafts.places import place_in_words

            place = text("cli", "error-spot", spot=place_in_words(problem.place)).in_(language)
        else:
            place = text("cli", "error-place", line=problem.place.line, column=problem.place.column).in_(language)
    message = text("problems", problem.code, **dict(problem.values)).in_(language)
    return text("cli", "error", file=error.file, place=place, message=message).in_(language)


def told(error: UnreadableDraftError, language: Language) -> str:
    """Return an error of a draft in words: which file, where, what, the line as written and as it would be mended."""
    from advisor.cli.near_files import near_file
    from advisor.reports.wrapping import printable, wrapped

    problem = error.problem
    whole = in_a_sentence(error, language)
    if problem.code == "not-found" and (near := near_file(error.file)):
        whole += text("cli", "did-you-mean", name=near).in_(language)
    lines = wrapped(printable(whole), terminal_width(), unbroken=True)
    if problem.place is not None and error.written.strip():
        lines += _frame(error.written, problem.place, terminal_width())
    if problem.corrected:
        lines.append(_clipped(text("cli", "corrected", line=problem.corrected).in_(language), terminal_width()))
    return "\n".join(lines)


def _frame(written: str, place: Place, width: int) -> list[str]:
    """Return the line at fault with its number, and a mark under the characters meant."""
    from advisor.reports.frames import framed

    frame = framed(written, place, width)
    return [frame.number + frame.part, frame.below + frame.mark]


def _clipped(line: str, width: int) -> str:
    from advisor.reports.wrapping import clipped, printable

    return clipped(printable(line), 0, 0, width)[0]
