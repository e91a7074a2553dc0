"""YAML into plain data, with the line of every key and item, and every slip that a YAML parser lets pass.

The data are what JSON can hold and nothing else, so that the compiled form says the same as the files.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from typing import Any

import yaml
from yaml import events, nodes
from yaml.reader import Reader

from advisor.drafts.lines import Lines
from advisor.drafts.yaml_diagnosis import diagnose

MAX_DEPTH = 40
_PLAIN_TAGS = frozenset(f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null"))
_COLLECTION_TAGS = frozenset(f"tag:yaml.org,2002:{name}" for name in ("map", "seq"))
_TEXT_TAG = "tag:yaml.org,2002:str"
_NULL_TAG = "tag:yaml.org,2002:null"
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """One trouble of a file as YAML; `code` names the message in `knowledge/texts/defects.yaml`, `values` fill it."""

    line: int
    code: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class YamlFile:
    """Plain data with the line of every path of keys and positions; `data` is None where the text cannot be read."""

    data: Any
    lines: dict[Path, int]
    slips: tuple[Slip, ...] = ()

    def line(self, path: Path) -> int:
        """Return the line of a path, or that of the nearest part above it which is there."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_yaml(content: bytes) -> YamlFile:
    """Read the one YAML document of a file. Raises nothing: what is wrong is in the slips."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return _unreadable(Slip(content.count(b"\n", 0, error.start) + 1, "not-utf-8"))
    lines = Lines(text)
    control = Reader.NON_PRINTABLE.search(text)
    if control:
        return _unreadable(Slip(lines.place(control.start()).line, "control-character", _code_point(control.group())))
    try:
        refused = next(_refused(text, lines), None)
        if refused:
            return _unreadable(refused)
        return _Reading(text, lines).file()
    except yaml.MarkedYAMLError as error:
        # Newer versions of the library refuse endless nesting themselves, before it reaches the limit here.
        if "nesting depth" in str(error):
            return _unreadable(_too_deep(lines.place(error.problem_mark.index).line if error.problem_mark else 1))
        mark = error.problem_mark or error.context_mark
        # The mark often stands a line or two below the slip, which `diagnose` looks for.
        place = diagnose(lines, min(mark.index, len(text)) if mark else 0, error).place
        return _unreadable(Slip(place.line if place else 1, "not-yaml", (("reason", str(error.problem)),)))
    except yaml.YAMLError as error:
        return _unreadable(Slip(1, "not-yaml", (("reason", str(error).splitlines()[0]),)))


def _unreadable(slip: Slip) -> YamlFile:
    return YamlFile(None, {}, (slip,))


def _too_deep(line: int) -> Slip:
    return Slip(line, "too-deep", (("limit", str(MAX_DEPTH)),))


def _code_point(character: str) -> tuple[tuple[str, str], ...]:
    return (("character", f"U+{ord(character):04X}"),)


def _refused(text: str, lines: Lines) -> Iterator[Slip]:
    """Yield what must not even be built: aliases, which hide the place of a value, and nesting without end."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        line = lines.place(event.start_mark.index).line if event.start_mark else 1
        if isinstance(event, events.AliasEvent):
            yield Slip(line, "alias", (("name", str(event.anchor)),))
        elif isinstance(event, events.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                yield _too_deep(line)
        elif isinstance(event, events.CollectionEndEvent):
            depth -= 1


class _Reading:
    """One walk over the nodes of a document, building data and noting lines and slips."""

    def __init__(self, text: str, lines: Lines) -> None:
        self._text_lines = lines
        self._loader = _Loader(text)
        self._lines: dict[Path, int] = {}
        self._slips: list[Slip] = []

    def file(self) -> YamlFile:
        try:
            root = self._loader.get_single_node()
            data = None if root is None else self._value(root, ())
        finally:
            self._loader.dispose()
        if data is None:
            self._slips.append(Slip(1, "empty-file"))
        return YamlFile(data, self._lines, tuple(self._slips))

    def _line(self, node: nodes.Node) -> int:
        return self._text_lines.place(node.start_mark.index).line

    def _slip(self, node: nodes.Node, code: str, **values: str) -> None:
        self._slips.append(Slip(self._line(node), code, tuple(values.items())))

    def _value(self, node: nodes.Node, path: Path) -> Any:
        self._lines.setdefault(path, self._line(node))
        if isinstance(node, nodes.ScalarNode):
            return self._scalar(node)
        if node.tag not in _COLLECTION_TAGS:
            self._slip(node, "tag", tag=node.tag)
        if isinstance(node, nodes.MappingNode):
            return self._mapping(node, path)
        return [self._value(item, (*path, place)) for place, item in enumerate(node.value)]

    def _mapping(self, node: nodes.MappingNode, path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, nodes.ScalarNode) or key_node.tag != _TEXT_TAG:
                shown = key_node.value if isinstance(key_node, nodes.ScalarNode) else "?"
                self._slip(key_node, "key-not-text", key=shown)
                continue
            key = self._printable(key_node, key_node.value)
            if key in found:
                first = str(self._lines[(*path, key)])
                self._slip(key_node, "duplicate-key", key=key, line=first)
                continue
            self._lines[(*path, key)] = self._line(key_node)
            found[key] = self._value(value_node, (*path, key))
        return found

    def _scalar(self, node: nodes.ScalarNode) -> Any:
        try:
            value = self._loader.construct_object(node)
        except (ValueError, yaml.YAMLError):
            value = None
        plain = node.tag in _PLAIN_TAGS and (value is not None or node.tag == _NULL_TAG)
        if not plain or (isinstance(value, float) and not isfinite(value)):
            self._slip(node, "value-needs-quotes", value=node.value[:40])
            return self._printable(node, node.value)
        return self._printable(node, value) if isinstance(value, str) else value

    def _printable(self, node: nodes.Node, text: str) -> str:
        """Return a text without what an escape such as "\\x00" may have brought in."""
        control = Reader.NON_PRINTABLE.search(text)
        if control:
            self._slips.append(Slip(self._line(node), "control-character", _code_point(control.group())))
        return Reader.NON_PRINTABLE.sub("?", text)
