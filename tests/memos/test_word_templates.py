"""A memo in somebody's own template: placeholders filled wherever they are, all else kept, and nothing evil let in."""

import re
import socket
import time
from collections.abc import Callable
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.language import Language
from advisor.memos.word import TemplateError, placeholders_left, word_memo
from advisor.memos.word.placeholders import meanings
from tests.documents.office import hostile_packages
from tests.documents.office.hostile import HOSTILE, Hostile
from tests.documents.office.minimal import TEMPLATE_TYPE, paragraphs, relations, types, word_parts
from tests.documents.office.packing import changed, packed, with_parts
from tests.memos.memos import ROOT, memo
from tests.memos.templates import GREEN, LETTER_HEAD, across, template, with_table
from tests.memos.words_of import W, part, style_of, styles, text_of

MEMO = memo("hakui/wall.yaml")
TITLE = MEMO.title
BRIEF = MEMO._replace(strengths=(), remarks=(), cases=(), progress=(), checked=(), expected=())
SECONDS = 10
# What is only long takes no other way than a short template.
EVIL = [h for h in HOSTILE if h.file.endswith(".docx") and not h.file.startswith(("long_", "many_runs", "many_head"))]
_MAIN = "word/document.xml"


def body_of(content: bytes) -> str:
    return text_of(part(content).find(f"{W}body"))


def lines_of(content: bytes) -> list[str]:
    return [text_of(p).strip() for p in part(content).find(f"{W}body").iterchildren(f"{W}p")]


def heads_of(content: bytes) -> str:
    names = [name for name in ZipFile(BytesIO(content)).namelist() if re.search(r"header\d*\.xml$", name)]
    return "".join(text_of(part(content, name)) for name in names)


@pytest.mark.parametrize(
    ("placeholder", "words"),
    [
        ("{{文書名}}", TITLE), ("{{title}}", TITLE), ("｛｛計画名｝｝", TITLE), ("{{ TITLE }}", TITLE),
        ("{{市町村}}", "石川県羽咋市"), ("{{municipality}}", "石川県羽咋市"), ("{{日付}}", "2026年11月20日"),
        ("{{date}}", "2026年11月20日"), ("{{ファイル}}", "samples/hakui/wall.yaml"), ("{{計画期間}}", "2019～2024年度"),
        ("{{件数}}", "修正のお勧め3件、ご検討1件、ご確認0件、体裁0件"), ("{{段階}}", "計画実施準備（概要版）"),
        ("{{所見}}", "".join(MEMO.impression)), ("{{版}}", MEMO.cover[-1].words),
    ],
)  # fmt: skip
def test_placeholders_of_both_languages_are_filled(placeholder: str, words: str) -> None:
    given = template(f"前{placeholder}後", head=(placeholder,))
    content = word_memo(BRIEF, given)
    assert f"前{words}後" in lines_of(content)
    assert words in heads_of(content)
    assert placeholders_left(MEMO, given) == ()


@settings(max_examples=15, deadline=None)
@given(st.sets(st.integers(0, 16)), st.booleans())
def test_a_placeholder_is_filled_however_its_letters_are_parted(cuts: set[int], in_head: bool) -> None:
    words = "宛先 {{市町村}} 様{{担当}}"
    ends = sorted(cuts | {0, len(words)})
    runs = [words[start:end] for start, end in pairwise(ends)]
    content = word_memo(BRIEF, template(*([] if in_head else [runs]), head=runs if in_head else ()))
    assert "宛先 石川県羽咋市 様{{担当}}" in (heads_of(content) if in_head else body_of(content))


def test_the_page_on_templates_names_every_placeholder_and_no_other() -> None:
    page = (ROOT / "docs" / "word-templates.md").read_text("utf-8")
    named = {name for row in re.findall(r"^\| `.*$", page, re.MULTILINE) for name in re.findall(r"\{\{(\w+)}}", row)}
    assert named == meanings().keys()


def test_what_the_memo_does_not_know_is_left_and_told() -> None:
    unknown = MEMO._replace(municipality="")
    given = template("{{担当}}", "{{市町村}} {{日付}}", "{{本文}}", "{{担当}} {{body}}")
    words = body_of(word_memo(unknown, given))
    assert placeholders_left(unknown, given) == ("{{担当}}", "{{市町村}}", "{{body}}")
    assert all(left in words for left in ("{{担当}}", "{{市町村}}", "{{body}}"))


def test_words_of_a_draft_are_no_placeholders() -> None:
    sly = MEMO._replace(title="{{本文}}{{市町村}}")
    content = word_memo(sly, template("{{文書名}}", "{{本文}}", "終わり"))
    assert lines_of(content)[0] == "{{本文}}{{市町村}}"
    assert lines_of(content)[-1] == "終わり"


def test_the_memo_stands_at_its_place_and_everything_else_stays() -> None:
    content = word_memo(MEMO, template("拝啓", "{{本文}}", "敬具"))
    document = Document(BytesIO(content))
    texts = lines_of(content)
    assert (texts[0], texts[1], texts[-1]) == ("拝啓", "計画案の確認メモ", "敬具")
    assert document.styles["Heading 1"].font.color.rgb == GREEN  # type: ignore[attr-defined]
    assert heads_of(content).strip() == LETTER_HEAD
    assert document.sections[0].left_margin.mm == pytest.approx(31, abs=0.1)  # type: ignore[union-attr]
    assert f"1　{MEMO.remarks[0].label}　{MEMO.remarks[0].title}" in texts


def test_words_around_the_place_of_the_memo_are_kept_before_it() -> None:
    assert lines_of(word_memo(MEMO, template("別紙 {{本文}}")))[:2] == ["別紙", "計画案の確認メモ"]


@pytest.mark.parametrize("language", Language)
def test_without_a_place_for_it_the_memo_comes_last(language: Language) -> None:
    chosen = memo("hakui/wall.yaml", language)
    texts = lines_of(word_memo(chosen, template("送付状")))
    assert texts[0] == "送付状"
    assert texts[1] in ("計画案の確認メモ", "Notes on the draft plan")
    assert part(word_memo(chosen, template("送付状"))).find(f"{W}body")[-1].tag == f"{W}sectPr"


def test_the_cover_begins_a_page_of_its_own_behind_a_letter() -> None:
    def begins_page(given: bytes) -> bool:
        content = word_memo(BRIEF, given)
        names = styles(content)
        (title,) = (p for p in part(content).iter(f"{W}p") if style_of(p, names) == "Title")
        return title.find(f"{W}pPr/{W}pageBreakBefore") is not None

    assert begins_page(template("送付状", "{{本文}}"))
    assert not begins_page(template("{{本文}}"))
    assert not begins_page(across("{{本文}}"))


def test_tables_are_as_wide_as_the_section_that_they_stand_in() -> None:
    def width(given: bytes) -> int:
        body = part(word_memo(MEMO, given)).find(f"{W}body")
        return int(list(body.iterchildren(f"{W}tbl"))[-1].find(f"{W}tblPr/{W}tblW").get(f"{W}w"))

    upright, lying = width(template("{{本文}}")), width(across("{{本文}}"))
    assert upright == pytest.approx((210 - 31 - 31.75) / 25.4 * 1440, abs=20)
    assert lying == pytest.approx((297 - 2 * 31.75) / 25.4 * 1440, abs=20)


def test_a_memo_as_a_template_keeps_its_links_apart() -> None:
    twice = part(word_memo(MEMO, word_memo(MEMO)))
    names = [mark.get(f"{W}name") for mark in twice.iter(f"{W}bookmarkStart")]
    assert len(names) == len(set(names)) == 2 * (len(MEMO.remarks) + len(MEMO.cases))
    assert {link.get(f"{W}anchor") for link in twice.iter(f"{W}hyperlink")} <= set(names)


def test_the_same_template_gives_the_same_bytes() -> None:
    given = template("{{文書名}}", "{{本文}}")
    assert word_memo(MEMO, given) == word_memo(MEMO, given)


def with_relation(kind: str, target: str, mode: str = "External") -> bytes:
    """Return a template with a relation of its main part to something outside."""
    relation = (
        f'<Relationship Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"'
        f' Target="{target}" TargetMode="{mode}"/></Relationships>'
    )
    name = "word/_rels/document.xml.rels"
    return changed(template("{{本文}}"), {name: lambda part: part.replace(b"</Relationships>", relation.encode())})


def with_markup(markup: str) -> bytes:
    """Return a template whose body begins with some markup."""
    return changed(template("{{本文}}"), {_MAIN: lambda p: p.replace(b"<w:body>", b"<w:body>" + markup.encode())})


def field(instruction: str) -> str:
    halves = instruction[:3], instruction[3:]
    told = "".join(f"<w:r><w:instrText>{half}</w:instrText></w:r>" for half in halves)
    return (
        f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{told}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )  # fmt: skip


ADDRESS = "http://198.51.100.7/x.png"
REFUSED: list[tuple[str, Callable[[], bytes], str]] = [
    ("linked picture", lambda: with_relation("image", ADDRESS), "外にある"),
    ("linked object", lambda: with_relation("oleObject", f"file://{ADDRESS}"), "外にある"),
    ("part of a document", lambda: with_relation("subDocument", "part.docx"), "外にある"),
    ("page drawn in", lambda: with_relation("aFChunk", "styles.xml", "Internal"), "外にある"),
    ("field that fetches", lambda: with_markup(field(f'INCLUDEPICTURE "{ADDRESS}"')), "外にある"),
    ("field that runs", lambda: with_markup(field("DDEAUTO c:\\\\windows\\\\cmd.exe")), "外にある"),
    ("simple field", lambda: with_markup(f'<w:p><w:fldSimple w:instr=" IncludeText {ADDRESS}"/></w:p>'), "外にある"),
    ("old drawing", lambda: with_markup(
        f'<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="{ADDRESS}"/></v:shape>'
        "</w:pict></w:r></w:p>"), "外にある"),
    ("macros", hostile_packages.macros, "マクロ"),
    ("ActiveX", lambda: with_parts(template(), {"[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org'
     b'/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.ms-office.activeX+xml"/></Types>'}),
     "ActiveX"),
    ("bomb", hostile_packages.bomb_docx, "大きすぎ"),
    ("entities", hostile_packages.entity_file, "仕掛け"),
    ("truncated", hostile_packages.truncated, "docx"),
    ("text", lambda: "ひな形".encode(), "docx"),
    ("nothing", bytes, "docx"),
    ("place in a table", lambda: with_table("{{本文}}"), "独立した段落"),
    ("place in a header", lambda: template(head=("{{body}}",)), "独立した段落"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "tells"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_a_template_that_would_act_or_cannot_be_used_is_refused_in_words(
    given: Callable[[], bytes], tells: str
) -> None:
    with pytest.raises(TemplateError) as refusal:
        word_memo(MEMO, given())
    assert tells in refusal.value.words.ja
    assert refusal.value.words.en


def test_links_that_wait_to_be_followed_stay() -> None:
    content = word_memo(MEMO, with_relation("hyperlink", "https://example.jp/"))
    assert b"https://example.jp/" in ZipFile(BytesIO(content)).read("word/_rels/document.xml.rels")


def test_a_file_of_the_kind_for_templates_becomes_a_document_without_the_place_it_came_from() -> None:
    parts = word_parts(paragraphs("{{本文}}"), content_type=TEMPLATE_TYPE)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main = "word/_rels/document.xml.rels"
    parts["[Content_Types].xml"] = types({
        "/word/document.xml": TEMPLATE_TYPE,
        "/word/settings.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
    })  # fmt: skip
    parts[main] = relations({"rId1": ("settings", "settings.xml")})
    parts["word/_rels/settings.xml.rels"] = relations({"rId1": ("attachedTemplate", "file:///G:/x.dotx")}).replace(
        b"/>", b' TargetMode="External"/>'
    )
    parts["word/settings.xml"] = (
        f'<w:settings xmlns:w="{W[1:-1]}" xmlns:r="{kind}"><w:attachedTemplate r:id="rId1"/></w:settings>'.encode()
    )
    content = word_memo(MEMO, packed(parts.items()))
    everything = b"".join(ZipFile(BytesIO(content)).read(name) for name in ZipFile(BytesIO(content)).namelist())
    assert "計画案の確認メモ" in body_of(content)
    assert b"attachedTemplate" not in everything
    assert b"x.dotx" not in everything


@pytest.mark.parametrize("hostile", EVIL, ids=lambda hostile: hostile.file)
def test_a_hostile_file_is_used_or_refused_in_words_and_in_time(
    hostile: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "socket", None)  # whoever asks for a connection fails
    data, begun, refused = hostile.build(), time.monotonic(), ""
    try:
        written = [paragraph.text for paragraph in Document(BytesIO(word_memo(BRIEF, data))).paragraphs]
    except TemplateError as refusal:
        written, refused = [], refusal.words.ja
    assert time.monotonic() - begun < SECONDS
    assert "計画案の確認メモ" in written or refused.startswith("ひな形")
