"""Open a draft: from a path, from standard input, from text, or from a mapping already in memory."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

from advisor.drafts.draft import Draft
from advisor.drafts.encoding import MAX_BYTES, MAX_OFFICE_BYTES, decode
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.drafts.yaml_reader import MAX_DEPTH, read_mapping

STANDARD_INPUT = "-"
_PACKAGE = b"PK"


def read_draft(file: str) -> Draft:
    """Read the draft in `file` (`-` for standard input).

    Raises UnreadableDraftError, with the name of the file, for whatever keeps it from being read.
    """
    return draft_from_bytes(bytes_of(file), file)


def draft_from_bytes(data: bytes, file: str) -> Draft:
    """Read a draft from its bytes; `file` is the name that findings show."""
    with named(file):
        text, encoding = decode(data)
    draft = draft_from_text(text, file)
    draft.encoding = encoding
    return draft


def draft_from_text(text: str, file: str) -> Draft:
    """Read a draft from YAML (or JSON) text; a byte order mark left in front of it is no part of it.

    Raises UnreadableDraftError for text that is not YAML, is empty, or is something else than a mapping of keys.
    """
    text = text.lstrip("\ufeff")
    with named(file):
        try:
            root, reading = read_mapping(text)
        except UnreadableDraftError as refusal:
            from advisor.drafts.mending import mend_or_refuse

            return mend_or_refuse(text, file, refusal)
    draft = Draft(file, root, reading.lines, problems=reading.problems)
    if reading.slips:
        from advisor.drafts.mending import mend

        return mend(text, file) or draft
    return draft


def draft_from_mapping(mapping: dict[str, Any], file: str = "<mapping>") -> Draft:
    """Make a draft of a mapping in memory; places refer to its YAML form.

    Raises TypeError for values that a plan file cannot hold.
    """
    import yaml

    try:
        text = yaml.safe_dump(mapping, allow_unicode=True, sort_keys=False, width=10_000)
    except RecursionError:
        raise UnreadableDraftError(Problem("too-deep", None, (("limit", str(MAX_DEPTH)),)), file) from None
    except (yaml.YAMLError, ValueError) as error:  # ValueError: a number of more digits than Python writes out
        raise TypeError(f"a draft holds text, numbers, lists and mappings: {error.args[-1]!r}") from None
    return draft_from_text(text, file)


@contextmanager
def named(file: str) -> Iterator[None]:
    """Give an error that does not know its file the name of it."""
    try:
        yield
    except UnreadableDraftError as error:
        error.file = error.file or file
        raise


def bytes_of(file: str) -> bytes:
    """Return the bytes of a file (`-` for standard input); raises UnreadableDraftError where it cannot be opened."""
    try:
        if file == STANDARD_INPUT:
            return _read(sys.stdin.buffer) if sys.stdin is not None else b""
        if os.path.isdir(file):
            raise UnreadableDraftError(Problem("is-a-folder", None), file)
        with open(file, "rb") as stream:
            return _read(stream)
    except FileNotFoundError:
        raise UnreadableDraftError(Problem("not-found", None), file) from None
    except PermissionError:
        raise UnreadableDraftError(Problem("no-permission", None), file) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableDraftError(Problem("cannot-open", None, (("reason", reason),)), file) from None


def _read(stream: BinaryIO) -> bytes:
    """Read no more than tells that a file is too large; the files of office programs may be larger than text."""
    data = stream.read(MAX_BYTES + 1)
    return data + stream.read(MAX_OFFICE_BYTES) if data.startswith(_PACKAGE) and len(data) > MAX_BYTES else data
