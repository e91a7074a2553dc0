"""All pages of the casebook, each with its neighbours."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from advisor.casebook.case_page import case_page
from advisor.casebook.index_page import index_page
from advisor.casebook.model import Link, Page
from advisor.casebook.pitfall_page import pitfall_page
from advisor.casebook.remedy_page import remedy_page
from advisor.language import Language
from advisor.reviewing.cases import cases
from advisor.reviewing.codes import pitfall_ids
from advisor.reviewing.remedies import remedies


def book(language: Language) -> Iterator[Page]:
    """Yield the index, then every wall, remedy and town."""
    yield index_page(language)
    yield from _in_a_row(pitfall_ids(), pitfall_page, language)
    yield from _in_a_row(tuple(remedies()), remedy_page, language)
    yield from _in_a_row(tuple(cases()), case_page, language)


def _in_a_row(names: Sequence[str], made: Callable[[str, Language], Page], language: Language) -> Iterator[Page]:
    """Yield pages of one kind, each with links to the one before and the one after."""
    pages = [made(name, language) for name in names]
    links: list[Link | None] = [None, *(Link((page.title,), page.address) for page in pages), None]
    for page, before, after in zip(pages, links, links[2:], strict=False):
        yield replace(page, before=before, after=after)
