"""Values of a draft as lines of YAML that are read as the same values again."""

from collections.abc import Iterator

from advisor.drafts.nodes import Mapping, Node, Scalar, Sequence
from advisor.drafts.quoting import lines_of_block, on_one_line

INDENT = 2


def value_lines(prefix: str, node: Node, indent: int) -> Iterator[str]:
    """Yield the lines of a value behind its key (`名称:`) or the sign of an item (`-`)."""
    pad = " " * indent
    if isinstance(node, Scalar):
        yield from _text_lines(prefix, node, indent)
    elif isinstance(node, Sequence):
        yield pad + prefix + ("" if node.items else " []")
        for item in node.items:
            yield from item_lines(item, indent + INDENT)
    else:
        yield pad + prefix + ("" if node.entries else " {}")
        yield from entry_lines(node, indent + INDENT)


def item_lines(item: Node, indent: int) -> Iterator[str]:
    """Yield the lines of one item of a list."""
    if isinstance(item, Scalar) or not (item.items if isinstance(item, Sequence) else item.entries):
        yield from value_lines("-", item, indent)
        return
    inside = indent + INDENT
    lines = list(entry_lines(item, inside)) if isinstance(item, Mapping) else []
    if isinstance(item, Sequence):
        lines = [line for each in item.items for line in item_lines(each, inside)]
    yield as_item(lines[0], indent)
    yield from lines[1:]


def entry_lines(node: Mapping, indent: int) -> Iterator[str]:
    """Yield the lines of every key of a mapping."""
    for entry in node.entries.values():
        yield from value_lines(f"{on_one_line(entry.key.text)}:", entry.value, indent)


def as_item(line: str, indent: int) -> str:
    """Return the first line of an item with the sign that begins it."""
    return " " * indent + "- " + line[indent + INDENT :]


def _text_lines(prefix: str, scalar: Scalar, indent: int) -> Iterator[str]:
    pad, block = " " * indent, lines_of_block(scalar.text)
    if scalar.empty:
        yield pad + prefix
    elif block:
        yield f"{pad}{prefix} |-"
        yield from (pad + " " * INDENT + line if line else "" for line in block)
    else:
        yield f"{pad}{prefix} {on_one_line(scalar.text)}"
