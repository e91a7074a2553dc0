"""The page of many drafts: every count can be counted again, the table is the reviews', and nobody is ranked."""

from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import example, given, settings

from advisor.language import Language
from advisor.portfolio.gathering import portfolio_of
from advisor.portfolio.html_page import portfolio_html
from advisor.portfolio.model import Dimension, Portfolio
from advisor.reviewing.pitfalls import pitfall
from advisor.texts import text
from tests.pages.promises import PROMISES
from tests.pages.reading import Element, read, views
from tests.pages.test_hostile_words import WORDS, plainly
from tests.portfolio.drafts import members, portfolio, renamed, standing

MANY = 200
LARGEST = 1_300_000


@cache
def root_of(some: Portfolio, language: Language = Language.JAPANESE) -> Element:
    return read(portfolio_html(some, language))


def place(view: Element, name: str) -> Element:
    return next(element for element in view.walk() if element.id == f"{view.attributes['lang']}-{name}")


def rows_of(table: Element) -> list[list[Element]]:
    """Return the cells of a table, row by row."""
    cells = ("td", "th")
    return [[c for c in row.children if isinstance(c, Element) and c.tag in cells] for row in table.all("tr")]


@pytest.mark.parametrize("promise", PROMISES)
@pytest.mark.parametrize("count", [1, 9])
def test_the_page_keeps_what_every_page_promises(count: int, promise: Callable[[Element], None]) -> None:
    promise(root_of(portfolio_of(members()[-count:], portfolio().unreadable)))


def test_each_wall_is_told_with_its_counts_title_explanation_and_the_drafts_that_meet_it() -> None:
    for view in views(root_of(portfolio())).values():
        language = Language(view.attributes["lang"])
        walls = view.all("details", "wall")
        assert [wall.id.partition("-wall-")[2] for wall in walls] == [wall.code for wall in portfolio().walls]
        for wall, element in zip(portfolio().walls, walls, strict=True):
            summary, told = element.all("summary")[0].text(), element.text()
            assert f"{wall.label} {wall.title.in_(language)}" in summary
            assert f"{wall.members}/{wall.looked_at}" in summary
            assert pitfall(wall.code)["what"][str(language)] in told
            links = [link.attributes["href"].rpartition("-")[2] for link in element.all("a")]
            assert links == [str(n) for n, m in enumerate(members(), 1) if standing(m, wall.code) not in ("", "unread")]
            frame, bar = (int(rect.attributes["width"]) for rect in element.all("rect"))
            assert 0 < bar <= frame
            assert bar * wall.looked_at == pytest.approx(frame * wall.members, abs=wall.looked_at)


def test_the_table_of_drafts_says_what_the_reviews_say_in_the_order_given() -> None:
    for given_members in (list(members()), list(reversed(members()))):
        some = portfolio_of(given_members)
        for view in views(root_of(some)).values():
            heads, counts, *rows = rows_of(view.all("table", "drafts")[0])
            codes = [head.all("a")[0].attributes["href"].partition("-wall-")[2] for head in heads[1:]]
            assert codes == [wall.code for wall in some.walls]
            for member, (name, *cells) in zip(some.members, rows, strict=True):
                assert member.municipality in name.text()
                kinds = [cell.attributes.get("class", "") for cell in cells]
                assert kinds == [standing(member, code) for code in codes]
                assert all(bool(cell.text()) == bool(kind) for cell, kind in zip(cells, kinds, strict=True))
            assert [int(cell.text()) for cell in counts[1:]] == [wall.members for wall in some.walls]


def test_every_sign_has_words_for_whoever_hears_the_page() -> None:
    words = {kind: text("report", f"short-{kind}") for kind in ("major", "consider", "confirm")}
    words["unread"] = text("portfolio", "unread")
    seen = set()
    for view in views(root_of(portfolio())).values():
        language = Language(view.attributes["lang"])
        for cell in view.all("table", "drafts")[0].all("td"):
            for kind in cell.classes:
                shown, told = cell.all("span")
                assert shown.attributes["aria-hidden"] == "true"
                assert told.text() == words[kind].in_(language)
                seen.add(kind)
    assert seen == words.keys()


def test_the_counts_of_groups_can_be_counted_again() -> None:
    keys = {
        Dimension.STAGE: lambda m: {str(m.stage)}, Dimension.FIELD: lambda m: set(m.fields) or {"none"},
        Dimension.SIZE: lambda m: {m.size},
    }  # fmt: skip
    for view in views(root_of(portfolio())).values():
        tables = view.all("table", "of-groups")
        told = {}
        for dimension in Dimension:
            groups, codes = portfolio().groups_by(dimension), []
            while len(codes) < len(portfolio().walls):
                _, *rows = rows_of(tables.pop(0))
                for name, *cells in rows:
                    codes.append(name.all("a")[0].attributes["href"].partition("-wall-")[2])
                    told |= {(g.key, codes[-1]): c.text() for g, c in zip(groups, cells, strict=True)}
            for group in groups:
                own = [member for member in members() if group.key in keys[dimension](member)]
                for code in codes:
                    met = sum(standing(member, code) not in ("", "unread") for member in own)
                    read_for = sum(standing(member, code) != "unread" for member in own)
                    assert told[group.key, code] == f"{met}/{read_for}" if read_for else not met
        assert not tables


def test_the_page_says_that_it_ranks_nobody_and_gives_no_percentages() -> None:
    for view in views(root_of(portfolio())).values():
        language = Language(view.attributes["lang"])
        head = view.all(of_class="head")[0].text()
        assert text("portfolio", "no-ranking").in_(language) in head
        assert text("portfolio", "order").in_(language) in head
        assert "%" not in view.text()
        assert "％" not in view.text()


def test_what_was_not_read_is_told_and_only_then() -> None:
    for view in views(root_of(portfolio())).values():
        assert portfolio().unreadable[0][1] in place(view, "unreadable").text()
    for view in views(root_of(portfolio_of(members()))).values():
        assert not view.all("section", "unreadable")


def test_where_no_draft_was_read_there_is_still_a_page() -> None:
    for view in views(root_of(portfolio_of((), portfolio().unreadable))).values():
        assert [section.classes for section in view.all("section")] == [["unreadable"]]


def shape(root: Element) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    """Return every element with its attributes, less the language of words."""
    return [(e.tag, tuple(sorted((k, v) for k, v in e.attributes.items() if k != "lang"))) for e in root.walk()]


@settings(max_examples=8, deadline=None)
@example("<script>alert(1)</script>")
@example('"><img src=x onerror=x>')
@given(WORDS)
def test_hostile_names_change_nothing_of_the_page_but_its_words(words: str) -> None:
    root = read(portfolio_html(renamed(lambda number: f"x{words}x{number}"), Language.JAPANESE))
    assert shape(root) == shape(root_of(renamed(lambda number: f"x{number}")))
    names = [name.text() for name in root.all("span", "name") if name.parent and name.parent.tag == "th"]
    told = [plainly(f"x{words}x{number}") for number in range(len(members()))]
    assert [plainly(name) for name in names] == told * 2


def test_the_same_drafts_give_the_same_bytes_of_reasonable_size_however_many_they_are() -> None:
    many = portfolio_of([members()[n % len(members())] for n in range(MANY)])
    page = portfolio_html(many, Language.ENGLISH)
    assert page == portfolio_html(many, Language.ENGLISH)
    assert len(page.encode()) < LARGEST
