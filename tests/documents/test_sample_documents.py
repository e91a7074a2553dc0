"""The samples as documents, in Markdown and in Word, get the remarks of their plan files."""

from io import BytesIO
from pathlib import Path

import docx
import pytest

from advisor.documents.opening import draft_of_bytes, read_draft
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


LABELLED = sorted((Path(__file__).parent.parent / "labelled").glob("*.md"))


@pytest.mark.parametrize("path", LABELLED, ids=lambda path: path.stem)
def test_a_draft_pasted_into_word_gets_the_remarks_of_its_text(path: Path) -> None:
    """Nobody sets styles: each line is a paragraph, each row of strokes stays one."""
    document = docx.Document()
    for line in path.read_text("utf-8").splitlines():
        document.add_paragraph(line)
    pasted = BytesIO()
    document.save(pasted)
    of_word = review_draft(draft_of_bytes(pasted.getvalue(), "plan.docx"))
    assert codes(of_word, Verdict.APPLIES) == codes(review_draft(read_draft(str(path))), Verdict.APPLIES)
