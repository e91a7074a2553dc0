"""Where the knowledge of a wall comes from: document, page, town and passage."""

from typing import Any

from advisor import resources
from advisor.language import Text
from advisor.records import Record
from advisor.reviewing.pitfalls import pitfall


class Citation(Record):
    """One place of a document; the town and the passage are empty where the document tells of none.

    `section` is the id of a section, `section_title` its title where the document's sections have one.
    """

    document: str
    title: Text
    page: int | None = None
    section: str = ""
    case: str = ""
    passage: str = ""
    section_title: Text | None = None


def citations_of(code: str) -> tuple[Citation, ...]:
    """Return the sources of a wall, in the order of its file."""
    return tuple(_citation(entry, documents()[entry["document"]]) for entry in pitfall(code)["citations"])


@resources.remembered
def documents() -> dict[str, dict[str, Any]]:
    """Return the documents that knowledge is drawn from, by id, in the order of the file."""
    return {entry["id"]: entry for entry in resources.document("knowledge/sources.yaml")["documents"]}


def _citation(entry: dict[str, Any], document: dict[str, Any]) -> Citation:
    section = str(entry.get("section") or "")
    titles = {str(known["section"]): Text(**known["title"]) for known in document.get("sections", ())}
    return Citation(
        entry["document"], Text(**document["title"]), entry.get("page"), section,
        entry.get("case") or "", entry.get("passage") or "", titles.get(section),
    )  # fmt: skip
