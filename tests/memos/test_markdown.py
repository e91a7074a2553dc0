"""The memo in Markdown, as a renderer shows it: headings in order, links that lead somewhere, words that stay words."""

import re
from functools import cache
from itertools import cycle, pairwise

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt
from markdown_it.token import Token

from advisor.language import Language
from advisor.memos.building import memo_of
from advisor.memos.markdown import markdown_memo
from advisor.memos.model import Memo
from advisor.reviewing.model import Review
from tests.reports.told import HOSTILE, hostile, of_samples

RENDERER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
DAY = "2026-10-01"


def tokens(page: str) -> list[Token]:
    """Return the tokens of a page, those within its lines in the place of these."""
    return [part for token in RENDERER.parse(page) for part in ([token] if token.children is None else token.children)]


def shown(page: str) -> str:
    """Return what a reader sees of a page, line by line, without runs of blanks."""
    parts = (token.content if token.type == "text" else "\n" for token in tokens(page))
    return re.sub(r"[^\S\n]+", " ", "".join(parts))


def squeezed(words: str) -> str:
    return " ".join(words.split())


@cache
def pages() -> tuple[tuple[Memo, str], ...]:
    """Return every sample's memo with its page; every other one is in English."""
    languages = cycle(Language)
    memos = [memo_of(review, language, DAY) for review, language in zip(of_samples().values(), languages, strict=False)]
    return tuple((memo, markdown_memo(memo)) for memo in memos)


def test_headings_are_in_order_with_one_at_the_top() -> None:
    for _, page in pages():
        levels = [int(token.tag[1:]) for token in tokens(page) if token.type == "heading_open"]
        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_link_leads_to_a_place_on_the_page_and_there_are_no_others() -> None:
    linked = 0
    for memo, page in pages():
        places = re.findall(r'<a id="([^"]+)"></a>', page)
        assert len(places) == len(set(places))
        targets = [str(token.attrs["href"]) for token in tokens(page) if token.type == "link_open"]
        assert {target.removeprefix("#") for target in targets} <= set(places)
        assert all(target.startswith("#") for target in targets)
        assert {f"case-{case.id}" for case in memo.cases} <= set(places)
        linked += len(targets)
    assert linked


def test_everything_that_the_memo_tells_is_shown() -> None:
    for memo, page in pages():
        seen = shown(page)
        told = [line.words for line in memo.cover] + [action.text for action in memo.first] + list(memo.expected)
        told += [point.text for point in memo.strengths] + list(memo.impression) + list(memo.checked) + list(memo.notes)
        told += [project.about for project in memo.progress] + [entry.reason for entry in memo.set_aside]
        told += [ground.told for case in memo.cases for ground in (*case.walls, *case.remedies)]
        for remark in memo.remarks:
            told += [remark.title, remark.about, remark.message, remark.why, remark.suggestion, remark.example]
            told += [remark.current, remark.section, remark.place, remark.no_remedy, remark.origin]
            told += [*remark.questions, *remark.clears, *(ground.told for ground in remark.grounds)]
        assert [words for words in told if squeezed(words) not in seen] == []


def test_tables_have_as_many_cells_in_each_row_as_in_their_head() -> None:
    for memo, page in pages():
        rows = 0
        for table in re.findall(r"(?m)(?:^\|.*\n)+", page):
            assert len({len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}) == 1
            rows += len(table.splitlines())
        expected = 3 + sum(2 + len(memo.progress[start].steps) for start in range(0, len(memo.progress), 6))
        assert rows == expected


def test_remarks_beyond_the_main_ones_are_folded_and_none_is_lost() -> None:
    for memo, page in pages():
        unfolded = re.sub(r"(?s)<details>.*?</details>", "", page)
        assert page.count("<details>") == page.count("</details>")
        numbers = [int(number) for number in re.findall(r'<a id="remark-(\d+)">', unfolded)]
        assert sorted(numbers) == list(range(1, memo.main + 1))
        assert page.count('<a id="remark-') == len(memo.remarks)


@cache
def structure_of(words: str) -> list[str]:
    page = markdown_memo(memo_of(hostile(words), Language.JAPANESE, DAY))
    return [f"{token.type} {token.attrs.get('href', '')}" for token in tokens(page) if token.type != "text"]


@settings(max_examples=40, deadline=None)
@given(HOSTILE.filter(str.strip))
def test_the_words_of_a_draft_change_nothing_but_the_words(words: str) -> None:
    assert structure_of(f"案{words}案") == structure_of("案")
    page = markdown_memo(memo_of(hostile(f"案{words}案"), Language.JAPANESE, DAY))
    page.encode("utf-8")
    assert not re.search("[\x00-\x08\x0b-\x1f\u202e\u2028\ud800-\udfff]", page)
    assert not re.search(r"(?i)https?://|www\.", page)  # which GitHub would make links of


@pytest.mark.parametrize(
    "words", ["# 見出し", "- 項目", "1. 順番", "=== ", "> 引用", "    四字下げ", "*強調*", "a|b", "~~消~~", "`c`"]
)
def test_words_at_the_beginning_of_a_line_are_shown_as_they_are(words: str) -> None:
    review: Review = hostile(words)
    page = markdown_memo(memo_of(review, Language.JAPANESE, DAY))
    assert structure_of(words) == structure_of("案")
    assert squeezed(words) in shown(page)
    asked = [memo_of(review, Language.JAPANESE, DAY)._replace(expected=(question,)) for question in (words, "案")]
    structures = [[token.type for token in tokens(markdown_memo(memo))] for memo in asked]
    assert structures[0] == structures[1]
