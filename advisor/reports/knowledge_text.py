"""The knowledge itself, printed: a wall by its code, a town's story, and the lists of both."""

from typing import Any

from advisor.language import Language
from advisor.patterns import compiled
from advisor.reports.page import Page
from advisor.reports.paint import Paint
from advisor.reviewing.cases import case_name, cases, walls_of
from advisor.reviewing.codes import label_of, pitfall_ids
from advisor.reviewing.form_findings import form_codes, form_texts
from advisor.reviewing.packs import marks_of
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.remedies import remedies

_OFFICIAL = compiled(r"[ABC]\d+")
_PLACE = compiled(r"\{\w+\}")


def code_list(language: Language, width: int) -> str:
    """Return the list of all walls with their titles."""
    page = Page(language, width)
    page.title(page.word("heading-codes"))
    official = [code for code in pitfall_ids() if _OFFICIAL.fullmatch(code)]
    for code in official:
        page.say(page.of(pitfall(code)["title"]), "      ", f"  {label_of(code)} ")
    page.heading("heading-local")
    for code in pitfall_ids():
        if code not in official:
            page.say(f"{code}{page.signs.gap}{page.of(pitfall(code)['title'])}", "      ", "  ")
    page.heading("heading-forms")
    page.say(page.signs.comma.join(form_codes()))
    return page.text()


def form_page(code: str, language: Language, width: int, paint: Paint) -> str:
    """Return what a remark on form says, with what differs from draft to draft left open, and what it means."""
    page = Page(language, width, paint)
    page.title(code)
    page.heading("form-explained")
    for words in form_texts(code):
        page.item(_PLACE.sub(page.word("form-placeholder"), words.in_(language)))
    page.lines.append("")
    page.say(page.word("form-harmless"))
    return page.text()


def code_page(code: str, language: Language, width: int, paint: Paint) -> str:
    """Return everything known of one wall."""
    page = Page(language, width, paint)
    document = pitfall(code)
    page.title(f"{label_of(code)}{page.signs.gap}{page.of(document['title'])}")
    for key in ("what", "why", "suggestion", "good"):
        page.heading(key)
        page.say(page.of(document[key]))
    page.heading("questions")
    for question in document["questions"]:
        page.item(page.of(question))
    towns = [(case, walls_of(case)[code]) for case in cases() if code in walls_of(case)]
    if towns:
        page.heading("towns")
        for case, wall in towns:
            where = page.signs.aside(page.word("page", page=wall["page"]))
            page.item(f"{case_name(case).in_(language)}{where}{page.of(wall)}")
    _remedies(page, document)
    page.heading("source")
    pages = page.signs.comma.join(
        sorted({page.word("page", page=c["page"]) for c in document["citations"] if c.get("page")})
    )
    marks = marks_of(code)
    if marks is not None:
        page.say(marks.in_(language))
    if pages or marks is None:
        page.say(f"{page.word('source-name')}{page.signs.gap}{pages}".strip())
    return page.text()


def _remedies(page: Page, document: dict[str, Any]) -> None:
    page.heading("remedies")
    if document["no_remedy"]:
        page.say(page.of(document["no_remedy"]))
    for key, ids in (("remedies", document["remedies"]), ("related", document["related_remedies"])):
        for remedy in ids:
            entry = remedies()[remedy]
            mark = "" if key == "remedies" else f"〔{page.word('related')}〕"
            where = page.word("page", page=entry["page"])
            page.item(
                f"{mark}{case_name(entry['case']).in_(page.language)}{page.signs.aside(where)}{page.of(entry['what'])}"
            )
            if entry["warning"]:
                page.say(f"{page.word('warning')}{page.signs.colon}{page.of(entry['warning'])}", "    ")


def case_list(language: Language, width: int) -> str:
    """Return the list of the towns with their walls."""
    page = Page(language, width)
    page.title(page.word("heading-cases"))
    for case, document in cases().items():
        codes = "・".join(
            label_of(code) for code in pitfall_ids() if code in walls_of(case) and _OFFICIAL.fullmatch(code)
        )
        page.item(
            f"{case_name(case).in_(language)}{page.signs.aside(case)}{codes}{page.signs.gap}{page.of(document['summary'])}"
        )
    return page.text()


def case_page(case: str, language: Language, width: int, paint: Paint) -> str:
    """Return the story of one town."""
    page = Page(language, width, paint)
    document = cases()[case]
    page.title(f"{page.of(document['prefecture'])} {page.of(document['name'])}")
    population, period = document["population"], document["plan"]["period"]
    page.say(page.word("population", count=f"{population['value']:,}", as_of=population["as_of"]))
    page.say(page.word("period", first=period["from"], last=period["to"]))
    page.say(page.of(document["summary"]))
    _case_walls(page, document)
    page.heading("did")
    for remedy in document["remedies"]:
        entry = remedies()[remedy]
        answers = "・".join(label_of(code) for code in entry["answers"])
        where = page.signs.comma.join(filter(None, (page.word("page", page=entry["page"]), answers)))
        page.item(page.of(entry["what"]) + page.signs.aside(where))
    _case_figures(page, document)
    page.heading("voice")
    page.say(page.of(document["voice"]))
    page.heading("source")
    pages = page.signs.comma.join(page.word("page", page=number) for number in document["pages"].values())
    page.say(f"{page.word('source-name')}{page.signs.gap}{pages}")
    return page.text()


def _case_walls(page: Page, document: dict[str, Any]) -> None:
    page.heading("walls")
    for wall in document["walls"]:
        label = label_of(wall["pitfall"]) if wall["pitfall"] else page.word("no-code")
        page.item(f"{label} {page.of(wall)}{page.signs.aside(page.word('page', page=wall['page']))}")


def _case_figures(page: Page, document: dict[str, Any]) -> None:
    page.heading("projects")
    for project in document["projects"]:
        page.item(f"{project['name']}{page.signs.colon}{page.of(project['content'])}")
    if document["kpis"]:
        page.heading("kpis")
    for kpi in document["kpis"]:
        start, end = (
            f"{kpi['baseline'] or '－'}{page.signs.aside(kpi['baseline_year'] or '－')}",
            f"{kpi['target']}{page.signs.aside(kpi['target_year'] or '－')}",
        )
        note = f"{page.signs.gap}※{page.of(kpi['note'])}" if kpi.get("note") else ""
        page.item(f"{kpi['name']} {start}→{end}{note}")
    if document["budget"]:
        page.heading("money")
    for entry in document["budget"]:
        where = page.signs.aside(page.word("page", page=entry["page"]))
        page.item(f"{page.of(entry['what'])}{page.signs.colon}{entry['amount']}{where}")
