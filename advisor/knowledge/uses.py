"""What is named where: the uses that data files make of each other, read from the files as they are written.

A rule that is refused for another reason still uses what it names, so broken files count as long as they can be read.
"""

from collections.abc import Iterator
from typing import Any

from advisor.engine.conditions import DERIVED_KINDS
from advisor.engine.rules import Slot
from advisor.knowledge.library import Knowledge


class Uses:
    """The names that rules, pitfalls, actions and the other files use."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._raw = knowledge.raw
        self.complete = all(data is not None for data in knowledge.raw.values())
        self.facts: set[str] = set()
        self.derived: dict[str, set[str]] = {kind: set() for kind in DERIVED_KINDS}
        for name, data in knowledge.raw.items():
            if name.startswith("rules/") and isinstance(data, dict):
                for slot in Slot:
                    self._conditions(data.get(slot.value))
        self.has_rules = any(name.startswith("rules/") for name in knowledge.raw)

    def _conditions(self, data: Any) -> None:
        for key, value in _entries(data):
            if key in self.derived:
                self.derived[key].add(str(value))
            else:
                self.facts.add(key)

    def named_under(self, folder: str, *keys: str) -> set[str]:
        """Return every text that stands under one of some keys, anywhere in the files whose names begin so."""
        found: set[str] = set()
        for name, data in self._raw.items():
            if name.startswith(folder):
                found |= set(_under(data, keys))
        return found


def _entries(data: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(data, list):
        for item in data:
            yield from _entries(item)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key == "any":
                yield from _entries(value)
            else:
                yield str(key), value


def _under(data: Any, keys: tuple[str, ...]) -> Iterator[str]:
    if isinstance(data, list):
        for item in data:
            yield from _under(item, keys)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key in keys:
                yield from (str(item) for item in (value if isinstance(value, list) else [value]))
            yield from _under(value, keys)
