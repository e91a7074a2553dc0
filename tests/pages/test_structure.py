"""The page is one file that fetches nothing, in which every link leads somewhere, and both languages tell the same."""

import base64
import hashlib
import re
from datetime import date
from functools import cache
from itertools import pairwise

import pytest

from advisor.drafts.loading import draft_from_text
from advisor.language import Language
from advisor.pages.html_report import html_report
from advisor.pages.markup import tag
from advisor.reviewing.building import review_draft
from tests.pages.reading import Element, read, views
from tests.pages.samples import DAY, SAMPLES, review_of_sample

# Elements that may only hold words and what stands within words; a browser would take anything else out of them.
OF_WORDS = {
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "a",
    "span",
    "summary",
    "label",
    "q",
    "mark",
    "caption",
    "dt",
    "legend",
    "button",
}
WITHIN_WORDS = {"a", "span", "q", "mark", "input"}
LARGEST = 600_000


@cache
def page(name: str, language: Language = Language.JAPANESE) -> str:
    return html_report(review_of_sample(name), language, date.fromisoformat(DAY))


@cache
def root_of(name: str, language: Language = Language.JAPANESE) -> Element:
    return read(page(name, language))


@pytest.fixture(params=SAMPLES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_ids_are_unique_and_every_link_leads_to_a_place_of_the_same_language(name: str) -> None:
    root = root_of(name)
    ids = [element.id for element in root.walk() if element.id]
    assert len(ids) == len(set(ids))
    for language, view in views(root).items():
        own = {element.id for element in view.walk()}
        for link in view.all("a"):
            assert link.attributes["href"].removeprefix("#") in own, (language, link.attributes)
    assert all(label.attributes["for"] in ids for label in root.all("label") if "for" in label.attributes)


def test_nothing_is_fetched_and_no_script_but_its_own_runs(name: str) -> None:
    root = root_of(name)
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


def test_headings_go_down_one_level_at_a_time(name: str) -> None:
    for view in views(root_of(name)).values():
        levels = [int(e.tag[1]) for e in view.walk() if re.fullmatch("h[1-6]", e.tag)]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_what_holds_words_holds_nothing_else(name: str) -> None:
    for element in root_of(name).walk():
        inner = {child.tag for child in element.children if isinstance(child, Element)}
        if element.tag in OF_WORDS:
            assert inner <= WITHIN_WORDS, element.tag
        if element.tag in {"ul", "ol"}:
            assert inner == {"li"}


def test_both_languages_tell_the_same(name: str) -> None:
    japanese, english = (views(root_of(name))[language] for language in ("ja", "en"))
    shapes = [
        [(e.tag, e.id.partition("-")[2], e.attributes.get("class")) for e in view.walk() if e.tag != "option"]
        for view in (japanese, english)
    ]  # fmt: skip
    assert shapes[0] == shapes[1]
    assert re.search("[ぁ-ん]", japanese.text())


def test_the_english_view_speaks_japanese_only_in_the_words_of_the_draft() -> None:
    """An empty draft has no words of its own; what is left is all the tool's."""
    review = review_draft(draft_from_text("title: Smart town plan\n", "plan.yaml"), today=DAY)
    english = views(read(html_report(review, Language.ENGLISH)))["en"]
    assert not re.search("[ぁ-んァ-ヶ一-龠]", english.text())


def test_the_language_asked_for_comes_first_and_is_the_one_chosen(name: str) -> None:
    for language in Language:
        root = root_of(name, language)
        (html,) = root.all("html")
        assert html.attributes["lang"] == language
        assert next(iter(views(root))) == language
        chosen = [
            e.id for e in root.all("input") if "checked" in e.attributes and e.attributes.get("name") == "language"
        ]
        assert chosen == [f"language-{language}"]
    first, other = (views(root_of(name, language)) for language in Language)
    assert {k: v.text() for k, v in first.items()} == {k: v.text() for k, v in other.items()}


def test_every_remark_and_good_point_stands_beside_its_line_with_its_words_marked(name: str) -> None:
    review = review_of_sample(name)
    for language, view in views(root_of(name)).items():
        rows = {row.id: row for draft in view.all(of_class="draft") for row in draft.all("li")}
        found = [*((f, "remark", n) for n, f in enumerate(review.findings, 1))]
        found += [(s, "good", n) for n, s in enumerate(review.strengths, 1)]
        for item, kind, number in found:
            place = item.location.place
            row = rows[f"{language}-line-{place.line}"]
            assert f"#{language}-{kind}-{number}" in [link.attributes["href"] for link in row.all("a")]
            words = review.lines[place.line - 1][place.column - 1 : place.column - 1 + place.length]
            assert any(words in mark.text() for mark in row.all("mark")) or not words


def test_the_whole_draft_is_there(name: str) -> None:
    for view in views(root_of(name)).values():
        assert tuple(line.text() for line in view.all(of_class="line")) == review_of_sample(name).lines


def test_at_most_ten_remarks_stand_unfolded_and_none_is_missing(name: str) -> None:
    count = len(review_of_sample(name).findings)
    for view in views(root_of(name)).values():
        remarks = view.all(of_class="remark")
        folded = [remark for more in view.all("details", "more") for remark in more.all(of_class="remark")]
        assert len(remarks) == count
        assert len(remarks) - len(folded) == min(count, 10)


def test_a_remark_quotes_no_more_than_a_reader_takes_in() -> None:
    chapter = "施策の内容を述べる文である。" * 500
    review = review_of_sample("half.yaml")
    spoilt = (f._replace(location=f.location._replace(text=chapter)) for f in review.findings)
    root = read(html_report(review._replace(findings=tuple(spoilt)), Language.JAPANESE))
    quotes = [quote.text() for quote in root.all("blockquote")]
    assert len(quotes) == 2 * len(review.findings)
    assert all(len(quote) < 100 for quote in quotes)


def test_the_matrix_has_eleven_steps_and_a_column_for_every_project(name: str) -> None:
    for view in views(root_of(name)).values():
        (matrix,) = view.all("table", "matrix")
        head, *rows = matrix.all("tr")
        assert len(rows) == 11
        projects = len(review_of_sample(name).progress)
        assert {len(row.all("td")) for row in rows} == {projects} == {len(head.all("th")) - 1}


def test_the_same_review_gives_the_same_bytes_of_reasonable_size(name: str) -> None:
    again = html_report(review_of_sample(name), Language.JAPANESE, date.fromisoformat(DAY))
    assert again == page(name)
    assert len(again.encode()) < LARGEST


def test_a_plan_of_another_kind_gets_a_page_too() -> None:
    sentences = "\n".join(f"- 町の橋を{number}本かけ替える。" for number in range(12))
    review = review_draft(draft_from_text(f"題名: 橋りょう長寿命化計画\n備考:\n{sentences}\n", "bridges.yaml"))
    assert not review.checklist
    assert review.summary.notes[0].ja in views(read(html_report(review, Language.JAPANESE)))["ja"].text()


def test_a_link_out_of_the_page_cannot_be_written() -> None:
    with pytest.raises(ValueError, match="out of the page"):
        tag("a", "words", href="https://example.org/")
