"""Facts about the chain and about the parts of the document.

The chain is vision → problem → cause → measure → project → indicator.
"""

from collections.abc import Collection, Iterator

from advisor.facts.chapters import speaks_of
from advisor.facts.model import Fact, Support
from advisor.facts.topics import touches
from advisor.patterns import compiled
from advisor.plan.linking import unknown_references
from advisor.plan.model import PLAN_KEY, DocumentKind, Plan, Stage, Subject, SubjectKind
from advisor.plan.states import State
from advisor.plan.years import normalise, normalised_lines

SECTIONS = ("formulation", "characteristics", "vision", "issues", "measures", "projects", "evaluation")
# Cells of the municipality that describe it: a name and a head count by themselves are no chapter.
CHARACTERISTICS = frozenset({"municipality.ageing_rate", "municipality.area", "municipality.other"})
# A draft that lacks so many of the seven sections is an outline: what it does not tell yet is no news to its author.
OUTLINE_MISSES = 4
MANY_FIELDS = 5
_NO_PROJECT = compiled(
    r"既存|既に|すでに|引き続き|継続して|実施済|導入済|整備済|完了|計画で(?:扱|実施|行)|既定の|機器は用い|(?:方法|区分|種別)[:：]?\s?(?:制度|人的|人|組織|運用)"
    r"|ICT(?:を用いない|によらない|は使わない|以外の(?:施策|取組))|組織(?:の|的)|職員が行う"
)


def chain_facts(plan: Plan) -> Iterator[Fact]:
    """Yield what answers what.

    Where the draft links nothing at all, `not-linked`: the reader cannot tell, and nor can we. A digest may have left a
    link out: there it is `not-told`. What refers to a number
    that is not there has a remark of its own.
    """
    answered = {target for targets in plan.links.values() for target in targets}
    answered |= _told_by_causes(plan)
    yield from _linked(plan, SubjectKind.ISSUE, "issue.answered", answered, _some_link_to(plan, SubjectKind.ISSUE))
    linking = {subject for subject, targets in plan.links.items() if targets}
    astray = {reference.subject for reference in unknown_references(plan)}
    for kind, name in (
        (SubjectKind.MEASURE, "measure.answers-issue"),
        (SubjectKind.PROJECT, "project.linked"),
        (SubjectKind.KPI, "kpi.linked"),
    ):
        some = any(subject.startswith(f"{kind}:") for subject in linking)
        yield from _linked(plan, kind, name, linking, some, astray)
    yield from _carried_out(plan)
    yield Fact("plan.sections", PLAN_KEY, "complete" if not missing_sections(plan) else "missing")
    yield Fact("plan.project-count", PLAN_KEY, _count(len(plan.subjects_of(SubjectKind.PROJECT))))
    yield Fact("plan.field-count", PLAN_KEY, "many" if len(plan.fields) >= MANY_FIELDS else "few")
    yield _kinds_of_measures(plan)


def missing_sections(plan: Plan) -> list[str]:
    """Return the keys of the seven sections of which a full draft has nothing."""
    if plan.document is DocumentKind.DIGEST:
        return []
    written = {cell.element.split(".")[0] for cell in plan.cells if cell.state is not State.ABSENT}
    if any(cell.element in CHARACTERISTICS and cell.state is not State.ABSENT for cell in plan.cells):
        written.add("characteristics")
    written |= {section for section in SECTIONS if section not in written and speaks_of(plan, section)}
    if written & {"measures", "projects"}:
        written |= {"measures", "projects"}  # many plans tell measures and projects in one chapter
    return [section for section in SECTIONS if section not in written]


def is_outline(plan: Plan) -> bool:
    """Tell whether so little is written that asking for everything else would help nobody.

    At the application the seven sections are not due yet: there a question is what helps.
    """
    return plan.stage is not Stage.APPLICATION and len(missing_sections(plan)) >= OUTLINE_MISSES


def _some_link_to(plan: Plan, kind: SubjectKind) -> bool:
    return any(target.startswith(f"{kind}:") for targets in plan.links.values() for target in targets)


def _linked(
    plan: Plan, kind: SubjectKind, name: str, linked: set[str], some: bool, astray: Collection[str] = ()
) -> Iterator[Fact]:
    silence = "not-told" if plan.document is DocumentKind.DIGEST else "no"
    for subject in plan.subjects_of(kind):
        missing = "unknown-reference" if subject.key in astray else silence if some else "not-linked"
        value = "yes" if subject.key in linked else missing
        yield Fact(name, subject.key, value, (_support(subject),))


def _told_by_causes(plan: Plan) -> set[str]:
    """Return the problems of a draft that tells problems and issues apart: measures answer its issues."""
    caused = {cell.subject for cell in plan.cells_of("issues.causes") if cell.state is State.STATED}
    problems = {cell.subject for cell in plan.cells_of("issues.problem") if cell.state is State.STATED}
    return problems - caused if caused - problems else set()


def _carried_out(plan: Plan) -> Iterator[Fact]:
    """Yield whether a project carries a measure out.

    `no` needs that every project tells its measures, and that the measure reads as a use of ICT still to come: other
    ways, and what goes on as it is, need no project.
    """
    projects = plan.subjects_of(SubjectKind.PROJECT)
    measures = plan.subjects_of(SubjectKind.MEASURE)
    answered = {p.key: {key for key in plan.links.get(p.key, ()) if key.startswith("measure:")} for p in projects}
    all_linked = bool(projects) and all(answered.values()) and plan.document is DocumentKind.FULL
    carried = {key for keys in answered.values() for key in keys}
    for measure in measures:
        text = normalised_lines([measure.name, *(s.text for s in plan.statements if s.subject == measure.key)])
        if measure.key in carried or any(len(p.name) > 1 and normalise(p.name) in text for p in projects):
            value = "yes"
        elif not all_linked:
            value = "not-linked"
        else:
            value = "no" if _needs_a_project(plan, measure) else "not-needed"
        yield Fact("measure.carried-out", measure.key, value, (_support(measure),))


def _needs_a_project(plan: Plan, measure: Subject) -> bool:
    cells = [c for c in plan.cells if c.subject == measure.key and c.state is State.STATED]
    told = normalised_lines(c.text for c in cells if c.element in ("measures.name", "measures.content"))
    whole = normalised_lines(c.text for c in cells)
    return touches(told, "ict") and not touches(told, "non-ict") and not _NO_PROJECT.search(whole)


def _support(subject: Subject) -> Support:
    return Support(subject.name, subject.name, subject.place, subject.path)


def _count(number: int) -> str:
    return "none" if number == 0 else "one" if number == 1 else "several"


def _kinds_of_measures(plan: Plan) -> Fact:
    """Tell whether any way other than ICT stands among the measures."""
    cells = [c for c in plan.cells if c.element.startswith("measures.") and c.state is State.STATED]
    texts = [c for c in cells if c.element in ("measures.content", "measures.name", "measures.non_ict")]
    own = [c for c in texts if c.element == "measures.non_ict" and not touches(normalise(c.text), "non-ict-declined")]
    if own or any(touches(normalise(c.text), "non-ict") for c in texts):
        return Fact("plan.kinds-of-measures", PLAN_KEY, "mixed")
    if texts and all(touches(normalise(c.text), "ict") for c in texts if c.element == "measures.content"):
        return Fact(
            "plan.kinds-of-measures",
            PLAN_KEY,
            "ict-only",
            tuple(Support(c.text, c.text, c.place, c.path) for c in texts[:3]),
        )
    return Fact("plan.kinds-of-measures", PLAN_KEY, "unclear")
