"""Who tells what: the passages of the towns, by the wall that they tell, and how they are named on a page."""

from collections.abc import Iterator
from typing import Any

from advisor import resources
from advisor.casebook.model import Address, Code, Items, Kind, Link, Words
from advisor.casebook.speaker import Speaker, listed
from advisor.language import Text
from advisor.records import Record
from advisor.reviewing.cases import case_name, cases
from advisor.reviewing.citations import Citation
from advisor.reviewing.codes import label_of
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.remedies import remedies


class Passage(Record):
    """A passage of a town's pages, with the wall it tells (None where it tells none) and why, where a note says so."""

    id: str
    case: str
    page: int
    pitfall: str | None
    words: Text
    note: Text | None


def passages() -> Iterator[Passage]:
    """Yield the passages of the wall column, town by town."""
    for case, document in cases().items():
        for wall in document["walls"]:
            note = Text(**wall["note"]) if wall.get("note") else None
            yield Passage(wall["passage"], case, wall["page"], wall["pitfall"], Text(wall["ja"], wall["en"]), note)


def telling(wall: str) -> list[Passage]:
    """Return the passages that tell a wall; where the source marks a cure with its code, the cure."""
    found = [passage for passage in passages() if passage.pitfall == wall]
    cited = [citation.get("passage") for citation in pitfall(wall)["citations"]]
    cures = [remedies()[name] for name in cited if name in remedies() and pitfall(wall)["kind"] == "remedy"]
    return found + [Passage(r["id"], r["case"], r["page"], wall, Text(**r["what"]), None) for r in cures]


def passage_address(passage: str, case: str) -> Address:
    """Return where a passage stands: a remedy has a page, a wall a place on the page of its town."""
    return Address(Kind.REMEDY, passage) if passage in remedies() else Address(Kind.CASE, case, passage.lower())


def town_link(speaker: Speaker, case: str, place: str = "") -> Link:
    """Return a town, as a link to its page."""
    return Link((case_name(case).in_(speaker.language),), Address(Kind.CASE, case, place))


def wall_link(speaker: Speaker, wall: str) -> Link:
    """Return a wall with its title, as a link to its page."""
    return Link((wall_title(speaker, wall),), Address(Kind.PITFALL, wall))


def wall_title(speaker: Speaker, wall: str) -> str:
    """Return the title of a wall, behind its code of the source or before its local id."""
    key = "titled" if is_official(wall) else "titled-local"
    return speaker.plainly(key, label=label_of(wall), title=speaker.of(pitfall(wall)["title"]))


def is_official(wall: str) -> bool:
    """Tell whether a wall has a code of the source, rather than a local id."""
    return label_of(wall) != wall


def remedy_link(speaker: Speaker, remedy: str) -> Link:
    """Return the title of a remedy, as a link to its page."""
    return Link((speaker.of(remedies()[remedy]["title"]),), Address(Kind.REMEDY, remedy))


def page_of(speaker: Speaker, number: int) -> str:
    """Return a page of the source."""
    return speaker.plainly("page", page=number)


def citation(speaker: Speaker, cited: Citation) -> Words:
    """Return what a citation names: the document, and in it the section, the town, the page and the passage."""
    parts: list[Words] = [(cited.title.in_(speaker.language),)]
    if cited.section_title is not None:
        parts.append((cited.section_title.in_(speaker.language),))
    page = page_of(speaker, cited.page) if cited.page is not None else ""
    if cited.passage:
        passage = Link((Code(cited.passage),), passage_address(cited.passage, cited.case))
        parts.append(speaker.say("cited-passage", town=town_link(speaker, cited.case), page=page, passage=passage))
    elif page:
        parts.append((page,))
    return speaker.joined(parts)


def readings(speaker: Speaker, ids: list[str]) -> tuple[Items, ...]:
    """Return how we read the places where the source contradicts itself."""
    entries: dict[str, dict[str, Any]] = {
        entry["id"]: entry for entry in resources.document("knowledge/inconsistencies.yaml")["inconsistencies"]
    }
    told = [f"{speaker.of(entries[name]['says'])} → {speaker.of(entries[name]['resolution'])}" for name in ids]
    return listed(speaker.say("labelled", label=name, words=words) for name, words in zip(ids, told, strict=True))
