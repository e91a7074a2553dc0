"""The words that the program itself names: what data it reads by name, told from its own source."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from advisor.paths import PACKAGE


@cache
def words(*but: str) -> frozenset[str]:
    """Return every text that stands as such in the program, and every name of a field, some packages left out."""
    return frozenset(word for node in _nodes(but) for word in _words_of(node))


def _words_of(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        yield node.target.id


@cache
def composed_words() -> tuple[re.Pattern[str], ...]:
    """Return the forms of texts that the program puts together, a group for each part that is filled in.

    A form that is nothing but filled parts, or holds a blank, names no data.
    """
    forms = set()
    for node in _nodes(()):
        if isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
            if any(parts) and not any(re.search(r"\s", str(part)) for part in parts if part):
                forms.add("".join("(.+)" if part is None else re.escape(str(part)) for part in parts))
    return tuple(re.compile(form) for form in sorted(forms))


def named(word: str, of_data: frozenset[str] = frozenset()) -> bool:
    """Tell whether the program names a word, as such or put together of words that it, or the data it reads, names."""

    def known(part: str) -> bool:
        return part in of_data or not words().isdisjoint((part, part.replace("-", "_")))

    if known(word):
        return True
    return any(
        all(known(part) for part in match.groups()) for form in composed_words() if (match := form.fullmatch(word))
    )


def _nodes(but: tuple[str, ...]) -> Iterator[ast.AST]:
    for tree in _trees(but):
        yield from ast.walk(tree)


@cache
def _trees(but: tuple[str, ...]) -> tuple[ast.Module, ...]:
    package = Path(PACKAGE)
    paths = [path for path in sorted(package.rglob("*.py")) if path.relative_to(package).parts[0] not in but]
    return tuple(ast.parse(path.read_bytes()) for path in paths)
