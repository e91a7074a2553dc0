"""Regular expressions, compiled beforehand for the Python at hand.

Compiling the patterns of a review takes Python a sixth of a cold start, and it keeps no compiled pattern on disk. So
their compiled code stands in one file, as `.pyc` files hold that of modules: made by `python -m advisor.knowledge`,
taken only by a Python whose pattern engine has the same number. Where it does not fit, patterns are compiled here.

The file has two parts, each with its length and checksum before it: the patterns that the review of a plan file asks
for, and the others, which are read once one is asked for that is not among the first.
"""

import _sre  # type: ignore[import-not-found, unused-ignore]
import marshal
import os
import re
import sys
import zlib
from collections.abc import Set
from enum import IntEnum
from functools import cache

from advisor.paths import COMPILED_FOLDER

CODE_FILE = os.path.join(COMPILED_FOLDER, f"patterns.{sys.implementation.cache_tag}.bin")
# The number of this layout, and that of the pattern engine.
_NUMBER = (3, _sre.MAGIC)
# Bytes before each part.
_SIZE, _CHECKSUM = 4, 4
# Flags, code words of four bytes each, number of groups, groups by name, names by group, parts that a text must have.
Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...], tuple[str, ...]]
Asked = tuple[str, int]
Codes = dict[Asked, Code]
# Every pattern asked for in this process: what the file has to hold.
asked: dict[Asked, None] = {}


class Part(IntEnum):
    """The parts of the file, one behind the other: most reviews need the first alone."""

    PLAN_FILES = 0
    OTHERS = 1


def _stored(part: Part) -> Codes:
    try:
        with open(CODE_FILE, "rb") as file:
            for _ in range(part):
                file.seek(int.from_bytes(file.read(_SIZE), "big") + _CHECKSUM, os.SEEK_CUR)
            size, checksum = int.from_bytes(file.read(_SIZE), "big"), file.read(_CHECKSUM)
            content = file.read(size)
    except OSError:
        return {}
    if not content or checksum != zlib.crc32(content).to_bytes(_CHECKSUM, "big"):
        return {}
    number, codes = marshal.loads(content)
    return dict(codes) if number == _NUMBER else {}


_codes = _stored(Part.PLAN_FILES)


@cache
def _other_codes() -> Codes:
    return _stored(Part.OTHERS)


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern as `re.compile` does; raises re.error."""
    key = (pattern, int(flags))
    asked[key] = None
    code = _codes.get(key) or _other_codes().get(key)
    if code is None:
        return re.compile(pattern, flags)
    all_flags, words, *groups, _ = code
    found: re.Pattern[str] = _sre.compile(pattern, all_flags, memoryview(words).cast("I").tolist(), *groups)
    return found


def needed_parts(pattern: str) -> tuple[str, ...]:
    """Return, for some parts of a pattern, the characters of which a text must have one, else it cannot match there."""
    key = (pattern, 0)
    return (_codes.get(key) or _other_codes().get(key) or code_of(*key))[-1]


def code_of(pattern: str, flags: int) -> Code:
    """Return the compiled code of a pattern, in the form that the file holds it."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    from advisor import needed_parts  # only where something is compiled

    parsed = _parser.parse(pattern, flags)
    groups = [None] * parsed.state.groups
    for name, number in parsed.state.groupdict.items():
        groups[number] = name
    code = _compiler._code(parsed, flags)
    return (
        flags | parsed.state.flags,
        b"".join(int(word).to_bytes(4, sys.byteorder) for word in code),
        parsed.state.groups - 1,
        dict(parsed.state.groupdict),
        tuple(groups),
        needed_parts.needed_parts(parsed),
    )


def is_current(of_plan_files: Set[Asked]) -> bool:
    """Tell whether the file holds the very code of all patterns asked for so far, in their parts, and of no other."""
    return all(_stored(part) == codes for part, codes in zip(Part, _parts(of_plan_files), strict=True))


def code_file(of_plan_files: Set[Asked]) -> bytes:
    """Return the file that holds the code of all patterns asked for so far, first those that plan files ask for."""
    file = b""
    for codes in _parts(of_plan_files):
        content = marshal.dumps((_NUMBER, codes))
        file += len(content).to_bytes(_SIZE, "big") + zlib.crc32(content).to_bytes(_CHECKSUM, "big") + content
    return file


def _parts(of_plan_files: Set[Asked]) -> tuple[Codes, Codes]:
    codes = {key: code_of(*key) for key in sorted(asked)}
    first = {key: code for key, code in codes.items() if key in of_plan_files}
    return first, {key: code for key, code in codes.items() if key not in of_plan_files}
