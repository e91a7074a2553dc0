"""The HTML report: one file with both languages, its style and its script, and nothing that it would fetch."""

import base64
import hashlib
import os
from datetime import date

from advisor.language import Language, Text
from advisor.pages.markup import Markup, embedded, tag, together
from advisor.pages.sections import page_title, whole_view
from advisor.pages.view import View
from advisor.paths import PACKAGE
from advisor.reviewing.model import Review
from advisor.texts import text

_CONTENT = "content"
_THEMES = ("auto", "light", "dark")


def html_report(review: Review, language: Language, day: date | None = None) -> str:
    """Return the report on one draft as a page of HTML; `language` is the one shown first, `day` that of the review."""
    order = (language, *(other for other in Language if other is not language))
    views = [View(review, each, day.isoformat() if day else None) for each in order]
    style, script = _file("page.css"), _file("page.js")
    head = tag(
        "head", tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"), tag("meta", name="referrer", content="no-referrer"),
        tag("title", page_title(views[0])), embedded("style", style),
    )  # fmt: skip
    body = tag(
        "body", tag("a", _both("skip", order), href=f"#{_CONTENT}", class_="skip"), _banner(order),
        tag("main", *(whole_view(view) for view in views), id=_CONTENT, tabindex="-1"), _footer(review, order),
        embedded("script", script),
    )  # fmt: skip
    return f"<!doctype html>\n{tag('html', head, body, lang=str(language))}\n"


def _policy(style: str, script: str) -> str:
    """Return what a browser may use for the page: its own style and script, known by their hashes, nothing else."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    )


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def _file(name: str) -> str:
    with open(os.path.join(PACKAGE, "pages", name), encoding="utf-8", newline="\n") as file:
        return file.read()


def _banner(order: tuple[Language, ...]) -> Markup:
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


def _both(key: str, order: tuple[Language, ...]) -> Markup:
    """Return words in every language, of which the style shows the one chosen."""
    return _each(text("pages", key), order)


def _each(words: Text, order: tuple[Language, ...]) -> Markup:
    return together(*(tag("span", words.in_(each), lang=str(each), class_="in") for each in order))


def _footer(review: Review, order: tuple[Language, ...]) -> Markup:
    about = text("pages", "about", engine=review.engine, knowledge=review.knowledge_digest)
    return tag("footer", tag("p", _each(about, order)))
