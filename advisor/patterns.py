"""Regular expressions, compiled beforehand for the Python at hand.

Compiling the patterns of a review takes Python a sixth of a cold start, and it keeps no compiled pattern on disk. So
their compiled code stands in one file, as `.pyc` files hold that of modules: made by `python -m advisor.knowledge`,
taken only by a Python whose pattern engine has the same number. Where it does not fit, patterns are compiled here.
"""

import _sre  # type: ignore[import-not-found, unused-ignore]
import marshal
import os
import re
import sys
import zlib

from advisor.paths import COMPILED_FOLDER

CODE_FILE = os.path.join(COMPILED_FOLDER, f"patterns.{sys.implementation.cache_tag}.bin")
# The number of this layout, and that of the pattern engine.
_NUMBER = (1, _sre.MAGIC)
# Flags, code words of four bytes each, number of groups, groups by name, names by group.
Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
# Every pattern asked for in this process: what the file has to hold.
asked: dict[tuple[str, int], None] = {}


def _stored() -> dict[tuple[str, int], Code]:
    try:
        with open(CODE_FILE, "rb") as file:
            checksum, content = file.read(4), file.read()
    except OSError:
        return {}
    if checksum != zlib.crc32(content).to_bytes(4, "big"):
        return {}
    number, codes = marshal.loads(content)
    return dict(codes) if number == _NUMBER else {}


_codes = _stored()


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern as `re.compile` does; raises re.error."""
    asked[pattern, int(flags)] = None
    code = _codes.get((pattern, int(flags)))
    if code is None:
        return re.compile(pattern, flags)
    all_flags, words, *groups = code
    found: re.Pattern[str] = _sre.compile(pattern, all_flags, memoryview(words).cast("I").tolist(), *groups)
    return found


def code_of(pattern: str, flags: int) -> Code:
    """Return the compiled code of a pattern, in the form that the file holds it."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

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
    )


def is_current() -> bool:
    """Tell whether the file holds the very code of all patterns asked for so far, and of no other."""
    return _stored() == _codes_asked_for()


def code_file() -> bytes:
    """Return the file that holds the code of all patterns asked for so far."""
    content = marshal.dumps((_NUMBER, _codes_asked_for()))
    return zlib.crc32(content).to_bytes(4, "big") + content


def _codes_asked_for() -> dict[tuple[str, int], Code]:
    return {(pattern, flags): code_of(pattern, flags) for pattern, flags in sorted(asked)}
