"""The page of one remedy: what a town did, which walls it answers, what it takes, and whom it suits."""

from typing import Any

from advisor import resources
from advisor.casebook.model import Address, Block, Code, Kind, Page, Rows, Words
from advisor.casebook.speaker import Speaker, listed, paragraph
from advisor.casebook.told import page_of, remedy_link, town_link, wall_link
from advisor.language import Language
from advisor.reviewing.remedies import remedies
from advisor.texts import text

_EVERY_SIZE = 3


def remedy_page(name: str, language: Language) -> Page:
    """Return the page of one remedy."""
    speaker, remedy = Speaker(language), remedies()[name]
    stage = text("report", f"stage-{remedy['stage']}").in_(language)
    others = [other for other, entry in remedies().items() if entry["case"] == remedy["case"] and other != name]
    blocks: tuple[Block, ...] = (
        paragraph(speaker.of(remedy["what"])),
        Rows((
            speaker.row("town", town_link(speaker, remedy["case"], name.lower())),
            speaker.row("stage", stage),
            speaker.row("category", speaker.template(f"category-{remedy['category']}")),
            speaker.row("basis", speaker.template(f"basis-{remedy['basis']}")),
        )),
        *speaker.section("answers", *listed(wall_link(speaker, wall) for wall in remedy["answers"])),
        *speaker.section("related-walls", *listed(wall_link(speaker, wall) for wall in remedy["related"])),
        *speaker.section("takes", Rows((
            speaker.row("takes-people", speaker.of(remedy["needs"]["people"])),
            speaker.row("takes-time", speaker.of(remedy["needs"]["time"])),
        ))),
        *speaker.section("suits", *_suits(speaker, remedy["suits"])),
        *speaker.section("warning", *([paragraph(speaker.of(remedy["warning"]))] if remedy["warning"] else [])),
        *speaker.section("also-did", *listed(remedy_link(speaker, other) for other in others)),
        *speaker.section("source", paragraph(_source(speaker, remedy))),
    )  # fmt: skip
    return Page(Address(Kind.REMEDY, name), language, speaker.of(remedy["title"]), blocks)


def _source(speaker: Speaker, remedy: dict[str, Any]) -> Words:
    passage = speaker.joined((page_of(speaker, remedy["page"]), Code(remedy["id"])))
    return speaker.say("noted", words=speaker.template("source-name"), note=passage)


def _suits(speaker: Speaker, suits: dict[str, Any]) -> tuple[Block, ...]:
    sizes: Words = (speaker.template("every-size"),)
    if len(suits["sizes"]) < _EVERY_SIZE:
        sizes = speaker.joined((speaker.template(f"size-{size}") for size in suits["sizes"]), "or")
    fields: Words = (speaker.template("every-field"),)
    if suits["fields"]:
        fields = speaker.joined(field_name(speaker, field) for field in suits["fields"])
    rows = Rows((speaker.row("suits-sizes", sizes), speaker.row("suits-fields", fields)))
    return (paragraph(speaker.of(suits["note"])), rows)


def field_name(speaker: Speaker, field: str) -> str:
    """Return what a field is called."""
    entries = resources.document("knowledge/fields.yaml")["fields"]
    return speaker.of(next(entry["name"] for entry in entries if entry["id"] == field))
