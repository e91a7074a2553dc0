"""What a text must have so that a pattern can match it: of some parts of the pattern, one of their characters each.

Taking a pattern apart takes longer than a hundred searches, so `advisor.patterns` keeps what was found on disk.
"""

import re
from typing import Any

Characters = frozenset[str]
# So many parts of a pattern are told, the rarest.
MOST_PARTS = 3
# A class of more characters tells little.
_MOST_CHARACTERS = 100
# A letter of hiragana stands in so many times as many sentences as another character.
_TIMES = 15


def needed_parts(parsed: Any) -> tuple[str, ...]:
    """Return, for some parts of a parsed pattern, the characters of which a text must have one for it to match."""
    parts = [part for part in _parts_of(parsed) if part]
    return tuple("".join(sorted(part)) for part in sorted(parts, key=_commonness)[:MOST_PARTS])


def _commonness(characters: Characters) -> int:
    """Return how common it is, roughly, that one of some characters stands in a sentence."""
    return sum(_TIMES if "ぁ" <= character <= "ん" else 1 for character in characters)


def _parts_of(parsed: Any) -> list[Characters]:
    """Return what each part of a parsed sequence needs that cannot be left out, an empty set where that is unknown."""
    if parsed.state.flags & re.IGNORECASE:
        return []
    found: list[Characters] = []
    for operation, value in parsed:
        match str(operation):
            case "LITERAL":
                found.append(frozenset(chr(value)))
            case "IN":
                found.append(_class(value))
            case "BRANCH":
                found.append(_any_of([_parts_of(way) for way in value[1]]))
            case "SUBPATTERN" if not value[1] & re.IGNORECASE:
                found += _parts_of(value[3])
            case "MAX_REPEAT" | "MIN_REPEAT" if value[0]:
                found += _parts_of(value[2])
    return found


def _class(members: Any) -> Characters:
    """Return the characters of a class; none where they are too many, or told by what they are not."""
    characters: set[str] = set()
    for operation, value in members:
        match str(operation):
            case "LITERAL":
                characters.add(chr(value))
            case "RANGE" if value[1] - value[0] < _MOST_CHARACTERS:
                characters.update(map(chr, range(value[0], value[1] + 1)))
            case _:
                return frozenset()
    return frozenset(characters)


def _any_of(ways: list[list[Characters]]) -> Characters:
    """Return what a text needs for one of some ways: of each the part that is the least common."""
    parts = [min(filter(None, way), key=_commonness, default=frozenset[str]()) for way in ways]
    return frozenset().union(*parts) if all(parts) else frozenset()
