"""The drafts that explanations are tried on, examined once."""

from functools import cache
from pathlib import Path

from advisor.drafts.loading import read_draft
from advisor.explaining.inquiry import Inquiry, inquire

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sorted(path for path in (ROOT / "samples").rglob("*.yaml") if "packs" not in path.parts)


@cache
def inquiry_into(path: Path) -> Inquiry:
    return inquire(read_draft(str(path)))
