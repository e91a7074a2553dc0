"""Elements of HTML, and the one place where words are escaped.

Whatever is not an element made here is words, and is escaped: nothing can be forgotten, at worst something is escaped
twice, which shows.
"""

from collections.abc import Iterable, Iterator
from html import escape

from advisor.patterns import compiled

# What is not shown but obeyed, or not allowed in a page: control characters, marks of direction, half characters.
_UNSHOWN = compiled(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff"
    r"\ud800-\udfff\U000e0000-\U000e007f]"
)
_VOID = ("input", "meta")


class Markup(str):
    """Text that is HTML already; joined to other text it becomes plain words again."""

    __slots__ = ()


Child = str | None | Iterable["Child"]
Value = str | int | bool | None


def words(text: str) -> Markup:
    """Return plain words as HTML, without what a page would obey or hide."""
    return Markup(escape(_UNSHOWN.sub("", text)))


def tag(name: str, /, *children: Child, **attributes: Value) -> Markup:
    """Return an element; children that are no markup are words.

    Attributes are written as Python names: `class_`, `aria_label`. True is an attribute without a value, None and False
    leave it out. Raises ValueError for a link that leads out of the page.
    """
    written = "".join(_attribute(key, value) for key, value in attributes.items())
    opening = f"<{name}{written}>"
    return Markup(opening if name in _VOID else f"{opening}{together(*children)}</{name}>")


def together(*children: Child) -> Markup:
    """Return some elements and words one after the other."""
    return Markup("".join(_parts(children)))


def listed(items: Iterable[Child], kind: str = "ul", **attributes: Value) -> Markup:
    """Return a list of some items, nothing where there are none."""
    elements = [tag("li", item) for item in items]
    return tag(kind, *elements, **attributes) if elements else Markup()


def definitions(rows: Iterable[tuple[str, Child]]) -> Markup:
    """Return terms with what is told under each, as far as something is."""
    told = [tag("div", tag("dt", term), tag("dd", child)) for term, child in rows if child]
    return tag("dl", *told) if told else Markup()


def embedded(name: str, content: str) -> Markup:
    """Return a style sheet or script of the package as an element; raises ValueError where its text would end it."""
    if "</" in content:
        raise ValueError(f"</ within {name}")
    return Markup(f"<{name}>{content}</{name}>")


def _parts(children: Iterable[Child]) -> Iterator[str]:
    for child in children:
        if isinstance(child, Markup):
            yield child
        elif isinstance(child, str):
            yield words(child)
        elif child is not None:
            yield from _parts(child)


def _attribute(key: str, value: Value) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    if value is True:
        return f" {name}"
    if name == "href" and not str(value).startswith("#"):
        raise ValueError(f"a link out of the page: {value}")
    return f' {name}="{words(str(value))}"'
