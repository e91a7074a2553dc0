"""The page of one wall: what happens, how a draft shows it, what helps, who met it, and the rule."""

from collections.abc import Iterator
from typing import Any

from advisor.casebook.conditions import facts_of, rule_file, rule_in_words
from advisor.casebook.examples import examples_of
from advisor.casebook.model import Address, Block, Item, Items, Japanese, Kind, Page, Quote, Rows, Strong, Words
from advisor.casebook.speaker import Speaker, listed, paragraph
from advisor.casebook.told import (
    citation,
    page_of,
    readings,
    remedy_link,
    telling,
    town_link,
    wall_link,
    wall_title,
)
from advisor.engine.rules import Rule, Slot, load_rules
from advisor.language import Language
from advisor.reviewing.citations import citations_of
from advisor.reviewing.codes import pitfall_ids
from advisor.reviewing.packs import marks_of
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.remedies import remedies
from advisor.reviewing.wording import label_of_fact, place_of_fact, question_of_fact
from advisor.texts import text


def pitfall_page(wall: str, language: Language) -> Page:
    """Return the page of one wall."""
    speaker, document, rule = Speaker(language), pitfall(wall), load_rules().rule(wall)
    stage = text("report", f"stage-{document['stage']}").in_(language)
    blocks = (
        paragraph(speaker.of(document["what"])),
        Rows((
            speaker.row("stage", stage),
            speaker.row("category", speaker.template(f"category-{document['category']}")),
            speaker.row("basis", speaker.template(f"basis-{document['basis']}")),
        )),
        *speaker.section("why", paragraph(speaker.of(document["why"]))),
        *speaker.section("shown", *_shown(speaker, rule)),
        *speaker.section("good-draft", *_good(speaker, document)),
        *speaker.section("questions", *listed(speaker.of(question) for question in document["questions"])),
        *speaker.section("towns", *_towns(speaker, wall)),
        *speaker.section("remedies", *_remedies(speaker, document)),
        *speaker.section("near-walls", *listed(wall_link(speaker, near) for near in _family(wall))),
        *speaker.section("rule", *_rule(speaker, rule)),
        *speaker.section("source", *_source(speaker, wall)),
        *speaker.section("reading", *readings(speaker, document["resolves"])),
    )  # fmt: skip
    return Page(Address(Kind.PITFALL, wall), language, wall_title(speaker, wall), blocks)


def _shown(speaker: Speaker, rule: Rule) -> Iterator[Block]:
    """Yield sentences that show the wall, and the matters that are looked for."""
    examples = examples_of(rule)
    if examples:
        yield paragraph(speaker.template("shown-examples"))
        for example in examples:
            place = Japanese("・".join(example.keys))
            yield Quote(speaker.say("shown-example", words=Japanese(example.words), place=place))
    yield paragraph(speaker.template("shown-looks"))
    looks = {label_of_fact(fact): _look(speaker, fact) for fact in reversed(facts_of(rule))}
    yield from listed(reversed(looks.values()))


def _look(speaker: Speaker, fact: str) -> Words:
    label, question, place = label_of_fact(fact), question_of_fact(fact), place_of_fact(fact)
    said: Words = (label.in_(speaker.language),)
    if question is not None:
        said = speaker.say(
            "shown-look", label=Strong(label.in_(speaker.language)), question=question.in_(speaker.language)
        )
    if place is not None:
        said = speaker.say("shown-look-place", look=said, place=place.in_(speaker.language))
    return said


def _good(speaker: Speaker, document: dict[str, Any]) -> Iterator[Block]:
    yield paragraph(speaker.of(document["suggestion"]))
    yield speaker.heading("good-example", 3)
    yield Quote((speaker.of(document["good"]),))


def _towns(speaker: Speaker, wall: str) -> Iterator[Block]:
    told = telling(wall)
    if not told:
        yield paragraph(speaker.template("no-town"))
    elif pitfall(wall)["kind"] == "remedy":
        yield paragraph(speaker.template("told-as-cure"))
    yield from listed(
        speaker.say(
            "told", page=page_of(speaker, passage.page), words=passage.words.in_(speaker.language),
            town=town_link(speaker, passage.case, passage.id.lower()),
        )
        for passage in told
    )  # fmt: skip


def _remedies(speaker: Speaker, document: dict[str, Any]) -> Iterator[Block]:
    if document["no_remedy"]:
        yield paragraph(speaker.of(document["no_remedy"]))
    items = [Item(_remedy(speaker, name), _warning(speaker, name)) for name in document["remedies"]]
    items += [
        Item(speaker.say("related-mark", words=_remedy(speaker, name)), _warning(speaker, name))
        for name in document["related_remedies"]
    ]
    if items:
        yield Items(tuple(items))


def _remedy(speaker: Speaker, name: str) -> Words:
    remedy = remedies()[name]
    return speaker.say(
        "remedy-told", title=remedy_link(speaker, name), town=town_link(speaker, remedy["case"]),
        page=page_of(speaker, remedy["page"]), what=speaker.of(remedy["what"]),
    )  # fmt: skip


def _warning(speaker: Speaker, name: str) -> tuple[Item, ...]:
    warning = remedies()[name]["warning"]
    if not warning:
        return ()
    return (Item(speaker.say("labelled", label=Strong(speaker.template("warning")), words=speaker.of(warning))),)


def _source(speaker: Speaker, wall: str) -> Iterator[Block]:
    marks = marks_of(wall)
    if marks is not None:
        yield paragraph(marks.in_(speaker.language))
    yield from listed(citation(speaker, cited) for cited in citations_of(wall))


def _family(wall: str) -> list[str]:
    """Return the walls that become one remark with this one where both are found."""
    family = pitfall(wall)["family"]
    return [other for other in pitfall_ids() if other != wall and pitfall(other)["family"] == family]


def _rule(speaker: Speaker, rule: Rule) -> Iterator[Block]:
    slots = {slot for slot, _ in rule.slots}
    due = "due-always" if slots == {Slot.SHOWN} else "due-stage" if Slot.SHOWN in slots else "due-stage-plain"
    stage = text("report", f"stage-{rule.due_from}").in_(speaker.language)
    yield Rows((
        speaker.row("per", speaker.template(f"per-{rule.per}")),
        speaker.row("weight", text("report", f"short-{rule.priority}").in_(speaker.language)),
        speaker.row("due", speaker.say(due, **({} if due == "due-always" else {"stage": stage}))),
        speaker.row("rule-file", rule_file(rule)),
    ))  # fmt: skip
    yield speaker.heading("conditions", 3)
    yield Items(tuple(rule_in_words(rule, speaker)))
