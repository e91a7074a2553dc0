"""Drafts × walls as a table, and the form by which drafts are chosen; the form appears only where its script runs."""

from collections.abc import Iterable

from advisor.pages.filtering import filter_frame
from advisor.pages.markup import Markup, tag, together
from advisor.pages.page_view import Section
from advisor.pages.shapes import scrolled
from advisor.portfolio.model import CommonWall, Dimension, Member
from advisor.portfolio.signs import Sign, legend, sign_of
from advisor.portfolio.view import View


def matrix_section(view: View) -> Section:
    """Return the table of all drafts in the order given, with its legend and form."""
    members, walls = view.portfolio.members, view.portfolio.walls
    rows = (_row(view, *numbered) for numbered in enumerate(members, start=1))
    table = scrolled(view.told("matrix-caption"), _head(view), tag("tbody", rows), "drafts")
    signs = tag("p", legend(view.language), class_="legend")
    content = together(signs, _form(view), table) if members and walls else Markup()
    return Section("matrix", view.told("heading-matrix"), content)


def _head(view: View) -> Markup:
    """Return two rows that stay in sight: the walls, and how many of the drafts shown meet each."""
    walls = view.portfolio.walls
    names = tag("tr", tag("th", view.told("draft"), scope="col"), (_wall(view, wall) for wall in walls))
    counts = tag("tr", tag("th", view.told("drafts-met"), scope="row"), (tag("td", str(w.members)) for w in walls))
    return tag("thead", names, counts)


def _wall(view: View, wall: CommonWall) -> Markup:
    """Return the head of a column; a local id is only read aloud and found by its letters, the title says it all."""
    is_local = wall.label == wall.code
    label = tag("span", wall.label, " ", class_="unseen" if is_local else "code")
    link = view.link(view.id("wall", wall.code), label, tag("span", view.say(wall.title)))
    return tag("th", link, scope="col")


def _row(view: View, number: int, member: Member) -> Markup:
    name = tag(
        "th", view.of_draft(member.name, class_="name"), " ", tag("span", view.about(member), class_="quiet"), " ",
        view.of_draft(view.files[number - 1], class_="quiet"), scope="row", id=view.id("draft", number),
    )  # fmt: skip
    signs = (sign_of(member, wall.code, view.language) for wall in view.portfolio.walls)
    return tag(
        "tr", name, map(_cell, signs), data_stage=str(member.stage), data_size=member.size,
        data_field=" ".join(member.fields or ("none",)),
    )  # fmt: skip


def _cell(sign: Sign | None) -> Markup:
    """Return a sign with its words for whoever hears the page; blank where the wall was looked for and not met."""
    if sign is None:
        return tag("td")
    return tag(
        "td", tag("span", sign.drawn, aria_hidden="true"), tag("span", sign.words, class_="unseen"), class_=sign.kind
    )


def _form(view: View) -> Markup:
    return filter_frame(view, len(view.portfolio.members), (_choice(view, dimension) for dimension in Dimension))


def _choice(view: View, dimension: Dimension) -> Markup:
    own, groups = view.id("choice", str(dimension)), view.portfolio.groups_by(dimension)
    options: Iterable[Markup] = (
        tag("option", view.told("group-head", label=group.label, drafts=len(group.members)), value=group.key)
        for group in groups
    )
    every = tag("option", view.told("filter-all"), value="")
    chosen = tag("select", every, options, id=own, name=str(dimension))
    return tag("div", tag("label", view.told(f"filter-{dimension}"), for_=own), chosen)
