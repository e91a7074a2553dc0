"""A memo that compares with an earlier version tells what became of every remark, in every form."""

from io import BytesIO
from pathlib import Path

import docx
import pytest

from advisor.documents.opening import read_draft
from advisor.language import Language
from advisor.memos.building import memo_of
from advisor.memos.markdown import markdown_memo
from advisor.memos.model import Memo
from advisor.memos.word import word_memo
from advisor.reviewing.building import review_draft
from advisor.revisions.comparing import compare
from advisor.revisions.model import Outcome
from advisor.revisions.versions import version_of

TOWN = Path(__file__).resolve().parents[2] / "samples" / "uki"


def memo(language: Language) -> Memo:
    before, after = (read_draft(str(TOWN / name)) for name in ("wall.yaml", "final.yaml"))
    return memo_of(review_draft(after), language, None, compare(version_of(before), version_of(after)))


@pytest.mark.parametrize("language", Language)
def test_every_remark_of_the_memo_says_what_became_of_it(language: Language) -> None:
    before, after = (version_of(read_draft(str(TOWN / name))) for name in ("wall.yaml", "final.yaml"))
    comparison = compare(before, after)
    told = memo(language)
    assert all(remark.standing for remark in told.remarks)
    expected = [d for d in comparison.differences if d.outcome is not Outcome.OPEN]
    assert len(told.since) == len(expected)
    assert sum(since.is_gone for since in told.since) == len(comparison.of(Outcome.RESOLVED))
    assert all(since.causes for since in told.since)


@pytest.mark.parametrize("language", Language)
def test_the_changes_stand_in_the_memo_in_word_and_markdown(language: Language) -> None:
    told = memo(language)
    document = docx.Document(BytesIO(word_memo(told)))
    words = "\n".join(
        [p.text for p in document.paragraphs]
        + [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    )
    page = markdown_memo(told)
    for since in told.since:
        assert since.title in words
        assert f"**{since.outcome}**" in page
        assert all(cause.split("「")[0] in words for cause in since.causes)


def test_a_memo_that_compares_with_nothing_says_nothing_of_changes() -> None:
    alone = memo_of(review_draft(read_draft(str(TOWN / "final.yaml"))), Language.JAPANESE)
    assert (alone.since, alone.compared, {remark.standing for remark in alone.remarks}) == ((), "", {""})
    assert "前の版" not in markdown_memo(alone)
