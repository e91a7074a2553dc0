"""A page as what it says: headings, paragraphs, lists, rows of definitions, tables and links, in no format yet."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from advisor.language import Language


class Kind(StrEnum):
    """What a page is about; the value is the folder it stands in."""

    INDEX = ""
    PITFALL = "pitfalls"
    REMEDY = "remedies"
    CASE = "cases"


@dataclass(frozen=True)
class Address:
    """A page in the language of whoever links to it, and a place on it."""

    kind: Kind
    name: str = ""
    place: str = ""


@dataclass(frozen=True)
class RepositoryFile:
    """A file of the project, by its path in the repository; where pages are read without it, no link leads there."""

    path: str
    place: str = ""


@dataclass(frozen=True)
class Strong:
    """Words that carry weight."""

    words: str


@dataclass(frozen=True)
class Code:
    """A name or a command, as it is typed."""

    words: str


@dataclass(frozen=True)
class Japanese:
    """Words that are Japanese on a page of either language."""

    words: str


@dataclass(frozen=True)
class Link:
    """Words that lead somewhere."""

    words: "Words"
    target: Address | RepositoryFile


Span = str | Strong | Code | Japanese | Link
Words = tuple[Span, ...]


@dataclass(frozen=True)
class Heading:
    """A heading below the title of the page: level 2 or 3."""

    level: int
    words: str
    place: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Words on their own."""

    words: Words


@dataclass(frozen=True)
class Quote:
    """Words to take over."""

    words: Words


@dataclass(frozen=True)
class Item:
    """A line of a list, with those below it."""

    words: Words
    inner: "tuple[Item, ...]" = ()
    place: str = ""


@dataclass(frozen=True)
class Items:
    """A list."""

    items: tuple[Item, ...]


@dataclass(frozen=True)
class Row:
    """A term and what is said of it."""

    term: str
    words: Words


@dataclass(frozen=True)
class Rows:
    """Terms, each with what is said of it."""

    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Table:
    """Figures side by side; a cell without words is empty."""

    head: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]


Block = Heading | Paragraph | Quote | Items | Rows | Table


@dataclass(frozen=True)
class Page:
    """One page in one language; `before` and `after` are its neighbours, as links."""

    address: Address
    language: Language
    title: str
    blocks: tuple[Block, ...]
    before: Link | None = None
    after: Link | None = None

    def neighbours(self) -> Iterator[tuple[str, Link]]:
        """Yield the links to the neighbours that there are, each behind the key of what is said of it."""
        for key, link in (("before", self.before), ("after", self.after)):
            if link is not None:
                yield key, link


def links_of(page: Page) -> Iterator[Link]:
    """Yield every link of a page's own words, its neighbours left out."""
    for block in page.blocks:
        for words in _words_of(block):
            yield from (span for span in words if isinstance(span, Link))


def _words_of(block: Block) -> Iterator[Words]:
    match block:
        case Paragraph(words) | Quote(words):
            yield words
        case Items(items):
            for item in items:
                yield item.words
                yield from _words_of(Items(item.inner))
        case Rows(rows):
            yield from (row.words for row in rows)
        case Table(_, rows):
            yield from (cell for row in rows for cell in row)
