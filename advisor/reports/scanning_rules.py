"""Every wall, and every remark on form, as a rule that services for code scanning explain beside a finding."""

from collections.abc import Iterator
from typing import Any

from advisor import resources
from advisor.engine.rules import load_rules
from advisor.language import Language, Text
from advisor.markdown import plain
from advisor.patterns import compiled
from advisor.reports.levels import LEVELS
from advisor.reports.punctuation import punctuation
from advisor.reviewing.cases import case_name, cases, walls_of
from advisor.reviewing.codes import label_of, pitfall_ids
from advisor.reviewing.form_findings import form_codes, form_label, form_texts
from advisor.reviewing.model import Priority
from advisor.reviewing.packs import marks_of
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.remedies import remedies
from advisor.texts import text

_PLACE = compiled(r"\{\w+\}")


@resources.remembered
def rule_numbers() -> dict[str, int]:
    """Return the number (from 0) of every rule in `rules` by its id: that of the wall, or how its code is shown."""
    return {code: number for number, code in enumerate((*pitfall_ids(), *form_codes()))}


def rule_id(code: str) -> str:
    """Return the id of the rule that a finding of a code comes from."""
    return code if code in rule_numbers() else form_label(code)


def rules(language: Language) -> Iterator[dict[str, Any]]:
    """Yield the descriptor of every rule, as SARIF has it, in the order of their numbers."""
    for code in pitfall_ids():
        yield _wall(code, language)
    for code in form_codes():
        yield _form(code, language)


def _wall(code: str, language: Language) -> dict[str, Any]:
    document, rule = pitfall(code), load_rules().rule(code)
    parts = list(_help(code, document, language))
    colon = punctuation(language).colon
    return {
        "id": code,
        "shortDescription": {"text": f"{label_of(code)} {document['title'][str(language)]}"},
        "fullDescription": {"text": document["what"][str(language)]},
        "help": {
            "text": "\n".join(f"{label}{colon}{words}" for label, words in parts),
            "markdown": "\n\n".join(f"**{plain(label)}** {plain(words)}" for label, words in parts),
        },
        "defaultConfiguration": {"level": LEVELS[Priority(rule.priority)].in_sarif},
        "properties": {"tags": list(dict.fromkeys((document["category"], document["family"])))},
    }


def _help(code: str, document: dict[str, Any], language: Language) -> Iterator[tuple[str, str]]:
    """Yield what helps with a wall: a label, and the words behind it."""

    def word(key: str, **values: object) -> str:
        return text("report", key, **values).in_(language)

    def of(raw: dict[str, str]) -> str:
        return Text(raw["ja"], raw["en"]).in_(language)

    aside = punctuation(language).aside
    yield word("why"), of(document["why"])
    yield word("suggest"), of(document["suggestion"])
    yield word("example"), of(document["good"])
    for question in document["questions"]:
        yield word("heading-questions"), of(question)
    for case in cases():
        wall = walls_of(case).get(code)
        if wall is not None:
            yield word("case"), f"{case_name(case).in_(language)}{aside(word('page', page=wall['page']))}{of(wall)}"
    for name in document["remedies"]:
        remedy = remedies()[name]
        town = case_name(remedy["case"]).in_(language)
        yield word("remedy"), f"{town}{aside(word('page', page=remedy['page']))}{of(remedy['what'])}"
    if document["no_remedy"]:
        yield word("remedy"), of(document["no_remedy"])
    marks = marks_of(code)
    if marks is not None:
        yield word("grounds"), marks.in_(language)


def _form(code: str, language: Language) -> dict[str, Any]:
    gap = text("cli", "form-placeholder").in_(language)
    said = [_PLACE.sub(gap, words.in_(language)) for words in form_texts(code)]
    harmless = text("cli", "form-harmless").in_(language)
    return {
        "id": code,
        "shortDescription": {"text": text("review", "form-title").in_(language)},
        "fullDescription": {"text": said[0]},
        "help": {
            "text": "\n".join([*said, harmless]),
            "markdown": "\n\n".join([*map(plain, said), plain(harmless)]),
        },
        "defaultConfiguration": {"level": LEVELS[Priority.FORM].in_sarif},
        "properties": {"tags": [str(Priority.FORM)]},
    }
