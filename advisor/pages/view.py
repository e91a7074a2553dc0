"""What every part of a page needs: the review and its memo in one language, words, and ways within the page."""

from advisor.drafts.lines import Place
from advisor.drafts.places import place_in_words
from advisor.language import Language, Text
from advisor.memos.building import memo_of
from advisor.memos.model import Remark
from advisor.pages.markup import Child, Markup, tag
from advisor.pages.spoken import declared
from advisor.reviewing.model import Finding, Review
from advisor.texts import text


class View:
    """One review as a page shows it in one language; `day` (ISO text) is that of the review.

    Both languages stand in one file, so that every id begins with the language.
    """

    def __init__(self, review: Review, language: Language, day: str | None) -> None:
        self.review, self.language = review, language
        self.memo = memo_of(review, language, day)
        self.numbers = {remark.id: remark.number for remark in self.memo.remarks}

    def told(self, key: str, of: str = "pages", **values: object) -> str:
        """Return words of `knowledge/texts/<of>.yaml`, their places filled."""
        return text(of, key, **values).in_(self.language)

    def say(self, words: Text) -> str:
        """Return a text in the language of the view."""
        return words.in_(self.language)

    def id(self, name: str, number: int | str = "") -> str:
        """Return the id of a place in the page."""
        return f"{self.language}-{name}" + (f"-{number}" if number != "" else "")

    def link(self, target: str, *children: Child, **attributes: str) -> Markup:
        """Return a link to a place of the page by its id."""
        return tag("a", *children, href=f"#{target}", **attributes)

    def heading(self, level: int, *children: Child, **attributes: str) -> Markup:
        """Return a heading."""
        return tag(f"h{level}", *children, **attributes)

    def quote(self, words: str) -> Markup:
        """Return words of the draft in quotation marks."""
        return tag("q", words, lang=self.language_of(words))

    def language_of(self, words: str) -> str | None:
        """Return the language to declare for words of a draft, None where it is that of the view."""
        return declared(words, self.language)

    def remarks(self) -> list[tuple[Remark, Finding]]:
        """Return every remark with the finding it tells."""
        return list(zip(self.memo.remarks, self.review.findings, strict=True))

    def remark_link(self, finding_id: str) -> Markup:
        """Return a link to a remark, named by number and label."""
        number = self.numbers[finding_id]
        label = self.memo.remarks[number - 1].label
        return self.link(self.id("remark", number), self.told("remark-number", number=number, label=label))

    def place_link(self, place: Place, words: str = "") -> Markup:
        """Return a place of the draft, or words, as a link to its line; plain where the page has no such line."""
        told = words or self.say(place_in_words(place))
        there = 1 <= place.line <= len(self.review.lines)
        return self.link(self.id("line", place.line), told) if there else tag("span", told)
