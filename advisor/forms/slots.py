"""Places of a tree that is being made: something can be put there, and what is there already is never lost."""

from advisor.drafts.nodes import Entry, Mapping, Node, Scalar, Sequence
from advisor.records import Record


class Slot(Record):
    """A key of a mapping or a number of a list; `written` is the key as its author wrote it."""

    holder: Mapping | Sequence
    key: str | int
    written: Scalar

    @property
    def value(self) -> Node | None:
        """What is there, or None."""
        if isinstance(self.holder, Mapping):
            entry = self.holder.entries.get(str(self.key))
            return entry.value if entry else None
        index = int(self.key)
        return self.holder.items[index] if index < len(self.holder.items) else None

    def put(self, node: Node) -> None:
        """Put something there, in place of what is there."""
        if isinstance(self.holder, Mapping):
            known = self.holder.entries.get(str(self.key))
            self.holder.entries[str(self.key)] = Entry(known.key if known else self.written, node)
        elif int(self.key) < len(self.holder.items):
            self.holder.items[int(self.key)] = node
        else:
            self.holder.items.append(node)

    def add(self, node: Node) -> None:
        """Put something there, as one more item where something is there already."""
        there = self.value
        if there is None:
            self.put(node)
        elif isinstance(there, Sequence):
            there.items.append(node)
        else:
            self.put(Sequence([there, node], there.start, node.end))
