"""A folder of pages: built beside its place and moved there, so that nothing half-written is ever to be seen.

A folder may hold files of other people. They are never written over or removed, and unless `force` is given nothing is
written beside them. The list among the pages tells which files are the tool's own, and whether somebody changed them.
"""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress

from advisor.casebook.folder import LIST, digest_of, listed_files
from advisor.cli.interruption import interrupts_held, taken_back_unless_finished
from advisor.cli.output import OutputError
from advisor.texts import text

# Left by Windows and macOS in folders that were merely looked at.
_OF_THE_SYSTEM = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


def write_folder(folder: str, files: Mapping[str, bytes], force: bool) -> None:
    """Write files, by their paths in the folder, as a whole or not at all. Raises OutputError."""
    try:
        place = os.path.realpath(folder)
        listed = _listed(place)
        _check(folder, place, files, listed, force)
        temporary = os.path.join(os.path.dirname(place), f".{os.path.basename(place)}.{os.urandom(8).hex()}")
        with taken_back_unless_finished(lambda: shutil.rmtree(temporary, ignore_errors=True)):
            _build(temporary, files)
            with interrupts_held():
                _move(temporary, place, files, listed)
    except OSError as error:
        reason = error.strerror or error
        raise OutputError(text("cli", "cannot-write", file=folder, reason=reason)) from None


def _listed(place: str) -> dict[str, str]:
    """Return the digests of the files that the tool wrote into a folder, by their path."""
    try:
        with open(os.path.join(place, LIST), encoding="utf-8") as file:
            found = listed_files(file.read())
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return {}
    return {**found, LIST: ""} if found else {}


def _check(folder: str, place: str, files: Mapping[str, bytes], listed: Mapping[str, str], force: bool) -> None:
    if os.path.lexists(place) and not os.path.isdir(place):
        raise OutputError(text("cli", "folder-is-file", folder=folder))
    if not os.path.isdir(os.path.dirname(place)):
        raise OutputError(text("cli", "no-folder", file=folder))
    for path in files:
        if in_the_way := _in_the_way(place, path, listed):
            raise OutputError(text("cli", "folder-in-the-way", folder=folder, name=in_the_way))
    other = None if force else next(_others(place, listed), None)
    if other is not None:
        raise OutputError(text("cli", "folder-has-others", folder=folder, name=other))


def _in_the_way(place: str, path: str, listed: Mapping[str, str]) -> str | None:
    """Return what stands where a file is to go and is not the tool's own, a link among the folders as well."""
    parts = path.split("/")
    for end in range(1, len(parts) + 1):
        name = "/".join(parts[:end])
        there = os.path.join(place, *parts[:end])
        own = os.path.isfile(there) and path in listed if end == len(parts) else os.path.isdir(there)
        if os.path.lexists(there) and (os.path.islink(there) or not own):
            return name
    return None


def _others(place: str, listed: Mapping[str, str]) -> Iterator[str]:
    """Yield the files of a folder that the tool has not written, or that were changed since."""
    for current, _, names in os.walk(place):
        for name in names:
            file = os.path.join(current, name)
            path = os.path.relpath(file, place).replace(os.sep, "/")
            if path != LIST and name not in _OF_THE_SYSTEM and not _is_unchanged(file, listed.get(path)):
                yield path


def _is_unchanged(file: str, digest: str | None) -> bool:
    if digest is None or os.path.islink(file):
        return False
    with open(file, "rb") as content:
        return digest_of(content.read()) == digest


def _build(temporary: str, files: Mapping[str, bytes]) -> None:
    os.mkdir(temporary)
    for path, content in files.items():
        file = os.path.join(temporary, *path.split("/"))
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "xb") as stream:
            stream.write(content)


def _move(temporary: str, place: str, files: Mapping[str, bytes], listed: Mapping[str, str]) -> None:
    """Put the files in their place; what is left of an earlier casebook goes, unless somebody changed it."""
    if not os.path.lexists(place):
        os.rename(temporary, place)
        return
    for path in files:
        file = os.path.join(place, *path.split("/"))
        os.makedirs(os.path.dirname(file), exist_ok=True)
        os.replace(os.path.join(temporary, *path.split("/")), file)
    for path, digest in listed.items():
        file = os.path.join(place, *path.split("/"))
        if path not in files and os.path.isfile(file) and _is_unchanged(file, digest):
            os.unlink(file)
            with suppress(OSError):  # not empty
                os.removedirs(os.path.dirname(file))
    shutil.rmtree(temporary)
