"""Boxes: sets of worlds told by the values that each fact may have, and exact questions about them.

A fact that a box does not name may have any value. Every question is decided by splitting boxes, so the answer is that
of looking at every world, for the work of looking at those in which something differs.
"""

from collections.abc import Iterable, Mapping, Sequence

Box = Mapping[str, frozenset[str]]
Domain = Mapping[str, frozenset[str]]
MAX_SPLITS = 20_000
MAX_SPLITS_IN_ALL = 1_000_000


class TooManySplitsError(Exception):
    """A question would take too long, or all of them together; whoever asks goes without an answer."""


class Effort:
    """How many splits may still be made for all questions of one check, a matter of half a minute at most."""

    def __init__(self) -> None:
        self.left = MAX_SPLITS_IN_ALL


def meet(*boxes: Box) -> Box | None:
    """Return what all boxes have in common, or None where they have nothing in common."""
    common: dict[str, frozenset[str]] = {}
    for box in boxes:
        for fact, values in box.items():
            common[fact] = common[fact] & values if fact in common else values
            if not common[fact]:
                return None
    return common


def covered(box: Box, cover: Iterable[Box], domain: Domain, effort: Effort) -> bool:
    """Tell whether every world of a box lies in one of the others. Raises TooManySplitsError."""
    splitting = _Splitting(domain, min(MAX_SPLITS, effort.left))
    try:
        return splitting.covered(dict(box), list(cover))
    finally:
        effort.left -= splitting.splits


class _Splitting:
    """One question, with the number of splits that it has taken so far."""

    def __init__(self, domain: Domain, most: int) -> None:
        self._domain = domain
        self._most = most
        self.splits = 0

    def covered(self, box: dict[str, frozenset[str]], cover: Sequence[Box]) -> bool:
        if any(not values for values in box.values()):
            return True
        near = [other for other in cover if meet(box, other) is not None]
        if not near:
            return False
        beyond = {fact: self._beyond(box, fact, near[0]) for fact in near[0]}
        fact = next((fact for fact, values in beyond.items() if values), None)
        if fact is None:
            return True
        if self.splits >= self._most:
            raise TooManySplitsError
        self.splits += 1
        inside = self._values(box, fact) & near[0][fact]
        return self.covered({**box, fact: beyond[fact]}, near[1:]) and self.covered({**box, fact: inside}, near)

    def _values(self, box: Box, fact: str) -> frozenset[str]:
        return box.get(fact, self._domain[fact])

    def _beyond(self, box: Box, fact: str, other: Box) -> frozenset[str]:
        return self._values(box, fact) - other[fact]
