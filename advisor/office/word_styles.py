"""What the styles of a Word file say of a paragraph: level of heading, weight, size, numbering."""

from typing import Any

from advisor.patterns import compiled
from advisor.records import Record

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = compiled(r"(?:heading|見出し)\s*([1-9])")
_CONTENTS = compiled(r"(?:toc|目次)\s*(?:[1-9]|heading)?")
_TITLE = ("title", "表題")
MOST_ANCESTORS = 12
DEFAULT_HALF_POINTS = 21
_OFF = ("0", "false", "off")


class Style(Record):
    """A style with all that it takes over from others; sizes in half-points, `numbering` by id and level."""

    level: int = 0
    bold: bool = False
    half_points: int = DEFAULT_HALF_POINTS
    numbering: tuple[str, int] | None = None
    of_contents: bool = False


def is_on(properties: Any, name: str) -> bool | None:
    """Tell whether a switch such as bold is on; None where nothing is said of it."""
    found = properties.find(f"{W}{name}") if properties is not None else None
    return None if found is None else found.get(f"{W}val", "1") not in _OFF


def whole_number(element: Any, default: int = 0) -> int:
    """Return the value of an element as a whole number."""
    value = element.get(f"{W}val", "") if element is not None else ""
    return int(value) if value.isdecimal() else default


def numbering_of(properties: Any) -> tuple[str, int] | None:
    """Return the numbering that properties of a paragraph name: its id and level."""
    found = properties.find(f"{W}numPr") if properties is not None else None
    if found is None:
        return None
    number = found.find(f"{W}numId")
    return (number.get(f"{W}val", "0"), whole_number(found.find(f"{W}ilvl"))) if number is not None else None


class Styles:
    """The styles of a file; `default` is that of a paragraph that names none."""

    def __init__(self, root: Any | None) -> None:
        self._raw: dict[str, Any] = {}
        self._found: dict[str, Style] = {}
        size, default = DEFAULT_HALF_POINTS, ""
        if root is not None:
            for style in root.iter(f"{W}style"):
                self._raw[style.get(f"{W}styleId", "")] = style
                if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true"):
                    default = style.get(f"{W}styleId", "")
            size = whole_number(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}sz"), DEFAULT_HALF_POINTS)
        self._plain = self.default = Style(half_points=size)
        self.default = self.named(default)

    def named(self, name: str) -> Style:
        """Return a style by its id; the default one where there is none of this name."""
        known = self._found.get(name)
        if known is None:
            known = self._found[name] = self._made(name) if name in self._raw else self.default
        return known

    def _made(self, name: str) -> Style:
        chain: list[Any] = []
        current = name
        while current in self._raw and len(chain) < MOST_ANCESTORS:
            chain.append(self._raw[current])
            above = chain[-1].find(f"{W}basedOn")
            current = above.get(f"{W}val", "") if above is not None else ""
        made = self._plain
        for style in reversed(chain):
            made = self._with(made, style)
        return made

    def _with(self, made: Style, style: Any) -> Style:
        called = style.find(f"{W}name")
        plain = (called.get(f"{W}val", "") if called is not None else "").lower().strip()
        paragraph, run = style.find(f"{W}pPr"), style.find(f"{W}rPr")
        heading = _HEADING.fullmatch(plain)
        level = int(heading[1]) if heading else 1 if plain in _TITLE else made.level
        outline = paragraph.find(f"{W}outlineLvl") if paragraph is not None else None
        if outline is not None:
            level = whole_number(outline, 9) + 1
        bold = is_on(run, "b")
        return Style(
            0 if level > 9 else level,
            made.bold if bold is None else bold,
            whole_number(run.find(f"{W}sz") if run is not None else None, made.half_points),
            numbering_of(paragraph) or made.numbering,
            made.of_contents or _CONTENTS.fullmatch(plain) is not None,
        )
