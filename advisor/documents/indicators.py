"""Indicators in lines: 「相談 10件（令和5年度）→20件（令和8年度）〔受付簿、福祉課〕」."""

from advisor.documents.form import Form, key_of
from advisor.documents.words import Words
from advisor.patterns import compiled

_ASIDE = compiled(r"[〔［\[]([^〔〕［］\[\]]{2,80})[〕］\]][。 　]*$")
_LABELLED = compiled(r"[(（](?:出典|把握方法|測定方法|算出方法|測り方)[:：]?[ 　]*([^()（）]{2,80})[)）][。 　]*$")
_OWNER = compiled(r"[、,，／/・][ 　]*([^、,，／/]{1,20}(?:課|係|室|部|局|会|校|所|センター|館|署|各校))$")
_PATH = "evaluation.indicators"


def add_indicator(form: Form, words: Words) -> None:
    """Add a line as an indicator; what stands in brackets behind it is how it is measured, and by whom."""
    row = form.row(_PATH)
    aside = _ASIDE.search(words.text) or _LABELLED.search(words.text)
    if not aside:
        row.add(key_of(f"{_PATH}.name"), words)
        return
    row.add(key_of(f"{_PATH}.name"), words.part(0, aside.start()).stripped())
    inner = words.part(*aside.span(1))
    owner = _OWNER.search(inner.text)
    row.add(key_of(f"{_PATH}.method"), inner.part(0, owner.start()) if owner else inner)
    if owner:
        row.add(key_of(f"{_PATH}.owner"), inner.part(*owner.span(1)))
