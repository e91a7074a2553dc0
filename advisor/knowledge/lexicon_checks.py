"""Whether the lexicon and the plan form agree on concepts and cells, and every wording hears what it says it hears."""

import re
from collections.abc import Iterator
from typing import Any

from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document, Knowledge
from advisor.knowledge.models.lexicon import Wording, Wordings
from advisor.knowledge.models.plan_form import FormElement, Headings
from advisor.knowledge.strict_yaml import Path
from advisor.plan.format import fold
from advisor.plan.years import normalise


def lexicon_defects(knowledge: Knowledge) -> Iterator[Defect]:
    """Yield concepts and cells that lead nowhere, ambiguous keys, and wordings that fail their own sentences."""
    yield from _concept_names(knowledge)
    if knowledge.plan_format:
        elements = knowledge.plan_format.content.elements
        known = {path for path, _, _ in _walk(elements, "", ("elements",))}
        for place, concept in enumerate(knowledge.concepts.content.concepts if knowledge.concepts else ()):
            for key in ("cells", "also_told_in"):
                for row, cell in enumerate(getattr(concept, key)):
                    if knowledge.concepts and cell not in known:
                        yield knowledge.concepts.defect(("concepts", place, key, row), "unknown-cell", id=cell)
        yield from _asked(knowledge, known)
        yield from _told(knowledge, known)
        yield from _ambiguous_names(knowledge.plan_format, elements, ("elements",))
        yield from _places_of_headings(knowledge.headings, known)
    for wordings in knowledge.wordings:
        yield from _wordings(wordings)


def _asked(k: Knowledge, cells: set[str]) -> Iterator[Defect]:
    """Yield what a computed fact is while it is asked for, or where that is answered, where there is no such thing."""
    for place, fact in enumerate(k.facts.content.facts if k.facts else ()):
        if k.facts is None or fact.asked is None:
            continue
        path: Path = ("facts", place, "asked")
        if fact.asked.value not in fact.values:
            values = {"name": fact.name, "value": fact.asked.value, "known": ", ".join(sorted(fact.values))}
            yield k.facts.defect((*path, "value"), "unknown-value", **values)
        for row, cell in enumerate(fact.asked.cells):
            if cell not in cells:
                yield k.facts.defect((*path, "cells", row), "unknown-cell", id=cell)


def _told(k: Knowledge, cells: set[str]) -> Iterator[Defect]:
    """Yield cells of which a computed fact is said to be computed, and values of it, where there is no such thing."""
    for place, fact in enumerate(k.facts.content.facts if k.facts else ()):
        if k.facts is None or fact.told is None:
            continue
        path: Path = ("facts", place, "told")
        for row, cell in enumerate(fact.told.cells):
            if cell not in cells:
                yield k.facts.defect((*path, "cells", row), "unknown-cell", id=cell)
        for key in ("stays", "never_in_digest", "never_alone"):
            for row, value in enumerate(getattr(fact.told, key)):
                if value not in fact.values:
                    values = {"name": fact.name, "value": value, "known": ", ".join(sorted(fact.values))}
                    yield k.facts.defect((*path, key, row), "unknown-value", **values)


def _places_of_headings(document: Document[Headings] | None, known: set[str]) -> Iterator[Defect]:
    """Yield words of documents that lead to, or hold below, places that the plan form does not have."""
    parts = ("headings", "columns", "tables", "clues", "chapters") if document else ()
    for part in parts:
        if document is None:
            return
        for row, entry in enumerate(getattr(document.content, part)):
            if entry.goes_to not in known:
                yield document.defect((part, row, "goes_to"), "unknown-cell", id=entry.goes_to)
            for place, above in enumerate(entry.under):
                if above not in known:
                    yield document.defect((part, row, "under", place), "unknown-cell", id=above)


def _concept_names(k: Knowledge) -> Iterator[Defect]:
    """Yield every place that names a concept which the lexicon does not list."""
    if k.concepts is None:
        return
    known = {concept.id for concept in k.concepts.content.concepts}
    for document, path, name in _naming_concepts(k):
        if name not in known:
            yield document.defect(path, "unknown-concept", id=name)


def _naming_concepts(k: Knowledge) -> Iterator[tuple[Document[Any], Path, str]]:
    if k.concepts:
        for place, family in enumerate(k.concepts.content.families):
            for row, concept in enumerate(family):
                yield k.concepts, ("families", place, row), concept
    if k.signs:
        for concept in k.signs.content.signs:
            yield k.signs, ("signs", concept), concept
    if k.strengths:
        for place, strength in enumerate(k.strengths.content.strengths):
            yield k.strengths, ("strengths", place, "concept"), strength.concept
    for wordings in k.wordings:
        yield wordings, ("id",), wordings.content.id
    if k.plan_format:
        for _, element, path in _walk(k.plan_format.content.elements, "", ("elements",)):
            for place, concept in enumerate(element.concepts):
                yield k.plan_format, (*path, "concepts", place), concept


def _walk(elements: tuple[FormElement, ...], parent: str, path: Path) -> Iterator[tuple[str, FormElement, Path]]:
    """Yield every element of the form with its dotted name and its path in the file."""
    for place, element in enumerate(elements):
        name = f"{parent}.{element.key}" if parent else element.key
        yield name, element, (*path, place)
        yield from _walk(element.children, name, (*path, place, "children"))


def _ambiguous_names(document: Document[Any], elements: tuple[FormElement, ...], path: Path) -> Iterator[Defect]:
    """Yield names that mean two keys of the same level: only the first would ever be read."""
    owner: dict[str, str] = {}
    for place, element in enumerate(elements):
        for row, name in enumerate((element.key, *element.names)):
            taken = owner.setdefault(fold(name), element.key)
            if taken != element.key:
                spot: Path = ("key",) if row == 0 else ("names", row - 1)
                yield document.defect((*path, place, *spot), "name-taken", name=name, key=taken)
        yield from _ambiguous_names(document, element.children, (*path, place, "children"))


def _wordings(document: Document[Wordings]) -> Iterator[Defect]:
    content = document.content
    for key, wordings in (("evidence", content.evidence), ("wall", content.wall), ("silent", content.silent)):
        for place, wording in enumerate(wordings):
            for path, code, sentence in _failing(wording):
                yield document.defect((key, place, *path), code, sentence=sentence)


def _failing(wording: Wording) -> Iterator[tuple[Path, str, str]]:
    expression = re.compile(wording.pattern)
    for row, sentence in enumerate(wording.hears):
        if not expression.search(normalise(sentence)):
            yield ("hears", row), "does-not-hear", sentence
    for row, sentence in enumerate(wording.ignores):
        if expression.search(normalise(sentence)):
            yield ("ignores", row), "does-not-ignore", sentence
