"""The rows of a list, in whatever form a draft writes them: as a list, as one row, or named by their keys."""

from collections.abc import Iterator

from advisor.drafts.draft import Draft
from advisor.drafts.nodes import Mapping, Node, Scalar, Sequence, scalars
from advisor.patterns import compiled
from advisor.plan.format import Element
from advisor.plan.placeholders import without_notes
from advisor.plan.states import REASON_KEYS, STATE_KEYS, State, sets_state_only, state_of
from advisor.records import Record

_NAME_KEYS = {"vision": ("field", "picture"), "issues": ("problem", "causes"), "evaluation.indicators": ("name",)}
_WORDS = compiled(r"[^。！？\n]{1,20}")
_CELL = compiled(r"[^\t\n 　](?:[^\t\n]*[^\t\n 　])?")
_FORMULATION_NAMES = ("parent_plans", "drafting_body", "sections", "advisers", "leader", "ict_section")
_PROJECT_NAMES = ("owner", "partners", "pilot", "precedents", "existing_systems")
LISTS_OF_NAMES = {
    *(f"formulation.{key}" for key in _FORMULATION_NAMES),
    *(f"projects.{key}" for key in _PROJECT_NAMES),
}
_DEFAULT_NAME_KEYS = ("name", "content")


class Row(Record):
    """One row of a list: its node, and the name and key where rows were written as a mapping."""

    node: Node
    name: str = ""
    key: Scalar | None = None


def rows_of(element: Element, node: Node) -> Iterator[Row]:
    """Yield the rows of a list that may be written as a list, as one row, or as rows named by their keys."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield Row(item)
    elif isinstance(node, Scalar):
        yield Row(node)
    elif is_state(element, node) or not node.entries:
        return
    elif _is_single_row(element, node):
        yield Row(node)
    else:
        for key, entry in node.entries.items():
            if isinstance(entry.value, Sequence):
                yield from (Row(item) for item in entry.value.items)
            else:
                yield Row(entry.value, key, entry.key)


def listed_words(node: Sequence) -> list[Scalar]:
    """Return the items of a list of mere words, such as names of sections; nothing where an item says more.

    Such a list means what the same words mean in one sentence: 「総務課、福祉課、財政課」.
    Questions left in it say nothing.
    """
    stated = [item for item in node.items if state_of(item) is State.STATED and not _is_mere_question(item)]
    words = [item for item in stated if isinstance(item, Scalar) and _WORDS.fullmatch(without_notes(item.text).strip())]
    return words if len(words) == len(stated) > 1 else []


def _is_mere_question(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.empty and not without_notes(node.text).strip()


def listed_cells(draft: Draft, element: Element, node: Node) -> Node:
    """Return the cells of a spreadsheet that were pasted as one value, tabs between them, as a list of names.

    Any other node is returned itself: only some elements hold names, and only mere words are names.
    """
    if element.path not in LISTS_OF_NAMES or not isinstance(node, Scalar) or "\t" not in node.text:
        return node
    cells = [found.span() for found in _CELL.finditer(node.text)]
    if len(cells) < 2 or not all(_WORDS.fullmatch(node.text, *cell) for cell in cells):
        return node
    return Sequence([draft.part_of(node, start, end) for start, end in cells], node.start, node.end)


def is_state(element: Element, node: Mapping) -> bool:
    """Tell whether a mapping stands for a state only; a project may have a column 状態 among others."""
    others = (key for key in node.entries if key not in STATE_KEYS + REASON_KEYS)
    return sets_state_only(node) and not any(element.child_named(key) for key in others)


def _is_single_row(element: Element, node: Mapping) -> bool:
    known = sum(element.child_named(key) is not None for key in node.entries)
    return known * 2 >= len(node.entries)


def naming_scalar(element: Element, node: Mapping, key: str) -> Scalar | None:
    """Return the value that names a row: its name; else its text, where the key that named it is a mere symbol."""
    for wanted in _NAME_KEYS.get(element.path, _DEFAULT_NAME_KEYS):
        for name, entry in node.entries.items():
            child = element.child_named(name)
            if child is not None and child.key == wanted:
                first = next((scalar for scalar in scalars(entry.value) if not scalar.empty), None)
                if first is not None:
                    return first
        if not key.isascii():
            return None
    return None
