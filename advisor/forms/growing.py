"""From the lines of a filled form to the tree of a draft."""

import unicodedata
from collections.abc import Iterator

from advisor.drafts.draft import Draft
from advisor.drafts.lines import Spot
from advisor.drafts.nodes import Mapping, Node, Scalar, Sequence, scalars
from advisor.drafts.problems import Problem
from advisor.forms.line import Ending, Line
from advisor.forms.slots import Slot
from advisor.forms.text_read import TextRead
from advisor.forms.values import node_of
from advisor.forms.ways import steps_of
from advisor.plan.format import Element, Kind, elements, plan_format
from advisor.plan.states import State, state_of

_NOTES = ("notes", "other")
_SHOWN = 40  # characters of a text that a remark quotes


class Grower:
    """Takes lines in the order of the form, puts each where it belongs, and makes a draft of them in the end."""

    def __init__(self) -> None:
        self._read = TextRead()
        self._root = Mapping()
        self._labels: dict[str, Scalar] = {}  # what the author calls the key of a path
        self._items: dict[str, int] = {}  # the number of the item of a list that lines are read into
        self._wholes: set[Mapping] = set()  # states with a reason, each told in one line
        self._beyond: list[Scalar] = []
        self._contradicted: list[tuple[str, Scalar]] = []

    def take(self, line: Line) -> None:
        """Read one line; one for a place that the plan form does not have is read as a key that it does not know."""
        if line.path and line.path not in elements():
            line = line._replace(path="", ending=Ending.LOOSE)
        label = self._read.take(line.label, line.label_spot)
        if line.ending in (Ending.VALUE, Ending.ITEM):
            self._begin(line, label)
        if line.blank:
            return
        node = node_of(line, self._read)
        if isinstance(node, Mapping) and node.entries:
            self._wholes.add(node)
        if line.ending is Ending.VALUE:
            self._put(line.path, node)
        elif line.ending is Ending.ITEM:
            items = self._list(line.path)
            self._items[line.path] = len(items.items)
            items.items.append(node)
        else:
            self._put_loose(line, label, node)

    def take_beyond(self, text: str, spot: Spot) -> None:
        """Read a text that stands beside the lines of the form: it is kept as a note of the plan."""
        self._beyond.append(self._read.take(text, spot))

    def draft(self, file: str) -> Draft:
        """Return what was read as a draft; `file` is the name that findings show."""
        for scalar in self._beyond:
            self._slot("notes").add(scalar)
        lines = self._read.lines()
        draft = Draft(file, self._root, lines, is_form=False)
        draft.problems += self._problems(draft)
        return draft

    def _problems(self, draft: Draft) -> Iterator[Problem]:
        for label, scalar in self._contradicted:
            place = draft.place_in(scalar, 0, len(scalar.text))
            yield Problem("form-state-beside-content", place, (("key", label), ("text", scalar.text[:_SHOWN])))
        if self._beyond:
            first = self._beyond[0]
            place = draft.place_in(first, 0, len(first.text))
            yield Problem("form-text-beyond", place, (("count", str(len(self._beyond))), ("text", first.text[:_SHOWN])))

    def _begin(self, line: Line, label: Scalar) -> None:
        """Note what a key is called from here on, and leave the items begun before."""
        if line.ending is Ending.VALUE or elements()[line.path].kind is not Kind.ROWS:
            self._labels[line.path] = label
        below = line.path + "."
        for known in [path for path in self._items if path == line.path or path.startswith(below)]:
            del self._items[known]
        for known in [path for path in self._labels if path.startswith(below)]:
            del self._labels[known]

    def _put(self, path: str, node: Node) -> None:
        slot = self._slot(path)
        if elements()[path].kind is not Kind.TEXT and isinstance(slot.value, (Mapping, Sequence)):
            self._set_aside(path, node)
        else:
            slot.add(node)

    def _put_loose(self, line: Line, label: Scalar, node: Node) -> None:
        if line.path and (line.ending is Ending.LOOSE_IN_ITEM or self._has_items(line.path)):
            slot = self._item_slot(line.path)
        elif line.path:
            slot = self._slot(line.path)
        else:
            slot = Slot(Sequence([self._root], 0, 0), 0, label)
        for step in steps_of(line.label):
            slot = self._below(slot, line.path, step, label)
        slot.add(node)

    def _below(self, slot: Slot, path: str, step: str | int, label: Scalar) -> Slot:
        """Return the slot one step further on, in a mapping or list that is made where there is none."""
        if isinstance(step, str):
            name = unicodedata.normalize("NFKC", step).strip()
            written = label if label.text == step else self._read.unwritten(step, label.start)
            return Slot(self._mapping_in(slot, path), name, written)
        items = self._list_in(slot, path)
        return Slot(items, min(step, len(items.items)), label)

    def _slot(self, path: str) -> Slot:
        """Return where the value of a key of the plan form belongs."""
        element, parent = elements()[path], path.rpartition(".")[0]
        holder = self._mapping(parent) if parent else self._root
        label = self._labels.get(path)
        if label is not None and _names(label.text, element, parent):
            return Slot(holder, unicodedata.normalize("NFKC", label.text).strip(), label)
        own = element.label.ja if _names(element.label.ja, element, parent) else element.key
        shown = label is not None and label.text.strip()
        return Slot(holder, own, label if label is not None and shown else self._read.unwritten(own, self._read.end))

    def _mapping(self, path: str) -> Mapping:
        """Return the mapping that lines below a path are read into: that of the record, or of the item begun last."""
        is_list = elements()[path].kind is Kind.ROWS
        return self._mapping_in(self._item_slot(path) if is_list else self._slot(path), path)

    def _item_slot(self, path: str) -> Slot:
        items = self._list(path)
        index = self._items.setdefault(path, len(items.items))
        return Slot(items, index, self._read.unwritten("", self._read.end))

    def _has_items(self, path: str) -> bool:
        return elements()[path].kind is Kind.ROWS and isinstance(self._slot(path).value, Sequence)

    def _list(self, path: str) -> Sequence:
        return self._list_in(self._slot(path), path)

    def _mapping_in(self, slot: Slot, path: str) -> Mapping:
        """Return the mapping in a slot; what else stands there gives way to it."""
        there = slot.value
        if isinstance(there, Mapping) and there not in self._wholes:
            return there
        made = Mapping({}, self._read.end, self._read.end)
        slot.put(made)
        if there is not None:
            self._set_aside(path, there, made)
        return made

    def _list_in(self, slot: Slot, path: str) -> Sequence:
        there = slot.value
        if isinstance(there, Sequence):
            return there
        made = Sequence([], self._read.end, self._read.end)
        slot.put(made)
        if there is not None and path and elements()[path].kind is Kind.TEXT:
            made.items.append(there)
        elif there is not None:
            self._set_aside(path, there)
        return made

    def _set_aside(self, path: str, node: Node, item: Mapping | None = None) -> None:
        """Keep what is told of a whole beside its parts: a text as a part or a note, a mere state as a remark."""
        element = elements().get(path, plan_format())
        for scalar in scalars(node):
            if scalar.empty:
                continue
            if state_of(scalar) is not State.STATED or isinstance(node, Mapping):
                self._contradicted.append((element.label.ja, scalar))
            elif element.kind is Kind.ROWS and element.main and item is not None:
                Slot(item, element.main, self._read.unwritten(element.main, scalar.start)).add(scalar)
            else:
                self._slot(_notes_of(path)).add(scalar)


def _names(label: str, element: Element, parent: str) -> bool:
    """Tell whether a label is one of the names of a key."""
    above = elements()[parent] if parent else plan_format()
    return above.child_named(unicodedata.normalize("NFKC", label).strip()) is element


def _notes_of(path: str) -> str:
    """Return the nearest place for notes, at a path or above it."""
    while path:
        for key in _NOTES:
            if elements()[path].kind is Kind.RECORD and f"{path}.{key}" in elements():
                return f"{path}.{key}"
        path = path.rpartition(".")[0]
        if path and elements()[path].kind is Kind.ROWS and f"{path}.notes" in elements():
            return f"{path}.notes"
    return "notes"
