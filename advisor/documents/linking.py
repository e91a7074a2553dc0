"""Which measure a project carries out, where a table of measures names the project: 「見守りの整備（事業１）」."""

from advisor.documents.form import Form, Record, key_of
from advisor.documents.marks import Named
from advisor.patterns import compiled
from advisor.plan.years import normalise

_MENTION = compiled(r"事業\s?(\d{1,2}|[①-⑳ア-ン])")
_TOLD = ("measures.content", "measures.name", "measures.notes")


def link_projects(form: Form, projects: list[tuple[Named, Record]]) -> None:
    """Give projects the measures that name them."""
    for measure in form.rows.get("measures", ()):
        told = [words for path in _TOLD if (words := measure.words(key_of(path))) is not None]
        name = measure.words(key_of("measures.name")) or measure.words(key_of("measures.content"))
        if name is None:
            continue
        mentioned = {number for words in told for number in _MENTION.findall(normalise(words.text))}
        for named, row in projects:
            key = key_of("projects.measure")
            if named.number and normalise(named.number.text) in mentioned:
                row.add(key, name)
