"""Names that must be unique in their file, or across the towns."""

from collections.abc import Iterable, Iterator
from typing import Any

from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document, Knowledge
from advisor.knowledge.strict_yaml import Path

Named = tuple[Document[Any], Path, str]


def repeat_defects(knowledge: Knowledge) -> Iterator[Defect]:
    """Yield every name that stands a second time where it may stand once."""
    for names in _name_spaces(knowledge):
        first: dict[str, Named] = {}
        for named in names:
            document, path, name = named
            earlier = first.setdefault(name, named)
            if earlier is not named:
                yield document.defect(path, "repeated", name=name, where=earlier[0].where(earlier[1]))


def _name_spaces(k: Knowledge) -> Iterator[Iterable[Named]]:
    for document, key, name in (
        (k.sources, "documents", "id"),
        (k.inconsistencies, "inconsistencies", "id"),
        (k.guidance, "guidance", "id"),
        (k.survey, "blocks", "id"),
        (k.survey, "figures", "id"),
        (k.steps, "steps", "id"),
        (k.fields, "fields", "id"),
        (k.facts, "facts", "name"),
        (k.progress, "steps", "step"),
        (k.strengths, "strengths", "concept"),
        (k.concepts, "concepts", "id"),
        (k.topics, "topics", "id"),
    ):
        if document:
            yield _rows(document, (key,), name, getattr(document.content, key))
    if k.signs:
        for concept, signs in k.signs.content.signs.items():
            yield _rows(k.signs, ("signs", concept), "id", signs)
    yield (named for case in k.cases for named in _rows(case, ("walls",), "passage", case.content.walls))
    for pitfall in k.pitfalls:
        for key in ("remedies", "related_remedies", "resolves"):
            yield [(pitfall, (key, place), name) for place, name in enumerate(getattr(pitfall.content, key))]
    for remedy in k.remedies:
        for key in ("answers", "related"):
            yield [(remedy, (key, place), name) for place, name in enumerate(getattr(remedy.content, key))]


def _rows(document: Document[Any], path: Path, name: str, rows: Iterable[Any]) -> Iterator[Named]:
    return ((document, (*path, place, name), getattr(row, name)) for place, row in enumerate(rows))
