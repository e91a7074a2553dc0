"""Reviews for the tests of reports: of samples in every format, with what is set aside, and with hostile words."""

from enum import Enum
from functools import cache
from typing import Any

from hypothesis import strategies as st

import advisor
from advisor.documents.opening import draft_of_bytes, read_draft
from advisor.drafts.loading import draft_from_mapping
from advisor.forms.form import Wanted
from advisor.forms.formats import WRITERS
from advisor.language import Language
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Review
from tests.docs.pages import ROOT
from tests.drafts_of import drafts_below

HALF = ROOT / "samples" / "half.yaml"
_MARK = "甲乙丙丁"
TODAY = "2026-10-01"
SET_ASIDE = "確認済み:\n  - {指摘: C3, 理由: 承知の上, 説明: '別の{場}で[話す](http://x)', 期限: 2027-03}\n"
# Characters that take two units in UTF-16 stand before the words that tell a wall.
ASTRAL, WALL = "𠮷田と𩸽が調べた。", "新しい機器の通信に詳しい職員はいない。"
OTHER = "題名: 花火大会の計画\n日程: 八月に川で花火を上げる。雨の日は翌日に延ばす。見物の席を決める。警備を頼む。掃除をする。\n"
# Pieces that some format, or the program that shows it, would take for its own.
_SIGNS = [
    "[x](http://evil.example)", "![x](http://evil.example/a.png)", "<script>", "</failure>", "]]>", "&amp;", "{0}", "{状態: 未定}", "|", "`", "```",
    "\n::error::x", "::set-output name=a::b", "%0A", "%", "\r\n", "\n\n# x", "\n- x", "\x00", "\x1b[31m", "\u202e", "\u2028", "\ufffe",
    "\ud800", "https://evil.example", "www.evil.example", "*_~$", "\\", '"', "'", ",", ":", "=1+1", "<details>", "𠮷",
]  # fmt: skip
HOSTILE = st.lists(st.sampled_from(_SIGNS) | st.text(max_size=6), min_size=1, max_size=5).map("".join)


def reviewed(path: str) -> Review:
    return review_draft(read_draft(path), today=TODAY)


@cache
def of_samples() -> dict[str, Review]:
    """Return a review of every sample by its path, of documents and of a form for Excel among them."""
    documents = [ROOT / "samples" / "documents" / name for name in ("half.docx", "half.md", "uki-wall.docx")]
    found = {str(path): reviewed(str(path)) for path in [*drafts_below(ROOT / "samples"), *documents]}
    workbook = WRITERS[".xlsx"](Wanted(Language.JAPANESE, read_draft(str(HALF))))
    found["form.xlsx"] = review_draft(draft_of_bytes(workbook, "form.xlsx"))
    found["set-aside.yaml"] = advisor.review(HALF.read_text("utf-8") + SET_ASIDE, today=TODAY)
    found["astral.yaml"] = advisor.review(f"題名: 町ICT計画\n計画の策定:\n  情報部門: {ASTRAL}{WALL}\n")
    found["other.yaml"] = advisor.review(OTHER)
    return found


@cache
def _of_marked_draft() -> Review:
    draft = {
        "題名": f"{_MARK}計画",
        "段階": "計画実施準備",
        "計画の策定": {"情報部門": f"{_MARK}のため新しい機器の通信に詳しい職員はいない"},
        "事業": [{"番号": "p1", "事業名": _MARK, "現場": f"農家の{_MARK}にはまだ話をしていない。"}],
        _MARK: "鍵",
        "確認済み": [{"指摘": "A1", "理由": "承知の上", "説明": _MARK, "期限": "2027-03"}],
    }
    return review_draft(draft_from_mapping(draft, f"{_MARK}.yaml"), today=TODAY)


def hostile(words: str) -> Review:
    """Return a review that quotes some words wherever it quotes its draft, on a file of such a name."""
    review = put_in(_of_marked_draft(), words)
    assert isinstance(review, Review)
    assert review.findings
    assert review.waived
    return review


def put_in(value: Any, words: str) -> Any:
    """Return a value with the mark replaced by some words in every text within."""
    if isinstance(value, str):
        return value if isinstance(value, Enum) else value.replace(_MARK, words)
    if isinstance(value, tuple):
        items = [put_in(item, words) for item in value]
        return type(value)._make(items) if hasattr(value, "_make") else tuple(items)
    return value
