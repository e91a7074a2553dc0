"""Packs: folders of the shape of the project's own data, laid over it: more pitfalls, rules, remedies, cases, words.

A pack is data only. `pack.yaml` names it and may switch rules off; `knowledge/` and `rules/` hold documents. A document
of its own is added; one that the project has too (the lexicon, the sources, the fields) gets the entries of the pack
behind its own. Nothing of the project's is ever replaced. Packs are read and judged in `advisor/knowledge/packs.py`.
"""

from typing import Any

from advisor.language import Text
from advisor.records import Record

HEAD = "pack.yaml"
# Folders in which every document has an id of its own.
SHELVES = (
    "knowledge/pitfalls", "knowledge/remedies", "knowledge/cases", "knowledge/actions",
    "rules/diagnoses", "rules/pitfalls", "rules/advice",
)  # fmt: skip
# Documents that a pack may add entries to; of the patterns of the lexicon also whole ones.
PATTERNS = "knowledge/lexicon/patterns"
EXTENDED = (
    "knowledge/lexicon/concepts.yaml", "knowledge/lexicon/signs.yaml", "knowledge/lexicon/topics.yaml",
    "knowledge/fields.yaml", "knowledge/sources.yaml", "knowledge/strengths.yaml", "knowledge/texts/diagnoses.yaml",
)  # fmt: skip


class Pack(Record):
    """A pack as read: its documents by path (`rules/pitfalls/EXIT-CONDITION.yaml`), and the rules it switches off.

    `digest` is the SHA-256 of its files, as a hexadecimal string.
    """

    name: str
    title: Text
    folder: str
    digest: str
    documents: dict[str, Any]
    switched_off: tuple[str, ...]


class PackRef(Record):
    """A pack as a report names it: `hash` tells which state of its files was used."""

    name: str
    title: Text
    hash: str


def is_extended(path: str) -> bool:
    """Tell whether a document may be one of the project's, to which a pack adds entries."""
    return path in EXTENDED or path.rpartition("/")[0] == PATTERNS


def belongs(path: str) -> bool:
    """Tell whether a document is of a kind that a pack may hold."""
    return is_extended(path) or path.rpartition("/")[0] in SHELVES


def laid_over(document: Any, more: Any) -> Any:
    """Return a document with the entries of another behind its own; what both have stays the first one's."""
    if isinstance(document, dict) and isinstance(more, dict):
        common = {key: laid_over(value, more[key]) if key in more else value for key, value in document.items()}
        return {**common, **{key: value for key, value in more.items() if key not in document}}
    if isinstance(document, list) and isinstance(more, list):
        return [*document, *more]
    return document
