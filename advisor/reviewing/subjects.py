"""What findings are about, in words."""

from advisor.plan.model import Plan, Subject, SubjectKind
from advisor.reviewing.model import Location, SubjectRef
from advisor.reviewing.wording import shortened
from advisor.texts import text


def subject_ref(subject: Subject) -> SubjectRef:
    """Return how a subject is named to a reader."""
    name = shortened(subject.name or subject.id)
    return SubjectRef(subject.kind, subject.id, subject.name, text("review", f"subject-{subject.kind}", name=name))


def location_of(plan: Plan, subject: Subject) -> Location:
    """Return where a subject stands: the mapping where something missing would belong."""
    if subject.kind is SubjectKind.PLAN:
        return Location(plan.draft.file, plan.place, "", plan.title)
    return Location(plan.draft.file, subject.place, subject.path, subject.name)
