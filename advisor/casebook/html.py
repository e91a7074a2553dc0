"""Pages as HTML that is read from a folder: no script, no network, one style sheet."""

from collections.abc import Iterable, Iterator
from html import escape

from advisor.casebook.index_page import REMEDIES, TOWNS, WALLS
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
    Row,
    Rows,
    Span,
    Strong,
    Table,
    Words,
)
from advisor.casebook.speaker import Speaker
from advisor.language import Language

STYLE = "casebook.css"
_PARTS = {"part-walls": WALLS, "part-towns": TOWNS, "part-remedies": REMEDIES}
_MAIN = "text"


class Html:
    """Writes pages as HTML."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout

    def page(self, page: Page) -> str:
        """Return a whole page."""
        speaker = Speaker(page.language)
        book = speaker.template("book")
        is_index = page.address.kind is Kind.INDEX
        title = book if is_index else speaker.plainly("page-title", title=page.title, book=book)
        style = relative(self.layout.path(page.address, page.language), STYLE)
        lines = [
            "<!doctype html>",
            f'<html lang="{page.language}">',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            f"<title>{escape(title)}</title>",
            f'<link rel="stylesheet" href="{escape(style)}">',
            "</head>",
            f'<body class="{page.address.kind.name.lower()}">',
            f'<a class="skip" href="#{_MAIN}">{escape(speaker.template("skip"))}</a>',
            *self._header(page, speaker),
            f'<main id="{_MAIN}">',
            f"<h1>{escape(page.title)}</h1>",
            *(line for block in page.blocks for line in self._block(block, page)),
            "</main>",
            *self._neighbours(page, speaker),
            f"<footer><p>{escape(speaker.template('source-name'))}</p></footer>",
            "</body>",
            "</html>",
        ]
        return "\n".join(lines) + "\n"

    def _header(self, page: Page, speaker: Speaker) -> Iterator[str]:
        yield "<header>"
        yield f'<nav aria-label="{escape(speaker.template("parts"))}">'
        book, start = escape(speaker.template("book-short")), self._way(page, Address(Kind.INDEX))
        yield f'<a class="book" href="{start}">{book}</a>'
        for key, place in _PARTS.items():
            way = self._way(page, Address(Kind.INDEX, place=place))
            yield f'<a href="{way}">{escape(speaker.template(key))}</a>'
        yield "</nav>"
        others = [language for language in self.layout.folders if language is not page.language]
        if others:
            yield f'<nav aria-label="{escape(speaker.template("languages"))}">'
            yield from (self._language_link(page, language) for language in others)
            yield "</nav>"
        yield "</header>"

    def _language_link(self, page: Page, language: Language) -> str:
        way = escape(self.layout.way(page.address, page.language, page.address, language))
        name = escape(Speaker(language).template("language-name"))
        return f'<a href="{way}" lang="{language}" hreflang="{language}">{name}</a>'

    def _neighbours(self, page: Page, speaker: Speaker) -> Iterator[str]:
        links = list(page.neighbours())
        if links:
            yield f'<nav class="neighbours" aria-label="{escape(speaker.template("neighbours"))}">'
            yield from (f"<p>{self._words(speaker.say(key, link=link), page)}</p>" for key, link in links)
            yield "</nav>"

    def _block(self, block: Block, page: Page) -> Iterator[str]:
        match block:
            case Heading(level, words, place):
                yield f"<h{level}{_id(place)}>{escape(words)}</h{level}>"
            case Paragraph(words):
                yield f"<p>{self._words(words, page)}</p>"
            case Quote(words):
                yield f"<blockquote><p>{self._words(words, page)}</p></blockquote>"
            case Items(items):
                yield from self._items(items, page)
            case Rows(rows):
                yield from self._rows(rows, page)
            case Table(head, cells):
                yield from self._table(head, cells, page)

    def _items(self, items: Iterable[Item], page: Page) -> Iterator[str]:
        yield "<ul>"
        for item in items:
            yield f"<li{_id(item.place)}>{self._words(item.words, page)}"
            if item.inner:
                yield from self._items(item.inner, page)
            yield "</li>"
        yield "</ul>"

    def _rows(self, rows: Iterable[Row], page: Page) -> Iterator[str]:
        yield "<dl>"
        yield from (f"<div><dt>{escape(row.term)}</dt><dd>{self._words(row.words, page)}</dd></div>" for row in rows)
        yield "</dl>"

    def _table(self, head: tuple[str, ...], rows: Iterable[tuple[Words, ...]], page: Page) -> Iterator[str]:
        """Yield a table; on a narrow page its rows stand below one another, each cell with the word of its column."""
        yield "<table>"
        yield "<thead><tr>" + "".join(f'<th scope="col">{escape(word)}</th>' for word in head) + "</tr></thead>"
        yield "<tbody>"
        for first, *others in rows:
            cells = zip(head[1:], others, strict=True)
            told = (f'<td data-term="{escape(word)}">{self._words(cell, page) or "—"}</td>' for word, cell in cells)
            yield f'<tr><th scope="row">{self._words(first, page)}</th>' + "".join(told) + "</tr>"
        yield "</tbody>"
        yield "</table>"

    def _words(self, words: Words, page: Page) -> str:
        return "".join(self._span(span, page) for span in words)

    def _span(self, span: Span, page: Page) -> str:
        match span:
            case Strong(words):
                return f"<strong>{escape(words)}</strong>"
            case Code(words):
                return f"<code>{escape(words)}</code>"
            case Japanese(words):
                foreign = page.language is not Language.JAPANESE
                return f'<span lang="ja">{escape(words)}</span>' if foreign else escape(words)
            case Link(words, RepositoryFile()):
                return self._words(words, page)  # the folder is read where no repository is at hand
            case Link(words, Address() as target):
                return f'<a href="{self._way(page, target)}">{self._words(words, page)}</a>'
            case _:
                return escape(str(span))

    def _way(self, page: Page, target: Address) -> str:
        return escape(self.layout.way(page.address, page.language, target, page.language))


def _id(place: str) -> str:
    return f' id="{escape(place)}"' if place else ""
