"""Where a part of a rule stands: the file under `rules/`, and the line."""

from functools import cache
from typing import TYPE_CHECKING

from advisor import resources
from advisor.engine.rules import FOLDERS, Rule
from advisor.records import Record

if TYPE_CHECKING:
    from pathlib import Path

    from yaml import Node


class Place(Record):
    """A line of a rule's file, counted from 1; `file` is seen from the top of the project."""

    file: str
    line: int


def place_of(rule: Rule, path: tuple[str | int, ...] = ()) -> Place:
    """Return where the part of a rule at `path` stands, or the nearest part around it that is written."""
    folder = next(name for name, stratum in FOLDERS.items() if stratum is rule.stratum)
    file = f"{folder}/{rule.id}.yaml"
    pack = resources.pack_of(file)
    shown = f"{pack.folder}/{file}" if pack else file
    source = _files().get(file) if pack is None else _of_pack(shown)
    return Place(shown, _line(source, path) if source else 1)


def _of_pack(name: str) -> "Path":
    from pathlib import Path

    return Path(name)


@cache
def _files() -> "dict[str, Path]":
    return resources.source_files()


def _line(source: "Path", path: tuple[str | int, ...]) -> int:
    from yaml import MappingNode, SequenceNode

    node, line = _tree(source), 1
    for part in path:
        if isinstance(node, MappingNode):
            found = [(key, value) for key, value in node.value if key.value == part]
        elif isinstance(node, SequenceNode) and isinstance(part, int):
            found = [(value, value) for value in node.value[part : part + 1]]
        else:
            break
        if not found:
            break
        (written, node) = found[0]
        line = written.start_mark.line + 1
    return line


@cache
def _tree(source: "Path") -> "Node | None":
    import yaml

    return yaml.compose(source.read_text("utf-8"), Loader=yaml.SafeLoader)
