"""What every page is made of in one language: words, ways within the page, and sections below a list of contents."""

from collections.abc import Iterable

from advisor.language import Language, Text
from advisor.pages.markup import Child, Markup, listed, tag
from advisor.pages.spoken import declared
from advisor.records import Record
from advisor.texts import text


class Section(Record):
    """A part of the page with a heading that the contents name."""

    name: str
    heading: str
    content: Markup


class PageView:
    """What a page shows in one language; all languages stand in one file, so that every id begins with the language.

    `own_texts` names the catalogue that holds the words of the page.
    """

    own_texts = "pages"

    def __init__(self, language: Language) -> None:
        self.language = language

    def told(self, key: str, of: str = "", **values: object) -> str:
        """Return words of `knowledge/texts/<of>.yaml`, or of the page's own catalogue, their places filled."""
        return text(of or self.own_texts, key, **values).in_(self.language)

    def say(self, words: Text) -> str:
        """Return a text in the language of the view."""
        return words.in_(self.language)

    def id(self, name: str, part: int | str = "") -> str:
        """Return the id of a place in the page."""
        return f"{self.language}-{name}" + (f"-{part}" if part != "" else "")

    def link(self, target: str, *children: Child, **attributes: str | None) -> Markup:
        """Return a link to a place of the page by its id."""
        return tag("a", *children, href=f"#{target}", **attributes)

    def heading(self, level: int, *children: Child, **attributes: str) -> Markup:
        """Return a heading."""
        return tag(f"h{level}", *children, **attributes)

    def language_of(self, words: str) -> str | None:
        """Return the language to declare for words of a draft, None where it is that of the view."""
        return declared(words, self.language)

    def page(self, title: str, head: Markup, sections: Iterable[Section]) -> Markup:
        """Return the page in this language: its head, contents and sections; a section without content is left out."""
        told = [section for section in sections if section.content]
        links = (self.link(self.id(section.name), section.heading) for section in told)
        contents = tag("nav", listed(links), aria_label=self.told("contents", "pages"), class_="contents")
        body = tag("div", map(self._section, told), class_="sections")
        attributes = {"class_": "view", "lang": str(self.language), "data_title": title}
        return tag("div", head, contents, body, **attributes)

    def _section(self, section: Section) -> Markup:
        heading = self.heading(2, section.heading)
        return tag("section", heading, section.content, id=self.id(section.name), class_=section.name)
