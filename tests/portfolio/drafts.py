"""Drafts of several stages, sizes and fields side by side, reviewed once."""

from collections.abc import Callable, Sequence
from functools import cache

from advisor.documents.opening import read_draft
from advisor.portfolio.gathering import member_of, portfolio_of
from advisor.portfolio.model import Member, Portfolio
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Review
from tests.docs.pages import ROOT

SAMPLES = ROOT / "samples"
FILES = sorted([*SAMPLES.glob("*/wall.yaml"), SAMPLES / "half.yaml", SAMPLES / "clean.yaml"])
UNREADABLE = (("empty.yaml", "empty.yaml: 中身がありません。"),)


@cache
def reviews() -> Sequence[Review]:
    return [review_draft(read_draft(str(file))) for file in FILES]


@cache
def members() -> Sequence[Member]:
    return [member_of(review) for review in reviews()]


@cache
def portfolio() -> Portfolio:
    return portfolio_of(members(), UNREADABLE)


def renamed(words: Callable[[int], str], spare_files: bool = False) -> Portfolio:
    """Return the drafts with other words wherever their authors or their files have a say."""
    changed = (
        member._replace(
            title=words(number), municipality=words(number), file=member.file if spare_files else words(number)
        )
        for number, member in enumerate(members())
    )
    return portfolio_of(changed, [(words(0), words(0))])


def standing(member: Member, code: str) -> str:
    """Return how a draft stands to a wall: a priority, `unread`, or nothing where it was read for it in vain."""
    found = {wall.code: str(wall.priority) for wall in member.walls}
    return found.get(code) or ("" if code in member.looked_at else "unread")
