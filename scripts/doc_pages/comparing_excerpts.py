"""Excerpts of what is told of more than one draft: two versions compared, and many drafts side by side."""

import re
from glob import glob

from advisor.documents.opening import read_draft
from advisor.language import Language
from advisor.memos.building import memo_of
from advisor.memos.markdown import markdown_memo
from advisor.portfolio.gathering import member_of, portfolio_of
from advisor.portfolio.text_report import portfolio_text
from advisor.reports.paint import Paint
from advisor.reports.revision_report import revision_text
from advisor.reviewing.building import review_draft
from advisor.revisions.comparing import compare
from advisor.revisions.model import Comparison
from advisor.revisions.versions import version_of
from scripts.doc_pages.excerpt import LEFT_OUT, WIDTH

BEFORE, AFTER = "samples/hakui/wall.yaml", "samples/hakui/final.yaml"
MANY = "samples/*/wall.yaml"
SHOWN_WALLS = 4
SHOWN_CHANGES = 2


def compared(language: Language) -> str:
    """Return the head of a comparison and the first remarks that are resolved."""
    head, resolved, *_ = revision_text(_comparison(), language, WIDTH, Paint()).split("\n\n")
    return "\n".join([head, "", _first_entries(resolved, SHOWN_CHANGES), "", LEFT_OUT])


def told_in_memo(language: Language) -> str:
    """Return what a memo tells of the version before: the counts, and the first of the changes."""
    review = review_draft(read_draft(AFTER))
    memo = markdown_memo(memo_of(review, language, None, _comparison()))
    _, counts, changes = re.split(r"^(?=## )", memo, flags=re.MULTILINE)[1].strip().split("\n\n")[:3]
    first = re.split(r"\n(?=- )", changes)[:SHOWN_CHANGES]
    return "\n".join([counts, "", *first, LEFT_OUT])


def side_by_side(language: Language) -> str:
    """Return the head, the most common walls, the groups by size of town, the first draft and the last words."""
    members = [member_of(review_draft(read_draft(file))) for file in sorted(glob(MANY))]
    parts = portfolio_text(portfolio_of(members), language, WIDTH, Paint()).rstrip().split("\n\n")
    head, walls, *_ = parts
    sizes, drafts, last = parts[-3:]
    heading, *lines = walls.split("\n")
    drawn = [heading, *lines[:SHOWN_WALLS], f"  {LEFT_OUT}"]
    return "\n\n".join([head, "\n".join(drawn), sizes, f"{_first_entries(drafts, 1)}\n{LEFT_OUT}", last])


def _comparison() -> Comparison:
    return compare(version_of(read_draft(BEFORE)), version_of(read_draft(AFTER)))


def _first_entries(chapter: str, count: int) -> str:
    heading, *entries = re.split(r"\n(?=・)", chapter)
    return "\n".join([heading, *entries[:count]])
