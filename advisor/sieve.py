"""Which of many patterns can match a sentence, told by its characters before any pattern is tried.

Hardly a sentence has, of all parts that a pattern needs, a character each; so hardly a pattern has to be tried.
"""

from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_

from advisor.patterns import needed_parts


class Sieve:
    """Lets through the patterns that are worth trying on a text."""

    def __init__(self, patterns: Sequence[str]) -> None:
        parts = [needed_parts(pattern) for pattern in patterns]
        count, rows = len(parts), max(map(len, parts), default=0)
        self._all = (1 << count) - 1
        # A row of bits for each part, one bit a pattern: what a character is enough for.
        self._shifts = [count * row for row in range(rows)]
        self._always = sum(self._all << shift for shift in self._shifts)
        self._enough_for: dict[str, int] = {}
        for number, needed in enumerate(parts):
            for shift, characters in zip(self._shifts, needed, strict=False):
                bit = 1 << (shift + number)
                self._always &= ~bit
                for character in characters:
                    self._enough_for[character] = self._enough_for.get(character, 0) | bit
        self._known = frozenset(self._enough_for)

    def passed(self, text: str) -> Iterator[int]:
        """Yield the numbers of the patterns that can match a text, in their order; no other can."""
        bits = reduce(or_, map(self._enough_for.__getitem__, self._known.intersection(text)), self._always)
        passed = self._all
        for shift in self._shifts:
            passed &= bits >> shift
        while passed:
            lowest = passed & -passed
            yield lowest.bit_length() - 1
            passed ^= lowest
