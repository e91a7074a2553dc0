"""The memo as a Word document: all of its words, one page that sums up, links that lead somewhere, and nothing that acts."""

import re
from io import BytesIO
from itertools import pairwise
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.language import Language
from advisor.memos.model import Memo
from advisor.memos.word import word_memo
from advisor.memos.word.faces import CELL_SIDE, CELL_TOP, FACES, Look
from advisor.memos.word.fitting import lines_of, shortened
from advisor.memos.word.words import visible
from tests.memos.memos import SAMPLES, memo, short_memo, texts_of, with_texts
from tests.memos.words_of import W, part, style_of, styles, text_of

FULL, SILENT = "mine/wall.yaml", "clean.yaml"
SOME = (FULL, "half.yaml", "blank.yaml", SILENT)
WIDTH, HEIGHT = 493.3, 745
A4 = (11906, 16838)
HOSTILE = (
    "", "=1+1", "<w:p>&amp;", "]]>", "{{本文}}", "\x1b[31m赤", "\u202e逆さ", "a\tb\r\nc\x0bd", "\x00", "\ufeff", "\ud83d",
    "TOC \\o", "長い" * 400, "W" * 900, "名\u3000前", " ",
)  # fmt: skip
hostile_texts = st.lists(st.sampled_from(HOSTILE) | st.text(st.characters(), max_size=12), min_size=1, max_size=9)


def told_in_full(of: Memo) -> list[str]:
    """Return all texts that a memo must hold in full: all but those of its cover, which may be cut."""
    remarks = [
        (r.label, r.title, r.priority_words, r.about, r.place, r.current, r.message, r.why, r.no_remedy, r.suggestion,
         r.example, r.also, r.origin, *r.questions, *r.clears, *texts_of(r.grounds), *texts_of(r.remedy or ()))
        for r in of.remarks
    ]  # fmt: skip
    others = texts_of((of.strengths, of.expected, of.set_aside, of.checked, of.notes))
    cases = [(c.name, c.facts, c.summary, *(g.told for g in (*c.walls, *c.remedies))) for c in of.cases]
    return [text for group in (*remarks, tuple(others), *cases) for text in group]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("sample", SOME)
def test_every_word_of_the_memo_stands_in_the_document(sample: str, language: Language) -> None:
    words = text_of(part(word_memo(memo(sample, language))))
    assert [text for text in told_in_full(memo(sample, language)) if text not in words] == []


def test_the_same_memo_has_the_same_bytes_and_no_time_of_writing() -> None:
    content = word_memo(memo(FULL))
    assert content == word_memo(memo(FULL))
    with ZipFile(BytesIO(content)) as archive:
        assert {info.date_time[0] for info in archive.infolist()} == {1980}
        core = archive.read("docProps/core.xml").decode()
    assert set(re.findall(r"\b(?:19|20)\d\d\b(?=-)", core)) <= {"1980"}
    assert "美祢市地域IoT実装計画（案）" in core


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("sample", SOME)
def test_headings_go_down_by_one_level_at_a_time(sample: str, language: Language) -> None:
    document = Document(BytesIO(word_memo(memo(sample, language))))
    names = [paragraph.style.name for paragraph in document.paragraphs if paragraph.style is not None]
    levels = [0, *(int(name[-1]) for name in names if name.startswith("Heading "))]
    assert names[0] == "Title"
    assert len(levels) > 3
    assert all(later <= before + 1 for before, later in pairwise(levels))


@pytest.mark.parametrize("sample", SOME)
def test_every_link_leads_to_a_bookmark_and_every_ground_to_its_town(sample: str) -> None:
    body = part(word_memo(memo(sample)))
    marks = {mark.get(f"{W}name"): mark for mark in body.iter(f"{W}bookmarkStart")}
    assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", name, re.ASCII) for name in marks)
    assert len({mark.get(f"{W}id") for mark in marks.values()}) == len(list(body.iter(f"{W}bookmarkStart")))
    leads_to: dict[str, set[str]] = {}
    for link in body.iter(f"{W}hyperlink"):
        heading = text_of(marks[link.get(f"{W}anchor")].getparent())
        leads_to.setdefault(text_of(link), set()).add(heading.strip())
    for remark in memo(sample).remarks:
        assert any(remark.title in heading for heading in leads_to[f"{remark.label}　{remark.title}"])
        for ground in [*remark.grounds, *([remark.remedy] if remark.remedy else [])]:
            (heading,) = leads_to[ground.town]
            assert heading.startswith(ground.town.partition("（")[0])


def test_tables_repeat_their_heads_and_do_not_break_rows() -> None:
    body = part(word_memo(memo(FULL)))
    names = styles(word_memo(memo(FULL)))
    tables = [t for t in body.iter(f"{W}tbl") if names[t.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val")] == "Memo Table"]
    assert len(tables) > len(memo(FULL).remarks)
    for table in tables:
        rows = list(table.iter(f"{W}tr"))
        assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] + [False] * (len(rows) - 1)
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_a_table_is_followed_by_a_paragraph_even_at_the_end() -> None:
    body = part(word_memo(short_memo()._replace(not_checked=(), notes=(), set_aside=()))).find(f"{W}body")
    behind = [element.getnext().tag for element in body.iterchildren(f"{W}tbl")]
    assert set(behind) == {f"{W}p"}


def test_a_row_longer_than_half_a_page_may_go_on_on_the_next() -> None:
    remark = memo(FULL).remarks[0]._replace(current="長い現在の記載。" * 200)
    body = part(word_memo(memo(FULL)._replace(remarks=(remark,))))
    (row,) = (row for row in body.iter(f"{W}tr") if remark.current in text_of(row))
    assert row.find(f"{W}trPr/{W}cantSplit") is None


def test_pages_are_a4_in_fonts_that_windows_has_and_numbered() -> None:
    content = word_memo(memo(FULL))
    size = part(content).find(f".//{W}pgSz")
    fonts = part(content, "word/styles.xml").find(f"{W}docDefaults//{W}rFonts")
    language = part(content, "word/styles.xml").find(f"{W}docDefaults//{W}lang")
    assert (int(size.get(f"{W}w")), int(size.get(f"{W}h"))) == A4
    assert fonts.get(f"{W}eastAsia") == "Yu Gothic"
    assert language.get(f"{W}eastAsia") == "ja-JP"
    footers = [name for name in ZipFile(BytesIO(content)).namelist() if "footer" in name and name.endswith(".xml")]
    fields = [field.get(f"{W}instr") for name in footers for field in part(content, name).iter(f"{W}fldSimple")]
    assert fields == ["PAGE", "NUMPAGES"]


@pytest.mark.parametrize("language", Language)
def test_weight_is_told_in_words_and_signs_in_every_remark(language: Language) -> None:
    remarks = memo("half.yaml", language).remarks
    body = part(word_memo(memo("half.yaml", language)))
    heads = [text_of(row) for row in body.iter(f"{W}tr") if row.find(f"{W}trPr/{W}tblHeader") is not None]
    assert {remark.priority for remark in remarks} >= {"major", "consider", "confirm"}
    for remark in remarks:
        assert any(f" {remark.priority_words}\n" in f"{head}\n" and remark.place in head for head in heads)
    assert not [c for c in part(word_memo(memo("half.yaml", language)), "word/styles.xml").iter(f"{W}color")
                if c.get(f"{W}val") not in ("000000", "auto")]  # fmt: skip


def height_of_cover(content: bytes, width: float) -> float:
    """Reckon the height of all that stands before the first chapter, from its paragraphs and tables."""
    names, height = styles(content), 0.0

    def of(paragraph: Any, room: float) -> float:
        face = FACES[Look(style_of(paragraph, names).replace("heading", "Heading"))]
        return (
            face.before + face.after + face.line * lines_of(text_of(paragraph)[2:], (room - face.hanging) / face.size)
        )

    for element in part(content).find(f"{W}body"):
        if element.tag == f"{W}tbl":
            for row in element.iter(f"{W}tr"):
                cells = [
                    sum(
                        of(p, int(cell.find(f"{W}tcPr/{W}tcW").get(f"{W}w")) / 20 - 2 * CELL_SIDE)
                        for p in cell.iter(f"{W}p")
                    )
                    for cell in row.iter(f"{W}tc")
                ]
                height += max(cells) + 2 * CELL_TOP + 0.5
        elif element.find(f"{W}pPr/{W}pageBreakBefore") is not None:
            return height
        elif element.tag == f"{W}p":
            height += of(element, width)
    raise AssertionError("no page begins behind the cover")


def test_the_cover_fits_on_one_page_and_is_not_cut_for_the_samples() -> None:
    for sample in SAMPLES:
        for language in Language:
            content = word_memo(memo(sample, language))
            assert height_of_cover(content, WIDTH) < HEIGHT
            cover = text_of(part(content)).replace("\n", "")
            assert all(action.text in cover for action in memo(sample, language).first)


@settings(max_examples=15, deadline=None)
@given(hostile_texts)
def test_the_cover_fits_on_one_page_whatever_the_draft_says(texts: list[str]) -> None:
    assert height_of_cover(word_memo(with_texts(short_memo(), texts)), WIDTH) < HEIGHT


@settings(max_examples=15, deadline=None)
@given(hostile_texts)
def test_whatever_a_draft_says_stays_text_and_is_all_there(texts: list[str]) -> None:
    made = with_texts(short_memo(), texts)
    content = word_memo(made)
    Document(BytesIO(content))
    words = text_of(part(content))
    assert [text for text in told_in_full(made) if visible(text) not in words] == []
    body = part(content)
    assert not list(body.iter(f"{W}instrText", f"{W}fldSimple", f"{W}fldChar", f"{W}object", f"{W}drawing"))
    with ZipFile(BytesIO(content)) as archive:
        assert not any(b'"External"' in archive.read(name) for name in archive.namelist() if name.endswith(".rels"))


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters()))
def test_what_no_reader_would_see_is_seen_to_be_missing(words: str) -> None:
    shown = visible(words)
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]", shown
    )
    assert visible(shown) == shown
    assert len(shown) == len(words.replace("\r\n", "\n"))


@settings(max_examples=40, deadline=None)
@given(st.text(), st.integers(1, 4), st.integers(20, 80))
def test_shortened_words_fit_and_begin_as_the_words_do(words: str, lines: int, room: int) -> None:
    words = words.replace("\n", "")
    cut = shortened(words, lines, room, "…")
    assert lines_of(cut, room) <= lines
    assert cut == words or words.startswith(cut[:-1])
