"""Where a report goes: standard output, or a file that is written as a whole or not at all."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from advisor.cli.console import ESCAPED
from advisor.cli.interruption import taken_back_unless_finished
from advisor.cli.targets import is_file
from advisor.errors import ToldError
from advisor.texts import text


class OutputError(ToldError):
    """The report cannot be written; `words` say where and why."""


def check_output(output: str | None, drafts: Iterable[str], force: bool) -> None:
    """Refuse, before any work, to write over a draft, or unasked over another file. Raises OutputError."""
    if output is None or not is_file(output):
        return
    if os.path.realpath(output) in {os.path.realpath(draft) for draft in drafts}:
        raise OutputError(text("cli", "output-is-draft", file=output))
    if os.path.isdir(output):
        raise OutputError(text("cli", "output-is-folder", file=output))
    if os.path.isfile(output) and not force:
        raise OutputError(text("cli", "exists", file=output))
    if not os.path.isdir(os.path.dirname(os.path.abspath(output))):
        raise OutputError(text("cli", "no-folder", file=output))


def make_folder(folder: str) -> None:
    """Make the folder that files are to be put into, unless it is there; only in one that is. Raises OutputError."""
    if not folder or os.path.isdir(folder):
        return
    try:
        os.mkdir(folder)
    except FileNotFoundError:
        raise OutputError(text("cli", "no-folder", file=folder)) from None
    except OSError as error:
        raise OutputError(text("cli", "cannot-write", file=folder, reason=error.strerror or error)) from None


@contextmanager
def opened(output: str | None) -> Iterator[TextIO]:
    """Give a stream to write a report to; a file takes its name only when everything is in it.

    Raises OutputError where that fails, and leaves nothing half-written behind, whatever ends the writing.
    """
    if output is None or not is_file(output):
        yield sys.stdout
        sys.stdout.flush()
        return
    try:
        if is_device(output):
            with open(output, "w", encoding="utf-8", errors=ESCAPED, newline="\n") as stream:
                yield stream
            return
        with _replacing(os.path.realpath(output)) as stream:
            yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(text("cli", "cannot-write", file=output, reason=error.strerror or error)) from None


def replace_file(path: str, data: bytes) -> None:
    """Give a file other bytes, or make it: it has the old or the new ones at any time, whatever ends the writing.

    Raises OutputError.
    """
    try:
        if is_device(path):
            with open(path, "wb") as stream:
                stream.write(data)
            return
        with _taking_its_name(os.path.realpath(path)) as name, open(name, "xb", opener=_private) as stream:
            stream.write(data)
    except OSError as error:
        raise OutputError(text("cli", "cannot-write", file=path, reason=error.strerror or error)) from None


def is_device(path: str) -> bool:
    """Tell whether something is a device or a pipe, which is written to as it is: a file must not take its place."""
    return os.path.exists(path) and not os.path.isfile(path)


@contextmanager
def _replacing(path: str) -> Iterator[TextIO]:
    with (
        _taking_its_name(path) as temporary,
        open(temporary, "x", encoding="utf-8", errors=ESCAPED, newline="\n", opener=_private) as stream,
    ):
        yield stream


@contextmanager
def _taking_its_name(path: str) -> Iterator[str]:
    """Give the name of a file beside another whose name and mode it takes once it is written."""
    mode = os.stat(path).st_mode & 0o7777 if os.path.exists(path) else 0o666 & ~_umask()
    folder, name = os.path.split(path)
    temporary = os.path.join(folder, f".{name}.{os.urandom(8).hex()}")

    def take_back() -> None:
        with suppress(FileNotFoundError):
            os.unlink(temporary)

    with taken_back_unless_finished(take_back):
        yield temporary
        os.chmod(temporary, mode)
        os.replace(temporary, path)


def check_new(path: str) -> None:
    """Refuse, before any work, a name that is taken or has no folder. Raises OutputError."""
    if os.path.lexists(path):
        raise OutputError(text("cli", "form-exists", file=path))
    if not os.path.isdir(os.path.dirname(os.path.abspath(path))):
        raise OutputError(text("cli", "no-folder", file=path))


def write_new(path: str, content: bytes) -> None:
    """Write a file that is not there yet, as a whole or not at all.

    Raises OutputError where something of that name is there, even something that came while the content was made.
    """
    folder, name = os.path.split(os.path.realpath(path))
    temporary = os.path.join(folder, f".{name}.{os.urandom(8).hex()}")

    def take_back() -> None:
        with suppress(FileNotFoundError):
            os.unlink(temporary)

    try:
        with taken_back_unless_finished(take_back):
            with open(temporary, "xb") as stream:
                stream.write(content)
            _take_free_name(temporary, os.path.join(folder, name))
    except FileExistsError:
        raise OutputError(text("cli", "form-exists", file=path)) from None
    except OSError as error:
        raise OutputError(text("cli", "cannot-write", file=path, reason=error.strerror or error)) from None


def _take_free_name(temporary: str, path: str) -> None:
    """Give a file its name unless that is taken. Raises FileExistsError; not every file system has links for it."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        os.rename(temporary, path)
    else:
        os.unlink(temporary)


def _private(path: str, flags: int) -> int:
    """Open a file that nobody else can read until it is finished."""
    return os.open(path, flags, 0o600)


def _umask() -> int:
    """Return what the user's settings withhold from others; it can only be read by setting it."""
    umask = os.umask(0)
    os.umask(umask)
    return umask
