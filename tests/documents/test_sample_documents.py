"""The samples as documents, in Markdown and in Word, get the remarks of their plan files."""

from pathlib import Path

import pytest

from advisor.documents.opening import read_draft
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Verdict
from benchmarks.labelled_drafts import codes
from scripts.sample_documents import FOLDER, sources

SOURCES = sources()


@pytest.mark.parametrize("ending", ["md", "docx"])
@pytest.mark.parametrize("name", SOURCES)
def test_a_sample_as_a_document_gets_the_remarks_of_its_plan_file(name: str, ending: str) -> None:
    of_file, of_document = (review_draft(read_draft(str(p))) for p in (SOURCES[name], FOLDER / f"{name}.{ending}"))
    for verdict in (Verdict.APPLIES, Verdict.CONFIRM):
        assert codes(of_document, verdict) == codes(of_file, verdict)


def test_every_sample_stands_there_as_a_document() -> None:
    assert {path.name for path in Path(FOLDER).iterdir()} == {f"{name}.{e}" for name in SOURCES for e in ("md", "docx")}
