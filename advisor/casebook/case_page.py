"""The page of one town: its plan, the walls it met, what it did, its indicators, and what the source does not tell."""

from collections.abc import Iterator
from typing import Any

from advisor.casebook.model import (
    Address,
    Block,
    Item,
    Items,
    Japanese,
    Kind,
    Page,
    Row,
    Rows,
    Strong,
    Table,
    Words,
)
from advisor.casebook.remedy_page import field_name
from advisor.casebook.speaker import Piece, Speaker, listed, paragraph
from advisor.casebook.told import page_of, readings, remedy_link, wall_link
from advisor.language import Language
from advisor.reviewing.cases import cases
from advisor.reviewing.remedies import remedies


def case_page(case: str, language: Language) -> Page:
    """Return the page of one town."""
    speaker, document = Speaker(language), cases()[case]
    visions = [
        speaker.say("labelled", label=Strong(field_name(speaker, vision["field"])), words=speaker.of(vision))
        for vision in document["visions"]
    ]
    absent = speaker.joined(speaker.template(f"absent-{name}") for name in document["not_in_source"])
    blocks = (
        paragraph(speaker.of(document["summary"])),
        *speaker.section("overview", Rows(tuple(_facts(speaker, document)))),
        *speaker.section("walls", Items(tuple(_wall(speaker, wall) for wall in document["walls"]))),
        *speaker.section("did", Items(tuple(_remedy(speaker, name) for name in document["remedies"]))),
        *speaker.section("visions", *listed(visions)),
        *speaker.section("projects", *listed(_project(speaker, project) for project in document["projects"])),
        *speaker.section("kpis", *_indicators(speaker, document["kpis"])),
        *speaker.section("money", *listed(_amount(speaker, entry) for entry in document["budget"])),
        *speaker.section("voice", paragraph(speaker.of(document["voice"]))),
        *speaker.section("not-in-source", paragraph(absent)),
        *speaker.section("source", paragraph(_source(speaker, document))),
        *speaker.section("reading", *readings(speaker, document["resolves"])),
    )
    title = f"{speaker.of(document['prefecture'])} {speaker.of(document['name'])}"
    return Page(Address(Kind.CASE, case), language, title, blocks)


def _facts(speaker: Speaker, document: dict[str, Any]) -> Iterator[Row]:
    plan, population, ageing = document["plan"], document["population"], document["ageing_rate"]
    count = format(population["value"], ",")
    period = speaker.say("plan-period-value", first=plan["period"]["from"], last=plan["period"]["to"])
    yield speaker.row("residents", speaker.say("residents-value", count=count, as_of=population["as_of"]))
    yield speaker.row("ageing", speaker.say("ageing-value", rate=ageing["value"], as_of=ageing["as_of"]))
    yield speaker.row("area", speaker.say("area-value", area=document["area_km2"]))
    yield speaker.row("fields", speaker.joined(field_name(speaker, field) for field in document["fields"]))
    if plan["title"]:
        yield speaker.row("plan-title", Japanese(plan["title"]))
    yield speaker.row("plan-period", period)
    for key in ("drafting", "implementing"):
        if plan[key]:
            yield speaker.row(key, speaker.joined(Japanese(name) for name in plan[key]))


def _wall(speaker: Speaker, wall: dict[str, Any]) -> Item:
    """Return a passage of the wall column, at a place of its own, with the wall it tells."""
    label: Piece = wall_link(speaker, wall["pitfall"]) if wall["pitfall"] else speaker.template("no-code")
    told = speaker.say("labelled", label=label, words=_on_page(speaker, speaker.of(wall), wall["page"]))
    note = (Item((speaker.of(wall["note"]),)),) if wall.get("note") else ()
    return Item(told, note, wall["passage"].lower())


def _remedy(speaker: Speaker, name: str) -> Item:
    """Return what the town did, at a place of its own, with the walls that it answers or that are near."""
    remedy = remedies()[name]
    what = _on_page(speaker, speaker.of(remedy["what"]), remedy["page"])
    inner = [
        Item(speaker.say("labelled", label=speaker.template(key), words=speaker.joined(
            wall_link(speaker, wall) for wall in remedy[field])))
        for key, field in (("answers", "answers"), ("related-walls", "related"))
        if remedy[field]
    ]  # fmt: skip
    return Item(speaker.say("labelled", label=remedy_link(speaker, name), words=what), tuple(inner), name.lower())


def _project(speaker: Speaker, project: dict[str, Any]) -> Words:
    return speaker.say("labelled", label=Japanese(project["name"]), words=speaker.of(project["content"]))


def _indicators(speaker: Speaker, indicators: list[dict[str, Any]]) -> tuple[Block, ...]:
    """Return the indicators as printed; the column of notes is there only where one is."""
    if not indicators:
        return ()
    noted = any(indicator["note"] for indicator in indicators)
    head = [speaker.template(key) for key in ("kpis", "baseline", "target", *(["note"] if noted else []))]
    rows = []
    for indicator in indicators:
        cells: list[Words] = [(Japanese(indicator["name"]),)]
        cells += [_figure(speaker, indicator, key) for key in ("baseline", "target")]
        if noted:
            cells.append((speaker.of(indicator["note"]),) if indicator["note"] else ())
        rows.append(tuple(cells))
    return (Table(tuple(head), tuple(rows)),)


def _figure(speaker: Speaker, indicator: dict[str, Any], key: str) -> Words:
    figure, year = Japanese(indicator[key]), indicator[f"{key}_year"]
    return speaker.say("noted", words=figure, note=year) if year else (figure,)


def _amount(speaker: Speaker, entry: dict[str, Any]) -> Words:
    amount = speaker.say("labelled", label=speaker.of(entry["what"]), words=Japanese(entry["amount"]))
    return _on_page(speaker, amount, entry["page"])


def _on_page(speaker: Speaker, words: Piece, number: int) -> Words:
    return speaker.say("noted", words=words, note=page_of(speaker, number))


def _source(speaker: Speaker, document: dict[str, Any]) -> Words:
    pages = speaker.joined(page_of(speaker, number) for number in document["pages"].values() if number)
    return speaker.say("noted", words=speaker.template("source-name"), note=pages)
