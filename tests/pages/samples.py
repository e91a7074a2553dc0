"""Reviews of samples of every kind of draft, made once."""

from functools import cache

from advisor.documents.opening import read_draft
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Review
from tests.docs.pages import ROOT

SAMPLES = (
    "half.yaml", "clean.yaml", "mine/wall.yaml", "documents/half.docx", "documents/hakui-wall.md",
)  # fmt: skip
DAY = "2026-04-01"


@cache
def review_of_sample(name: str) -> Review:
    return review_draft(read_draft(str(ROOT / "samples" / name)), today=DAY)
