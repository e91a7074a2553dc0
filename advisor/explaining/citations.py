"""Where the knowledge of a wall comes from: document, page, town and passage."""

from typing import Any, NamedTuple

from advisor import resources
from advisor.language import Text
from advisor.reviewing.pitfalls import pitfall


class Citation(NamedTuple):
    """One place of a document; the town and the passage are empty where the document tells of none."""

    document: str
    title: Text
    page: int | None = None
    section: str = ""
    case: str = ""
    passage: str = ""


def citations_of(code: str) -> tuple[Citation, ...]:
    """Return the sources of a wall, in the order of its file."""
    titles = {
        entry["id"]: Text(**entry["title"]) for entry in resources.document("knowledge/sources.yaml")["documents"]
    }
    return tuple(_citation(entry, titles) for entry in pitfall(code)["citations"])


def _citation(entry: dict[str, Any], titles: dict[str, Text]) -> Citation:
    return Citation(
        entry["document"], titles[entry["document"]], entry.get("page"), str(entry.get("section") or ""),
        entry.get("case") or "", entry.get("passage") or "",
    )  # fmt: skip
