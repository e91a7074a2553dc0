"""The HTML report: the memo, the draft and the towns it cites, in one file."""

from datetime import date

from advisor.language import Language
from advisor.pages.frame import framed, languages_from
from advisor.pages.sections import page_title, whole_view
from advisor.pages.view import View
from advisor.reviewing.model import Review
from advisor.texts import text

_OWN = "pages/page"


def html_report(review: Review, language: Language, day: date | None = None) -> str:
    """Return the report on one draft as a page of HTML; `language` is the one shown first, `day` that of the review."""
    order = languages_from(language)
    views = [View(review, each, day.isoformat() if day else None) for each in order]
    about = text("pages", "about", engine=review.engine, knowledge=review.knowledge_digest)
    return framed(page_title(views[0]), map(whole_view, views), about, _OWN, order)
