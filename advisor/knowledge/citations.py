"""Whether every citation leads to a passage, page or section that is there, and agrees with it."""

from collections.abc import Iterator
from typing import Any

from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document, Knowledge
from advisor.knowledge.models.pitfalls import Citation, Pitfall, PitfallKind
from advisor.knowledge.strict_yaml import Path
from advisor.records import Record

_NOT_FROM_A_WALL = frozenset({PitfallKind.GUIDANCE, PitfallKind.PRACTICE})


class Passage(Record):
    """Where a passage of the source stands; `pitfall` is the wall that it tells, None for one that tells none."""

    case: str
    page: int
    tells_wall: bool
    pitfall: str | None


def citation_defects(knowledge: Knowledge) -> Iterator[Defect]:
    """Yield every citation that does not resolve, and every wall of a town that its pitfall does not cite."""
    passages = passages_of(knowledge)
    for pitfall in knowledge.pitfalls:
        for place, citation in enumerate(pitfall.content.citations):
            path = ("citations", place)
            yield from _document(knowledge, pitfall, path, citation.document, citation.section)
            yield from _town(knowledge, pitfall, path, citation, passages)
    yield from _walls(knowledge)
    yield from _pages(knowledge)
    for document in (
        knowledge.guidance,
        knowledge.survey,
        knowledge.steps,
        knowledge.fields,
        knowledge.inconsistencies,
    ):
        if document:
            source = document.content.source
            yield from _document(knowledge, document, ("source",), source.document, source.section)
    yield from _marks(knowledge)


def passages_of(knowledge: Knowledge) -> dict[str, Passage]:
    """Return every passage of the source: the walls of the towns and the remedies."""
    found = {r.content.id: Passage(r.content.case, r.content.page, False, None) for r in knowledge.remedies}
    for case in knowledge.cases:
        for wall in case.content.walls:
            found[wall.passage] = Passage(case.content.id, wall.page, True, wall.pitfall)
    return found


def _document(k: Knowledge, citing: Document[Any], path: Path, document: str, section: str | None) -> Iterator[Defect]:
    if k.sources is None:
        return
    sections = {source.id: {part.section for part in source.sections} for source in k.sources.content.documents}
    if document not in sections:
        yield citing.defect((*path, "document"), "unknown-document", id=document)
    elif section is not None and section not in sections[document]:
        yield citing.defect((*path, "section"), "unknown-section", id=section, document=document)


def _town(
    k: Knowledge, pitfall: Document[Pitfall], path: Path, citation: Citation, passages: dict[str, Passage]
) -> Iterator[Defect]:  # fmt: skip
    town, passage = k.cases.get(citation.case), passages.get(citation.passage or "")
    if passage is None and citation.case is not None and citation.case not in k.cases:
        yield pitfall.defect((*path, "case"), "unknown-case", id=citation.case)
    if citation.passage is None:
        if town and citation.page is not None and citation.page not in town.pages.all:
            pages = ", ".join(map(str, sorted(town.pages.all)))
            yield pitfall.defect((*path, "page"), "page-of-other-case", page=citation.page, case=town.id, pages=pages)
        return
    if passage is None:
        broken = citation.passage in k.remedies or (citation.case in k.cases and town is None)
        if not broken:
            yield pitfall.defect((*path, "passage"), "unknown-passage", id=citation.passage)
        return
    if passage.case != citation.case:
        yield pitfall.defect((*path, "case"), "case-differs", id=citation.passage, case=passage.case)
    if passage.page != citation.page:
        yield pitfall.defect((*path, "page"), "page-differs", id=citation.passage, page=passage.page)
    if passage.tells_wall and pitfall.content.kind not in _NOT_FROM_A_WALL:
        if passage.pitfall is None:
            yield pitfall.defect((*path, "passage"), "passage-tells-no-wall", id=citation.passage)
        elif passage.pitfall != pitfall.content.id:
            values = {"id": citation.passage, "pitfall": passage.pitfall}
            yield pitfall.defect((*path, "passage"), "wall-of-other-pitfall", **values)


def _walls(k: Knowledge) -> Iterator[Defect]:
    for case in k.cases:
        for place, wall in enumerate(case.content.walls):
            path = ("walls", place, "pitfall")
            if wall.pitfall is None:
                continue
            pitfall = k.pitfalls.documents.get(wall.pitfall)
            if wall.pitfall not in k.pitfalls:
                yield case.defect(path, "unknown-pitfall", id=wall.pitfall)
            elif pitfall and pitfall.origin == case.origin and wall.passage not in _cited(pitfall.content):
                yield case.defect(path, "wall-not-cited", id=wall.passage, pitfall=wall.pitfall)


def _cited(pitfall: Pitfall) -> set[str | None]:
    return {citation.passage for citation in pitfall.citations}


def _pages(k: Knowledge) -> Iterator[Defect]:
    """Yield passages that a town or a remedy places on a page which is not the town's."""
    passages = passages_of(k)
    for case in k.cases:
        town = case.content
        values = {"case": town.id, "pages": ", ".join(map(str, sorted(town.pages.all)))}
        for key in ("walls", "budget"):
            for place, row in enumerate(getattr(town, key)):
                if row.page not in town.pages.all:
                    yield case.defect((key, place, "page"), "page-of-other-case", page=row.page, **values)
        for place, line in enumerate(town.budget):
            if line.passage not in passages and line.passage not in k.remedies:
                yield case.defect(("budget", place, "passage"), "unknown-passage", id=line.passage)
        for remedy in k.remedies:
            if remedy.content.case == town.id and remedy.content.page not in town.pages.all:
                yield remedy.defect(("page",), "page-of-other-case", page=remedy.content.page, **values)


def _marks(k: Knowledge) -> Iterator[Defect]:
    """Yield references whose mark their document does not explain."""
    for place, source in enumerate(k.sources.content.documents if k.sources else ()):
        for number, section in enumerate(source.sections):
            for row, reference in enumerate(section.sources):
                if k.sources and reference.mark not in source.marks:
                    path = ("documents", place, "sections", number, "sources", row, "mark")
                    yield k.sources.defect(path, "unknown-mark", id=reference.mark, known=", ".join(source.marks))
