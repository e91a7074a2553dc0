"""Two versions of a draft side by side, and what became of each remark. Frozen, plain, in both languages."""

from collections.abc import Mapping
from enum import StrEnum

from advisor.facts.model import Fact
from advisor.language import Text
from advisor.plan.model import DocumentKind, Stage, SubjectKind
from advisor.records import Record
from advisor.reviewing.model import Location, Priority, Verdict


class Outcome(StrEnum):
    """What became of a remark, from one version to the next."""

    RESOLVED = "resolved"
    CHANGED = "changed"
    NEW = "new"
    OPEN = "open"


class CauseKind(StrEnum):
    """Why a remark is told no more, newly or otherwise."""

    WORDS = "words"
    WORDS_GONE = "words-gone"
    SUBJECT_GONE = "subject-gone"
    SUBJECT_NEW = "subject-new"
    SET_ASIDE = "set-aside"
    SET_ASIDE_NO_MORE = "set-aside-no-more"
    STAGE = "stage"
    DOCUMENT = "document"
    COVERED = "covered"
    KNOWLEDGE = "knowledge"
    UNTOLD = "untold"


class Told(Record):
    """A remark of one version; `subjects` are the keys of what it is about, `facts` those that it rests on."""

    id: str
    codes: tuple[str, ...]
    family: str
    label: str
    title: Text
    message: Text
    priority: Priority
    verdict: Verdict
    subjects: tuple[str, ...]
    about: Text
    location: Location
    facts: tuple[tuple[str, str], ...]


class Thing(Record):
    """A project, an indicator or another subject of one version; `text` is all that is told of it."""

    key: str
    kind: SubjectKind
    name: str
    label: Text
    text: str


class Version(Record):
    """One version of a draft with its remarks.

    `facts` holds the facts by subject and name; all of them where `is_whole`, else (from a report of an earlier review)
    only those that remarks rest on. `aside` are the codes and subjects that its author has set aside, `untold` those
    that hold though a report that was cut down to the weightiest remarks does not tell of them.
    """

    file: str
    title: str
    stage: Stage
    document: DocumentKind
    knowledge: str
    told: tuple[Told, ...]
    things: tuple[Thing, ...]
    facts: Mapping[str, Mapping[str, Fact]]
    is_whole: bool
    aside: frozenset[tuple[str, str]]
    untold: frozenset[tuple[str, str]] = frozenset()


class Pairing(Record):
    """A subject of one version and the same in the other, as far as can be told.

    None where there is none. `is_certain` is False where two may be the same, and it cannot be told.
    """

    before: Thing | None
    after: Thing | None
    is_certain: bool = True


class Saying(Record):
    """What a draft says on something: what that means, its words (empty for a silence) and their place."""

    meaning: Text
    words: str
    location: Location | None


class Cause(Record):
    """One reason, in a sentence; for words of the draft, what it said before and what it says now."""

    kind: CauseKind
    text: Text
    before: Saying | None = None
    after: Saying | None = None


class Difference(Record):
    """What became of one remark: how it was told before and is told now, None where it was or is not."""

    outcome: Outcome
    before: Told | None
    after: Told | None
    causes: tuple[Cause, ...] = ()

    @property
    def told(self) -> Told:
        """The remark as it is told now, or as it was told last."""
        told = self.after or self.before
        assert told is not None
        return told


class Comparison(Record):
    """All differences between two versions; `pairings` are the subjects that are renamed, new, gone or uncertain."""

    before: Version
    after: Version
    differences: tuple[Difference, ...]
    pairings: tuple[Pairing, ...]
    notes: tuple[Text, ...] = ()

    def of(self, outcome: Outcome) -> tuple[Difference, ...]:
        """Return what came out in one way, weightiest first."""
        return tuple(difference for difference in self.differences if difference.outcome is outcome)
