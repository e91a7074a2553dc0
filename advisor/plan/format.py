"""The plan file's keys as data (`knowledge/plan_format.yaml`): canonical keys, other names, and what belongs there."""

import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from advisor import resources
from advisor.language import Text
from advisor.patterns import compiled
from advisor.records import Record

# Ⅰ to Ⅻ, large and small, as plain figures: their usual forms are letters, with which a key may begin as well.
_ROMAN_SIGNS = {start + value: str(value + 1) for start in (0x2160, 0x2170) for value in range(12)}
_COUNT = r"(?:\d+|[一二三四五六七八九十]+)"
_HEADING_NUMBER = compiled(
    rf"\A(?:\((?:{_COUNT}|[IVX]+|[ア-ン]|[A-Za-z])\)|[\d.\-() ■□◆◇●○▼▶※§]|第\s*{_COUNT}\s*[章節部編項]"
    r"|(?:[一二三四五六七八九十]+|[IVX]+|[ア-ン])(?:[.,、)]\s*|\s+)(?=\S))+"
)


class Kind(StrEnum):
    """The shape of an element: a value, a mapping with known keys, or a list of such mappings."""

    TEXT = "text"
    RECORD = "record"
    ROWS = "rows"


class Element(Record):
    """One key of the plan file. `path` is dotted (`projects.operation`); `open` mappings take any key."""

    path: str
    key: str
    kind: Kind
    names: tuple[str, ...]
    label: Text
    help: Text | None = None
    concepts: tuple[str, ...] = ()
    children: tuple["Element", ...] = ()
    main: str = ""
    open: bool = False
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def child_named(self, name: str) -> "Element | None":
        """Return the child that a key in a draft means, by canonical key or any of its names, spellings folded."""
        return _children_by_name(self.path).get(fold(name))

    def child(self, key: str) -> "Element":
        """Return the child with this canonical key; raises KeyError where there is none."""
        for child in self.children:
            if child.key == key:
                return child
        raise KeyError(key)

    def walk(self) -> Iterator["Element"]:
        """Yield every element below this one, a parent before its children."""
        for child in self.children:
            yield child
            yield from child.walk()

    def nearest_name(self, name: str) -> str | None:
        """Return the known name of which an unknown key is a slip of typing, or None where there is none."""
        from advisor.plan.slips_of_typing import slips_between  # only where a key is unknown

        plain = fold(name)
        names = (known for child in self.children for known in (child.key, *child.names))
        near = ((slips, known) for known in names if (slips := slips_between(plain, fold(known))) is not None)
        return min(near, key=lambda found: found[0], default=(0, None))[1]

    def choice(self, text: str) -> str | None:
        """Return the choice that a value means (全文 → full), or None."""
        wanted = fold(text)
        for value, names in self.choices:
            if wanted == value or wanted in {fold(name) for name in names}:
                return value
        return None


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """Fold the spellings of a key: width, case, spaces, middle dots, underscores, the number of a heading, brackets."""
    plain = unicodedata.normalize("NFKC", name.translate(_ROMAN_SIGNS)).strip()
    plain = (_HEADING_NUMBER.sub("", plain) or plain).lower()
    for sign in " 　・_-「」【】":
        plain = plain.replace(sign, "")
    return plain.replace("位置づけ", "位置付け").replace("取り組", "取組").replace("及び", "と")


@cache
def elements() -> dict[str, Element]:
    """Return every element below the root by its path, a parent before its children."""
    return {element.path: element for element in plan_format().walk()}


@cache
def _children_by_name(path: str) -> dict[str, Element]:
    named: dict[str, Element] = {}
    for child in elements().get(path, plan_format()).children:
        for name in (child.key, child.label.ja, *child.names):
            named.setdefault(fold(name), child)
    return named


@cache
def plan_format() -> Element:
    """Return the root element, whose children are the top-level keys."""
    raw = resources.document("knowledge/plan_format.yaml")
    children = tuple(_element(entry, "") for entry in raw["elements"])
    return Element("", "", Kind.RECORD, (), Text("計画", "Plan"), children=children)


def _element(raw: dict[str, Any], parent: str) -> Element:
    path = f"{parent}.{raw['key']}" if parent else raw["key"]
    return Element(
        path=path,
        key=raw["key"],
        kind=Kind(raw["kind"]),
        names=tuple(raw.get("names", ())),
        label=Text(**raw["label"]),
        help=Text(**raw["help"]) if "help" in raw else None,
        concepts=tuple(raw.get("concepts", ())),
        children=tuple(_element(child, path) for child in raw.get("children", ())),
        main=raw.get("main", ""),
        open=raw.get("open", False),
        choices=tuple((value, tuple(names)) for value, names in raw.get("choices", {}).items()),
    )
