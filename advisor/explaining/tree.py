"""Find the nodes of a draft again, by where they stand in its text."""

from collections.abc import Iterator

from advisor.drafts.nodes import Entry, Mapping, Node, Scalar, Sequence
from advisor.records import Record


class Spot(Record):
    """A value of the tree with what it stands in: the entry of a mapping, or the list."""

    value: Node
    parent: Mapping | Sequence | None
    entry: Entry | None


def spots(node: Node, parent: Mapping | Sequence | None = None, entry: Entry | None = None) -> Iterator[Spot]:
    """Yield a node and everything below it, the inner before the outer."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from spots(item, node)
    elif isinstance(node, Mapping):
        for inner in node.entries.values():
            yield from spots(inner.value, node, inner)
    yield Spot(node, parent, entry)


class Tree:
    """The nodes of one draft."""

    def __init__(self, root: Mapping) -> None:
        self.root = root
        self.everything = list(spots(root))

    def value_at(self, offset: int) -> Spot | None:
        """Return the single value that stands at an offset, or whose key does; None where there is none."""
        for spot in self.everything:
            key = spot.entry.key if spot.entry is not None else None
            if isinstance(spot.value, Scalar) and spot.value.start <= offset < max(
                spot.value.end, spot.value.start + 1
            ):
                return spot
            if key is not None and key.start <= offset < max(key.end, key.start + 1):
                return spot
        return None

    def last_offset(self, node: Node) -> int:
        """Return the offset behind the last value of a node."""
        inner = [spot for spot in spots(node) if isinstance(spot.value, Scalar)]
        ends = [max(spot.value.end, spot.entry.key.end if spot.entry else 0) for spot in inner]
        return max(ends, default=node.end)
