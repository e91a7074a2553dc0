"""Values of a draft as lines of YAML that are read as the same values again."""

import json
from collections.abc import Iterator

from advisor.drafts.nodes import Mapping, Node, Scalar, Sequence
from advisor.patterns import compiled

INDENT = 2
_CODED = "\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff"  # what YAML would not keep as it is written
# What needs no quotes whoever reads it: nothing in front or inside that means something, commas between figures alone.
_SIGNS = r":：#＃\"'{}\[\],&*!|>%@`\\"
_PLAIN = compiled(rf"[0-9A-Za-zぁ-ゖァ-ヺ一-鿿々〇○「（【](?:[^{_CODED}{_SIGNS}]|(?<=\d),(?=\d))*(?<![ 　])")
_WORD_OF_YAML = compiled(r"(?i:null|true|false|yes|no|on|off)")
_LINE = compiled(rf"(?![\s　])[^{_CODED}]+(?<![\s　])")
_TO_CODE = compiled(r"[\x7f-\x9f\u2028\u2029\ufeff]")


def quoted(text: str) -> str:
    """Return a text as one line of YAML, in quotes where it needs them."""
    if _PLAIN.fullmatch(text) and not _WORD_OF_YAML.fullmatch(text):
        return text
    return _TO_CODE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


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
        yield from value_lines(f"{quoted(entry.key.text)}:", entry.value, indent)


def as_item(line: str, indent: int) -> str:
    """Return the first line of an item with the sign that begins it."""
    return " " * indent + "- " + line[indent + INDENT :]


def _text_lines(prefix: str, scalar: Scalar, indent: int) -> Iterator[str]:
    pad, text = " " * indent, scalar.text
    lines = text.split("\n")
    if scalar.empty:
        yield pad + prefix
    elif len(lines) > 1 and all(_LINE.fullmatch(line) for line in lines):
        yield f"{pad}{prefix} |-"
        yield from (pad + " " * INDENT + line for line in lines)
    else:
        yield f"{pad}{prefix} {quoted(text)}"
