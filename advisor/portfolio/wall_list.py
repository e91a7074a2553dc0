"""The common walls of a page: each with its counts and a bar, unfolding into what it is and who meets it."""

from advisor.language import Text
from advisor.pages.markup import Markup, tag, together
from advisor.pages.page_view import Section
from advisor.pages.shapes import bar
from advisor.portfolio.model import CommonWall
from advisor.portfolio.view import View
from advisor.reviewing.packs import marks_of
from advisor.reviewing.pitfalls import pitfall

SHOWN = 20
"""So many walls stand unfolded; the others follow below."""


def walls_section(view: View) -> Section:
    """Return the walls that some draft meets, the most common first."""
    walls = [_wall(view, wall) for wall in view.portfolio.walls]
    first, others = walls[:SHOWN], walls[SHOWN:]
    more = tag("details", tag("summary", view.told("more", count=len(others))), others, class_="more")
    content = together(tag("p", view.told("walls-note")), first, more if others else None)
    return Section("walls", view.told("heading-common"), content if walls else Markup())


def _wall(view: View, wall: CommonWall) -> Markup:
    met_of = view.told("met-of", met=wall.members, looked_at=wall.looked_at)
    summary = tag(
        "summary", tag("span", wall.label, " ", tag("b", view.say(wall.title)), class_="name"), " ",
        tag("span", f"{wall.members}/{wall.looked_at}", class_="count", aria_hidden="true"),
        tag("span", met_of, class_="unseen"),
        bar((("frame", wall.looked_at), ("bar", wall.members)), len(view.portfolio.members)),
    )  # fmt: skip
    return tag("details", summary, _told(view, wall), id=view.id("wall", wall.code), class_="wall")


def _told(view: View, wall: CommonWall) -> Markup:
    """Return what the knowledge says of a wall, how weightily it is told, and a link to each draft that meets it."""
    told = pitfall(wall.code)
    marks = marks_of(wall.code)
    short = ((view.told(f"short-{priority}", "report"), count) for priority, count in wall.by_priority)
    counts = view.told("comma", "memo").join(view.told("of-priority", short=s, count=n) for s, n in short)
    links = (
        together(view.link(view.id("draft", number), view.of_draft(member.name)), " ")
        for number, member in enumerate(view.portfolio.members, start=1)
        if member.wall(wall.code) is not None
    )
    return tag(
        "div", tag("p", view.say(Text(**told["what"]))), tag("p", view.say(Text(**told["why"]))),
        tag("p", view.say(marks), class_="quiet") if marks else None,
        tag("p", view.told("priorities", counts=counts)),
        tag("p", view.told("met-by"), links, class_="met-by"),
        tag("p", view.told("explain", code=wall.code), class_="quiet"),
    )  # fmt: skip
