"""What more than one page draws: tables that may be wider than a page, and bars."""

from collections.abc import Iterable

from advisor.pages.markup import Markup, tag

_BAR = 240
_SHORTEST = 2


def scrolled(caption: str, head: Markup, body: Markup, kind: str) -> Markup:
    """Return a table that may be wider than the page, and is then moved within its own frame."""
    table = tag("table", tag("caption", caption), head, body, class_=kind)
    return tag("div", table, class_="scrolled", role="region", aria_label=caption, tabindex="0")


def bar(lengths: Iterable[tuple[str, int]], total: int) -> Markup:
    """Return a bar from left to right for each class of lengths, the later on top; a screen reader passes it over.

    What is counted at all is seen, however small its part of `total`.
    """
    bars = (
        tag("rect", class_=kind, width=max(_SHORTEST, round(_BAR * length / total)) if length else 0, height=12)
        for kind, length in lengths
    )
    return tag("svg", *bars, viewBox=f"0 0 {_BAR} 12", preserveAspectRatio="none", aria_hidden="true")
