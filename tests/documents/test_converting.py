"""A converted draft is a plan file that says the same, value by value, and gets the same remarks."""

from pathlib import Path

import pytest

from advisor.conversion.converting import plan_file
from advisor.documents.opening import draft_of_bytes, read_draft
from advisor.drafts.draft import Draft
from advisor.drafts.loading import draft_from_text
from advisor.drafts.nodes import scalars
from advisor.language import Language
from advisor.plan.format import elements
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Priority, Review
from tests.documents.office.corpus import CORPUS

ROOT = Path(__file__).resolve().parents[2]
HANDS = ROOT / "tests/labelled/hands"  # whole plans, and files of Word and Excel
FILES = sorted(
    [
        *(ROOT / "samples").glob("*/*.yaml"), *(ROOT / "samples").glob("*.yaml"), *(ROOT / "tests/labelled").glob("*.md"),
        *HANDS.glob("p*.md"), *HANDS.glob("[stu]*.md"), *HANDS.glob("*.docx"), *HANDS.glob("*.xlsx"),
    ]
)  # fmt: skip
OFFICE = [sample for sample in CORPUS if "benchmark" not in sample.kind]


def told(review: Review) -> list[tuple[object, ...]]:
    """Return what a review says, but for places and the form of the file."""
    return sorted(
        (f.code, str(f.subject.kind), f.subject.name, str(f.verdict), str(f.priority), sorted(f.codes))
        for f in review.findings
        if f.priority is not Priority.FORM
    )


def converted(draft: Draft, keys: Language = Language.JAPANESE) -> Draft:
    return draft_from_text(plan_file(draft, keys, Language.JAPANESE), "plan.yaml")


def assert_converts(draft: Draft) -> None:
    original = told(review_draft(draft))
    for keys in Language:
        plan = converted(draft, keys)
        assert not plan.problems
        assert sorted(value.text for value in scalars(plan.root)) == sorted(value.text for value in scalars(draft.root))
        assert told(review_draft(plan)) == original


@pytest.mark.parametrize("file", FILES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_a_plan_file_or_document_keeps_every_value_and_remark(file: Path) -> None:
    assert_converts(read_draft(str(file)))


@pytest.mark.parametrize("sample", OFFICE, ids=lambda sample: sample.file)
def test_a_file_of_word_or_excel_keeps_every_value_and_remark(sample) -> None:  # type: ignore[no-untyped-def]
    assert_converts(draft_of_bytes(sample.build(), sample.file))


def test_each_value_names_the_place_it_comes_from() -> None:
    draft = read_draft(str(ROOT / "tests/labelled/s07.md"))
    text = plan_file(draft, Language.JAPANESE, Language.JAPANESE)
    body = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    values = [line for line in body if "#" in line]
    assert len(values) == sum(not value.empty for value in scalars(draft.root))
    assert all(line.rpartition("  # L")[2].isdecimal() for line in values)


def test_what_is_open_is_asked_at_the_end() -> None:
    text = plan_file(read_draft(str(ROOT / "samples/half.yaml")), Language.JAPANESE, Language.JAPANESE)
    asked = [line for line in text.splitlines()[-20:] if line.startswith("#   「")]
    assert asked
    assert all("：" in line for line in asked)


def test_english_keys_are_those_of_the_form() -> None:
    text = plan_file(read_draft(str(ROOT / "samples/clean.yaml")), Language.ENGLISH, Language.ENGLISH)
    top = [line.partition(":")[0] for line in text.splitlines() if line[:1].isalpha()]
    assert set(top) <= {path for path in elements() if "." not in path}
