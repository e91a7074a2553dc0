"""The concepts that a statement can speak of, and the two poles of each."""

from enum import StrEnum
from typing import Any

from advisor import resources


class Pole(StrEnum):
    """What a statement says of a concept: it is in hand, or it is not."""

    EVIDENCE = "evidence"
    WALL = "wall"


@resources.remembered
def concept_entries() -> tuple[dict[str, Any], ...]:
    """Return the concepts of the lexicon as data: id, scope, label, question, cells."""
    return tuple(resources.document("knowledge/lexicon/concepts.yaml")["concepts"])


@resources.remembered
def concepts() -> tuple[str, ...]:
    """Return the names of all concepts, in the order of the lexicon."""
    return tuple(entry["id"] for entry in concept_entries())


@resources.remembered
def kin_of(concept: str) -> frozenset[str]:
    """Return the concepts that a sentence which shows this one often shows as well."""
    families = resources.document("knowledge/lexicon/concepts.yaml").get("families", ())
    return frozenset(other for family in families if concept in family for other in family if other != concept)


@resources.remembered
def cells_of_concept(concept: str) -> tuple[str, ...]:
    """Return the places of the form that are about a concept alone; none for what is no concept."""
    return next((tuple(entry["cells"]) for entry in concept_entries() if entry["id"] == concept), ())
