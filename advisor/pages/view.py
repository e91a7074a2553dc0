"""What every part of a page needs: the review and its memo in one language, words, and ways within the page."""

from advisor.drafts.lines import Place
from advisor.drafts.places import place_in_words
from advisor.language import Language
from advisor.memos.building import memo_of
from advisor.memos.model import Remark
from advisor.pages.markup import Markup, tag
from advisor.pages.page_view import PageView
from advisor.reviewing.model import Finding, Review


class View(PageView):
    """One review as a page shows it in one language; `day` (ISO text) is that of the review."""

    def __init__(self, review: Review, language: Language, day: str | None) -> None:
        super().__init__(language)
        self.review = review
        self.memo = memo_of(review, language, day)
        self.numbers = {remark.id: remark.number for remark in self.memo.remarks}

    def quote(self, words: str) -> Markup:
        """Return words of the draft in quotation marks."""
        return tag("q", words, lang=self.language_of(words))

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
