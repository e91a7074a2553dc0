"""Words that stand on every form, so that they are never taken for something that a person wrote."""

import re
from functools import cache

from advisor.forms.guidance import Guide, guides, how_to, sections
from advisor.forms.words import word
from advisor.language import Language
from advisor.plan.format import Kind, elements, fold

_NUMBER = re.compile(r"\s*\d+\Z")
_PROMPTS = ("placeholder", "choose", "key-here")


def is_own_heading(text: str) -> bool:
    """Tell whether a heading is one of a form: of a section, of a part, or of a numbered item."""
    titles = {title.in_(language) for title in (*(s.title for s in sections()), word("title")) for language in Language}
    if text.strip() in titles:
        return True
    name = fold(bare_heading(text))
    return any(
        name in {fold(known) for known in (element.key, element.label.ja, element.label.en, *element.names)}
        for element in elements().values()
        if element.kind is not Kind.TEXT
    )


def bare_heading(text: str) -> str:
    """Return the name in a heading, without the number of an item and the words that say that a part goes on."""
    for language in Language:
        text = text.strip().removesuffix(word("continued").in_(language).strip()).strip()
    return _NUMBER.sub("", text)


def goes_on(heading: str) -> bool:
    """Tell whether a heading says that what it names was begun before."""
    return heading.strip().endswith(tuple(word("continued").in_(language).strip() for language in Language))


def is_own_word(text: str) -> bool:
    """Tell whether a text is a word that says to write or to choose something."""
    return text.strip() in prompts()


@cache
def prompts() -> frozenset[str]:
    """Return the words that say to write or to choose something."""
    return frozenset(word(key).in_(language) for key in _PROMPTS for language in Language)


def example_marks() -> tuple[str, ...]:
    """Return the words with which an example begins, in both languages."""
    return tuple(word("example").in_(language).strip() for language in Language)


def is_own_example(text: str) -> bool:
    """Tell whether a text is an example of a form, with its mark."""
    return _plain(text) in _examples()


def is_own_explanation(text: str) -> bool:
    """Tell whether a text says nothing but what a form says of some place, or of how it is filled in."""
    return _plain(text) in _explanations()


def beside_guidance(text: str, path: str) -> str:
    """Return what a person wrote where a form explains a place: all of it, or what was added to our words."""
    if is_own_explanation(text):
        return ""
    guide = guides().get(path)
    written = text.strip()
    for own in sorted(_guidance(guide), key=len, reverse=True) if guide else ():
        if written.startswith(own):
            return written.removeprefix(own).strip()
        if written.endswith(own):
            return written.removesuffix(own).strip()
    return written


def _guidance(guide: Guide) -> set[str]:
    """Return what a form says of a place, with and without the mark that it is due."""
    marks = ("", *(word("due").in_(language) for language in Language))
    return {mark + guide.guidance.in_(language) for mark in marks for language in Language}


@cache
def _explanations() -> frozenset[str]:
    lines = {words.in_(language) for words in (*how_to(), word("save-with-word")) for language in Language}
    return frozenset(map(_plain, lines.union(*map(_guidance, guides().values()))))


@cache
def _examples() -> frozenset[str]:
    examples = [each for guide in guides().values() for each in (guide.example, *dict(guide.by_field).values())]
    return frozenset(
        _plain(word("example").in_(language) + example.in_(language))
        for example in examples
        if example is not None
        for language in Language
    )


def _plain(text: str) -> str:
    """Return a text without its blanks: another program may break its lines elsewhere."""
    return "".join(text.split())
