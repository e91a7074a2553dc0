"""The chain of evidence from a remark back to the words of the draft, as a list within a list."""

from collections.abc import Iterable

from advisor.pages.markup import Markup, tag
from advisor.pages.view import View
from advisor.reviewing.model import Link, LinkKind


def chain(view: View, links: Iterable[Link]) -> Markup:
    """Return some links with all that stand below them."""
    return tag("ul", *(_item(view, link) for link in links), class_="chain")


def _item(view: View, link: Link) -> Markup:
    # A fact and the sign by which it was told are one thing to a reader.
    below = {(part.text, part.because and part.because[0].text): part for part in reversed(link.because)}
    inner = [_item(view, part) for part in reversed(below.values())]
    return tag("li", *_told(view, link), tag("ul", *inner) if inner else None)


def _told(view: View, link: Link) -> tuple[Markup | str, ...]:
    if link.kind is LinkKind.WORDS and link.location is not None:
        return view.place_link(link.location.place), " ", view.quote(link.value)
    return (view.say(link.text),)
