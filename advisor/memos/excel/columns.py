"""The columns of the list, and how they are told again in a list that comes back."""

import unicodedata
from collections.abc import Mapping
from difflib import get_close_matches
from enum import StrEnum
from functools import cache

from advisor.language import Language
from advisor.texts import text

_LIKE_ENOUGH = 0.7
_LEAST_LETTERS, _MOST_LETTERS = 2, 60


class Column(StrEnum):
    """The columns in their order; the value names them in the hidden first row."""

    NUMBER = "number"
    PRIORITY = "priority"
    KIND = "kind"
    PLACE = "place"
    CURRENT = "current"
    POINT = "point"
    BASIS = "basis"
    PROPOSAL = "proposal"
    STAFF = "staff"
    POLICY = "policy"
    STATUS = "status"
    DUE = "due"
    NOTE = "note"
    ID = "id"
    SIGNS = "signs"
    COMPARISON = "comparison"


SIGNED = tuple(Column)[1:8]  # what a remark says
OF_TOWN = tuple(Column)[8:13]
FOR_MATCHING = (Column.ID, Column.SIGNS)
_MARK = "advisor-"


def heading(column: Column, language: Language) -> str:
    """Return what stands at the head of a column."""
    return text("list", f"column-{column}").in_(language)


def mark(column: Column) -> str:
    """Return the word of a column in the hidden row, which no one changes by chance."""
    return f"{_MARK}{column}"


def marked(words: str) -> Column | None:
    """Return the column that a word of the hidden row names."""
    name = words.strip().removeprefix(_MARK)
    return Column(name) if words.strip() != name and name in set(Column) else None


def plain(words: str) -> str:
    """Return words as they are compared: without blanks, widths and case."""
    return "".join(unicodedata.normalize("NFKC", words).split()).casefold()


def is_heading(words: str) -> bool:
    """Tell whether a text is a heading of ours, in either language, as it was written."""
    return plain(words) in _names()


def named(headings: Mapping[int, str], known: frozenset[Column] = frozenset()) -> dict[int, Column]:
    """Return the columns that headings mean, by their place; they may have been changed slightly, in either language.

    Those that stand as they were are taken first, then those that hold a name or are held by one, then the most alike.
    A column for matching is told by its own heading alone, so that none of the town's is taken for one. `known` are
    the columns that are found already.
    """
    names, found = {name: column for name, column in _names().items() if column not in known}, dict[int, Column]()
    open_heads = {place: plain(words) for place, words in headings.items() if plain(words)}
    for finds in (_same, _holding, _alike):
        for place, words in list(open_heads.items()):
            free = {name: column for name, column in names.items() if column not in found.values()}
            column = finds(words, free)
            if column is not None:
                found[place] = column
                del open_heads[place]
    return found


@cache
def _names() -> dict[str, Column]:
    return {plain(heading(column, language)): column for column in Column for language in Language}


def _same(words: str, names: Mapping[str, Column]) -> Column | None:
    return names.get(words)


def _holding(words: str, names: Mapping[str, Column]) -> Column | None:
    held = {
        column
        for name, column in names.items()
        if column not in FOR_MATCHING
        and ((name in words and len(name) >= _LEAST_LETTERS) or (words in name and len(words) >= _LEAST_LETTERS))
    }
    return held.pop() if len(held) == 1 else None


def _alike(words: str, names: Mapping[str, Column]) -> Column | None:
    others = [name for name, column in names.items() if column not in FOR_MATCHING]
    near = get_close_matches(words[:_MOST_LETTERS], others, n=1, cutoff=_LIKE_ENOUGH)
    return names[near[0]] if near else None
