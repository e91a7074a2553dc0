"""Indicators in lines: 「相談 10件（令和5年度）→20件（令和8年度）〔受付簿、福祉課〕」."""

from advisor.documents.form import Form, Record, key_of
from advisor.documents.lexicon import place_of_cell
from advisor.documents.words import Words
from advisor.patterns import compiled

_ASIDE = compiled(r"[〔［\[]([^〔〕［］\[\]]{2,80})[〕］\]][。 　]*$")
_LABELLED = compiled(r"[(（](?:出典|把握方法|測定方法|算出方法|測り方)[:：]?[ 　]*([^()（）]{2,80})[)）][。 　]*$")
_OWNER = compiled(r"[、,，／/・][ 　]*([^、,，／/]{1,20}(?:課|係|室|部|局|会|校|所|センター|館|署|各校))$")
_VALUE = r"[^ 　\t]*\d[^ 　\t]*[(（][^()（）]{2,20}[)）]"
_TWO_VALUES = compiled(rf"([^→]{{2,60}}?)[ 　\t]+({_VALUE})[ 　\t]+({_VALUE})")
_PATH = "evaluation.indicators"


def has_two_values(text: str) -> bool:
    """Tell whether a line ends in two values, each with its year: a row of a table whose lines were lost."""
    return _TWO_VALUES.fullmatch(text.strip()) is not None


def are_heads(text: str) -> bool:
    """Tell whether a line holds nothing but heads of a table of indicators: 指標 現状値 目標値."""
    names = text.split()
    return len(names) > 1 and all(len(name) < 12 and place_of_cell(name, _PATH) is not None for name in names)


def add_indicator(form: Form, words: Words) -> Record:
    """Add a line as an indicator; what stands in brackets behind it is how it is measured, and by whom."""
    row = form.row(_PATH)
    values = _TWO_VALUES.fullmatch(words.text)
    if values:
        for number, key in enumerate(("name", "baseline", "target"), start=1):
            row.add(key_of(f"{_PATH}.{key}"), words.part(*values.span(number)))
        return row
    aside = _ASIDE.search(words.text) or _LABELLED.search(words.text)
    if not aside:
        row.add(key_of(f"{_PATH}.name"), words)
        return row
    row.add(key_of(f"{_PATH}.name"), words.part(0, aside.start()).stripped())
    inner = words.part(*aside.span(1))
    owner = _OWNER.search(inner.text)
    row.add(key_of(f"{_PATH}.method"), inner.part(0, owner.start()) if owner else inner)
    if owner:
        row.add(key_of(f"{_PATH}.owner"), inner.part(*owner.span(1)))
    return row
