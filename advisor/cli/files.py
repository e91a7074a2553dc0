"""Which drafts are meant: files, folders with what is below them, and patterns such as `drafts/*.yaml`."""

import os
from collections.abc import Iterable, Iterator

from advisor.drafts.loading import STANDARD_INPUT
from advisor.language import Text
from advisor.packs import HEAD
from advisor.records import Record
from advisor.texts import text

ENDINGS = (".yaml", ".yml", ".docx", ".xlsx")
MEMO = "-memo"
# What `advisor memo` writes beside the drafts: no drafts themselves.
_MEMOS = (f"{MEMO}.docx", f"{MEMO}.xlsx")
# Word and Excel put such a file beside one that is open.
_HIDDEN = (".", "~$")
_PATTERN_SIGNS = frozenset("*?[")


class Drafts(Record):
    """The drafts to review, each once, in the order given; and what is said of arguments without any."""

    files: tuple[str, ...]
    missing: tuple[Text, ...] = ()


def find_drafts(arguments: Iterable[str]) -> Drafts:
    """Return the drafts that some arguments mean. A name of no file is left for the reader to tell of."""
    files: dict[str, str] = {}
    missing = []
    for argument in arguments:
        found = list(_meant(argument))
        if not found:
            missing.append(text("cli", "no-drafts" if os.path.isdir(argument) else "no-match", name=argument))
        for file in found:
            files.setdefault(file if file == STANDARD_INPUT else os.path.realpath(file), file)
    return Drafts(tuple(files.values()), tuple(missing))


def _meant(argument: str) -> Iterator[str]:
    if argument == STANDARD_INPUT:
        yield argument
    elif os.path.isdir(argument):
        yield from _below(argument)
    elif _PATTERN_SIGNS.isdisjoint(argument) or os.path.lexists(argument):
        yield argument
    else:
        from glob import glob

        for match in sorted(glob(argument, recursive=True), key=_parts):
            yield from _below(match) if os.path.isdir(match) else [match]


def _below(folder: str) -> list[str]:
    """Return the plans of a folder and of those in it, sorted by path; what is hidden, packs and memos are left out."""
    found = []
    for place, folders, names in os.walk(folder):
        if HEAD in names:
            folders.clear()  # a pack holds rules and knowledge, no drafts
            continue
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [os.path.normpath(os.path.join(place, name)) for name in names if _is_plan(name)]
    return sorted(found, key=_parts)


def _is_plan(name: str) -> bool:
    lower = name.lower()
    return lower.endswith(ENDINGS) and not lower.endswith(_MEMOS) and not name.startswith(_HIDDEN)


def _parts(path: str) -> list[str]:
    return path.split(os.sep)
