"""The page is one file that fetches nothing, in which every link leads somewhere, and both languages tell the same."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache

import pytest

from advisor.drafts.loading import draft_from_text
from advisor.language import Language
from advisor.pages.html_report import html_report
from advisor.pages.markup import tag
from advisor.reviewing.building import review_draft
from tests.pages.promises import PROMISES
from tests.pages.reading import Element, read, views
from tests.pages.samples import DAY, SAMPLES, review_of_sample

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


@pytest.mark.parametrize("promise", PROMISES)
def test_a_page_keeps_what_every_page_promises(name: str, promise: Callable[[Element], None]) -> None:
    promise(root_of(name))


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
