"""What the engine is given and what it gives back, whichever evaluator runs."""

from advisor.engine.rules import Slot
from advisor.plan.model import PLAN_KEY, Stage, SubjectKind
from advisor.records import Record


class World(Record):
    """The facts of one plan.

    For each subject its kind and the value of every fact it can see (those of the plan included).
    """

    stage: Stage
    subjects: tuple[tuple[str, SubjectKind], ...]
    facts: dict[str, dict[str, str]]


class Conclusion(Record):
    """A rule has drawn a conclusion about a subject."""

    rule: str
    subject: str
    slot: Slot


def owner_of(fact: str, subject: str) -> str:
    """Return the subject that a fact belongs to which another one sees."""
    return PLAN_KEY if fact.startswith(f"{SubjectKind.PLAN}.") else subject


def reach(subject: str, subjects: tuple[tuple[str, SubjectKind], ...]) -> tuple[str, ...]:
    """Return the subjects that see what was derived for one of them: the plan sees all, all see the plan."""
    if subject == PLAN_KEY:
        return tuple(key for key, _ in subjects)
    return (subject, PLAN_KEY)
