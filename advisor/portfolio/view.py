"""What every part of the page of many drafts needs: the portfolio in one language, words, and ways within the page."""

from functools import cached_property

from advisor.language import Language, Text
from advisor.pages.markup import Child, Markup, tag
from advisor.pages.spoken import declared
from advisor.portfolio.model import Member, Portfolio
from advisor.portfolio.naming import below_common_folder
from advisor.records import Record
from advisor.texts import text


class Section(Record):
    """A part of the page with a heading that the contents name."""

    name: str
    heading: str
    content: Markup


class View:
    """A portfolio as a page shows it in one language; every id begins with the language."""

    def __init__(self, portfolio: Portfolio, language: Language) -> None:
        self.portfolio, self.language = portfolio, language

    def told(self, key: str, of: str = "portfolio", **values: object) -> str:
        """Return words of `knowledge/texts/<of>.yaml`, their places filled."""
        return text(of, key, **values).in_(self.language)

    def say(self, words: Text) -> str:
        """Return a text in the language of the view."""
        return words.in_(self.language)

    def id(self, name: str, part: int | str = "") -> str:
        """Return the id of a place in the page."""
        return f"{self.language}-{name}" + (f"-{part}" if part != "" else "")

    def link(self, target: str, *children: Child, **attributes: str | None) -> Markup:
        """Return a link to a place of the page by its id."""
        return tag("a", *children, href=f"#{target}", **attributes)

    def of_draft(self, words: str, **attributes: str) -> Markup:
        """Return words of a draft, in the language that they are in."""
        return tag("span", words, lang=declared(words, self.language), **attributes)

    @cached_property
    def files(self) -> tuple[str, ...]:
        """The file of each draft, below the folder that all are in."""
        return below_common_folder([member.file for member in self.portfolio.members])

    def about(self, member: Member) -> str:
        """Return the stage of a draft and whether it is a digest."""
        stage, document = (self.told(key, "report") for key in (f"stage-{member.stage}", f"document-{member.document}"))
        return self.told("about-draft", stage=stage, document=document)
