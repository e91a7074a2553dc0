"""The chain of a plan: the vision of an issue, the issues of a measure, the measures of a project, the aim of a KPI."""

import unicodedata
from collections.abc import Iterator

from advisor.drafts.problems import Problem
from advisor.patterns import compiled
from advisor.plan.model import PLAN_KEY, DocumentKind, Plan, Reference, Subject, SubjectKind
from advisor.plan.references import nearest, short, tokens_in, unknown_in
from advisor.plan.states import State

_LINKS = (
    ("issues.vision", SubjectKind.FIELD),
    ("measures.answers", SubjectKind.ISSUE),
    ("projects.measure", SubjectKind.MEASURE),
    ("projects.answers", SubjectKind.ISSUE),
    ("evaluation.indicators.projects", SubjectKind.PROJECT),
    ("evaluation.indicators.projects", SubjectKind.MEASURE),
)
_ALL = compiled(
    r"(?:全|各)(?:体|般|課題|事業|施策|取組|て|部)(?:に?共通|の課題)?|すべて(?:の(?:課題|事業|施策|取組))?|(?:課題|事業|施策|取組)?(?:全体|全般|すべて|全て|共通)"
)
REFERRING = frozenset(element for element, _ in _LINKS)


def kinds_referred_to(element: str) -> tuple[SubjectKind, ...]:
    """Return the kinds of subjects to which a cell of the form refers; none for a cell that does not refer."""
    return tuple(kind for path, kind in _LINKS if path == element)


def resolve_links(plan: Plan) -> None:
    """Fill `plan.links`: subject key → keys of the subjects it names, by id, by symbol or by name."""
    links: dict[str, list[str]] = {}
    for element, kind in _LINKS:
        targets = plan.subjects_of(kind)
        for cell in plan.cells_of(element):
            if cell.state is State.STATED:
                named = [target.key for target in _named(cell.text, targets)]
                # What serves all of them answers none by itself: 研修 for 全体.
                links.setdefault(cell.subject, []).extend(named or [PLAN_KEY] * _is_for_all(cell.text))
    plan.links = {subject: tuple(dict.fromkeys(keys)) for subject, keys in links.items()}
    plan.remarks.extend(_remarks(plan))


def unknown_references(plan: Plan) -> Iterator[Reference]:
    """Yield the references that name, by a number, what the plan does not have."""
    every = [subject.id for subject in plan.subjects if subject.key != PLAN_KEY]
    values: dict[tuple[str, str], list[Reference]] = {}
    for reference in plan.references:
        values.setdefault((reference.element, reference.subject), []).append(reference)
    for (element, _), written in values.items():
        unknown = unknown_in([r.text for r in written], [t.id for t in _targets(plan, element)], every)
        yield from (reference for reference in written if reference.text in unknown)


def _remarks(plan: Plan) -> Iterator[Problem]:
    """Yield a remark on every unknown reference; a digest may leave out what it refers to."""
    for reference in unknown_references(plan) if plan.document is DocumentKind.FULL else ():
        close = nearest(reference.text, [target.id for target in _targets(plan, reference.element)])
        values = (("key", reference.heading), ("reference", reference.text), ("nearest", close))
        yield Problem("unknown-reference", reference.place, values)


def _targets(plan: Plan, element: str) -> Iterator[Subject]:
    """Yield the subjects to which a reference at a path of the format can point."""
    for path, kind in _LINKS:
        if path == element:
            yield from plan.subjects_of(kind)


def _is_for_all(text: str) -> bool:
    return _ALL.fullmatch(unicodedata.normalize("NFKC", text).strip()) is not None


def _named(text: str, targets: list[Subject]) -> Iterator[Subject]:
    """Yield the targets that a reference such as 「i1、i2」「課題②③」「ア」 names."""
    tokens = {short(token.text) for token in tokens_in(text)}
    plain = unicodedata.normalize("NFKC", text)
    whole = plain.strip()
    for target in targets:
        symbol = len(target.id) == 1 and not target.id.isascii() and target.id in text
        name = unicodedata.normalize("NFKC", target.name).strip()
        by_name = len(name) >= 2 and (name in plain or (len(whole) >= 4 and whole in name))
        if symbol or by_name or short(target.id) in tokens:
            yield target
