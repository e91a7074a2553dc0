"""Comments in a plan file: above the lines they are about, and the plan reads as before."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.annotating.annotating import annotated
from advisor.annotating.notes import CannotAnnotateError, Note
from advisor.annotating.plan_files import annotated_plan_file
from advisor.documents.opening import draft_of_bytes
from advisor.drafts.draft import Draft
from advisor.drafts.nodes import Entry, Mapping, Node, Scalar
from advisor.language import Language
from advisor.reviewing.building import review_draft

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sorted(path for path in (ROOT / "samples").rglob("*.yaml") if "packs" not in path.parts)


def values(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return {key: values(entry.value) for key, entry in node.entries.items() if isinstance(entry, Entry)}
    return [values(item) for item in node.items]


def plan(data: bytes, file: str = "plan.yaml") -> Draft:
    return draft_of_bytes(data, file)


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: f"{file.parent.name}-{file.stem}")
@pytest.mark.parametrize("end_of_line", ["\n", "\r\n"])
def test_every_remark_stands_above_its_words_and_the_plan_reads_as_before(file: Path, end_of_line: str) -> None:
    data = file.read_bytes().replace(b"\n", end_of_line.encode())
    draft = plan(data)
    review = review_draft(draft)
    after = annotated(data, draft, review, Language.JAPANESE)
    again = plan(after)
    assert values(again.root) == values(draft.root)
    findings = review_draft(again).findings
    assert [(f.id, f.location.text) for f in findings] == [(f.id, f.location.text) for f in review.findings]
    kept = after.decode().split(end_of_line)
    for line in data.decode().split(end_of_line):
        kept = kept[kept.index(line) + 1 :]
    for finding in findings:
        above = [again.lines.line(number) for number in range(1, finding.location.place.line)]
        heading = max(number for number, line in enumerate(above) if f"】{finding.label} {finding.title.ja}" in line)
        if finding.location.text:
            assert all(line.lstrip().startswith("#") for line in above[heading:])


_SHAPES = (
    "題名: {a}\n概要: |\n  {b}\n  {c}\n他: {d}\n",
    "題名: >-\n  {a}\n\n  {b}\n概要:\n  {c}\n  {d}\n",
    "題名: \"{a}\n  {b}\"\n概要: '{c}\n  {d}'\n",
    "事業:\n  - {a}\n  - x: |2\n      {b}\n    y: {c}\n  -\n    {d}\n",
    "題名: {{a: {a}, b: [{b},\n  {c}]}}\nx: {d}\n",
    "題名：{a}\n　概要： {b}\nx: {c} # {d}\n",
)


@given(
    st.sampled_from(_SHAPES),
    st.lists(st.text("計画村あいう", min_size=1, max_size=5), min_size=4, max_size=4),
    st.data(),
)
def test_no_note_changes_what_a_file_says_wherever_it_goes(shape: str, words: list[str], data: st.DataObject) -> None:
    text = shape.format(**dict(zip("abcd", words, strict=True)))
    draft = plan(text.encode())
    line = data.draw(st.integers(1, text.count("\n")))
    place = draft.lines.place(draft.lines.start(line), 1)
    note = Note("見出し: [x] - |", ("二行目\nの: 'ある'", "#"), place, draft.lines.line(line))
    after = annotated_plan_file(text.encode(), draft, [note], Language.JAPANESE)
    assert after.decode().count("# 見出し: [x] - |") == 1
    assert values(plan(after).root) == values(draft.root)


def test_a_file_in_the_usual_encoding_of_windows_stays_in_it() -> None:
    data = (ROOT / "samples" / "half.yaml").read_text(encoding="utf-8").encode("cp932")
    draft = plan(data)
    after = annotated(data, draft, review_draft(draft), Language.ENGLISH)
    assert values(plan(after).root) == values(draft.root)
    assert "Plan" not in after.decode("cp932").split("題名")[1].splitlines()[0]


@pytest.mark.parametrize("file", ["plan.json", "plan.md"])
def test_what_holds_no_comments_is_refused_with_the_way_out(file: str) -> None:
    data = b'{"title": "IoT"}' if file.endswith("json") else "# ○○町IoT計画\n\n背景です。\n".encode()
    draft = plan(data, file)
    with pytest.raises(CannotAnnotateError) as error:
        annotated(data, draft, review_draft(draft), Language.ENGLISH)
    assert "--format docx" in error.value.in_(Language.ENGLISH)
