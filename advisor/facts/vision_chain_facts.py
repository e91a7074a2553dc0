"""Facts about the beginning of the chain: which problems stand between the present and each vision."""

from collections.abc import Iterator

from advisor.facts.fields import same_field
from advisor.facts.model import Fact, Support
from advisor.plan.model import DocumentKind, Plan, Subject, SubjectKind
from advisor.plan.states import State


def vision_chain_facts(plan: Plan) -> Iterator[Fact]:
    """Yield for every vision whether a problem is told for it, and for every problem whether it belongs to a vision.

    They belong together by a reference or by the name of their field. `no` needs that the draft tells this of all of
    them, and that some are found to belong together; else, and in a digest, `not-linked`.
    """
    visions, issues = plan.subjects_of(SubjectKind.FIELD), plan.subjects_of(SubjectKind.ISSUE)
    fields = {subject.key: _fields_of(plan, subject) for subject in (*visions, *issues)}

    def belongs(issue: Subject, vision: Subject) -> bool:
        by_field = any(same_field(one, other) for one in fields[issue.key] for other in fields[vision.key])
        return by_field or vision.key in plan.links.get(issue.key, ())

    def tells(issue: Subject, vision: Subject) -> bool:
        return bool(plan.links.get(issue.key) or (fields[issue.key] and fields[vision.key]))

    together = {(i.key, v.key) for i in issues for v in visions if belongs(i, v)}
    links_are_used = bool(together) and plan.document is DocumentKind.FULL
    for vision in visions:
        told = links_are_used and all(tells(issue, vision) for issue in issues)
        found = any(key == vision.key for _, key in together)
        yield _fact("field.problem-told", vision, found, told)
    for issue in issues:
        told = links_are_used and all(tells(issue, vision) for vision in visions)
        found = any(key == issue.key for key, _ in together)
        yield _fact("issue.of-a-vision", issue, found, told)


def _fact(name: str, subject: Subject, found: bool, told: bool) -> Fact:
    value = "yes" if found else "no" if told else "not-linked"
    return Fact(name, subject.key, value, (Support(subject.name, subject.name, subject.place, subject.path),))


def _fields_of(plan: Plan, subject: Subject) -> list[str]:
    path = "vision.field" if subject.kind is SubjectKind.FIELD else "issues.field"
    cells = [cell for cell in plan.cells_of(path, subject.key) if cell.state is State.STATED]
    return [name.strip() for cell in cells for name in cell.text.split("\n") if name.strip()]
