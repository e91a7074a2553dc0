"""Whatever a draft holds stays words: no markup, no control characters, nothing that turns the direction of the text."""

import re
import unicodedata
from datetime import date
from functools import cache
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from advisor.language import Language, Text
from advisor.pages.html_report import html_report
from advisor.reviewing.model import Link, Location, PlanSummary, Review, Strength, SubjectRef
from tests.pages.reading import Element, read
from tests.pages.samples import review_of_sample

HARMLESS = "harmless"
# A plan with remarks, a good point, projects and towns, in few lines.
SAMPLE = "documents/hakui-wall.md"
# Every mark of the sample ends before.
LONG_ENOUGH = 80
# Control characters, half characters, ends of lines and paragraphs.
UNSHOWN = ("Cc", "Cs", "Zl", "Zp")
OBEYED = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
PIECES = st.sampled_from([
    "<script>alert(1)</script>", "</style>", "</script>", "<!--", "-->", "]]>", '"', "'", '" onclick="x', "&amp;", "&#x3c;",
    "javascript:", "\u202e", "\u2066", "\u200f", "\ufeff", "\x00", "\x1b[31m", "\x85", "\u2028", "\ud800", "\r\n", "\t", "{shown}",
    "`", "${x}", "<a href='http://x'>", "<svg/onload=x>", "=1+1", "\U000e0041", "ぁ",
])  # fmt: skip
WORDS = st.lists(PIECES | st.text(max_size=5), min_size=1, max_size=6).map("".join)


def spoilt(value: Any, words: str) -> Any:
    """Return a part of a review in which every word that a draft could have a hand in is replaced."""
    match value:
        case Text():
            return Text(words, words)
        case Location():
            return value._replace(file=words, path=words, text=words)
        case PlanSummary():
            return value._replace(file=words, title=words, municipality=words)
        case SubjectRef():
            return value._replace(name=words, label=Text(words, words))
        case Link() | Strength():
            told = {"value": words} if isinstance(value, Link) else {"words": words}
            return type(value)(*(spoilt(item, words) for item in value))._replace(**told)
        case tuple() if hasattr(value, "_fields"):
            return type(value)(*(spoilt(item, words) for item in value))
        case tuple():
            return tuple(spoilt(item, words) for item in value)
    return value


def page_of(words: str) -> str:
    review: Review = spoilt(review_of_sample(SAMPLE), words)
    line = words * (LONG_ENOUGH // len(words) + 1)
    spoilt_lines = review._replace(lines=(line,) * len(review.lines))
    return html_report(spoilt_lines, Language.JAPANESE, date(2026, 4, 1))


def shape(root: Element) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    """Return every element with its attributes, less those that hold words of the draft or name their language."""
    of_words = {"aria-label", "data-section", "data-title", "value", "lang"}
    return [(e.tag, tuple(sorted((k, v) for k, v in e.attributes.items() if k not in of_words))) for e in root.walk()]


@cache
def harmless() -> list[Any]:
    return shape(read(page_of(HARMLESS)))


def plainly(words: str) -> str:
    """Return words without what is not shown, each blank alike."""
    shown = (c for c in words if c in "\t\n" or unicodedata.category(c) not in (*UNSHOWN, "Cf"))
    return re.sub(r"\s", " ", "".join(shown))


@settings(max_examples=30, deadline=None)
@example("<script>alert(1)</script>")
@example('"><img src=x onerror=x>')
@example("\u2028\u202e\u2066\u2069\ud800\x00\x85")
@given(WORDS)
def test_hostile_words_change_nothing_of_a_page_but_its_words(words: str) -> None:
    page = page_of(f"x{words}x")
    page.encode()
    root = read(page)
    assert shape(root) == harmless()
    assert plainly(f"x{words}x") in plainly(root.text())
    obeyed = {c for c in page if unicodedata.category(c) in UNSHOWN or unicodedata.bidirectional(c) in OBEYED}
    assert obeyed <= {"\n", "\t"}
