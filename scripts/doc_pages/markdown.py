"""The little Markdown that the pages need."""

import re
from collections.abc import Iterable, Sequence

NOTICE = "<!-- Made by `python scripts/generate_docs.py` from knowledge/ and rules/. Change those, not this page. -->"


def link(words: str, target: str) -> str:
    """Return a link; the words are Markdown already."""
    return f"[{words}]({target})"


def anchor(name: str) -> str:
    """Return a place that links can lead to."""
    return f'<a id="{name.lower()}"></a>'


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return the lines of a table; an empty cell shows a dash."""
    lines = ["", _row(head), _row(["---"] * len(head))]
    return [*lines, *(_row(cell or "—" for cell in row) for row in rows), ""]


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def page(lines: Iterable[str]) -> str:
    """Return a whole page: the notice, then the lines, never two blank ones in a row."""
    return re.sub(r"\n{3,}", "\n\n", "\n".join([NOTICE, "", *lines]).rstrip() + "\n")
