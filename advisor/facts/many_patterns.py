"""Which of many patterns can match which of many sentences, told by their characters before any pattern is tried.

Of each pattern some parts must be there, and no sentence matches it that lacks all characters with which one of them
can be. Hardly a sentence has what a pattern needs, so that hardly a pattern has to be tried. Taking the patterns apart
takes longer than a single review.
"""

import re
from collections.abc import Sequence
from typing import Any

import numpy as np

Needed = frozenset[str]
Array = np.ndarray[Any, np.dtype[Any]]
# So many parts of a pattern are asked for, the rarest.
_PARTS = 3
# A class of more characters tells little.
_MOST_CHARACTERS = 100
# A letter of hiragana stands in so many times as many sentences as another character.
_TIMES = 15
# Characters from here on are rare enough to be taken for one.
_RARE = 0xFFFF
_WORD_BITS = 64
_END = "\n"


class ManyPatterns:
    """Tells of some sentences which of some patterns are worth trying."""

    def __init__(self, expressions: Sequence[re.Pattern[str]]) -> None:
        words = -(-len(expressions) // _WORD_BITS)
        # For every character, and each part of the patterns, one bit a pattern: whether the part can be there by it.
        self._bits = np.zeros((_RARE + 1, _PARTS, words * _WORD_BITS // 8), np.uint8)
        for number, expression in enumerate(expressions):
            byte, bit = number // 8, 1 << number % 8
            parts = sorted(needed_characters(expression), key=_commonness)[:_PARTS]
            for place, part in enumerate(parts):
                self._bits[[min(ord(character), _RARE) for character in part], place, byte] |= bit
            self._bits[:, len(parts) :, byte] |= bit

    def worth_trying(self, sentences: Sequence[str]) -> list[list[int]]:
        """Return the numbers of the patterns that can match each sentence, in their order; no other can."""
        found: list[list[int]] = [[] for _ in sentences]
        if sentences:
            ended = _END.join(sentences) + _END
            characters = np.frombuffer(ended.encode("utf-32-le", "surrogatepass"), np.uint32)
            starts = np.cumsum([0, *(len(sentence) + len(_END) for sentence in sentences)])[:-1]
            there = np.bitwise_or.reduceat(self._bits.view(np.uint64)[np.minimum(characters, _RARE)], starts)
            passed = np.unpackbits(np.bitwise_and.reduce(there, axis=1).view(np.uint8), axis=1, bitorder="little")
            for sentence, pattern in zip(*map(np.ndarray.tolist, np.nonzero(passed)), strict=True):
                found[sentence].append(pattern)
        return found


def needed_characters(expression: re.Pattern[str]) -> list[Needed]:
    """Return sets of characters of each of which a text must have one, else the pattern cannot match it."""
    from re import _parser  # type: ignore[attr-defined]

    if expression.flags & re.IGNORECASE:
        return []
    return [needed for needed in _parts_of(_parser.parse(expression.pattern, expression.flags)) if needed]


def _commonness(characters: Needed) -> int:
    """Return how common it is, roughly, that one of some characters stands in a sentence."""
    return sum(_TIMES if "ぁ" <= character <= "ん" else 1 for character in characters)


def _parts_of(parsed: Any) -> list[Needed]:
    """Return what each part of a parsed sequence needs that cannot be left out, an empty set where that is unknown."""
    found: list[Needed] = []
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


def _class(members: Any) -> Needed:
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


def _any_of(ways: list[list[Needed]]) -> Needed:
    """Return what a text needs for one of some ways: of each the part that is the least common."""
    parts = [min(filter(None, way), key=_commonness, default=frozenset[str]()) for way in ways]
    return frozenset().union(*parts) if all(parts) else frozenset()
