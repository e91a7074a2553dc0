"""What the towns did, those that suit this plan first."""

from collections.abc import Iterable
from typing import Any

from advisor import resources
from advisor.language import Text
from advisor.reviewing.cases import Likeness, case_name
from advisor.reviewing.model import RemedyRef


@resources.remembered
def remedies() -> dict[str, dict[str, Any]]:
    """Return the remedy documents by passage id."""
    return {document["id"]: document for document in resources.documents("knowledge/remedies").values()}


@resources.remembered
def _of_packs() -> dict[str, list[tuple[str, bool]]]:
    """Return, by wall, the remedies that packs add, and whether each answers it: no wall can name those itself."""
    found: dict[str, list[tuple[str, bool]]] = {}
    for path, document in resources.documents("knowledge/remedies").items() if resources.packs_in_use() else ():
        for key in ("answers", "related") if resources.pack_of(path) else ():
            for wall in document[key]:
                found.setdefault(wall, []).append((document["id"], key == "answers"))
    return found


def suited_remedies(
    pitfalls: Iterable[dict[str, Any]], ranking: list[Likeness], size: str, fields: list[str]
) -> tuple[RemedyRef, ...]:
    """Return the remedies of some pitfalls.

    Documented answers before related ones, then by what suits size, field and town.
    """
    direct: dict[str, bool] = {}
    for pitfall in pitfalls:
        for remedy in pitfall["remedies"]:
            direct[remedy] = True
        for remedy in pitfall["related_remedies"]:
            direct.setdefault(remedy, False)
        for remedy, answers in _of_packs().get(pitfall["id"], ()):
            direct[remedy] = direct.get(remedy, False) or answers
    nearness = {likeness.case: place for place, likeness in enumerate(ranking)}

    def rank(remedy: str) -> tuple[bool, bool, int, str]:
        document = remedies()[remedy]
        return (not direct[remedy], not _suits(document["suits"], size, fields), nearness[document["case"]], remedy)

    return tuple(_ref(remedies()[remedy], direct[remedy]) for remedy in sorted(direct, key=rank))


def _suits(suits: dict[str, Any], size: str, fields: list[str]) -> bool:
    right_size = size == "unknown" or not suits["sizes"] or size in suits["sizes"]
    return right_size and (not suits["fields"] or any(field in suits["fields"] for field in fields))


def _ref(document: dict[str, Any], direct: bool) -> RemedyRef:
    warning = document["warning"]
    return RemedyRef(
        id=document["id"], case=document["case"], municipality=case_name(document["case"]), page=document["page"],
        title=Text(**document["title"]), what=Text(**document["what"]), direct=direct,
        warning=Text(**warning) if warning else None,
    )  # fmt: skip
