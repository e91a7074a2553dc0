"""The groups of a page: a small table for each dimension, a row for each wall and a column for each group."""

from collections.abc import Iterator, Sequence

from advisor.pages.markup import Markup, tag, together
from advisor.pages.page_view import Section
from advisor.pages.shapes import scrolled
from advisor.portfolio.model import CommonWall, Dimension, Group
from advisor.portfolio.view import View

SHOWN = 10
"""So many walls stand unfolded in a table; the others follow below."""


def groups_section(view: View) -> Section:
    """Return the tables of all dimensions; a single draft makes no groups."""
    tables = [part for dimension in Dimension for part in _dimension(view, dimension)]
    is_told = view.portfolio.walls and len(view.portfolio.members) > 1
    content = together(tag("p", view.told("groups-note")), tables) if is_told else Markup()
    return Section("groups", view.told("heading-groups"), content)


def _dimension(view: View, dimension: Dimension) -> Iterator[Markup]:
    walls, groups = view.portfolio.walls, view.portfolio.groups_by(dimension)
    heading = view.told(f"heading-{dimension}")
    yield tag("h3", heading)
    yield _table(view, view.told("groups-caption", heading=heading), walls[:SHOWN], groups)
    if walls[SHOWN:]:
        summary = tag("summary", view.told("more", count=len(walls[SHOWN:])))
        rest = _table(view, view.told("groups-caption-more", heading=heading), walls[SHOWN:], groups)
        yield tag("details", summary, rest, class_="more")


def _table(view: View, caption: str, walls: Sequence[CommonWall], groups: Sequence[Group]) -> Markup:
    heads = (
        tag("th", view.told("group-head", label=group.label, drafts=len(group.members)), scope="col")
        for group in groups
    )
    head = tag("thead", tag("tr", tag("th", view.told("wall"), scope="col"), heads))
    rows = (tag("tr", _name(view, wall), (_count(view, group, wall) for group in groups)) for wall in walls)
    return scrolled(caption, head, tag("tbody", rows), "of-groups")


def _name(view: View, wall: CommonWall) -> Markup:
    return tag("th", view.link(view.id("wall", wall.code), f"{wall.label} {view.say(wall.title)}"), scope="row")


def _count(view: View, group: Group, wall: CommonWall) -> Markup:
    met, of = group.meeting(wall.code), group.read_for(wall.code)
    return tag("td", f"{met}/{of}" if of else view.told("sign-unread"), class_="met" if met else None)
