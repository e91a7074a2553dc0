"""The plan form as it is filled from a document, and the tree that it makes in the end."""

from functools import cache

from advisor.documents.words import Words
from advisor.drafts.nodes import Entry, Mapping, Node, PlacedScalar, Scalar, Sequence
from advisor.plan.building import element_elsewhere
from advisor.plan.format import Kind, elements, plan_format
from advisor.plan.years import normalise


class Record:
    """Keys with what was told under each, in the order told; a key may hold a record, rows or several texts."""

    def __init__(self) -> None:
        self.keys: dict[str, Words] = {}
        self.values: dict[str, list[Words | Record]] = {}

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def add(self, key: str, value: "Words | Record", heading: Words | None = None) -> None:
        """Put something under a key; `heading` is what the author calls it."""
        name = normalise(key).strip()
        if heading and name not in self.keys:
            self.keys[name] = heading
        self.values.setdefault(name, []).append(value)

    def record(self, key: str, heading: Words | None = None) -> "Record":
        """Return the record under a key, new where there is none."""
        name = normalise(key).strip()
        for value in self.values.get(name, ()):
            if isinstance(value, Record):
                return value
        made = Record()
        self.add(name, made, heading)
        return made

    def words(self, key: str) -> Words | None:
        """Return the first words under a key."""
        return next((value for value in self.values.get(key, ()) if isinstance(value, Words)), None)

    def node(self) -> Mapping:
        """Return the record as part of a draft's tree."""
        entries: dict[str, Entry] = {}
        for key, values in self.values.items():
            nodes = [value.node() if isinstance(value, Record) else value.scalar() for value in values]
            nodes = [node for node in nodes if not (isinstance(node, Mapping) and not node.entries)]
            if not nodes:
                continue
            value: Node = nodes[0]
            if len(nodes) > 1:
                value = Sequence(list(nodes), nodes[0].start, nodes[-1].end)
            heading = self.keys.get(key)
            entries[key] = Entry(heading.scalar() if heading else _unwritten(key, value.start), value)
        start = min((entry.value.start for entry in entries.values()), default=0)
        end = max((entry.value.end for entry in entries.values()), default=0)
        return Mapping(entries, start, end)


def _unwritten(key: str, at: int) -> Scalar:
    """Return a key that the document does not write, at the place of its value."""
    return PlacedScalar(key, at, at, [at] * len(key), [at] * len(key))


class Form:
    """The whole form of a plan. Paths are those of the plan form."""

    def __init__(self) -> None:
        self.root = Record()
        self.rows: dict[str, list[Record]] = {}

    def put(self, path: str, words: Words, heading: Words | None = None) -> None:
        """Put words at a place of the form; at one of a row, they are told of the plan as a whole."""
        if words:
            leaf = leaf_of(path)
            record, key = self._holder(leaf, heading)
            record.add(key, words, heading if leaf == path else None)

    def replace(self, path: str, words: Words) -> None:
        """Put words at a place at the top of the form; what stood there becomes a note."""
        for told in self.root.values.pop(key_of(path), []):
            self.root.add(key_of("notes"), told)
        self.put(path, words)

    def record(self, path: str, heading: Words | None = None) -> Record:
        """Return the record at a place of the form."""
        holder, key = self._holder(path, heading)
        return holder.record(key, heading)

    def row(self, path: str, heading: Words | None = None) -> Record:
        """Begin a new row of a list such as `projects`."""
        row = Record()
        holder, key = self._holder(path, heading)
        holder.add(key, row, heading)
        self.rows.setdefault(path, []).append(row)
        return row

    def _holder(self, path: str, heading: Words | None) -> tuple[Record, str]:
        """Return the record that holds a place, and the key of the place in it."""
        parts = path.split(".")
        if parts[0] in ("projects", "vision", "measures", "issues") and len(parts) > 1:
            return self.root, _name_at_the_top(path)
        record = self.root
        for depth in range(1, len(parts)):
            record = record.record(key_of(".".join(parts[:depth])))
        return record, key_of(path)

    def node(self) -> Mapping:
        """Return the tree."""
        return self.root.node()


def key_of(path: str) -> str:
    """Return the key of a place of the form in Japanese."""
    return elements()[path].label.ja


@cache
def leaf_of(path: str) -> str:
    """Return where texts at a place belong: itself, or the notes of a place that holds others."""
    element = elements()[path]
    if path in ("projects", "measures", "issues", "vision"):
        return "notes"
    if path == "evaluation.indicators":
        return "evaluation.notes"  # a row of its own would be an indicator
    if element.kind in (Kind.TEXT, Kind.ROWS):
        return path
    names = {child.key for child in element.children}
    for name in ("notes", "other"):
        if name in names:
            return f"{path}.{name}"
    return leaf_of(path.rpartition(".")[0])


@cache
def _name_at_the_top(path: str) -> str:
    """Return the name of a cell of projects or visions by which it is known at the top of a plan file."""
    element = elements()[path]
    for name in (element.label.ja, *element.names, element.key):
        if plan_format().child_named(name) is None and element_elsewhere(name) == element:
            return name
    return key_of("notes")
