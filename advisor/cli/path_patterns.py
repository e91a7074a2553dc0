"""Paths and the patterns that a configuration gives them: `drafts/2026/**`, `*.yml`, `drafts/2026`."""

import re
import unicodedata
from functools import cache

_PARTS = re.compile(r"\*\*/|\*\*|\*|\?|\[[^\]]+\]|.", re.DOTALL)
_MEANING = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def fits(path: str, pattern: str) -> bool:
    """Tell whether a path, or a folder above it, fits a pattern.

    Both are relative to the same folder. `*` and `?` stop at a `/`, `**` does not; a pattern without `/` may fit a
    name in any folder.
    """
    plain = unicodedata.normalize("NFC", pattern.replace("\\", "/")).strip("/").removeprefix("./")
    parts = unicodedata.normalize("NFC", path).split("/")
    if "/" not in plain:
        return any(_compiled(plain).fullmatch(part) for part in parts)
    above = ("/".join(parts[:count]) for count in range(1, len(parts) + 1))
    return any(_compiled(plain).fullmatch(part) for part in above)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile("".join(_meaning(part) for part in _PARTS.findall(pattern)))


def _meaning(part: str) -> str:
    if part in _MEANING:
        return _MEANING[part]
    if len(part) > 1:  # a set of characters
        inner = part[1:-1]
        return (
            "[^" + re.escape(inner[1:]) + "]" if inner[0] == "!" else "[" + re.escape(inner).replace(r"\-", "-") + "]"
        )
    return re.escape(part)
