"""Write the tree of a draft as a plan file: keys in the canonical order, behind each value where it comes from."""

from collections.abc import Iterator

from advisor.drafts.draft import Draft
from advisor.drafts.nodes import Mapping, Node, Scalar, Sequence
from advisor.drafts.places import place_in_short
from advisor.drafts.quoting import lines_of_block, on_one_line
from advisor.language import Language
from advisor.plan.format import Element, plan_format

_STEP = "  "


class PlanWriter:
    """Writes one draft; `keys` is the language of its keys, `language` that of the comments."""

    def __init__(self, draft: Draft, keys: Language, language: Language) -> None:
        self.draft, self.keys, self.language = draft, keys, language

    def lines(self) -> Iterator[str]:
        """Yield the lines of the plan file, with an empty one between its parts."""
        for number, (element, key, value) in enumerate(self._entries(self.draft.root, plan_format())):
            if number and not isinstance(value, Scalar):
                yield ""
            yield from self._entry(element, key, value, "")

    def _entries(self, node: Mapping, element: Element | None) -> list[tuple[Element | None, str, Node]]:
        """Return the entries of a mapping: known keys in the order of the form, then the others as they stand."""
        order = {child.key: number for number, child in enumerate(element.children)} if element else {}
        found: list[tuple[Element | None, str, Node]] = []
        for name, entry in node.entries.items():
            child = element.child_named(name) if element is not None else None
            found.append((child, self._key(name, child), entry.value))
        return sorted(found, key=lambda item: order[item[0].key] if item[0] else len(order))

    def _key(self, name: str, child: Element | None) -> str:
        if child is None:
            return name
        return child.key if self.keys is Language.ENGLISH else child.label.ja

    def _entry(self, element: Element | None, key: str, value: Node, indent: str) -> Iterator[str]:
        lead = f"{indent}{on_one_line(key)}:"
        if isinstance(value, Scalar):
            yield from self._scalar(lead, value, indent + _STEP)
        elif isinstance(value, Mapping):
            yield lead if value.entries else f"{lead} {{}}"
            for child, name, below in self._entries(value, element):
                yield from self._entry(child, name, below, indent + _STEP)
        else:
            yield lead if value.items else f"{lead} []"
            yield from self._items(element, value, indent + _STEP)

    def _items(self, element: Element | None, value: Sequence, indent: str) -> Iterator[str]:
        for item in value.items:
            if isinstance(item, Scalar):
                yield from self._scalar(f"{indent}-", item, indent + _STEP)
            elif isinstance(item, Mapping) and item.entries:
                below = [
                    line
                    for child, name, told in self._entries(item, element)
                    for line in self._entry(child, name, told, indent + _STEP)
                ]
                yield f"{indent}- {below[0].removeprefix(indent + _STEP)}"
                yield from below[1:]
            elif isinstance(item, Sequence) and item.items:
                yield f"{indent}-"
                yield from self._items(None, item, indent + _STEP)
            else:
                yield f"{indent}- {'{}' if isinstance(item, Mapping) else '[]'}"

    def _scalar(self, lead: str, value: Scalar, indent: str) -> Iterator[str]:
        if value.empty:
            yield lead
            return
        block = lines_of_block(value.text)
        place = place_in_short(self.draft.place_in(value, 0, 1)).in_(self.language)
        yield f"{lead} {'|-' if block else on_one_line(value.text)}  # {' '.join(place.split())}"
        yield from (indent + line if line else "" for line in block or ())
