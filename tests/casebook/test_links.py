"""The casebook hangs together: every link leads somewhere, both ways, and every page is reached from the index."""

import posixpath
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from advisor.casebook.book import book
from advisor.casebook.folder import LIST, casebook_files
from advisor.casebook.html import STYLE
from advisor.casebook.model import Address, Kind, Page, links_of
from advisor.language import Language
from advisor.reviewing.cases import cases
from advisor.reviewing.codes import pitfall_ids
from advisor.reviewing.remedies import remedies

EVERYTHING = {
    *((Kind.PITFALL, wall) for wall in pitfall_ids()),
    *((Kind.REMEDY, name) for name in remedies()),
    *((Kind.CASE, case) for case in cases()),
}
FILES = casebook_files(tuple(Language))


class Links(HTMLParser):
    """What a page leads to, and the places it has."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.ways: list[str] = []
        self.places: list[str] = []
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ways += [value for name in ("href", "src") if (value := found.get(name))]
        self.places += [found["id"] or ""] if "id" in found else []


PAGES = {path: Links(content) for path, content in FILES.items() if path.endswith(".html")}


def led_to(page: Page) -> Iterator[tuple[Kind, str]]:
    """Yield the pages that a page leads to in its own words."""
    for link in links_of(page):
        if isinstance(link.target, Address):
            yield link.target.kind, link.target.name


@pytest.mark.parametrize("languages", [tuple(Language), (Language.JAPANESE,), (Language.ENGLISH,)], ids=len)
def test_every_link_leads_to_a_file_and_a_place_of_the_folder(languages: tuple[Language, ...]) -> None:
    files = casebook_files(languages)
    pages = {path: Links(content) for path, content in files.items() if path.endswith(".html")}
    for path, page in pages.items():
        assert len(page.places) == len(set(page.places)), path
        for way in page.ways:
            name, _, place = way.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), name)) if name else path
            assert target in files, (path, way)
            assert not place or place in pages[target].places, (path, way)


@pytest.mark.parametrize("language", Language)
def test_every_wall_remedy_and_town_has_a_page_and_the_index_leads_to_it(language: Language) -> None:
    index, *others = book(language)
    assert index.address == Address(Kind.INDEX)
    assert {(page.address.kind, page.address.name) for page in others} == EVERYTHING == set(led_to(index))


@pytest.mark.parametrize("language", Language)
def test_whatever_a_page_leads_to_leads_back_to_it(language: Language) -> None:
    _, *pages = book(language)
    ways = {(page.address.kind, page.address.name): set(led_to(page)) for page in pages}
    one_way = [(start, end) for start, ends in ways.items() for end in ends if start not in ways[end]]
    assert one_way == []


def test_every_page_leads_to_itself_in_the_other_language_and_to_nothing_outside_the_folder() -> None:
    for path, page in PAGES.items():
        other = path.removeprefix("en/") if path.startswith("en/") else f"en/{path}"
        assert posixpath.relpath(other, posixpath.dirname(path) or ".") in page.ways, path
        assert not any(":" in way or way.startswith("//") for way in page.ways), path


def test_nothing_in_the_folder_needs_a_network_or_a_script() -> None:
    for path, content in FILES.items():
        assert not any(word in content.lower() for word in (b"<script", b"http:", b"https:", b"@import", b"url(")), path
    assert {path for path in FILES if not path.endswith(".html")} == {STYLE, LIST}


def test_headings_go_down_one_level_at_a_time() -> None:
    for language in Language:
        for page in book(language):
            levels = [1, *(block.level for block in page.blocks if hasattr(block, "level"))]
            assert all(after <= before + 1 for before, after in pairwise(levels)), page.address
