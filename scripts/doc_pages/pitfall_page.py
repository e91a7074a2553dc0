"""`docs/pitfalls/<ID>.md`: everything known of one wall, in Japanese and English."""

from collections.abc import Iterator
from typing import Any

from advisor import resources
from advisor.engine.rules import load_rules
from advisor.language import Language, Text
from advisor.reviewing.codes import label_of
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.remedies import remedies
from advisor.reviewing.texts import text
from scripts.doc_pages.conditions import rule_in_words
from scripts.doc_pages.markdown import anchor, code, link, page, plain
from scripts.doc_pages.told import passage_link, readings, telling, town_and_page
from scripts.doc_pages.words import LANGUAGES, SUBJECTS, labelled, say

_CASES = "../cases/"


def pitfall_page(wall: str) -> str:
    """Return the page of one wall."""
    title = Text(**pitfall(wall)["title"])
    lines = [f"# {label_of(wall)}　{plain(title.ja)} / {plain(title.en)}", ""]
    lines.append("・".join(link(name, f"#{language}") for language, name in LANGUAGES.items()))
    for language, name in LANGUAGES.items():
        lines += ["", anchor(language), "", f"## {name}", "", *_told(wall, language)]
    return page(lines)


def _told(wall: str, language: Language) -> Iterator[str]:
    document = pitfall(wall)

    def heading(key: str) -> str:
        return f"\n### {say(language, key)}\n"

    def words(key: str) -> str:
        return plain(document[key][language])

    yield f"**{plain(document['title'][language])}** — {text('report', 'stage-' + document['stage']).in_(language)}"
    for key in ("what", "why", "suggestion"):
        yield heading(key)
        yield words(key)
    yield heading("good")
    yield f"> {words('good')}"
    yield heading("questions")
    yield from (f"- {plain(question[language])}" for question in document["questions"])
    yield heading("towns")
    yield from _towns(wall, language)
    yield heading("remedies")
    yield from _remedies(document, language)
    yield heading("rule")
    yield from _rule(wall, language)
    yield heading("source")
    yield labelled("basis", say(language, "basis-" + document["basis"]), language) + "\n"
    yield from (f"- {_citation(citation, language)}" for citation in document["citations"])
    if document["resolves"]:
        yield heading("reading")
        yield from readings(document["resolves"], language)


def _towns(wall: str, language: Language) -> Iterator[str]:
    told = telling(wall)
    if not told:
        yield say(language, "nothing")
    elif pitfall(wall)["kind"] == "remedy":
        yield say(language, "told-as-cure") + "\n"
    for passage in told:
        where = town_and_page(passage.case, passage.page, language)
        source = say(language, "noted", words=passage_link(passage.id, passage.case, language, _CASES), note=where)
        yield f"- {source} {plain(passage.words.in_(language))}"


def _remedies(document: dict[str, Any], language: Language) -> Iterator[str]:
    if document["no_remedy"]:
        yield plain(document["no_remedy"][language]) + "\n"
    for key, mark in (("remedies", ""), ("related_remedies", f"〔{say(language, 'related')}〕")):
        for name in document[key]:
            remedy = remedies()[name]
            where = town_and_page(remedy["case"], remedy["page"], language)
            source = say(language, "noted", words=passage_link(name, remedy["case"], language, _CASES), note=where)
            yield f"- {mark}{source} **{plain(remedy['title'][language])}** {plain(remedy['what'][language])}"
            if remedy["warning"]:
                yield "  - " + labelled("warning", plain(remedy["warning"][language]), language)


def _rule(wall: str, language: Language) -> Iterator[str]:
    rule = load_rules().rule(wall)
    priority = text("report", f"short-{rule.priority}")
    yield say(language, "recognised-intro", per=SUBJECTS[rule.per], priority=priority) + "\n"
    yield from rule_in_words(rule, language)
    file = f"rules/pitfalls/{wall}.yaml"
    yield "\n" + labelled("rule-file", link(code(file), f"../../{file}"), language)


def _citation(citation: dict[str, Any], language: Language) -> str:
    documents = resources.document("knowledge/sources.yaml")["documents"]
    document = next(entry for entry in documents if entry["id"] == citation["document"])
    parts = [link(plain(document["title"][language]), "../../knowledge/sources.yaml")]
    if citation.get("section"):
        section = next(entry for entry in document["sections"] if entry["section"] == citation["section"])
        parts.append(plain(section["title"][language]))
    if citation.get("passage"):
        parts.append(town_and_page(citation["case"], citation["page"], language))
        parts.append(passage_link(citation["passage"], citation["case"], language, _CASES))
    elif citation.get("page"):
        parts.append(say(language, "page", page=citation["page"]))
    return say(language, "and").join(parts)
