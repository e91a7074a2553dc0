"""What all pages have in common: one file with its style, its script and both languages, which fetches nothing."""

import base64
import hashlib
import os
from collections.abc import Iterable, Sequence

from advisor.language import Language, Text
from advisor.pages.markup import Markup, embedded, tag, together
from advisor.paths import PACKAGE
from advisor.texts import text

_CONTENT = "content"
_SHARED = "pages/base"
_THEMES = ("auto", "light", "dark")


def languages_from(first: Language) -> tuple[Language, ...]:
    """Return all languages, beginning with one."""
    return (first, *(other for other in Language if other is not first))


def framed(title: str, views: Iterable[Markup], about: Text, own: str, order: Sequence[Language]) -> str:
    """Return a page of HTML around views of one thing, one for each language in the order given; the first is shown.

    `own` is the path of the page's style sheet and script in this package, without their endings; what all pages have
    in common stands before them. `about` is told at the foot.
    """
    style, script = (_file(_SHARED + ending) + _file(own + ending) for ending in (".css", ".js"))
    head = tag(
        "head", tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"), tag("meta", name="referrer", content="no-referrer"),
        tag("title", title), embedded("style", style),
    )  # fmt: skip
    body = tag(
        "body", tag("a", _both("skip", order), href=f"#{_CONTENT}", class_="skip"), _banner(order),
        tag("main", views, id=_CONTENT, tabindex="-1"), tag("footer", tag("p", _each(about, order))),
        embedded("script", script),
    )  # fmt: skip
    return f"<!doctype html>\n{tag('html', head, body, lang=str(order[0]))}\n"


def _policy(style: str, script: str) -> str:
    """Return what a browser may use for the page: its own style and script, known by their hashes, nothing else."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    )


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def _file(name: str) -> str:
    with open(os.path.join(PACKAGE, *name.split("/")), encoding="utf-8", newline="\n") as file:
        return file.read()


def _banner(order: Sequence[Language]) -> Markup:
    languages = (_choice("language", str(each), _own_name(each), each is order[0]) for each in Language)
    themes = (_choice("theme", theme, _both(f"theme-{theme}", order), theme == _THEMES[0]) for theme in _THEMES)
    return tag(
        "header", tag("p", _both("product", order), class_="product"),
        tag("fieldset", tag("legend", _both("language", order), class_="unseen"), *languages),
        tag("fieldset", tag("legend", _both("theme", order), class_="unseen"), *themes),
    )  # fmt: skip


def _own_name(language: Language) -> Markup:
    return tag("span", text("pages", "own-name").in_(language), lang=str(language))


def _choice(name: str, value: str, label: Markup, checked: bool) -> Markup:
    button = tag(
        "input", type="radio", name=name, id=f"{name}-{value}", value=value, checked=checked, autocomplete="off"
    )
    return together(button, tag("label", label, for_=f"{name}-{value}"))


def _both(key: str, order: Sequence[Language]) -> Markup:
    """Return words in every language, of which the style shows the one chosen."""
    return _each(text("pages", key), order)


def _each(words: Text, order: Sequence[Language]) -> Markup:
    return together(*(tag("span", words.in_(each), lang=str(each), class_="in") for each in order))
