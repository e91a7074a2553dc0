"""Facts in words: their labels, what their values mean, what one would ask, and what was seen of them in the draft."""

from collections.abc import Iterable
from itertools import islice
from typing import Any

from advisor import resources
from advisor.facts.concepts import concept_entries
from advisor.facts.model import Fact, Standing
from advisor.facts.signs import is_sign, without_sign
from advisor.language import Text
from advisor.plan.format import elements
from advisor.texts import text

MAX_WORDS = 90


@resources.remembered
def _concepts() -> dict[str, dict[str, Any]]:
    return {entry["id"]: entry for entry in concept_entries()}


@resources.remembered
def _computed() -> dict[str, dict[str, Any]]:
    return {entry["name"]: entry for entry in resources.document("knowledge/facts.yaml")["facts"]}


@resources.remembered
def concept_of(fact: str) -> str | None:
    """Return the concept that a fact (or its sign) is about, or None for a computed fact."""
    name = without_sign(fact.split(".", 1)[1])
    return name if fact not in _computed() and name in _concepts() else None


@resources.remembered
def label_of_fact(fact: str) -> Text:
    """Return what a fact is called."""
    concept = concept_of(fact)
    entry = _concepts()[concept] if concept else _computed().get(fact)
    return Text(**entry["label"]) if entry else Text(fact, fact)


@resources.remembered
def question_of_fact(fact: str) -> Text | None:
    """Return the question whose answer would establish a fact, or None where there is none to ask."""
    concept = concept_of(fact)
    entry = _concepts()[concept] if concept else _computed().get(fact)
    question = entry.get("question") if entry else None
    return Text(**question) if question else None


def section_of_fact(fact: str) -> str | None:
    """Return the section of the plan format in which a fact would be told, or None where any place would do."""
    concept = concept_of(fact)
    cells = _concepts()[concept]["cells"] if concept else []
    return str(cells[0]).split(".", 1)[0] if cells else None


@resources.remembered
def place_of_fact(fact: str) -> Text | None:
    """Return the key of the plan file under which a fact would be told, below its section; None for a computed fact."""
    concept = concept_of(fact)
    if concept is None:
        return None
    cells = _concepts()[concept]["cells"]
    known = elements()
    told = [path for path, element in known.items() if concept in element.concepts]
    path = next((str(path) for path in (*cells, *told) if path in known), None)
    if path is None:
        return None
    chain = [known[path.rsplit(".", up)[0]].label for up in reversed(range(path.count(".") + 1))]
    return Text("の".join(f"「{label.ja}」" for label in chain), " > ".join(f"“{label.en}”" for label in chain))


def value_text(fact: Fact) -> Text:
    """Return what the value of a fact means."""
    if fact.digest_silence and concept_of(fact.name):
        return text("standings", "absent-in-digest")
    return meaning_of(fact.name, fact.value)


@resources.remembered
def meaning_of(name: str, value: str) -> Text:
    """Return what a value of a fact would mean."""
    if concept_of(name):
        return text("standings", "admitted" if is_sign(name) else value.replace("_", "-"))
    values = _computed().get(name, {}).get("values", {})
    return Text(**values[value]) if value in values else Text(value, value)


def all_seen(facts: Iterable[Fact]) -> list[Text]:
    """Return a sentence a fact on what was seen in the draft, without those whose words another has quoted already."""
    sentences: list[Text] = []
    quoted: set[str] = set()
    for fact in facts:
        words = _quotes(fact) if concept_of(fact.name) else []
        if words and quoted.issuperset(words):
            continue
        quoted.update(words)
        sentences.append(seen(fact))
    return list(dict.fromkeys(sentences))


def _quotes(fact: Fact) -> list[str]:
    """Return the words of the draft that a fact rests on, two at most, as they are shown."""
    told = (shortened(support.words) for support in fact.support if support.text)
    return list(islice(filter(None, told), 2))


def seen(fact: Fact) -> Text:
    """Return one sentence on what was seen in the draft: its words where it has any, else its silence, kindly put."""
    label = label_of_fact(fact.name)
    words = _quotes(fact)
    if concept_of(fact.name):
        if fact.value in (Standing.TENTATIVE, Standing.NONE):
            return text("review", str(fact.value), label=label)
        if fact.value == Standing.UNREADABLE:
            return text("review", "unreadable", label=label)
        if not words or fact.value == Standing.ABSENT:
            return text("review", "silent", label=label)
        if len(words) > 1 and words[0] not in words[1] and words[1] not in words[0]:
            return text("review", "heard-two", words=words[0], more=words[1])
        return text("review", "heard", words=words[0])
    if words:
        return text("review", "computed-words", words=words[0], label=label, value=value_text(fact))
    return text("review", "computed", label=label, value=value_text(fact))


def shortened(words: str) -> str:
    """Return words of a draft on one line, cut where a reader would not miss the rest."""
    line = " ".join(words.split())
    if line[:1] == "「" and line[-1:] == "」" and line.count("「") == 1:
        line = line[1:-1]
    return line if len(line) <= MAX_WORDS else line[: MAX_WORDS - 1] + "…"
