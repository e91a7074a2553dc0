"""Which project, indicator or other subject of one version is which of the next, however they were moved or renamed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from advisor.plan.format import fold
from advisor.plan.model import SubjectKind
from advisor.records import Record
from advisor.revisions.model import Pairing, Thing, Version

SAME, PERHAPS = 0.5, 0.3  # of the pairs of characters that two texts have in common
CLEARLY = 0.1  # so much nearer than any other
_NAME_WEIGHT = 0.5


class Match(Record):
    """Two subjects that may be the same, and how much they have in common (0–1)."""

    likeness: float
    before: Thing
    after: Thing


def pairings_of(before: Version, after: Version) -> tuple[Pairing, ...]:
    """Return every subject of both versions once, with its like where there is one."""
    return tuple(
        pairing
        for kind in SubjectKind
        for pairing in _pairings(
            [thing for thing in before.things if thing.kind is kind],
            [thing for thing in after.things if thing.kind is kind],
        )
    )


def _pairings(before: list[Thing], after: list[Thing]) -> Iterator[Pairing]:
    left, right = list(before), list(after)
    for one, other in [*_of_one_name(left, right)]:
        left.remove(one)
        right.remove(other)
        yield Pairing(one, other)
    matches = sorted(_matches(left, right), key=lambda match: -match.likeness)
    for match in matches:
        if match.likeness < PERHAPS or match.before not in left or match.after not in right:
            continue
        rivals = [
            other.likeness
            for other in matches
            if other is not match and (other.before is match.before or other.after is match.after)
            if other.before in left and other.after in right
        ]
        if match.likeness >= SAME and match.likeness - max(rivals, default=0.0) >= CLEARLY:
            yield Pairing(match.before, match.after)
        else:
            yield Pairing(match.before, match.after, is_certain=False)
        left.remove(match.before)
        right.remove(match.after)
    yield from (Pairing(thing, None) for thing in left)
    yield from (Pairing(None, thing) for thing in right)


def _of_one_name(before: list[Thing], after: list[Thing]) -> Iterator[tuple[Thing, Thing]]:
    """Yield the subjects whose name no other of their version has; one without any name is known by its number."""
    named, others = _by_name(before), _by_name(after)
    for name, things in named.items():
        if len(things) == 1 and len(others.get(name, [])) == 1:
            yield things[0], others[name][0]


def _by_name(things: Iterable[Thing]) -> dict[str, list[Thing]]:
    found: dict[str, list[Thing]] = {}
    for thing in things:
        found.setdefault(fold(thing.name) or thing.key, []).append(thing)
    return found


def _matches(before: list[Thing], after: list[Thing]) -> Iterator[Match]:
    for one in before:
        for other in after:
            yield Match(_likeness(one, other), one, other)


def _likeness(one: Thing, other: Thing) -> float:
    """Return how much of their names and texts two subjects share; a number that both bear counts a little."""
    names = _shared(one.name, other.name)
    if one.text and other.text:
        return _NAME_WEIGHT * names + (1 - _NAME_WEIGHT) * _shared(one.text, other.text)
    return names


def _shared(one: str, other: str) -> float:
    pairs, others = _pairs(one), _pairs(other)
    total = pairs.total() + others.total()
    return 2 * (pairs & others).total() / total if total else 0.0


@lru_cache(maxsize=4096)
def _pairs(text: str) -> Counter[str]:
    plain = fold(text)
    return Counter(plain[at : at + 2] for at in range(max(1, len(plain) - 1)))
