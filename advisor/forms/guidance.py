"""What a form says beside each place, from `knowledge/forms.yaml`: what belongs there, and an example to adapt."""

import unicodedata
from functools import cache
from typing import Any

from advisor import resources
from advisor.forms.words import FORMS
from advisor.language import Text
from advisor.records import Record


class Guide(Record):
    """What belongs at a place, with an example; `by_field` are examples for one field, by its id."""

    guidance: Text
    example: Text | None = None
    by_field: tuple[tuple[str, Text], ...] = ()

    def example_for(self, field: str | None) -> Text | None:
        """Return the example that suits a field best."""
        return dict(self.by_field).get(field or "", self.example)


class SectionEntry(Record):
    """One part of a form (a sheet, a chapter): the keys at the top of the plan form that stand in it."""

    id: str
    title: Text
    elements: tuple[str, ...]


@cache
def guides() -> dict[str, Guide]:
    """Return what is said of each place, by its path."""
    return {path: _guide(raw) for path, raw in _forms()["cells"].items()}


def _guide(raw: dict[str, Any]) -> Guide:
    example = Text(**raw["example"]) if "example" in raw else None
    fields = tuple((field, Text(**words)) for field, words in raw.get("fields", {}).items())
    return Guide(Text(**raw["guidance"]), example, fields)


@cache
def sections() -> tuple[SectionEntry, ...]:
    """Return the parts of a form, in their order."""
    return tuple(SectionEntry(raw["id"], Text(**raw["title"]), tuple(raw["elements"])) for raw in _forms()["sections"])


def how_to() -> tuple[Text, ...]:
    """Return how a form for an office program is filled in, a line each."""
    return tuple(Text(**raw) for raw in _forms()["how_to"])


def how_to_in_text() -> tuple[Text, ...]:
    """Return how a form for a text editor is filled in, a line each."""
    return tuple(Text(**raw) for raw in _forms()["how_to_text"])


def ready_items() -> dict[str, int]:
    """Return how many empty items of each list stand ready in a form."""
    found: dict[str, int] = _forms()["ready"]
    return found


@resources.remembered
def field_names() -> dict[str, Text]:
    """Return the names of the fields that can be chosen, by id."""
    return {raw["id"]: Text(**raw["name"]) for raw in resources.document("knowledge/fields.yaml")["fields"]}


def field_named(text: str) -> str | None:
    """Return the id of the field that a text names, by its id or any of its names, or None."""
    wanted = unicodedata.normalize("NFKC", text).strip().lower()
    for raw in resources.document("knowledge/fields.yaml")["fields"]:
        names = (raw["id"], raw["name"]["ja"], raw["name"]["en"], *raw["aliases"])
        if wanted in {unicodedata.normalize("NFKC", name).lower() for name in names}:
            return str(raw["id"])
    return None


def _forms() -> dict[str, Any]:
    found: dict[str, Any] = resources.document(FORMS)
    return found
