"""Both renderers show words as they are, whatever is in them."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.casebook.html import Html
from advisor.casebook.layout import layout_of
from advisor.casebook.markdown import Markdown
from advisor.casebook.model import (
    Address,
    Code,
    Heading,
    Item,
    Items,
    Japanese,
    Kind,
    Link,
    Page,
    Paragraph,
    Quote,
    RepositoryFile,
    Row,
    Rows,
    Strong,
    Table,
)  # fmt: skip
from advisor.language import Language
from advisor.markdown import code, plain

HOSTILE = "</title><script>alert(1)</script><b> & \"quoted\" 'too' [x](http://x) `code` **bold** | cell"
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1)


def page_of(words: str, language: Language = Language.ENGLISH) -> Page:
    """Return a page that has the same words wherever words can be."""
    link = Link((words,), Address(Kind.CASE, "uki"))
    every = (words, Strong(words), Code(words), Japanese(words), link, Link((words,), RepositoryFile("docs/facts.md")))
    blocks = (
        Heading(2, words), Paragraph(every), Quote(every), Items((Item(every, (Item(every),)),)),
        Rows((Row(words, every),)), Table((words, words), ((every, every),)),
    )  # fmt: skip
    return Page(Address(Kind.PITFALL, "B12"), language, words, blocks, link, link)


class Read(HTMLParser):
    """A page as a browser takes it in: its elements, and all of its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.shown: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.shown.append(data)


def html(page: Page) -> Read:
    return Read(Html(layout_of(tuple(Language), "index", ".html")).page(page))


def markdown(page: Page) -> str:
    return Markdown(layout_of(tuple(Language), "casebook", ".md"), "docs").page(page)


@given(words=WORDS)
def test_words_change_nothing_in_the_elements_of_a_page_and_are_shown_as_they_are(words: str) -> None:
    read, harmless = html(page_of(words)), html(page_of("harmless"))
    assert read.tags == harmless.tags
    assert "".join(read.shown).count(words) >= len(read.tags) // 4


def test_hostile_words_stay_words_in_html() -> None:
    read = html(page_of(HOSTILE))
    assert not {"script", "b"} & set(read.tags)
    assert HOSTILE in "".join(read.shown)


@given(words=WORDS)
def test_plain_words_of_markdown_have_no_mark_that_is_not_escaped(words: str) -> None:
    shown = plain(words)
    assert re.sub(r"\\(?=[\\`*_\[\]<>|~&$:.])", "", re.sub(r"\\\\", "\0", shown)).replace("\0", "\\") == words
    assert not re.search(r"[`*_\[\]<>|~&$]", re.sub(r"\\.", "", shown))


@pytest.mark.parametrize("words", ["# heading", "- item", "+ item", "1. first", "1) first", "> quote", "---", "=== "])
def test_a_paragraph_never_begins_as_another_thing(words: str) -> None:
    page = Page(Address(Kind.INDEX), Language.ENGLISH, "Title", (Paragraph((words,)),))
    line = markdown(page).rstrip("\n").splitlines()[-1]
    assert re.match(r"\\[#+>=-]|\d+\\[.)]", line), line


@pytest.mark.parametrize("words", ["plain", "with ` one", "``two``"])
def test_code_is_fenced_by_more_backquotes_than_it_has(words: str) -> None:
    fence = re.match("`+", code(words))
    assert fence is not None
    assert fence[0] not in words
    assert code(words).strip("` ") == words.strip("` ")


def test_japanese_words_say_so_on_an_english_page_only() -> None:
    layout = layout_of(tuple(Language), "index", ".html")
    assert '<span lang="ja">計画</span>' in Html(layout).page(page_of("計画"))
    assert "<span" not in Html(layout).page(page_of("計画", Language.JAPANESE))


def test_a_file_of_the_repository_is_a_link_in_markdown_and_plain_words_in_html() -> None:
    page = Page(Address(Kind.INDEX), Language.ENGLISH, "Title", (
        Paragraph((Link(("facts",), RepositoryFile("docs/facts.md", "plan.skill")),)),
    ))  # fmt: skip
    assert "[facts](../facts.md#plan.skill)" in markdown(page)
    assert "<p>facts</p>" in Html(layout_of(tuple(Language), "index", ".html")).page(page)
