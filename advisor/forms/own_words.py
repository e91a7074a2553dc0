"""Words that stand on every form, so that they are never taken for something that a person wrote."""

import re

from advisor.forms.guidance import sections
from advisor.forms.words import word
from advisor.language import Language
from advisor.plan.format import Kind, elements, fold

_NUMBER = re.compile(r"\s*\d+\Z")


def is_own_heading(text: str) -> bool:
    """Tell whether a heading is one of a form: of a section, of a part, or of a numbered item."""
    titles = {title.in_(language) for title in (*(s.title for s in sections()), word("title")) for language in Language}
    if text.strip() in titles:
        return True
    for language in Language:
        text = text.removesuffix(word("continued").in_(language))
    name = fold(_NUMBER.sub("", text))
    return any(
        name in {fold(known) for known in (element.key, element.label.ja, element.label.en, *element.names)}
        for element in elements().values()
        if element.kind is not Kind.TEXT
    )


def is_own_word(text: str) -> bool:
    """Tell whether a text is a word that says to write or to choose something."""
    keys = ("placeholder", "choose", "key-here")
    return text.strip() in {word(key).in_(language) for key in keys for language in Language}
