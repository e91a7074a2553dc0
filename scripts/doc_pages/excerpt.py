"""The excerpts of output in `README.md`: cut from a real review, so that they stay true."""

import re
from contextlib import chdir
from pathlib import Path

from advisor.drafts.loading import read_draft
from advisor.language import Language
from advisor.reports.text_report import TextReport
from advisor.reviewing.building import review_draft
from advisor.reviewing.codes import label_of

DRAFT = "samples/half.yaml"
WIDTH = 80
SHOWN_WALL = "C3"
SHOWN_STRENGTHS = 2
LEFT_OUT = "…"
_BLOCK = re.compile(r"(<!-- excerpt: (ja|en) -->\n```text\n).*?(\n```)", re.DOTALL)


def with_excerpts(readme: str, root: Path) -> str:
    """Return the README with its excerpts cut anew: in Japanese the report in short, in English one remark."""
    with chdir(root):
        review = review_draft(read_draft(DRAFT))
    japanese, english = (TextReport(language, WIDTH).render(review) for language in Language)
    cut = {Language.JAPANESE: _in_short(japanese), Language.ENGLISH: _remark(english)}
    return _BLOCK.sub(lambda found: found[1] + cut[Language(found[2])] + found[3], readme)


def _in_short(report: str) -> str:
    """Return the beginning of a report, the first good points, one remark and the counts."""
    parts = report.rstrip().split("\n\n")
    strengths, _, remarks = [part for part in parts if part.startswith("■")][:3]
    return "\n\n".join([parts[0], _first_points(strengths), LEFT_OUT, remarks, _remark(report), LEFT_OUT, parts[-1]])


def _first_points(strengths: str) -> str:
    heading, *points = re.split(r"\n(?=・)", strengths)
    return "\n".join([heading, *points[:SHOWN_STRENGTHS]])


def _remark(report: str) -> str:
    """Return the remark to show, or the first where the draft no longer gets it."""
    remarks = [part for part in report.split("\n\n") if re.match(r" *\d+\. 【", part)]
    return next((part for part in remarks if f" {label_of(SHOWN_WALL)} " in part.split("\n")[0]), remarks[0])
