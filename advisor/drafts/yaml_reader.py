"""YAML text to a tree with offsets, built from the parser's events.

Events do not recurse, so deep nesting cannot exhaust the stack; limits on depth, size and aliases keep hostile
files short.
Scalars stay text: whether `010` or `NO` is a number, a town code or an answer is decided by meaning, later.
"""

import unicodedata
from collections.abc import Iterator
from typing import Any

import yaml
from yaml import events

from advisor.drafts.alignment import unfold
from advisor.drafts.lines import Lines
from advisor.drafts.nodes import Entry, Mapping, Node, Scalar, Sequence
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.drafts.thousands import rejoins
from advisor.drafts.yaml_diagnosis import diagnose, slip_on
from advisor.patterns import compiled
from advisor.records import Record

MAX_DEPTH = 40
MAX_NODES = 20_000  # values and keys; the longest plan has some two thousand
MAX_ALIAS_NODES = 5_000
_CONTROL = compiled("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_DEEP_BRACKETS = compiled(rf"(?:[\[{{]\s*){{{MAX_DEPTH + 1},}}")
_PROPERTIES = compiled(r"(?:[&!]\S*\s*)*")
_ALLOWED_TAGS = (None, "!", "tag:yaml.org,2002:str")
# What plain text begins with where office text may have been taken for something else, and signs that may hide some.
_ODD_BEGINNINGS = frozenset("・•●－‐‑–—−ー-“„‘＂＇")
_NUMBER_SIGN = compiled(r" #\d")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Reading(Record):
    """What was read of a text; `slips` tells that office text may have been taken for something else than was meant."""

    lines: Lines
    root: Node | None
    problems: list[Problem]
    slips: bool


class _Open:
    """A collection whose end has not been read yet; `size` counts its values, `height` the levels below it."""

    __slots__ = ("anchor", "height", "key", "node", "size")

    def __init__(self, node: Mapping | Sequence, anchor: str | None) -> None:
        self.node, self.anchor = node, anchor
        self.key: Scalar | None = None
        self.size = self.height = 1


class _Builder:
    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.problems: list[Problem] = []
        self.root: Node | None = None
        self.stack: list[_Open] = []
        self.anchors: dict[str, tuple[Node, int, int]] = {}
        self.nodes = self.alias_nodes = self.documents = 0
        self.slips = False

    def refuse(self, code: str, offset: int, **values: str) -> UnreadableDraftError:
        return UnreadableDraftError(Problem(code, self.lines.place(offset), tuple(values.items())))

    def remark(self, code: str, offset: int, length: int, **values: str) -> None:
        self.problems.append(Problem(code, self.lines.place(offset, length), tuple(values.items())))

    def take(self, event: events.Event) -> None:
        start = _offset(event.start_mark)
        if isinstance(event, events.ScalarEvent):
            self._check_tag(event.tag, start)
            scalar = self._scalar(event, start)
            if event.anchor:
                self.anchors[event.anchor] = (scalar, 1, 0)
            self._add(scalar, 1, 0)
        elif isinstance(event, events.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                raise self.refuse("second-document", start)
        elif isinstance(event, events.AliasEvent):
            self._add_alias(event.anchor or "", start)
        elif isinstance(event, (events.MappingStartEvent, events.SequenceStartEvent)):
            self._check_tag(event.tag, start)
            if len(self.stack) >= MAX_DEPTH:
                raise self.refuse("too-deep", start, limit=str(MAX_DEPTH))
            is_mapping = isinstance(event, events.MappingStartEvent)
            node = Mapping({}, start, start) if is_mapping else Sequence([], start, start)
            self.stack.append(_Open(node, event.anchor))
        elif isinstance(event, (events.MappingEndEvent, events.SequenceEndEvent)):
            done = self.stack.pop()
            done.node.end = _offset(event.end_mark)
            if done.anchor:
                self.anchors[done.anchor] = (done.node, done.size, done.height)
            self._add(done.node, done.size, done.height)

    def _scalar(self, event: events.ScalarEvent, start: int) -> Scalar:
        source, end = self.lines.text, _offset(event.end_mark)
        if event.anchor or event.tag:
            found = _PROPERTIES.match(source, start, end)
            start = found.end() if found else start
        control = _CONTROL.search(event.value)
        if control:
            raise self.refuse("control-character", start, character=_code_point(control.group()))
        scalar = Scalar(event.value, start, end, event.style in ("'", '"', "|", ">"))
        if event.style != "|":
            scalar.text = unfold(source, scalar)
        if not (scalar.quoted or self.slips):
            self.slips = _may_hide_more(scalar, source)
        return scalar

    def _check_tag(self, tag: str | None, offset: int) -> None:
        if tag not in _ALLOWED_TAGS:
            raise self.refuse("tag", offset, tag=str(tag))

    def _add_alias(self, anchor: str, offset: int) -> None:
        if anchor not in self.anchors:
            raise self.refuse("unknown-alias", offset, name=anchor)
        node, size, height = self.anchors[anchor]
        if len(self.stack) + height > MAX_DEPTH:
            raise self.refuse("too-deep", offset, limit=str(MAX_DEPTH))
        self.alias_nodes += size
        if self.alias_nodes > MAX_ALIAS_NODES:
            raise self.refuse("too-many-aliases", offset)
        self._add(node, size, height)

    def _add(self, node: Node, size: int, height: int) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise self.refuse("too-many-values", node.start, limit=f"{MAX_NODES:,}")
        if not self.stack:
            self.root = node
            return
        top = self.stack[-1]
        top.size += size
        top.height = max(top.height, height + 1)
        if isinstance(top.node, Sequence):
            if not (top.node.items and rejoins(self.lines.text, top.node.items[-1], node)):
                top.node.items.append(node)
        elif top.key is None:
            if not isinstance(node, Scalar):
                raise self.refuse("key-not-text", node.start)
            top.key = node
        else:
            self._add_entry(top.node, top.key, node)
            top.key = None

    def _add_entry(self, mapping: Mapping, key: Scalar, value: Node) -> None:
        if isinstance(value, Scalar) and value.empty:
            self.slips = self.slips or "：" in key.text or not key.text  # a lone `?` reads as a key of no name
            last = next(reversed(mapping.entries.values()), None)
            if last is not None and rejoins(self.lines.text, last.value, key):
                return
        name = unicodedata.normalize("NFKC", key.text).strip()
        if len(name) > 1 and name.endswith(":"):
            name = name.rstrip(":").rstrip() or name
            self.remark("full-width-colon", key.start, len(key.text), key=name, sign="：")
        if name in mapping.entries:
            first = self.lines.place(mapping.entries[name].key.start)
            raise self.refuse("duplicate-key", key.start, key=key.text.strip(), line=str(first.line))
        if key.text.startswith("　") and not key.quoted:
            self.slips = True
            self.remark("full-width-indent", key.start, 1)
        mapping.entries[name] = Entry(key, value)


def read_mapping(text: str) -> tuple[Mapping, Reading]:
    """Read a YAML document that has keys and values; a list of one such mapping is taken for it.

    Raises UnreadableDraftError for text that is not YAML, is empty, or is something else.
    """
    reading = read_yaml(text)
    root = reading.root
    if root is None or (isinstance(root, Scalar) and root.empty):
        raise UnreadableDraftError(Problem("empty-file", None))
    lines = reading.lines
    if isinstance(root, Sequence) and len(root.items) == 1 and isinstance(root.items[0], Mapping):
        reading.problems.insert(0, Problem("list-at-the-top", lines.place(root.start, 1)))
        root = root.items[0]
    if not isinstance(root, Mapping):
        place = lines.place(root.start)
        slip = slip_on(lines, place.line) if isinstance(root, Scalar) else None
        raise UnreadableDraftError(slip or Problem("not-a-mapping", place))
    return root, reading


def read_yaml(text: str) -> Reading:
    """Read one YAML document into a tree; None for an empty document.

    Raises UnreadableDraftError, with the place, for text that is not YAML or goes beyond the limits.
    """
    lines = Lines(text)
    control = _CONTROL.search(text)
    if control:
        values = (("character", _code_point(control.group())),)
        raise UnreadableDraftError(Problem("control-character", lines.place(control.start(), 1), values))
    deep = _DEEP_BRACKETS.search(text)
    if deep:
        raise UnreadableDraftError(Problem("too-deep", lines.place(deep.start()), (("limit", str(MAX_DEPTH)),)))
    builder = _Builder(lines)
    builder.slips = _has_number_signs(text)
    try:
        for event in _events(text):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        offset = min(_offset(mark), len(text))
        raise UnreadableDraftError(diagnose(lines, offset, error)) from None
    except yaml.YAMLError:
        raise UnreadableDraftError(Problem("not-yaml", lines.place(0))) from None
    return Reading(lines, builder.root, builder.problems, builder.slips)


def _may_hide_more(scalar: Scalar, source: str) -> bool:
    """Tell whether plain text begins as a list of office text does, or may hold keys before full-width colons."""
    text = scalar.text
    if text[:1] in _ODD_BEGINNINGS:
        return text[0] in "・•●" or not text[1:2].isdecimal()
    return "：" in text and any(source.find(sign, scalar.start, scalar.end) >= 0 for sign in "\r\n")


def _has_number_signs(text: str) -> bool:
    """Tell whether signs stand in a text that begin a comment, or look as if they did, where a number may be meant."""
    return "＃" in text or (" #" in text and _NUMBER_SIGN.search(text) is not None)


def _offset(mark: yaml.Mark | Any | None) -> int:
    """Return the offset of a mark; the type of the C parser's marks is not the Python parser's."""
    return int(mark.index) if mark is not None else 0


def _code_point(character: str) -> str:
    return f"U+{ord(character):04X}"


def _events(text: str) -> Iterator[events.Event]:
    loader = _Loader(text)
    try:
        yield from iter(loader.get_event, None)
    finally:
        loader.dispose()
