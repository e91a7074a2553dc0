"""Find what a reader means by the name of a project, an indicator or any other subject of a draft."""

from difflib import get_close_matches

from advisor.plan.format import fold
from advisor.plan.model import Plan, Subject, SubjectKind
from advisor.reviewing.subjects import subject_ref


def subjects_meant(plan: Plan, kind: SubjectKind, written: str) -> list[Subject]:
    """Return the subjects of a kind that a name, a number or a key means; all of the kind where nothing is written."""
    subjects = plan.subjects_of(kind)
    if not written:
        return subjects
    wanted = fold(written)
    exact = [subject for subject in subjects if wanted in _names_of(subject)]
    return exact or [subject for subject in subjects if len(wanted) > 1 and wanted in fold(subject.name)]


def nearest_subject(plan: Plan, kind: SubjectKind, written: str) -> str:
    """Return the number of the subject that is most like a name that means none, or an empty string."""
    named = {name: subject.id for subject in plan.subjects_of(kind) for name in _names_of(subject)}
    close = get_close_matches(fold(written), named, n=1)
    return named[close[0]] if close else ""


def _names_of(subject: Subject) -> set[str]:
    return {fold(name) for name in (subject.id, subject.key, subject.name, subject_ref(subject).label.ja) if name}
