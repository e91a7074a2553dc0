"""A draft as the lines of a form: every key of the plan form in its order, and nothing of the draft left out."""

import unicodedata
from collections.abc import Iterator

from advisor.drafts.draft import Draft
from advisor.drafts.nodes import Entry, Mapping, Node, Sequence
from advisor.forms.line import Ending, Line
from advisor.forms.values import Fields, fields_of
from advisor.forms.ways import Step, way_text
from advisor.language import Language
from advisor.plan.format import Element, Kind
from advisor.plan.rows import is_state, rows_of
from advisor.plan.told_keys import node_told
from advisor.records import Record


class Blanks(Record):
    """How much of a form is left empty to be filled in: items of each list, by path, and keys of an open mapping."""

    items: dict[str, int]
    keys: int


class Filling:
    """Makes the lines of a form, filled from a draft where there is one."""

    def __init__(self, language: Language, blanks: Blanks, draft: Draft | None = None) -> None:
        self.language, self.blanks, self.draft = language, blanks, draft

    def lines(self, element: Element, node: Node | None) -> Iterator[Line]:
        """Yield the lines of what stands under an element; of the root, whose value is the whole draft, as well."""
        for key, child, entry in in_order(element, node):
            if child is None:
                assert entry is not None
                yield from self._loose(element.path, Ending.LOOSE, (_written(key, entry),), entry.value)
            elif entry is None:
                yield from self._element(child, child.label.in_(self.language), None)
            else:
                yield from self._element(child, self._label(entry, child), meant(self.draft, child, entry.value))

    def _label(self, entry: Entry, element: Element) -> str:
        return entry.key.text.strip() or element.label.in_(self.language)

    def _element(self, element: Element, label: str, node: Node | None) -> Iterator[Line]:
        if element.kind is Kind.RECORD and not element.open:
            yield from self._record(element, label, node)
        elif element.kind is Kind.ROWS:
            yield from self._rows(element, label, node)
        elif element.open:
            yield from self._value(element, label, node)
            blanks = 0 if isinstance(node, Mapping) and node.entries else self.blanks.keys
            yield from (Line(element.path, Ending.LOOSE, "") for _ in range(blanks))
        else:
            yield from self._value(element, label, node)

    def _record(self, element: Element, label: str, node: Node | None) -> Iterator[Line]:
        if isinstance(node, Mapping) and node.entries and not is_state(element, node):
            yield Line(element.path, Ending.VALUE, label)
            yield from self.lines(element, node)
        else:
            yield from self._value(element, label, node)
            yield from self.lines(element, None)

    def _rows(self, element: Element, label: str, node: Node | None) -> Iterator[Line]:
        items = self._items(element, node)
        if items:
            yield Line(element.path, Ending.VALUE, label)
        else:
            yield from self._value(element, label, node)
        ready = self.blanks.items.get(element.path, 1)
        for number, item in enumerate([*items, *[None] * (1 if items and ready else ready)], start=1):
            name = f"{element.label.in_(self.language)} {number}"
            fields = None if item is None else fields_of(item, self.language)
            yield Line(element.path, Ending.ITEM, name, *(fields or ("", "")))
            if item is not None and fields is None and not isinstance(item, Mapping):
                yield from self._loose(element.path, Ending.LOOSE_IN_ITEM, (), item)
            elif fields is None:
                yield from self._item(element, item)

    def _items(self, element: Element, node: Node | None) -> list[Node]:
        """Return the items of a list, or of a list of one that is written as that one."""
        if isinstance(node, Sequence):
            return node.items
        if isinstance(node, Mapping) and [row.node for row in rows_of(element, node)] == [node]:
            return [node]
        return []

    def _item(self, element: Element, item: Node | None) -> Iterator[Line]:
        for line in self.lines(element, item):
            if line.path == element.path and line.ending is Ending.LOOSE:
                line = line._replace(ending=Ending.LOOSE_IN_ITEM)
            yield line

    def _value(self, element: Element, label: str, node: Node | None) -> Iterator[Line]:
        """Yield the lines of a value in whatever form: a text, a list of texts, or keys of its own."""
        fields = Fields("", "") if node is None else fields_of(node, self.language)
        if fields is not None:
            yield Line(element.path, Ending.VALUE, label, *fields)
        elif isinstance(node, Sequence):
            for item in node.items:
                told = fields_of(item, self.language)
                yield Line(element.path, Ending.ITEM, label, *(told or ("", "")))
                if told is None:
                    yield from self._loose(element.path, Ending.LOOSE_IN_ITEM, (), item)
        elif isinstance(node, Mapping):
            yield Line(element.path, Ending.VALUE, label)
            yield from self._loose(element.path, Ending.LOOSE, (), node)

    def _loose(self, path: str, ending: Ending, way: tuple[Step, ...], node: Node) -> Iterator[Line]:
        """Yield a line for every value below what the plan form does not know, with the way to it."""
        fields = fields_of(node, self.language) if way else None
        if fields is not None:
            yield Line(path, ending, way_text(way), *fields)
        elif isinstance(node, Sequence):
            for index, item in enumerate(node.items):
                yield from self._loose(path, ending, (*way, index), item)
        elif isinstance(node, Mapping):
            for key, entry in node.entries.items():
                yield from self._loose(path, ending, (*way, _written(key, entry)), entry.value)


def meant(draft: Draft | None, element: Element, node: Node) -> Node:
    """Return a value with the keys that full-width colons hid from YAML."""
    if element.kind is Kind.TEXT or draft is None:
        return node
    return node_told(draft, node, lambda name: element.open or element.child_named(name) is not None, [])


def in_order(element: Element, node: Node | None) -> list[tuple[str, Element | None, Entry | None]]:
    """Return the keys of a draft in the order written, and those of the form that it lacks behind their neighbours."""
    entries = node.entries if isinstance(node, Mapping) else {}
    found: list[tuple[str, Element | None, Entry | None]] = []
    found += [(key, element.child_named(key), entry) for key, entry in entries.items()]
    behind = 0
    for child in element.children:
        own = [number for number, (_, known, _) in enumerate(found, start=1) if known is child]
        if own:
            behind = own[-1]
        else:
            found.insert(behind, (child.key, child, None))
            behind += 1
    return found


def _written(key: str, entry: Entry) -> str:
    """Return a key as its author wrote it, where it is read as the same again."""
    written = entry.key.text.strip()
    return written if unicodedata.normalize("NFKC", written).strip() == key else key
