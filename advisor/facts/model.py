"""Facts: a name, a value from a closed set, and the words of the draft that it rests on."""

from collections.abc import Callable
from enum import StrEnum

from advisor.drafts.lines import Place
from advisor.records import Record


class Standing(StrEnum):
    """How the draft stands on a concept: the six states of a cell, with `stated` told apart by what was heard in it.

    SETTLED: shown to be in hand. STATED: something is written, and nothing against it.
    ADMITTED: the draft itself shows the wall.
    """

    SETTLED = "settled"
    STATED = "stated"
    ADMITTED = "admitted"
    TENTATIVE = "tentative"
    NONE = "none"
    ABSENT = "absent"
    NOT_APPLICABLE = "not_applicable"
    UNREADABLE = "unreadable"


OPEN_STANDINGS = frozenset({Standing.TENTATIVE, Standing.ABSENT, Standing.UNREADABLE})


# Words, or what finds them when somebody asks: of most sentences heard, nobody does.
Spoken = str | Callable[[], str]


def words_of(spoken: Spoken) -> str:
    """Return the words."""
    return spoken if isinstance(spoken, str) else spoken()


class Support(Record):
    """Words of the draft on which a fact rests, with their place; `path` leads to the value in the file.

    `certainty` grows with how surely they were heard; 0 where nothing had to be heard.
    """

    spoken: Spoken
    text: str
    place: Place
    path: str
    certainty: float = 0.0

    @property
    def words(self) -> str:
        """The words themselves."""
        return words_of(self.spoken)


class Fact(Record):
    """One fact about one subject.

    `support` is empty where the fact is a silence; `digest_silence` marks silence of a digest.
    """

    name: str
    subject: str
    value: str
    support: tuple[Support, ...] = ()
    digest_silence: bool = False


class FactBase:
    """All facts of a plan, by subject and name."""

    __slots__ = ("by_subject",)

    def __init__(self) -> None:
        self.by_subject: dict[str, dict[str, Fact]] = {}

    def add(self, fact: Fact) -> None:
        """Add a fact, in place of one of the same name and subject."""
        self.by_subject.setdefault(fact.subject, {})[fact.name] = fact

    def get(self, subject: str, name: str) -> Fact:
        """Return a fact as its subject sees it: its own, or the plan's. Raises KeyError."""
        own = self.by_subject.get(subject, {}).get(name)
        return own if own is not None else self.by_subject["plan:plan"][name]
