"""Whether every claim rests on what it says it rests on: the source's own words, or a document of general practice."""

from collections.abc import Iterator

from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document, Knowledge
from advisor.knowledge.models.base import Basis
from advisor.knowledge.models.pitfalls import Citation, Pitfall, PitfallKind
from advisor.knowledge.models.source_files import DocumentRole

_TOLD_IN_A_SECTION = frozenset({PitfallKind.GUIDANCE, PitfallKind.PRACTICE})


def claim_defects(knowledge: Knowledge) -> Iterator[Defect]:
    """Yield pitfalls that no citation of the right sort bears out."""
    roles = {d.id: d.kind for d in knowledge.sources.content.documents} if knowledge.sources else {}
    for pitfall in knowledge.pitfalls:
        basis, citations = pitfall.content.basis, pitfall.content.citations
        if basis is Basis.DOCUMENTED and not any(_bears_out(pitfall, citation, roles) for citation in citations):
            section = pitfall.content.kind in _TOLD_IN_A_SECTION
            yield pitfall.defect(("citations",), "section-not-cited" if section else "passage-not-cited")
        if basis is Basis.PRACTICE and roles:
            known = [roles.get(citation.document, DocumentRole.PRACTICE) for citation in citations]
            if DocumentRole.PRACTICE not in known:
                yield pitfall.defect(("citations",), "practice-not-cited")


def _bears_out(pitfall: Document[Pitfall], citation: Citation, roles: dict[str, DocumentRole]) -> bool:
    """Tell whether a citation leads to words of the source: a passage; for guidance a section will do."""
    if roles.get(citation.document, DocumentRole.SOURCE) is not DocumentRole.SOURCE:
        return False
    if citation.passage is not None:
        return True
    return pitfall.content.kind in _TOLD_IN_A_SECTION and citation.section is not None
