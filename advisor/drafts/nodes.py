"""The tree that every reader makes: scalars, sequences and mappings, each knowing its offsets in the text."""

from collections.abc import Iterator
from collections.abc import Sequence as Offsets

from advisor.records import Record


class Scalar:
    """A single value as text, from its quote or block sign on; `quoted` tells an explicit string from a bare word."""

    __slots__ = ("end", "quoted", "start", "text")

    def __init__(self, text: str, start: int, end: int, quoted: bool = False) -> None:
        self.text, self.start, self.end, self.quoted = text, start, end, quoted

    @property
    def empty(self) -> bool:
        """Tell whether nothing was written."""
        return not self.quoted and self.text in ("", "~", "null", "Null", "NULL")


class PlacedScalar(Scalar):
    """A value that knows by itself where in the text each of its characters begins and ends."""

    __slots__ = ("begins", "ends")

    def __init__(self, text: str, start: int, end: int, begins: Offsets[int], ends: Offsets[int]) -> None:
        super().__init__(text, start, end)
        self.begins, self.ends = begins, ends


class Sequence:
    """An ordered list of nodes."""

    __slots__ = ("end", "items", "start")

    def __init__(self, items: "list[Node]", start: int, end: int) -> None:
        self.items, self.start, self.end = items, start, end


class Entry(Record):
    """One key of a mapping with its value."""

    key: Scalar
    value: "Node"


class Mapping:
    """Keys with values, in the order written; a key that was written twice is kept once, the first."""

    __slots__ = ("end", "entries", "start")

    def __init__(self, entries: dict[str, Entry] | None = None, start: int = 0, end: int = 0) -> None:
        self.entries, self.start, self.end = {} if entries is None else entries, start, end


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
