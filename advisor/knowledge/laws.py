"""What holds between facts in every plan: a sign is a sign of an admission, and an admission has a sign.

See `advisor/facts/standing.py`, which makes both of the same sentences. Worlds that
break this law need not be looked at.
"""

from collections.abc import Iterable, Iterator

from advisor.facts.model import Standing
from advisor.facts.signs import concept_and_sign, without_sign
from advisor.knowledge.boxes import Box

_YES, _NO = frozenset({"yes"}), frozenset({"no"})
_ADMITTED = frozenset({str(Standing.ADMITTED)})
_OTHERWISE = frozenset(str(standing) for standing in Standing) - _ADMITTED


class Laws:
    """The law of signs over the facts of one knowledge."""

    def __init__(self, facts: Iterable[str]) -> None:
        self._signs: dict[str, list[str]] = {}
        for fact in facts:
            concept, sign = concept_and_sign(fact)
            if sign:
                self._signs.setdefault(concept, []).append(fact)

    def broken_in(self, facts: Iterable[str]) -> Iterator[Box]:
        """Yield the boxes of worlds that cannot be, as far as these facts tell; each is named `subject:fact`."""
        asked = {without_sign(fact) for fact in facts}
        for name in sorted(asked):
            subject, _, concept = name.rpartition(":")
            signs = [f"{subject}:{sign}" for sign in self._signs.get(concept, ())]
            if not signs:
                continue
            for sign in signs:
                yield {name: _OTHERWISE, sign: _YES}
            yield {name: _ADMITTED, **dict.fromkeys(signs, _NO)}
