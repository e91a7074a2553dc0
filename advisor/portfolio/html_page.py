"""Many drafts side by side as one page of HTML in both languages, to be read offline and printed."""

from collections.abc import Iterator

from advisor import resources
from advisor.language import Language
from advisor.pages.frame import framed, languages_from
from advisor.pages.markup import Markup, definitions, listed, tag
from advisor.pages.page_view import Section
from advisor.portfolio.draft_matrix import matrix_section
from advisor.portfolio.group_tables import groups_section
from advisor.portfolio.model import Portfolio
from advisor.portfolio.view import View
from advisor.portfolio.wall_list import walls_section
from advisor.texts import text

_OWN = "portfolio/page"


def portfolio_html(portfolio: Portfolio, language: Language) -> str:
    """Return a portfolio as a page of HTML; `language` is the one shown first."""
    order = languages_from(language)
    views = [View(portfolio, each) for each in order]
    about = text("portfolio", "about", knowledge=resources.digest())
    return framed(_title(views[0]), map(_whole_view, views), about, _OWN, order)


def _title(view: View) -> str:
    return view.told("page-title", drafts=len(view.portfolio.members))


def _whole_view(view: View) -> Markup:
    """Return the page in one language: its head, contents and sections."""
    return view.page(_title(view), _head(view), _sections(view))


def _sections(view: View) -> Iterator[Section]:
    yield walls_section(view)
    yield groups_section(view)
    yield matrix_section(view)
    yield Section("unreadable", view.told("heading-unreadable"), _unreadable(view))


def _head(view: View) -> Markup:
    portfolio = view.portfolio
    counts = [
        (view.told("count-drafts"), view.told("drafts", count=len(portfolio.members))),
        (view.told("count-walls"), view.told("walls", count=len(portfolio.walls))),
    ]
    if portfolio.unreadable:
        files = view.told("drafts", count=len(portfolio.unreadable))
        counts.append((view.told("count-unreadable"), view.link(view.id("unreadable"), files)))
    notes = (tag("p", view.told(key, of)) for key, of in (
        ("no-ranking", "portfolio"), ("order", "portfolio"), ("small-numbers", "portfolio"), ("offline", "report"),
    ))  # fmt: skip
    title = tag("h1", view.told("title"))
    return tag(
        "div", tag("p", view.told("kicker"), class_="kicker"), title, definitions(counts),
        tag("div", notes, class_="quiet"), class_="head",
    )  # fmt: skip


def _unreadable(view: View) -> Markup:
    return listed(view.of_draft(message) for _, message in view.portfolio.unreadable)
