"""`docs/facts.md`: every fact that a rule may name, with its values, its label and the question that settles it."""

from collections.abc import Iterable, Iterator
from typing import Any

from advisor import resources
from advisor.facts.concepts import concept_entries
from advisor.facts.model import Standing
from advisor.knowledge.fact_names import FIELD_CONCEPT
from advisor.language import Text
from advisor.markdown import code, plain
from advisor.texts import text
from scripts.doc_pages.markdown import anchor, page, table

_INTRO = """# Facts

What a rule may see. A name begins with what the fact is about; a rule sees the facts of its own kind of subject (`per`)
and those of the plan. There are three sorts: the standing of a concept, the signs of a concept, and computed facts.
How to use them in a rule: [writing-rules.md](writing-rules.md).
"""


def facts_page() -> str:
    """Return the catalogue of facts."""
    lines = [_INTRO, *_standings(), *_concepts(), *_signs(), *_computed()]
    return page(lines)


def _standings() -> Iterator[str]:
    yield "## Standings: the values of every concept"
    values = [(str(standing), text("standings", standing.replace("_", "-"))) for standing in Standing]
    yield from table(
        ["value", "ja", "en"], [[code(value), plain(words.ja), plain(words.en)] for value, words in values]
    )


def _owners(entry: dict[str, Any]) -> list[str]:
    project = ["project"] if entry["scope"] == "project" else []
    return ["plan", *project, *(["field"] if entry["id"] == FIELD_CONCEPT else [])]


def _names(entry: dict[str, Any], ends: Iterable[str] = ("",)) -> str:
    names = [f"{owner}.{entry['id']}{end}" for owner in _owners(entry) for end in ends]
    return "<br>".join(anchor(name) + code(name) for name in names)


def _concepts() -> Iterator[str]:
    yield "## Concepts: how the draft stands on a matter"
    yield "\nFrom `knowledge/lexicon/concepts.yaml`. Cells are the places of the form that are about the concept alone."
    rows = []
    for entry in concept_entries():
        label, question = Text(**entry["label"]), Text(**entry["question"])
        cells = "<br>".join(map(code, entry["cells"]))
        rows.append([_names(entry), _both(label), _both(question), cells])
    yield from table(["fact", "label", "question", "cells"], rows)


def _signs() -> Iterator[str]:
    yield "## Signs: which of several walls an admission tells"
    yield "\nFrom `knowledge/lexicon/signs.yaml`; `yes` or `no`. `general` is `yes` for an admission without any sign."
    signs = resources.document("knowledge/lexicon/signs.yaml")["signs"]
    rows = []
    for entry in concept_entries():
        if entry["id"] in signs:
            ends = [f"-sign-{sign}" for sign in (*(sign["id"] for sign in signs[entry["id"]]), "general")]
            rows.append([_both(Text(**entry["label"])), _names(entry, ends)])
    yield from table(["concept", "facts"], rows)


def _computed() -> Iterator[str]:
    yield "## Computed facts"
    yield "\nFrom `knowledge/facts.yaml`; computed in `advisor/facts/`."
    rows = []
    for entry in resources.document("knowledge/facts.yaml")["facts"]:
        values = "<br>".join(f"{code(value)} {_both(Text(**words), ' / ')}" for value, words in entry["values"].items())
        question = _both(Text(**entry["question"])) if entry["question"] else ""
        owner = text("casebook", f"per-{entry['per']}").en
        rows.append(
            [anchor(entry["name"]) + code(entry["name"]), owner, values, _both(Text(**entry["label"])), question]
        )
    yield from table(["fact", "about", "values", "label", "question"], rows)


def _both(words: Text, joint: str = "<br>") -> str:
    return plain(words.ja) + joint + plain(words.en)
