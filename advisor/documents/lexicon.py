"""What the parts of a plan are called (`knowledge/headings.yaml`), and which place of the plan form each name means."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from advisor import resources
from advisor.patterns import compiled
from advisor.plan.format import Element, Kind, elements, fold, plan_format
from advisor.plan.years import normalise

_ASIDE = compiled(r"[(（〔［\[].*?[)）〕］\]]$")
# Names by which many places are called: they mean one only where it is the place they stand in.
_COMMON = frozenset({"id", "name", "notes", "other", "when", "content", "field", "reason", "unit", "level", "total"})
LONGEST = 200


class Entry(NamedTuple):
    """One line of the lexicon: the place, the patterns that lead there, and the places from which they do."""

    place: str
    patterns: tuple[re.Pattern[str], ...]
    under: tuple[str, ...] = ()

    def found(self, text: str) -> int:
        """Return the length of the longest stretch that a pattern fits, 0 for none."""
        return max((len(match.group()) for pattern in self.patterns if (match := pattern.search(text))), default=0)


@cache
def _entries(part: str, key: str = "goes_to") -> tuple[Entry, ...]:
    raw = resources.document("knowledge/headings.yaml")[part]
    return tuple(
        Entry(entry[key], tuple(compiled(word) for word in entry["words"]), tuple(entry.get("under", ())))
        for entry in raw
    )


@lru_cache(maxsize=4096)
def bare(title: str) -> str:
    """Return a heading without its number, spaces, and what stands in brackets behind it, in lower case NFKC."""
    return fold(_ASIDE.sub("", title[:LONGEST].strip()) or title[:LONGEST])


@lru_cache(maxsize=4096)
def place_of_heading(title: str, within: str = "") -> str | None:
    """Return the place of the form that a heading below another means, or None where no name is known."""
    name = bare(title)
    exact = _place_by_name(name, within)
    if exact:
        return exact
    shown = _shown(title)
    for entry in _entries("headings"):
        if (not entry.under or within.startswith(entry.under)) and entry.found(shown):
            return entry.place
    return None


def _shown(title: str) -> str:
    """Return a name in NFKC without spaces and what stands in brackets behind it."""
    return normalise(_ASIDE.sub("", title[:LONGEST].strip()) or title[:LONGEST]).replace(" ", "")


def _place_by_name(name: str, within: str) -> str | None:
    above = elements().get(within)
    if above is not None and above.kind is not Kind.ROWS:
        child = above.child_named(name)
        if child is not None:
            return child.path
    child = plan_format().child_named(name)
    return child.path if child is not None else None


@lru_cache(maxsize=4096)
def place_of_cell(name: str, element_path: str) -> str | None:
    """Return the place in a row (of projects, measures …) that the name of a cell means."""
    element = elements()[element_path]
    child = element.child_named(bare(name)) or element.child_named(fold(name[:LONGEST]))
    if child is not None:
        return child.path
    for plain in dict.fromkeys((_shown(name), normalise(name[:LONGEST]).replace(" ", ""))):
        for entry in (*_entries("columns"), *_entries("headings")):
            inside = entry.place.startswith(f"{element_path}.")
            if inside and (not entry.under or element_path.startswith(entry.under)) and entry.found(plain):
                return entry.place
    return None


@lru_cache(maxsize=4096)
def is_label(name: str) -> bool:
    """Tell whether words name a part of a plan, and hardly anything else."""
    if len(name) > 24:
        return False
    plain = bare(name)
    if plain in _names():
        return True
    return any(2 * entry.found(plain) >= len(plain) for entry in _entries("headings")) if plain else False


@lru_cache(maxsize=4096)
def is_name_of_part(name: str) -> bool:
    """Tell whether a heading is, for the most part, a name that the lexicon knows."""
    return is_label(_ASIDE.sub("", name.strip()))


@cache
def _names() -> frozenset[str]:
    return frozenset(fold(name) for element in plan_format().walk() for name in (element.label.ja, *element.names))


def place_of_sentence(sentence: str, within: str) -> str | None:
    """Return the place that a sentence speaks of, if it is another than the one it stands in."""
    plain = normalise(sentence)
    for entry in _entries("clues"):
        if within in entry.under and entry.found(plain):
            return entry.place
    return None


def chapter_of_text(text: str) -> str | None:
    """Return the chapter that a text without a known heading speaks of most, or None where nothing speaks clearly."""
    plain = normalise(text)
    counts = {
        entry.place: sum(pattern.search(plain) is not None for pattern in entry.patterns)
        for entry in _entries("chapters")
    }
    best = max(counts, key=lambda place: counts[place])
    return best if counts[best] > 1 else None


def word_for(part: str, text: str) -> tuple[str, int, int] | None:
    """Return the value that a word of a document's head means (part `stages` or `documents`), and where it stands."""
    for entry in _entries(part, "value"):
        for pattern in entry.patterns:
            found = pattern.search(text)
            if found:
                return entry.place, found.start(), found.end()
    return None


def children_of(path: str) -> Iterator[Element]:
    """Yield the places below one of the form; the root for an empty path."""
    yield from (elements()[path] if path else plan_format()).children
