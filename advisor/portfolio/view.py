"""What every part of the page of many drafts needs: the portfolio in one language, words, and ways within the page."""

from functools import cached_property

from advisor.language import Language
from advisor.pages.markup import Markup, tag
from advisor.pages.page_view import PageView
from advisor.portfolio.model import Member, Portfolio
from advisor.portfolio.naming import below_common_folder


class View(PageView):
    """A portfolio as a page shows it in one language."""

    own_texts = "portfolio"

    def __init__(self, portfolio: Portfolio, language: Language) -> None:
        super().__init__(language)
        self.portfolio = portfolio

    def of_draft(self, words: str, **attributes: str) -> Markup:
        """Return words of a draft, in the language that they are in."""
        return tag("span", words, lang=self.language_of(words), **attributes)

    @cached_property
    def files(self) -> tuple[str, ...]:
        """The file of each draft, below the folder that all are in."""
        return below_common_folder([member.file for member in self.portfolio.members])

    def about(self, member: Member) -> str:
        """Return the stage of a draft and whether it is a digest."""
        stage, document = (self.told(key, "report") for key in (f"stage-{member.stage}", f"document-{member.document}"))
        return self.told("about-draft", stage=stage, document=document)
