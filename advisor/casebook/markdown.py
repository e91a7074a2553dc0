"""Pages as Markdown, as GitHub shows it."""

import re
from collections.abc import Iterable, Iterator

from advisor.casebook.layout import Layout, relative
from advisor.casebook.model import (
    Address,
    Block,
    Code,
    Heading,
    Item,
    Items,
    Japanese,
    Kind,
    Link,
    Page,
    Paragraph,
    Quote,
    RepositoryFile,
    Rows,
    Span,
    Strong,
    Table,
    Words,
)
from advisor.casebook.speaker import Speaker
from advisor.markdown import anchor, begun, code, plain, row

_JOINT = "・"


class Markdown:
    """Writes pages as Markdown; `root` is the folder of the pages below that of the repository."""

    def __init__(self, layout: Layout, root: str) -> None:
        self.layout = layout
        self.root = root

    def page(self, page: Page) -> str:
        """Return a page, with links to the index and to the same page in the other languages above it."""
        lines = [f"# {plain(page.title)}", "", self._links(page), ""]
        for block in page.blocks:
            lines += [*self._block(block, page), ""]
        return re.sub(r"\n{3,}", "\n\n", "\n".join([*lines, self._neighbours(page)])).strip() + "\n"

    def _links(self, page: Page) -> str:
        links = []
        for language in self.layout.folders:
            if language is not page.language:
                way = self.layout.way(page.address, page.language, page.address, language)
                links.append(_link(Speaker(language).template("language-name"), way))
        if page.address.kind is not Kind.INDEX:
            index = self.layout.way(page.address, page.language, Address(Kind.INDEX), page.language)
            links.append(_link(plain(Speaker(page.language).template("book")), index))
        return _JOINT.join(links)

    def _neighbours(self, page: Page) -> str:
        speaker = Speaker(page.language)
        return _JOINT.join(self._words(speaker.say(key, link=link), page) for key, link in page.neighbours())

    def _block(self, block: Block, page: Page) -> Iterator[str]:
        match block:
            case Heading(level, words, place):
                yield from ([anchor(place), ""] if place else [])
                yield f"{'#' * level} {plain(words)}"
            case Paragraph(words):
                yield begun(self._words(words, page))
            case Quote(words):
                yield "> " + begun(self._words(words, page))
            case Items(items):
                yield from self._items(items, page, "")
            case Rows(rows):
                yield from (f"- **{plain(each.term)}** {self._words(each.words, page)}" for each in rows)
            case Table(head, cells):
                yield row([plain(cell) for cell in head])
                yield row(["---"] * len(head))
                yield from (row([self._words(cell, page) for cell in line]) for line in cells)

    def _items(self, items: Iterable[Item], page: Page, indent: str) -> Iterator[str]:
        for item in items:
            place = anchor(item.place) if item.place else ""
            yield f"{indent}- {place}{begun(self._words(item.words, page))}"
            yield from self._items(item.inner, page, indent + "  ")

    def _words(self, words: Words, page: Page) -> str:
        return "".join(self._span(span, page) for span in words)

    def _span(self, span: Span, page: Page) -> str:
        match span:
            case Strong(words):
                return f"**{plain(words)}**"
            case Code(words):
                return code(words)
            case Japanese(words):
                return plain(words)
            case Link(words, target):
                return _link(self._words(words, page), self._way(page, target))
            case _:
                return plain(span)

    def _way(self, page: Page, target: Address | RepositoryFile) -> str:
        if isinstance(target, Address):
            return self.layout.way(page.address, page.language, target, page.language)
        here = f"{self.root}/{self.layout.path(page.address, page.language)}"
        return relative(here, target.path) + (f"#{target.place}" if target.place else "")


def _link(words: str, way: str) -> str:
    return f"[{words}]({way})"
