"""Thousands separators inside braces and brackets, where YAML takes a comma for the end of a value."""

from advisor.drafts.nodes import Node, Scalar
from advisor.patterns import compiled

_HEAD = compiled(r"(?<![\d.])\d{1,3}(?:,\d{3})*$")
_TAIL = compiled(r"\d{3}(?!\d)")


def rejoins(source: str, last: Node, tail: Node) -> bool:
    """Mend a number that was cut in two: in `{人口: 59,388人}` YAML reads two keys where one was meant.

    Tells whether `tail` belonged to `last`, which then holds both.
    """
    if not (isinstance(last, Scalar) and isinstance(tail, Scalar)) or last.quoted or tail.quoted:
        return False
    if source[last.end : tail.start] != "," or not (_HEAD.search(last.text) and _TAIL.match(tail.text)):
        return False
    last.text = f"{last.text},{tail.text}"
    last.end = tail.end
    return True
