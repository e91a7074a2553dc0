"""What is named where: the uses that data files make of each other, read from the files as they are written.

A rule that is refused for another reason still uses what it names, so a broken file counts as long as it can be read.
"""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any

from advisor.engine.conditions import DERIVED_KINDS
from advisor.engine.rules import Slot
from advisor.knowledge.library import Knowledge

_NEAR = 0.6
_TEXTS = "knowledge/texts/"


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
                self.derived[key].add(value)
            else:
                self.facts.add(key)

    def words_but_texts(self) -> frozenset[str]:
        """Return every word that stands in the data, the texts left out: ids, kinds and the like."""
        return frozenset(
            word for name, data in self._raw.items() if not name.startswith(_TEXTS) for word in _scalars(data)
        )

    def named_under(self, folder: str, *keys: str) -> set[str]:
        """Return every text that stands under one of some keys, anywhere in the files whose names begin so."""
        found: set[str] = set()
        for name, data in self._raw.items():
            if name.startswith(folder):
                found |= set(_under(data, keys))
        return found


def meant(name: str, dangling: Iterable[str]) -> bool:
    """Tell whether a name may be what one that leads nowhere was to say: a slip of the pen is one defect, not two."""
    return bool(get_close_matches(name, dangling, n=1, cutoff=_NEAR))


def _entries(data: Any) -> Iterator[tuple[str, Any]]:
    """Yield every key with its value, at whatever depth."""
    if isinstance(data, list):
        for item in data:
            yield from _entries(item)
    elif isinstance(data, dict):
        for key, value in data.items():
            yield str(key), value
            yield from _entries(value)


def _scalars(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, list):
        for item in data:
            yield from _scalars(item)
    elif isinstance(data, dict):
        for key, value in data.items():
            yield str(key)
            yield from _scalars(value)


def _under(data: Any, keys: tuple[str, ...]) -> Iterator[str]:
    if isinstance(data, list):
        for item in data:
            yield from _under(item, keys)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key in keys:
                yield from (str(item) for item in (value if isinstance(value, list) else [value]))
            yield from _under(value, keys)
