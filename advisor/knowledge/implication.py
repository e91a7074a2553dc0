"""Whether one meaning can hold, always holds, or holds whenever another does: exact, over all worlds that can be.

Meanings only ever say that subjects are there, never that they are not. So it is enough to look at worlds that hold
just the rule's own subject and those that an alternative asks for: more subjects can only make more come true.
"""

from collections.abc import Iterator, Mapping
from itertools import product

from advisor.knowledge.boxes import Box, Effort, TooManySplitsError, covered
from advisor.knowledge.laws import Laws
from advisor.knowledge.meanings import ANYTHING, Alternative, Meaning
from advisor.plan.model import SubjectKind

_OWN = "own"
MAX_WAYS = 2_000


class Logic:
    """Answers over the facts of one knowledge. An answer that would take too long is the one that reports nothing."""

    def __init__(self, values: Mapping[str, frozenset[str]], laws: bool = True) -> None:
        self._values = values
        self._laws = Laws(values if laws else ())
        self._effort = Effort()

    def possible(self, meaning: Meaning) -> bool:
        """Tell whether some world makes it true."""
        return any(not self._covered(_world(alternative), []) for alternative in meaning)

    def implies(self, one: Meaning, other: Meaning, per: SubjectKind) -> bool:
        """Tell whether the other holds in every world in which the one does; `per` is whom both are about."""
        return all(self._follows(alternative, other, per) for alternative in one)

    def always(self, meaning: Meaning, per: SubjectKind) -> bool:
        """Tell whether it holds in every world."""
        return self._follows(ANYTHING, meaning, per)

    def _follows(self, alternative: Alternative, other: Meaning, per: SubjectKind) -> bool:
        cover: list[Box] = []
        for wanted in other:
            for way in _ways(wanted, alternative, per):
                cover.append(way)
                if len(cover) > MAX_WAYS:
                    return False
        return self._covered(_world(alternative), cover)

    def _covered(self, box: Box, cover: list[Box]) -> bool:
        named = {name for each in (box, *cover) for name in each}
        broken = list(self._laws.broken_in(named))
        domain = {name: self._values[name.partition(":")[2]] for each in (box, *cover, *broken) for name in each}
        try:
            return covered(box, [*cover, *broken], domain, self._effort)
        except TooManySplitsError:
            return False


def _world(alternative: Alternative) -> Box:
    """Return the worlds of one alternative, each subject's facts under a name of its own."""
    box = {f"{_OWN}:{fact}": values for fact, values in alternative.own.items()}
    for place, other in enumerate(alternative.others):
        box |= {f"{place}:{fact}": values for fact, values in other.box.items()}
    return box


def _ways(wanted: Alternative, given: Alternative, per: SubjectKind) -> Iterator[Box]:
    """Yield the ways in which the subjects of a given alternative can be those that another wants."""
    choices = [
        [*([_OWN] if other.kind is per else []), *(str(p) for p, g in enumerate(given.others) if g.kind is other.kind)]
        for other in wanted.others
    ]
    for chosen in product(*choices):
        box: dict[str, frozenset[str]] = {f"{_OWN}:{fact}": values for fact, values in wanted.own.items()}
        for subject, other in zip(chosen, wanted.others, strict=True):
            for fact, values in other.box.items():
                name = f"{subject}:{fact}"
                box[name] = box[name] & values if name in box else values
        if all(box.values()):
            yield box
