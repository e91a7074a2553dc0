"""What every page promises, whatever it tells: links within it, nothing fetched, sound elements, two like languages."""

import base64
import hashlib
import re
from itertools import pairwise

from tests.pages.reading import Element, views

# Elements that may only hold words and what stands within words; a browser would take anything else out of them.
OF_WORDS = {
    "p", "h1", "h2", "h3", "h4", "a", "span", "summary", "label", "q", "mark", "caption", "dt", "legend", "button",
}  # fmt: skip
WITHIN_WORDS = {"a", "b", "span", "q", "mark", "input", "svg"}


def ids_are_unique_and_links_stay_in_their_language(root: Element) -> None:
    ids = [element.id for element in root.walk() if element.id]
    assert len(ids) == len(set(ids))
    for language, view in views(root).items():
        own = {element.id for element in view.walk()}
        for link in view.all("a"):
            assert link.attributes["href"].removeprefix("#") in own, (language, link.attributes)
    assert all(label.attributes["for"] in ids for label in root.all("label") if "for" in label.attributes)


def nothing_is_fetched_and_no_script_but_its_own_runs(root: Element) -> None:
    for element in root.walk():
        assert not {"src", "style", "srcset", "action"} & element.attributes.keys()
        assert not any(attribute.startswith("on") for attribute in element.attributes)
        assert element.tag not in {"link", "img", "iframe", "object", "base"}
    (style,), (script,) = root.all("style"), root.all("script")
    assert not re.search(r"url\(|@import|https?:", style.text() + script.text())
    policies = [m for m in root.all("meta") if m.attributes.get("http-equiv") == "Content-Security-Policy"]
    (policy,) = (dict(part.split(" ", 1) for part in p.attributes["content"].split("; ")) for p in policies)
    assert policy["default-src"] == "'none'"
    for kind, element in (("style-src", style), ("script-src", script)):
        digest = base64.b64encode(hashlib.sha256(element.text().encode()).digest()).decode()
        assert policy[kind] == f"'sha256-{digest}'"


def headings_go_down_one_level_at_a_time(root: Element) -> None:
    for view in views(root).values():
        levels = [int(e.tag[1]) for e in view.walk() if re.fullmatch("h[1-6]", e.tag)]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def what_holds_words_holds_nothing_else(root: Element) -> None:
    for element in root.walk():
        inner = {child.tag for child in element.children if isinstance(child, Element)}
        if element.tag in OF_WORDS:
            assert inner <= WITHIN_WORDS, element.tag
        if element.tag in {"ul", "ol"}:
            assert inner == {"li"}


def both_languages_tell_the_same(root: Element) -> None:
    japanese, english = (views(root)[language] for language in ("ja", "en"))
    shapes = [
        [(e.tag, e.id.partition("-")[2], e.attributes.get("class")) for e in view.walk() if e.tag != "option"]
        for view in (japanese, english)
    ]  # fmt: skip
    assert shapes[0] == shapes[1]
    assert re.search("[ぁ-ん]", japanese.text())


PROMISES = (
    ids_are_unique_and_links_stay_in_their_language, nothing_is_fetched_and_no_script_but_its_own_runs,
    headings_go_down_one_level_at_a_time, what_holds_words_holds_nothing_else, both_languages_tell_the_same,
)  # fmt: skip
