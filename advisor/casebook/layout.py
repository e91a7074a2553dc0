"""Where pages stand: a folder a language, in it the index and a folder a kind of page."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass

from advisor.casebook.model import Address, Kind
from advisor.language import Language


@dataclass(frozen=True)
class Layout:
    """`folders` holds the folder of each language; `index` is the name of the index, `ending` that of every page."""

    folders: Mapping[Language, str]
    index: str
    ending: str

    def path(self, address: Address, language: Language) -> str:
        """Return the path of a page below the folder of the casebook."""
        name = self.index if address.kind is Kind.INDEX else address.name
        return posixpath.join(self.folders[language], address.kind, name) + self.ending

    def way(self, start: Address, start_language: Language, end: Address, end_language: Language) -> str:
        """Return the link that leads from one page to another, or to a place on it."""
        here, there = self.path(start, start_language), self.path(end, end_language)
        place = f"#{end.place}" if end.place else ""
        return place if here == there and place else relative(here, there) + place


def relative(page: str, target: str) -> str:
    """Return the way from a page to a file, both by their paths below the same folder."""
    return posixpath.relpath(target, posixpath.dirname(page) or ".")


def layout_of(languages: tuple[Language, ...], index: str, ending: str) -> Layout:
    """Return a layout for some languages: the first at the top, any other in a folder of its name."""
    folders = {language: "" if number == 0 else str(language) for number, language in enumerate(languages)}
    return Layout(folders, index, ending)
