"""The towns that a memo cites: what each told of a wall, what it did, and who it is."""

from collections.abc import Iterable, Iterator
from typing import Any

from advisor.language import Language, Text
from advisor.memos.model import CaseNote, Ground, Remark
from advisor.reviewing.cases import cases
from advisor.reviewing.model import CaseRef, RemedyRef
from advisor.texts import text


def ground_of_case(case: CaseRef, language: Language) -> Ground:
    """Return what a town told of a wall."""
    return Ground(_town(case.municipality, case.page, language), case.page, case.story.in_(language), case.id)


def ground_of_remedy(remedy: RemedyRef, language: Language) -> Ground:
    """Return what a town did; what only goes near the wall says so."""
    told = remedy.what if remedy.direct else text("memo", "related", words=remedy.what)
    if remedy.warning is not None:
        told = text("memo", "with-warning", words=told, warning=remedy.warning)
    return Ground(_town(remedy.municipality, remedy.page, language), remedy.page, told.in_(language), remedy.case)


def case_notes(remarks: Iterable[Remark], language: Language) -> tuple[CaseNote, ...]:
    """Return a note on every town that some remarks cite, in the order in which they are first cited."""
    cited: dict[str, tuple[dict[Ground, None], dict[Ground, None]]] = {}
    for remark in remarks:
        for ground in remark.grounds:
            walls, _ = cited.setdefault(ground.case, ({}, {}))
            walls[ground._replace(told=f"{remark.label} {ground.told}")] = None
        if remark.remedy is not None:
            _, remedies = cited.setdefault(remark.remedy.case, ({}, {}))
            remedies[remark.remedy] = None
    return tuple(
        _note(cases()[case], tuple(walls), tuple(remedies), language) for case, (walls, remedies) in cited.items()
    )


def _note(
    document: dict[str, Any], walls: tuple[Ground, ...], remedies: tuple[Ground, ...], language: Language
) -> CaseNote:
    return CaseNote(
        id=document["id"], name=Text(**document["name"]).in_(language), page=document["pages"]["overview"],
        facts=text("memo", "comma").in_(language).join(_facts(document, language)),
        summary=Text(**document["summary"]).in_(language), walls=walls, remedies=remedies,
    )  # fmt: skip


def _facts(document: dict[str, Any], language: Language) -> Iterator[str]:
    yield Text(**document["prefecture"]).in_(language)
    population = document["population"]
    if population["value"]:
        yield text("memo", "population", count=f"{population['value']:,}", as_of=population["as_of"]).in_(language)


def _town(name: Text, page: int, language: Language) -> str:
    return text("memo", "town", name=name, page=page).in_(language)
