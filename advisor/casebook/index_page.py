"""The index: how to use the casebook, its walls by code and by category, its towns, and their remedies."""

from collections.abc import Iterator

from advisor.casebook.model import Address, Block, Code, Heading, Kind, Link, Page, Paragraph, Row, Rows
from advisor.casebook.speaker import Speaker, listed, paragraph
from advisor.casebook.told import is_official, remedy_link, town_link, wall_link
from advisor.language import Language
from advisor.reviewing.cases import case_name, cases
from advisor.reviewing.citations import documents
from advisor.reviewing.codes import label_of, pitfall_ids
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.remedies import remedies
from advisor.texts import keys_of, text

WALLS, TOWNS, REMEDIES = "walls", "towns", "remedies"
_STAGES = ("application", "formulation", "preparation")
_CATEGORY = "category-"


def index_page(language: Language) -> Page:
    """Return the index in one language."""
    speaker = Speaker(language)
    blocks = (
        paragraph(speaker.template("book-intro")),
        *speaker.section("how", *_how(speaker)),
        speaker.heading("by-code", place=WALLS), *_by_code(speaker),
        speaker.heading("by-category"), *_by_category(speaker),
        speaker.heading("by-town", place=TOWNS), *_towns(speaker),
        speaker.heading("by-remedy", place=REMEDIES), *_remedies(speaker),
        *speaker.section("about", *_about(speaker)),
    )  # fmt: skip
    return Page(Address(Kind.INDEX), language, speaker.template("book"), blocks)


def categories() -> list[str]:
    """Return the categories in the order in which the texts name them."""
    return [key.removeprefix(_CATEGORY) for key in keys_of("casebook") if key.startswith(_CATEGORY)]


def _how(speaker: Speaker) -> Iterator[Block]:
    command = Code(f"advisor casebook -o {speaker.template('how-folder-name')}")
    hints = [speaker.say(f"how-{key}") for key in ("code", "category", "town", "adapt")]
    yield from listed([*hints, speaker.say("how-folder", command=command)])


def _by_code(speaker: Speaker) -> Iterator[Block]:
    """Yield the codes of the source, a row a stage."""
    rows = []
    for stage in _STAGES:
        walls = [wall for wall in pitfall_ids() if is_official(wall) and pitfall(wall)["stage"] == stage]
        links = (Link((label_of(wall),), Address(Kind.PITFALL, wall)) for wall in walls)
        rows.append(Row(text("report", f"stage-{stage}").in_(speaker.language), speaker.joined(links, "and")))
    yield Rows(tuple(rows))


def _by_category(speaker: Speaker) -> Iterator[Block]:
    for category in categories():
        walls = [wall for wall in pitfall_ids() if pitfall(wall)["category"] == category]
        yield speaker.heading(_CATEGORY + category, 3)
        yield from listed(wall_link(speaker, wall) for wall in walls)


def _towns(speaker: Speaker) -> Iterator[Block]:
    yield from listed(
        speaker.say("town-summary", town=town_link(speaker, case), summary=speaker.of(document["summary"]))
        for case, document in cases().items()
    )


def _remedies(speaker: Speaker) -> Iterator[Block]:
    for case in cases():
        yield Heading(3, case_name(case).in_(speaker.language))
        yield from listed(remedy_link(speaker, name) for name, remedy in remedies().items() if remedy["case"] == case)


def _about(speaker: Speaker) -> Iterator[Paragraph]:
    titles = (speaker.of(document["title"]) for document in documents().values())
    yield paragraph(speaker.say("about-source", source=speaker.joined(titles)))
    yield paragraph(speaker.say("about-grants"))
    yield paragraph(speaker.say("about-view"))
