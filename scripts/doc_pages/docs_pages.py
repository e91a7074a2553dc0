"""The casebook as pages of `docs/`: Japanese at the top, English below `docs/en/`."""

from advisor.casebook.book import book
from advisor.casebook.layout import layout_of
from advisor.casebook.markdown import Markdown
from advisor.casebook.model import Address, Kind
from advisor.language import Language
from scripts.doc_pages.markdown import NOTICE

DOCS = "docs"
_LAYOUT = layout_of(tuple(Language), index="casebook", ending=".md")
# Hold pages of the casebook alone, and so nothing that it does not make.
FOLDERS = tuple(
    f"{DOCS}/{folder}/{kind}".replace("//", "/")
    for folder in _LAYOUT.folders.values()
    for kind in Kind
    if folder or kind is not Kind.INDEX
)


def casebook_pages() -> dict[str, str]:
    """Return every page of the casebook by its path below the repository."""
    writer = Markdown(_LAYOUT, DOCS)
    return {
        f"{DOCS}/{_LAYOUT.path(page.address, language)}": f"{NOTICE}\n\n{writer.page(page)}"
        for language in Language
        for page in book(language)
    }


def way_to(address: Address, language: Language) -> str:
    """Return the link from a page of `docs/` itself to a page of the casebook."""
    return _LAYOUT.path(address, language) + (f"#{address.place}" if address.place else "")
