"""Words in Markdown, as GitHub shows it: they are seen as they are, whatever signs stand in them."""

import re

from advisor.harmless import harmless

# What has a meaning anywhere in a line, and what has one only where a line begins.
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&$])")
_BEGINNING = re.compile(r"^([#+=-]|\d+(?=[.)]))")
_ADDRESS = re.compile(r"(?i)(www)(?=\.)|(?<=[a-z])(?=://)")
_LINES = re.compile(r"\s*[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]\s*")
_TICKS = re.compile(r"`+")


def plain(words: object) -> str:
    """Return words on one line, as Markdown that shows them as they are; an address among them is no link."""
    return _ADDRESS.sub(r"\1\\", _SPECIAL.sub(r"\\\1", harmless(_LINES.sub(" ", str(words)))))


def begun(line: str) -> str:
    """Return a line of Markdown without the blanks before it, whose first characters are no mark of another thing."""
    return _BEGINNING.sub(lambda m: m[1] + "\\" if m[1].isdigit() else "\\" + m[1], line.lstrip())


def code(words: str) -> str:
    """Return words as code, between more backquotes than stand in them."""
    if "`" not in words:
        return f"`{words}`"
    fence = "`" * (1 + max(len(found) for found in _TICKS.findall(words)))
    return f"{fence} {words} {fence}"


def anchor(place: str) -> str:
    """Return a place that links can lead to."""
    return f'<a id="{place}"></a>'


def row(cells: "list[str] | tuple[str, ...]") -> str:
    """Return a row of a table; the cells are Markdown already, an empty one shows a dash."""
    return "| " + " | ".join(cell or "—" for cell in cells) + " |"
