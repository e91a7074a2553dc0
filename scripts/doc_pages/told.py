"""Who tells what: the passages of the towns, by the wall that they tell."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from advisor.language import Language, Text
from advisor.reviewing.cases import case_name, cases
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.remedies import remedies
from scripts.doc_pages.markdown import code, link, plain
from scripts.doc_pages.words import say


class Passage(NamedTuple):
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


def passage_link(passage: str, case: str, language: Language, folder: str) -> str:
    """Return a link to a passage on its town's page, in the half of the page that is in the language."""
    end = "" if language is Language.JAPANESE else "-en"
    return link(code(passage), f"{folder}{case}.md#{passage.lower()}{end}")


def town_and_page(case: str, number: int, language: Language) -> str:
    """Return a town with the page of the source that tells it."""
    return say(language, "town-of", town=plain(case_name(case).in_(language)), page=say(language, "page", page=number))


def readings(ids: list[str], language: Language) -> Iterator[str]:
    """Yield how we read the places where the source contradicts itself."""
    from advisor import resources

    entries: dict[str, dict[str, Any]] = {
        entry["id"]: entry for entry in resources.document("knowledge/inconsistencies.yaml")["inconsistencies"]
    }
    for name in ids:
        says, resolution = Text(**entries[name]["says"]), Text(**entries[name]["resolution"])
        words = f"{plain(says.in_(language))} → {plain(resolution.in_(language))}"
        yield "- " + say(language, "labelled", label=name, words=words)
