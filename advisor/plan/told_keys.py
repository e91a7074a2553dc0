"""Keys that YAML took for text, because a full-width colon follows them: 「背景：職員が足りない。」."""

import re
from collections.abc import Callable, Iterator

from advisor.drafts.draft import Draft
from advisor.drafts.nodes import Entry, Mapping, Node, Scalar, Sequence
from advisor.drafts.problems import Problem
from advisor.patterns import compiled

_KEY = compiled(r"\s*(?P<key>[^\s:：、。]+)[ 　]*(?P<colon>：)\s*")
_BEFORE_ITS_OWN_LINE = compiled(r"[ \t]*(?:- +)*")

IsKey = Callable[[str], bool]


def node_told(draft: Draft, node: Node, is_key: IsKey, problems: list[Problem]) -> Node:
    """Return a node with the mappings that its text was meant to be, remarked in `problems`; else the node itself."""
    if isinstance(node, Scalar):
        return _mapping_told(draft, node, is_key, problems) or node
    if isinstance(node, Sequence) and any(isinstance(item, Scalar) and "：" in item.text for item in node.items):
        return Sequence([node_told(draft, item, is_key, problems) for item in node.items], node.start, node.end)
    return node


def _mapping_told(draft: Draft, scalar: Scalar, is_key: IsKey, problems: list[Problem]) -> Mapping | None:
    if scalar.quoted or "：" not in scalar.text or not _on_its_own_line(draft, scalar):
        return None
    keys = [found for found in _keys(draft, scalar) if is_key(found["key"])]
    if not keys or keys[0].start() > 0 or _hidden_keys(scalar, is_key) > len(keys):
        return None
    ends = [found.start() for found in keys[1:]] + [len(scalar.text)]
    entries: dict[str, Entry] = {}
    remarks = []
    for found, end in zip(keys, ends, strict=True):
        name = found["key"]
        if name in entries:
            return None
        begin = found.end()
        value = scalar.text[begin:end].rstrip()
        if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
            begin, value = begin + 1, value[1:-1]
        node = draft.part_of(scalar, begin, begin + len(value)) if value else Scalar("", scalar.end, scalar.end)
        entries[name] = Entry(draft.part_of(scalar, found.start("key"), found.end("key")), node)
        remarks.append(colon_remark(draft, scalar, name, found.start("colon"), mended=True))
    problems += remarks
    return Mapping(entries, scalar.start, scalar.end)


def colon_remark(draft: Draft, scalar: Scalar, key: str, at: int, *, mended: bool) -> Problem:
    """Return the remark on a full-width colon in a value, with its line as read, whatever else was mended in it."""
    place = draft.place_in(scalar, at, 1)
    row, column = draft.line_as_read(scalar, at)
    value = row[column + 1 :].strip(" 　\t")
    if mended and value:
        from advisor.drafts.office_values import in_quotes_where_needed  # only for drafts with slips

        value = in_quotes_where_needed(value)
    corrected = f"{row[:column].rstrip(' 　')}: {value}".rstrip()
    return Problem("full-width-colon", place, (("key", key), ("sign", "：")), corrected if mended else "", mended)


def one_a_line(remarks: list[Problem]) -> list[Problem]:
    """Return the remarks with one for each mended line: its first slip, and the line as read when all were mended."""
    kept: list[Problem] = []
    mended: dict[int, int] = {}
    for remark in remarks:
        known = mended.get(remark.place.line) if remark.mended and remark.place else None
        if known is not None:
            kept[known] = min(kept[known], remark, key=lambda one: one.place or ())._replace(corrected=remark.corrected)
            continue
        if remark.mended and remark.place:
            mended[remark.place.line] = len(kept)
        kept.append(remark)
    return kept


def _on_its_own_line(draft: Draft, scalar: Scalar) -> bool:
    row, column = draft.line_as_read(scalar, 0)
    return _BEFORE_ITS_OWN_LINE.fullmatch(row, 0, column) is not None


def _keys(draft: Draft, scalar: Scalar) -> Iterator[re.Match[str]]:
    """Yield what looks like a key at the beginning of each line of a value."""
    line = 0
    for index, character in enumerate(scalar.text):
        if not character.isspace():
            here = draft.place_in(scalar, index, 1).line
            found = _KEY.match(scalar.text, index) if here != line else None
            line = here
            if found:
                yield found


def _hidden_keys(scalar: Scalar, is_key: IsKey) -> int:
    """Count the known keys before a full-width colon anywhere in a value."""
    return sum(is_key(found[1]) for found in re.finditer(r"([^\s:：、。，,（）()「」]+)[ 　]*：", scalar.text))
