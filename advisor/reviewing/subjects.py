"""What findings are about, in words."""

from collections.abc import Sequence

from advisor.language import Text
from advisor.plan.model import Plan, Subject, SubjectKind
from advisor.reviewing.model import Location, SubjectRef
from advisor.reviewing.wording import shortened
from advisor.texts import text

MOST_NAMED, FIRST_NAMED = 6, 3


def subject_ref(subject: Subject) -> SubjectRef:
    """Return how a subject is named to a reader."""
    name = shortened(subject.name or subject.id)
    return SubjectRef(subject.kind, subject.id, subject.name, text("review", f"subject-{subject.kind}", name=name))


def names_of(names: Sequence[Text]) -> Text:
    """Return the names of several subjects in one line: all of a few, the first of many with how many there are."""
    shown = names if len(names) <= MOST_NAMED else names[:FIRST_NAMED]
    listed = Text("、".join(name.ja for name in shown), ", ".join(name.en for name in shown))
    return listed if shown is names else text("review", "and-others", names=listed, count=str(len(names) - len(shown)))


def location_of(plan: Plan, subject: Subject) -> Location:
    """Return where a subject stands: the mapping where something missing would belong."""
    if subject.kind is SubjectKind.PLAN:
        return Location(plan.draft.file, plan.place, "", plan.title)
    return Location(plan.draft.file, subject.place, subject.path, subject.name)
