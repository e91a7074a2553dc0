"""The signs of a matrix of drafts and walls, and what they mean."""

from advisor.language import Language
from advisor.portfolio.model import Member
from advisor.records import Record
from advisor.reviewing.model import Priority
from advisor.texts import text

PRIORITIES = tuple(priority for priority in Priority if priority is not Priority.FORM)
_UNREAD = "unread"


class Sign(Record):
    """A sign: its kind (a priority or `unread`), how it is drawn, and what it says in words."""

    kind: str
    drawn: str
    words: str


def sign_of(member: Member, code: str, language: Language) -> Sign | None:
    """Return how a draft stands to a wall; None where the wall was looked for and is not met."""
    wall = member.wall(code)
    if wall is not None:
        return _of_priority(wall.priority, language)
    return None if code in member.looked_at else _unread(language)


def legend(language: Language) -> str:
    """Return what the signs mean, in one line."""
    signs = [*(_of_priority(priority, language) for priority in PRIORITIES), _unread(language)]
    told = (text("portfolio", "sign-of", sign=sign.drawn, words=sign.words).in_(language) for sign in signs)
    return text("portfolio", "legend", signs=text("memo", "comma").in_(language).join(told)).in_(language)


def _of_priority(priority: Priority, language: Language) -> Sign:
    drawn, words = text("portfolio", f"sign-{priority}"), text("report", f"short-{priority}")
    return Sign(str(priority), drawn.in_(language), words.in_(language))


def _unread(language: Language) -> Sign:
    drawn, words = text("portfolio", f"sign-{_UNREAD}"), text("portfolio", _UNREAD)
    return Sign(_UNREAD, drawn.in_(language), words.in_(language))
