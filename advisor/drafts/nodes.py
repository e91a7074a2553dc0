"""The tree that every reader makes: scalars, sequences and mappings, each knowing its offsets in the text."""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Scalar:
    """A single value as text, from its quote or block sign on; `quoted` tells an explicit string from a bare word."""

    text: str
    start: int
    end: int
    quoted: bool = False

    @property
    def empty(self) -> bool:
        """Tell whether nothing was written."""
        return not self.quoted and self.text in ("", "~", "null", "Null", "NULL")


@dataclass(slots=True)
class Sequence:
    """An ordered list of nodes."""

    items: "list[Node]"
    start: int
    end: int


@dataclass(slots=True)
class Entry:
    """One key of a mapping with its value."""

    key: Scalar
    value: "Node"


@dataclass(slots=True)
class Mapping:
    """Keys with values, in the order written; a key that was written twice is kept once, the first."""

    entries: dict[str, Entry] = field(default_factory=dict)
    start: int = 0
    end: int = 0


Node = Scalar | Sequence | Mapping


def scalars(node: Node) -> Iterator[Scalar]:
    """Yield every scalar value below a node, in the order written."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from scalars(item)
    else:
        for entry in node.entries.values():
            yield from scalars(entry.value)
