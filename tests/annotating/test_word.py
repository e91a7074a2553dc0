"""Comments in the author's own Word file: on the very words, and nothing else changes."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement
from hypothesis import given
from hypothesis import strategies as st

from advisor.annotating.annotating import annotated
from advisor.annotating.notes import Note
from advisor.annotating.word import annotated_word
from advisor.documents.opening import draft_of_bytes, read_draft
from advisor.drafts.lines import Place, Spot
from advisor.forms.form import Wanted
from advisor.forms.word import word_form
from advisor.language import Language
from advisor.office.packages import xml_root
from advisor.office.word_styles import W
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Review

_SAMPLES = Path(__file__).resolve().parents[2] / "samples"
SAMPLES, HALF = sorted((_SAMPLES / "documents").glob("*.docx")), _SAMPLES / "half.yaml"
_RELATIONS = "word/_rels/document.xml.rels"
_MAY_CHANGE = {"word/document.xml", "word/comments.xml", _RELATIONS, "[Content_Types].xml"}


def reviewed(data: bytes, file: str = "draft.docx") -> Review:
    return review_draft(draft_of_bytes(data, file))


def with_comments(data: bytes) -> bytes:
    draft = draft_of_bytes(data, "draft.docx")
    return annotated(data, draft, review_draft(draft), Language.JAPANESE)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def commented_words(data: bytes) -> list[tuple[str, str]]:
    """Return each comment's heading with the words of the body that it goes around, in the order of the comments."""
    found = parts(data)
    body = xml_root(found["word/document.xml"])
    around: dict[str, list[str]] = {}
    open_now: list[str] = []
    for element in body.iter():
        number = element.get(f"{W}id", "")
        if element.tag == f"{W}commentRangeStart":
            open_now.append(number)
            around[number] = []
        elif element.tag == f"{W}commentRangeEnd":
            open_now.remove(number)
        elif element.tag == f"{W}t":
            for number in open_now:
                around[number].append(element.text or "")
    assert not open_now
    comments = xml_root(found["word/comments.xml"])
    return [
        ("".join(text.text or "" for text in comment[0].iter(f"{W}t")), "".join(around[str(comment.get(f"{W}id"))]))
        for comment in comments
    ]


def paragraphs(data: bytes) -> list[str]:
    root = xml_root(parts(data)["word/document.xml"])
    return ["".join(text.text or "" for text in paragraph.iter(f"{W}t")) for paragraph in root.iter(f"{W}p")]


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_every_remark_is_a_comment_on_its_words_and_nothing_else_changes(file: Path) -> None:
    data = file.read_bytes()
    review = reviewed(data)
    after = with_comments(data)
    comments = commented_words(after)
    assert len(comments) == len(review.findings)
    for finding, (heading, words) in zip(review.findings, comments, strict=True):
        assert finding.title.ja in heading
        place = finding.location.place
        said = review.lines[place.line - 1][place.column - 1 :][: place.length]
        if finding.location.text and said.strip():
            assert words == said
        else:
            assert words in paragraphs(data)
    old, new = parts(data), parts(after)
    assert {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)} <= _MAY_CHANGE
    assert paragraphs(after) == paragraphs(data)
    assert [(f.id, f.location) for f in reviewed(after).findings] == [(f.id, f.location) for f in review.findings]
    assert after == with_comments(data)


def test_comments_that_are_there_stay_and_can_be_added_to() -> None:
    once = with_comments(SAMPLES[0].read_bytes())
    twice = with_comments(once)
    first, both = commented_words(once), commented_words(twice)
    assert both == first + first
    assert len({str(c.get(f"{W}id")) for c in xml_root(parts(twice)["word/comments.xml"])}) == len(both)


def test_a_relation_to_comments_that_are_gone_gets_them() -> None:
    once, stream = parts(with_comments(SAMPLES[0].read_bytes())), BytesIO()
    dangling = parts(SAMPLES[0].read_bytes()) | {_RELATIONS: once[_RELATIONS]}
    with zipfile.ZipFile(stream, "w") as archive:
        for path, part in dangling.items():
            archive.writestr(path, part)
    assert parts(with_comments(stream.getvalue())) == once


def noted(data: bytes, words: str, column: int, length: int) -> str:
    note = Note("H", ("P",), Place(1, column, length, Spot(paragraph=1)), words)
    ((_, found),) = commented_words(annotated_word(data, [note], "", "draft.docx", Language.JAPANESE))
    return found


@given(st.lists(st.text("市の計画を進めるABC", min_size=1, max_size=6), min_size=1, max_size=8), st.data())
def test_a_comment_goes_around_exactly_the_words_however_runs_are_cut(runs: list[str], data: Any) -> None:
    words = "".join(runs)
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    assert noted(written(lambda p: [p.add_run(run) for run in runs]), words, start + 1, end - start) == words[start:end]


def written(fill: Callable[[Any], Any]) -> bytes:
    document, stream = docx.Document(), BytesIO()
    fill(document.add_paragraph())
    document.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("sign", ["\u00a0", "\uf0fe", "\ue000", "\u202f", "\u200b", "\u3000", "\t", "⻑"])
def test_a_comment_goes_around_its_words_whatever_signs_stand_beside_them(sign: str) -> None:
    said = "専門の職員はいない。"
    data = written(lambda p: p.add_run(f"{sign}ほかの課に{sign}は、まだ聞いていない。{said}{sign}"))
    draft = draft_of_bytes(data, "draft.docx")
    (line,) = [line for line in draft.lines.text.split("\n") if said in line]
    assert noted(data, line, line.index(said) + 1, len(said)) == said


def test_a_comment_can_go_on_over_several_lines() -> None:
    data = written(lambda p: p.add_run("係長が\n説明した。\n以上"))
    assert noted(data, "係長が 説明した。 以上", 3, 7) == "が説明した。"


def test_a_comment_goes_around_words_that_a_form_reads_as_one_line() -> None:
    document, stream = docx.Document(BytesIO(word_form(Wanted(Language.JAPANESE, read_draft(str(HALF)))))), BytesIO()
    (said,) = [text for text in document.element.body.iter(f"{W}t") if "詳しい職員はいない" in (text.text or "")]
    docx.text.run.Run(
        said.getparent(), None
    ).text = "電算担当は1人で\u200b兼ねている。\n通信に詳しい\u200b職員はいない。今後は未定。"
    document.save(stream)
    (words,) = [words for heading, words in commented_words(with_comments(stream.getvalue())) if "A①" in heading]
    assert words == "通信に詳しい\u200b職員はいない。"


@pytest.mark.parametrize("kind", ["text", "dropDownList", "comboBox", "date"])
def test_a_comment_goes_around_the_whole_of_a_control_that_holds_plain_words(kind: str) -> None:
    def fill(paragraph: Any) -> None:
        paragraph.add_run("運用：")
        control = OxmlElement("w:sdt")
        for name in ("w:sdtPr", "w:sdtContent"):
            control.append(OxmlElement(name))
        control[0].append(OxmlElement(f"w:{kind}"))
        control[1].append(paragraph.add_run("まだ未定です")._r)
        paragraph._p.append(control)
        paragraph.add_run("。")

    assert noted(written(fill), "運用：まだ未定です。", 6, 2) == "まだ未定です"
    assert noted(written(fill), "運用：まだ未定です。", 2, 4) == "用：まだ未定です"


def test_remarks_on_the_same_words_stand_side_by_side() -> None:
    data = written(lambda p: p.add_run("市民の足を守る計画"))
    spot = Spot(paragraph=1)
    notes = [Note(str(n), (), Place(1, start, 4, spot), "市民の足を守る計画") for n, start in enumerate((1, 3, 1, 6))]
    found = commented_words(annotated_word(data, notes, "", "draft.docx", Language.JAPANESE))
    assert [words for _, words in found] == ["市民の足", "の足を守", "市民の足", "守る計画"]


def test_a_remark_on_the_plan_as_a_whole_goes_to_its_title() -> None:
    document, stream = docx.Document(), BytesIO()
    for words in ("資料1", "○○町IoT計画", "本文"):
        document.add_paragraph(words)
    document.save(stream)
    after = annotated_word(
        stream.getvalue(), [Note("H", (), None)], "○○町IoT計画", "draft.docx", Language.ENGLISH, "2026-04-01"
    )
    assert [words for _, words in commented_words(after)] == ["○○町IoT計画"]
    assert b'w:date="2026-04-01T00:00:00Z"' in parts(after)["word/comments.xml"]
    assert docx.Document(BytesIO(after)).paragraphs[1].text == "○○町IoT計画"
