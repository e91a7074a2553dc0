"""How a command ends: its exit status, and what is said of whatever went wrong. Never with a traceback, unless asked.

| status | meaning |
| 0 | nothing at or above the threshold |
| 1 | something |
| 2 | what was asked for could not be done |
| 130 | Ctrl-C |
"""

import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

import click

from advisor.cli.console import say, silence_streams
from advisor.cli.interruption import INTERRUPTED
from advisor.cli.spoken import spoken_language
from advisor.errors import ToldError
from advisor.language import Language, Text

FAILED = 2
# Said where even the words of the tool cannot be read.
_LAST_WORDS = Text(
    "エラー：助言に使うファイルを読めません（{what}）。advisorを入れ直してください。何も書き出していません。",
    "Error: the files of advisor cannot be read ({what}). Please install it again. Nothing was written.",
)


class ReaderGoneError(Exception):
    """Whoever read the output reads no more."""


def status_of(call: Callable[[], object], arguments: Sequence[str]) -> int:
    """Run a command and return its exit status, after telling on standard error what kept it from its work."""
    try:
        status = call()
        sys.stdout.flush()
    except (click.exceptions.Abort, KeyboardInterrupt):  # where no process of our own was started
        silence_streams()
        return INTERRUPTED
    except (BrokenPipeError, ReaderGoneError):  # whoever read has read enough
        silence_streams()
        return 0
    except Exception as error:
        if "--debug" in arguments:
            raise
        _tell(_told(error, spoken_language(arguments)))
        silence_streams()
        return FAILED
    return status if isinstance(status, int) else 0


def end_at_once(status: int) -> NoReturn:
    """End the process: whatever was to be written is, and the system takes the memory back faster than Python would."""
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.flush()
    os._exit(status)


def _told(error: Exception, language: Language) -> str:
    try:
        if isinstance(error, click.ClickException):
            from advisor.cli.messages import message_of

            return message_of(error, language)
        from advisor.cli.common import in_lines

        return in_lines(_in_words(error).in_(language))
    except Exception as second:
        return _LAST_WORDS.in_(language).format(what=_in_one_line(second))


def _in_words(error: Exception) -> Text:
    """Return what an error means to whoever called the tool: its own words where it has some."""
    from advisor.resources import DamagedKnowledgeError
    from advisor.texts import text

    if isinstance(error, ToldError):
        return text("click", "error", message=error.words)
    if isinstance(error, DamagedKnowledgeError):
        return text("click", "error", message=text("cli", "damaged", what=_in_one_line(error)))
    if isinstance(error, OSError) and error.filename is None:
        return text("click", "error", message=text("cli", "stdout-failed", reason=error.strerror or error))
    return text(
        "click", "error", message=text("cli", "unexpected", what=f"{type(error).__name__}: {_in_one_line(error)}")
    )


def _in_one_line(error: Exception) -> str:
    return " ".join(str(error).split())


def _tell(message: str) -> None:
    with contextlib.suppress(OSError):
        say(message, err=True)
