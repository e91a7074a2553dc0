"""What names what, and is named back: pitfalls, remedies, rules, actions, towns, guidance, strengths."""

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Any

from advisor.knowledge.defects import Defect
from advisor.knowledge.fact_names import fact_names
from advisor.knowledge.library import Document, Knowledge, Shelf
from advisor.knowledge.strict_yaml import Path


def reference_defects(knowledge: Knowledge) -> Iterator[Defect]:
    """Yield every name that leads nowhere, and every pair of which only one side names the other."""
    yield from _pitfalls_and_remedies(knowledge)
    yield from _pitfalls_and_rules(knowledge)
    yield from _advice_and_actions(knowledge)
    yield from _cases_and_remedies(knowledge)
    yield from _guidance_and_survey(knowledge)
    yield from _inconsistencies(knowledge)
    yield from _fields(knowledge)
    yield from _progress(knowledge)


def _pitfalls_and_remedies(k: Knowledge) -> Iterator[Defect]:
    for forth, back in (("remedies", "answers"), ("related_remedies", "related")):
        yield from _both_ways(k.pitfalls, forth, "unknown-remedy", k.remedies, back)
        yield from _both_ways(k.remedies, back, "unknown-pitfall", k.pitfalls, forth)


def _both_ways(shelf: Shelf[Any], key: str, unknown: str, other: Shelf[Any], back: str) -> Iterator[Defect]:
    """Yield names under `key` that the other shelf lacks, and those whose document does not name this one back.

    A document of another tree cannot be asked to name one of a pack.
    """
    for document in shelf:
        own_id, names = document.content.id, getattr(document.content, key)
        yield from _unknown(document, (key,), names, other, unknown)
        for place, name in enumerate(names):
            named = other.documents.get(name)
            if named and named.origin == document.origin and own_id not in getattr(named.content, back):
                yield document.defect((key, place), "not-named-back", id=own_id, key=key, name=name, back=back)


def _unknown(
    document: Document[Any], path: Path, names: Sequence[str], known: Container[str] | None, code: str
) -> Iterator[Defect]:
    """Yield the names of a list that are not known; `known` is None where the file that tells is missing."""
    for place, name in enumerate(names):
        if known is not None and name not in known:
            yield document.defect((*path, place), code, id=name)


def _pitfalls_and_rules(k: Knowledge) -> Iterator[Defect]:
    for pitfall in k.pitfalls:
        if k.pitfall_rules.ids and pitfall.content.id not in k.pitfall_rules:
            yield pitfall.defect(("id",), "pitfall-without-rule", id=pitfall.content.id)
    for rule in k.pitfall_rules:
        told = k.pitfalls.get(rule.content.id)
        if k.pitfalls.ids and rule.content.id not in k.pitfalls:
            yield rule.defect(("id",), "rule-without-pitfall", id=rule.content.id)
        elif told and not rule.content.due_from.reaches(told.stage):
            yield rule.defect(("due_from",), "due-before-stage", due=rule.content.due_from, stage=told.stage)


def _advice_and_actions(k: Knowledge) -> Iterator[Defect]:
    for action in k.actions:
        yield from _unknown(action, ("remedies",), action.content.remedies, k.remedies, "unknown-remedy")
        if k.advice_rules.ids and action.content.id not in k.advice_rules:
            yield action.defect(("id",), "action-without-rule", id=action.content.id)
    for rule in k.advice_rules:
        if k.actions.ids and rule.content.id not in k.actions:
            yield rule.defect(("id",), "rule-without-action", id=rule.content.id)
    if k.strengths:
        for place, strength in enumerate(k.strengths.content.strengths):
            yield from _unknown(
                k.strengths, ("strengths", place, "remedies"), strength.remedies, k.remedies, "unknown-remedy"
            )


def _cases_and_remedies(k: Knowledge) -> Iterator[Defect]:
    for case in k.cases:
        yield from _unknown(case, ("remedies",), case.content.remedies, k.remedies, "unknown-remedy")
        for place, name in enumerate(case.content.remedies):
            remedy = k.remedies.get(name)
            if remedy and remedy.case != case.content.id:
                yield case.defect(("remedies", place), "remedy-of-other-case", id=name, case=remedy.case)
    for document in k.remedies:
        town = k.cases.documents.get(document.content.case)
        if document.content.case not in k.cases:
            yield document.defect(("case",), "unknown-case", id=document.content.case)
        elif town and town.origin == document.origin and document.content.id not in town.content.remedies:
            values = {"id": document.content.id, "key": "case", "name": town.content.id, "back": "remedies"}
            yield document.defect(("case",), "not-named-back", **values)


def _guidance_and_survey(k: Knowledge) -> Iterator[Defect]:
    if k.guidance:
        for place, entry in enumerate(k.guidance.content.guidance):
            yield from _unknown(
                k.guidance, ("guidance", place, "pitfalls"), entry.pitfalls, k.pitfalls, "unknown-pitfall"
            )
    if k.survey:
        blocks = {block.id for block in k.survey.content.blocks}
        for place, figure in enumerate(k.survey.content.figures):
            yield from _unknown(
                k.survey, ("figures", place, "pitfalls"), figure.pitfalls, k.pitfalls, "unknown-pitfall"
            )
            if figure.block not in blocks:
                yield k.survey.defect(("figures", place, "block"), "unknown-block", id=figure.block)


def _inconsistencies(k: Knowledge) -> Iterator[Defect]:
    known = {entry.id for entry in k.inconsistencies.content.inconsistencies} if k.inconsistencies else None
    documents: Iterable[Document[Any]] = (*k.pitfalls, *k.cases)
    for document in documents:
        yield from _unknown(document, ("resolves",), document.content.resolves, known, "unknown-inconsistency")


def _fields(k: Knowledge) -> Iterator[Defect]:
    """Yield fields of towns and remedies that `fields.yaml` does not list."""
    if k.fields is None:
        return
    known = {entry.id for entry in k.fields.content.fields}
    for remedy in k.remedies:
        yield from _unknown(remedy, ("suits", "fields"), remedy.content.suits.fields, known, "unknown-field")
    for case in k.cases:
        town = case.content
        yield from _unknown(case, ("fields",), town.fields, known, "unknown-field")
        for key in ("visions", "projects", "kpis"):
            for place, row in enumerate(getattr(town, key)):
                if row.field not in known:
                    yield case.defect((key, place, "field"), "unknown-field", id=row.field)


def _progress(k: Knowledge) -> Iterator[Defect]:
    """Yield steps that only one of `steps.yaml` and `progress.yaml` has, and facts that are not there."""
    if k.progress is None:
        return
    names = fact_names(k)
    known = {step.id for step in k.steps.content.steps} if k.steps else None
    for place, signs in enumerate(k.progress.content.steps):
        if known is not None and signs.step not in known:
            yield k.progress.defect(("steps", place, "step"), "unknown-step", id=signs.step)
        for row, fact in enumerate(signs.facts):
            if names.complete and fact not in names.values:
                yield k.progress.defect(("steps", place, "any", row), "unknown-fact", name=fact)
    for step in sorted((known or set()) - {signs.step for signs in k.progress.content.steps}):
        yield k.progress.defect(("steps",), "step-without-signs", id=step)
