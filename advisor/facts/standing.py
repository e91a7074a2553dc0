"""Where the draft stands on each concept: established by what it says, wherever it says it."""

import re
from collections.abc import Iterator

from advisor import resources
from advisor.facts.concepts import Pole, concept_entries
from advisor.facts.listening import HeardStatement
from advisor.facts.model import Fact, Standing, Support
from advisor.facts.open_questions import matters_of, support_of
from advisor.facts.signs import sign_name
from advisor.facts.topics import touches
from advisor.patterns import compiled
from advisor.plan.model import PLAN_KEY, DocumentKind, Plan, Subject, SubjectKind
from advisor.plan.states import State
from advisor.plan.years import normalise

_FROM_STATE = {
    State.TENTATIVE: Standing.TENTATIVE,
    State.NONE: Standing.NONE,
    State.NOT_APPLICABLE: Standing.NOT_APPLICABLE,
    State.UNREADABLE: Standing.UNREADABLE,
    State.STATED: Standing.STATED,
}
WALL_OVER_EVIDENCE = 0.5


class _Voices:
    """What one scope (a project, or the plan at large) says of one concept."""

    __slots__ = ("asked", "evidence", "faint", "walls")

    def __init__(self) -> None:
        self.evidence: list[tuple[float, Support]] = []
        self.walls: list[tuple[float, Support]] = []
        self.faint: list[Support] = []
        self.asked: list[Support] = []


def standing_facts(plan: Plan, heard: list[HeardStatement]) -> Iterator[Fact]:
    """Yield a fact for every concept: about the plan, or about each project where the concept is a matter of projects;
    besides, how each field's own vision stands.

    A project's own words come first, then its own cell (未定, なし …), then what is said of all projects, then what is
    said of a sister project: a plan that settles a matter once is not asked again for each project.
    """
    voices = _gather(plan, heard)
    for question in plan.questions:
        for matter in matters_of(question):
            voices.setdefault((question.subject, matter), _Voices()).asked.append(support_of(question))
    yield from _field_facts(plan, voices)
    of_concept: dict[str, list[_Voices]] = {}
    for (_, concept), voice in voices.items():
        of_concept.setdefault(concept, []).append(voice)
    projects = plan.subjects_of(SubjectKind.PROJECT)
    for entry in concept_entries():
        concept, cells = entry["id"], tuple(entry["cells"])
        of_plan = _plan_standing(plan, cells, of_concept.get(concept, []))
        yield Fact(f"plan.{concept}", PLAN_KEY, *of_plan)
        if concept in _signs():
            yield from _sign_facts("plan", PLAN_KEY, concept, of_plan)
        if entry["scope"] == "project":
            for project in projects:
                standing = _project_standing(plan, project, concept, cells, voices, of_plan)
                yield Fact(f"project.{concept}", project.key, *standing)
                if concept in _signs():
                    yield from _sign_facts("project", project.key, concept, standing)


def _field_facts(plan: Plan, voices: "dict[tuple[str, str], _Voices]") -> Iterator[Fact]:
    """Yield how each field's own vision stands, and by which sign it admits a wall."""
    for subject in plan.subjects_of(SubjectKind.FIELD):
        outcome = _decided(voices.get((subject.key, "vision-concrete"), _Voices())) or (Standing.STATED, (), False)
        yield Fact("field.vision-concrete", subject.key, *outcome)
        yield from _sign_facts("field", subject.key, "vision-concrete", outcome)


_Outcome = tuple[Standing, tuple[Support, ...], bool]


def _gather(plan: Plan, heard: list[HeardStatement]) -> dict[tuple[str, str], _Voices]:
    """Sort what was heard by scope and concept; a statement that names one project belongs to it."""
    voices: dict[tuple[str, str], _Voices] = {}
    names = {p.key: normalise(p.name) for p in plan.subjects_of(SubjectKind.PROJECT)}
    for item in heard:
        statement = item.statement
        scope = _scope(statement.subject, normalise(statement.text), names)
        for signal in item.heard.signals:
            voice = voices.setdefault((scope, signal.concept), _Voices())
            support = Support(signal.spoken, statement.text, statement.place, statement.path, signal.score)
            (voice.evidence if signal.pole is Pole.EVIDENCE else voice.walls).append((signal.score, support))
        for concept in item.heard.faint_evidence:
            support = Support(statement.text, statement.text, statement.place, statement.path)
            voices.setdefault((scope, concept), _Voices()).faint.append(support)
    return voices


def _scope(subject: str, text: str, names: dict[str, str]) -> str:
    if subject.startswith((f"{SubjectKind.PROJECT}:", f"{SubjectKind.FIELD}:")):
        return subject
    named = [key for key, name in names.items() if len(name) >= 4 and name in text]
    return named[0] if len(named) == 1 and len(names) > 1 else PLAN_KEY


def _plan_standing(plan: Plan, cells: tuple[str, ...], voices: list[_Voices]) -> _Outcome:
    """Return the plan's standing: what is said anywhere, then the cells that are about the concept alone."""
    everywhere = _Voices()
    for voice in voices:
        everywhere.evidence += voice.evidence
        everywhere.walls += voice.walls
        everywhere.faint += voice.faint
        everywhere.asked += voice.asked
    return (
        _decided(everywhere)
        or _from_question(everywhere)
        or _from_cells(plan, cells, None)
        or _from_faint(everywhere)
        or _silence(plan)
    )


def _project_standing(
    plan: Plan, project: Subject, concept: str, cells: tuple[str, ...],
    voices: dict[tuple[str, str], _Voices], of_plan: _Outcome,
) -> _Outcome:  # fmt: skip
    own = voices.get((project.key, concept), _Voices())
    shared = voices.get((PLAN_KEY, concept), _Voices())
    walls = _Voices()
    walls.walls, walls.evidence = own.walls + shared.walls, own.evidence
    return (
        _decided(walls)
        or _from_question(own)
        or _from_cells(plan, cells, project.key)
        or _decided(shared)
        or _from_question(shared)
        or _from_faint(own)
        or _from_faint(shared)
        or _left_blank(plan, cells, project.key)
        or _from_sister(of_plan)
        or _silence(plan)
    )


def _decided(voice: _Voices) -> _Outcome | None:
    """Weigh walls against evidence.

    An admission told in passing counts beside any evidence, if it is heard surely enough.
    """
    if not (voice.walls or voice.evidence):
        return None
    walls = sorted(voice.walls, key=lambda item: -item[0])
    evidence = sorted(voice.evidence, key=lambda item: -item[0])
    if walls and (not evidence or walls[0][0] >= WALL_OVER_EVIDENCE):
        return Standing.ADMITTED, tuple(support for _, support in walls), False
    if evidence:
        return Standing.SETTLED, tuple(support for _, support in evidence), False
    return None


def _from_question(voice: _Voices) -> _Outcome | None:
    """Return `stated` for what the draft itself asks its author to tell."""
    return (Standing.STATED, tuple(voice.asked), False) if voice.asked else None


def _from_cells(plan: Plan, cells: tuple[str, ...], subject: str | None) -> _Outcome | None:
    """Return the standing that the concept's own cells give it; prose in them that was not understood is `stated`.

    A cell that only puts the matter off (「今後検討する」) is as good as 未定.
    """
    found = [c for path in cells for c in plan.cells_of(path, subject) if c.state is not State.ABSENT]
    written = [c for c in found if c.state is State.STATED]
    if written and all(touches(normalise(c.text), "put-off") for c in written):
        return Standing.TENTATIVE, tuple(Support(c.text, c.text, c.place, c.path) for c in written), False
    for state in (State.STATED, State.TENTATIVE, State.UNREADABLE, State.NONE, State.NOT_APPLICABLE):
        chosen = [c for c in found if c.state is state]
        if chosen:
            return _FROM_STATE[state], tuple(Support(c.text, c.text, c.place, c.path) for c in chosen), False
    return None


def _left_blank(plan: Plan, cells: tuple[str, ...], subject: str) -> _Outcome | None:
    """Return absence where the author has the key but wrote nothing under it, whatever sister projects say."""
    blank = [c for path in cells for c in plan.cells_of(path, subject) if c.state is State.ABSENT]
    if not blank:
        return None
    value = Standing.UNREADABLE if plan.document is DocumentKind.DIGEST else Standing.ABSENT
    return value, tuple(Support("", "", c.place, c.path) for c in blank), plan.document is DocumentKind.DIGEST


def _from_faint(voice: _Voices) -> _Outcome | None:
    return (Standing.STATED, tuple(voice.faint[:2]), False) if voice.faint else None


def _from_sister(of_plan: _Outcome) -> _Outcome | None:
    if of_plan[0] in (Standing.SETTLED, Standing.STATED):
        return Standing.STATED, of_plan[1][:2], False
    return None


@resources.remembered
def _signs() -> dict[str, tuple[tuple[str, re.Pattern[str]], ...]]:
    raw = resources.document("knowledge/lexicon/signs.yaml")["signs"]
    return {concept: tuple((sign["id"], compiled(sign["pattern"])) for sign in signs) for concept, signs in raw.items()}


def _sign_facts(scope: str, subject: str, concept: str, outcome: _Outcome) -> Iterator[Fact]:
    """Yield which walls of a concept its admissions tell.

    One fact for each sign, and `general` for those without any.
    """
    standing, support, _ = outcome
    admitted = support if standing is Standing.ADMITTED else ()
    told: dict[str, list[Support]] = {sign: [] for sign, _ in _signs()[concept]}
    told["general"] = []
    for item in admitted:
        matching = [sign for sign, pattern in _signs()[concept] if pattern.search(normalise(item.text))]
        for sign in matching or ["general"]:
            told[sign].append(item)
    for sign, items in told.items():
        yield Fact(sign_name(f"{scope}.{concept}", sign), subject, "yes" if items else "no", tuple(items))


def _silence(plan: Plan) -> _Outcome:
    """Return what silence means: absent in a full text; in a digest one cannot tell."""
    if plan.document is DocumentKind.DIGEST:
        return Standing.UNREADABLE, (), True
    return Standing.ABSENT, (), False
