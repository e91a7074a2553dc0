"""`docs/cases/<id>.md`: one town, with a place to link to for every passage of the source."""

from collections.abc import Iterator
from typing import Any

from advisor.language import Language
from advisor.reviewing.cases import cases
from advisor.reviewing.codes import label_of
from advisor.reviewing.remedies import remedies
from scripts.doc_pages.markdown import anchor, code, link, page, plain, table
from scripts.doc_pages.told import readings
from scripts.doc_pages.words import LANGUAGES, labelled, say


def case_page(case: str) -> str:
    """Return the page of one town."""
    document = cases()[case]
    lines = [f"# {plain(document['name']['ja'])} / {plain(document['name']['en'])}", ""]
    lines.append("・".join(link(name, f"#{language}") for language, name in LANGUAGES.items()))
    for language, name in LANGUAGES.items():
        lines += ["", anchor(language), "", f"## {name}", "", *_told(document, language)]
    return page(lines)


def _told(document: dict[str, Any], language: Language) -> Iterator[str]:
    def heading(key: str) -> str:
        return f"\n### {say(language, key)}\n"

    town = f"{plain(document['prefecture'][language])} {plain(document['name'][language])}"
    yield f"**{town}** — {plain(document['summary'][language])}"
    yield ""
    yield from _facts(document, language)
    yield heading("walls")
    for wall in document["walls"]:
        label = label_of(wall["pitfall"]) if wall["pitfall"] else ""
        mark = link(label, f"../pitfalls/{wall['pitfall']}.md#{language}") if label else say(language, "no-code")
        yield f"- {_place(wall['passage'], language)}{mark} {_ending(wall[language], wall['page'], language)}"
        if wall.get("note"):
            yield f"  - {plain(wall['note'][language])}"
    yield heading("did")
    for name in document["remedies"]:
        yield from _remedy(remedies()[name], language)
    if document["visions"]:
        yield heading("visions")
        yield from (f"- {plain(vision[language])}" for vision in document["visions"])
    yield heading("projects")
    for project in document["projects"]:
        name, content = f"**{plain(project['name'])}**", plain(project["content"][language])
        yield "- " + say(language, "labelled", label=name, words=content)
    yield from _figures(document, language)
    yield heading("voice")
    yield plain(document["voice"][language])
    yield heading("source")
    pages = say(language, "and").join(
        say(language, "page", page=number) for number in document["pages"].values() if number
    )
    yield say(language, "noted", words=plain(say(language, "source-name")), note=pages)
    yield heading("not-in-source")
    yield say(language, "and").join(map(code, document["not_in_source"]))
    if document["resolves"]:
        yield heading("reading")
        yield from readings(document["resolves"], language)


def _facts(document: dict[str, Any], language: Language) -> Iterator[str]:
    plan, population, ageing = document["plan"], document["population"], document["ageing_rate"]
    yield f"- {say(language, 'population', count=format(population['value'], ','), as_of=population['as_of'])}"
    yield f"- {say(language, 'place', area=document['area_km2'], rate=ageing['value'], as_of=ageing['as_of'])}"
    if plan["title"]:
        yield f"- {say(language, 'plan-title', title=plain(plan['title']))}"
    yield f"- {say(language, 'period', first=plan['period']['from'], last=plan['period']['to'])}"
    for key in ("drafting", "implementing"):
        if plan[key]:
            yield f"- {say(language, key, names=say(language, 'and').join(map(plain, plan[key])))}"


def _remedy(remedy: dict[str, Any], language: Language) -> Iterator[str]:
    what = _ending(remedy["what"][language], remedy["page"], language)
    yield f"- {_place(remedy['id'], language)}**{plain(remedy['title'][language])}** {what}"
    for key, names in (("answers", remedy["answers"]), ("related-walls", remedy["related"])):
        if names:
            links = say(language, "and").join(
                link(label_of(name), f"../pitfalls/{name}.md#{language}") for name in names
            )
            yield "  - " + labelled(key, links, language)
    needs = {key: plain(words[language]) for key, words in remedy["needs"].items()}
    yield f"  - {say(language, 'needs', **needs)}"
    yield f"  - {plain(remedy['suits']['note'][language])}"
    if remedy["warning"]:
        yield "  - " + labelled("warning", plain(remedy["warning"][language]), language)


def _figures(document: dict[str, Any], language: Language) -> Iterator[str]:
    if document["kpis"]:
        yield f"\n### {say(language, 'kpis')}"
        yield from table(
            [say(language, key) for key in ("kpis", "baseline", "target", "note")],
            [
                [
                    plain(kpi["name"]),
                    _value(kpi, "baseline", language),
                    _value(kpi, "target", language),
                    _note(kpi, language),
                ]
                for kpi in document["kpis"]
            ],
        )
    if document["budget"]:
        yield f"\n### {say(language, 'money')}\n"
        for entry in document["budget"]:
            words = say(language, "labelled", label=entry["what"][language], words=entry["amount"])
            yield f"- {_ending(words, entry['page'], language)}"


def _value(kpi: dict[str, Any], key: str, language: Language) -> str:
    year = kpi[f"{key}_year"]
    return say(language, "noted", words=plain(kpi[key]), note=year) if year else plain(kpi[key])


def _note(kpi: dict[str, Any], language: Language) -> str:
    return plain(kpi["note"][language]) if kpi["note"] else ""


def _place(passage: str, language: Language) -> str:
    end = "" if language is Language.JAPANESE else "-en"
    return f"{anchor(passage + end)}{code(passage)} "


def _ending(words: str, number: int, language: Language) -> str:
    return say(language, "noted", words=plain(words), note=say(language, "page", page=number))
