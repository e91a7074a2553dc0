"""The excerpts of output in `README.md`: cut from a real review, so that they stay true."""

import re
from contextlib import chdir
from pathlib import Path

from advisor.drafts.loading import read_draft
from advisor.language import Language
from advisor.reports.text_report import TextReport
from advisor.review.building import review_draft
from advisor.review.codes import label_of

DRAFT = "samples/half.yaml"
WIDTH = 80
SHOWN_WALL = "C3"
SHOWN_STRENGTHS = 2
_LEFT_OUT = "…"
_BLOCK = re.compile(r"(<!-- excerpt: (ja|en) -->\n```text\n).*?(\n```)", re.DOTALL)


def with_excerpts(readme: str, root: Path) -> str:
    """Return the README with its excerpts cut anew."""
    with chdir(root):
        review = review_draft(read_draft(DRAFT))
    return _BLOCK.sub(
        lambda found: found[1] + _cut(TextReport(Language(found[2]), WIDTH).render(review)) + found[3], readme
    )


def _cut(report: str) -> str:
    """Return the beginning of a report, the first good points, one remark and the counts."""
    parts = report.rstrip().split("\n\n")
    headings = [place for place, part in enumerate(parts) if part.startswith("■")]
    remarks = [part for part in parts[headings[2] + 1 :] if re.match(r"\s*\d+\. ", part)]
    shown = next((part for part in remarks if f" {label_of(SHOWN_WALL)} " in part.split("\n")[0]), remarks[0])
    return "\n\n".join(
        [parts[0], _first_points(parts[headings[0]]), _LEFT_OUT, parts[headings[2]], shown, _LEFT_OUT, parts[-1]]
    )


def _first_points(part: str) -> str:
    heading, *points = re.split(r"\n(?=・)", part)
    return "\n".join([heading, *points[:SHOWN_STRENGTHS]])
