"""A form as a plan file: every key with what belongs there and an example, as comments above it."""

from collections.abc import Iterator
from textwrap import wrap

from advisor.drafts.nodes import Mapping, Node, Sequence, scalars
from advisor.drafts.quoting import on_one_line
from advisor.forms.filling import in_order, meant
from advisor.forms.form import Wanted
from advisor.forms.guidance import field_named, guides, how_to_in_text, sections
from advisor.forms.words import word
from advisor.forms.yaml_values import INDENT, as_item, item_lines, value_lines
from advisor.language import Language
from advisor.patterns import compiled
from advisor.plan.format import Element, Kind, plan_format
from advisor.plan.rows import is_state

_WIDTH = 100
_SENTENCE = compiled(r"[^。]*。|[^。]+$")
_FIELD = "field"


def yaml_form(wanted: Wanted) -> str:
    """Return a form as the text of a plan file.

    Keys that a plan lacks stand there as comments, since a key that is left blank says something too; in a form that
    was only begun, or is blank, they wait to be filled in.
    """
    writer = _Writer(wanted)
    lines = [f"# {line}" for words in how_to_in_text() for line in _broken(words.in_(wanted.language))]
    return "\n".join([*lines, *writer.whole()]) + "\n"


class _Writer:
    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.language = wanted.language
        self.leaves_out = wanted.is_plan and wanted.draft is not None and bool(wanted.draft.root.entries)

    def whole(self) -> Iterator[str]:
        """Yield the lines of every key at the top, a blank line before each, in its section or where it was written."""
        root = self.wanted.draft.root if self.wanted.draft else None
        begins = {section.elements[0]: section.title.in_(self.language) for section in sections()}
        for _, element, entry in in_order(plan_format(), root):
            yield ""
            if element is None:
                assert entry is not None
                yield from value_lines(f"{on_one_line(entry.key.text)}:", entry.value, 0)
                continue
            if title := begins.get(element.key):
                yield f"# {title}"
            label = entry.key.text if entry else self._key(element)
            yield from self._element(element, label, entry.value if entry else None, 0, None)

    def _element(
        self, element: Element, label: str, node: Node | None, indent: int, field: str | None
    ) -> Iterator[str]:
        """Yield the comments of a key, and its lines; of one that a plan lacks, as comments too."""
        yield from self._comments(element, indent, field)
        key = f"{on_one_line(label)}:"
        if node is None:
            yield from self._blank(element, key, indent, field)
            return
        node = meant(self.wanted.draft, element, node)
        if element.kind is Kind.RECORD and not element.open and _tells_parts(element, node):
            assert isinstance(node, Mapping)
            yield " " * indent + key
            yield from self._parts(element, node, indent + INDENT, field)
        elif element.kind is Kind.ROWS and isinstance(node, Sequence) and node.items:
            yield " " * indent + key
            yield from self._items(element, node, indent + INDENT)
        else:
            yield from value_lines(key, node, indent)

    def _blank(self, element: Element, key: str, indent: int, field: str | None) -> Iterator[str]:
        pad = " " * indent
        if self.leaves_out:
            yield f"{pad}# {key}"
            return
        yield pad + key
        if element.kind is Kind.RECORD and not element.open:
            yield from self._parts(element, None, indent + INDENT, field)
        elif element.kind is Kind.ROWS:
            yield from self._item(element, None, indent + INDENT, self._asked_for(0))

    def _items(self, element: Element, node: Sequence, indent: int) -> Iterator[str]:
        for number, item in enumerate(node.items):
            if isinstance(item, Mapping) and item.entries and not is_state(element, item):
                yield from self._item(element, item, indent, _field_in(element, item) or self._asked_for(number))
            else:
                yield from item_lines(item, indent)

    def _item(self, element: Element, item: Mapping | None, indent: int, field: str | None) -> Iterator[str]:
        """Yield the lines of an item, the sign that begins it before its first key."""
        lines = list(self._parts(element, item, indent + INDENT, field))
        pad = " " * (indent + INDENT)
        first = next(number for number, line in enumerate(lines) if not line.startswith(f"{pad}#"))
        yield from (line[INDENT:] if number < first else line for number, line in enumerate(lines[:first]))
        yield as_item(lines[first], indent)
        yield from lines[first + 1 :]

    def _parts(self, element: Element, node: Mapping | None, indent: int, field: str | None) -> Iterator[str]:
        for _, child, entry in in_order(element, node):
            if child is None:
                assert entry is not None
                yield from value_lines(f"{on_one_line(entry.key.text)}:", entry.value, indent)
            else:
                label = entry.key.text if entry else self._key(child)
                yield from self._element(child, label, entry.value if entry else None, indent, field)

    def _comments(self, element: Element, indent: int, field: str | None) -> Iterator[str]:
        guide = guides()[element.path]
        due = word("due").in_(self.language) if element.path in self.wanted.due else ""
        example = guide.example_for(field)
        told = word("example").in_(self.language) + example.in_(self.language) if example else ""
        for text in (due + guide.guidance.in_(self.language), told):
            yield from (f"{' ' * indent}# {line}" for line in _broken(text))

    def _key(self, element: Element) -> str:
        """Return a key as a plan file in the language of the form has it."""
        return element.label.ja if self.language is Language.JAPANESE else element.key

    def _asked_for(self, number: int) -> str | None:
        fields = self.wanted.fields
        return fields[number % len(fields)] if fields else None


def _tells_parts(element: Element, node: Node) -> bool:
    return isinstance(node, Mapping) and bool(node.entries) and not is_state(element, node)


def _field_in(element: Element, item: Mapping) -> str | None:
    """Return the field that an item names."""
    for key, entry in item.entries.items():
        child = element.child_named(key)
        if child is not None and child.key == _FIELD:
            return field_named(next((scalar.text for scalar in scalars(entry.value)), ""))
    return None


def _broken(text: str) -> list[str]:
    """Return a text in lines that an editor shows whole: Japanese by its sentences, English by its words."""
    if text.isascii() or not _SENTENCE.match(text) or "。" not in text:
        return wrap(text, _WIDTH, break_long_words=False)
    lines = [""]
    for sentence in _SENTENCE.findall(text):
        if lines[-1] and len(lines[-1] + sentence) > _WIDTH // 2:
            lines.append("")
        lines[-1] += sentence
    return lines
