"""The excerpts of `docs/formats.md`: cut from real reports on a sample, so that they stay true."""

import json
import re
from collections.abc import Callable
from contextlib import chdir
from pathlib import Path

from advisor.drafts.loading import read_draft
from advisor.language import Language
from advisor.memos.building import memo_of
from advisor.memos.markdown import markdown_memo
from advisor.reports.concise_report import concise_report
from advisor.reports.github_report import github_report
from advisor.reports.json_report import json_report
from advisor.reports.junit_report import junit_report
from advisor.reports.sarif_report import sarif_report
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Review
from scripts.doc_pages.comment_excerpts import commented_plan_file, commented_word
from scripts.doc_pages.comparing_excerpts import compared, side_by_side, told_in_memo
from scripts.doc_pages.excerpt import DRAFT, LEFT_OUT, SHOWN_WALL

SHOWN_LANGUAGE = Language.ENGLISH
_BLOCK = re.compile(r"(<!-- excerpt: ([\w-]+) -->\n```\w*\n).*?(^```)", re.DOTALL | re.MULTILINE)


def with_format_excerpts(page: str, root: Path) -> str:
    """Return the page with its excerpts cut anew; each that is of one draft shows what is told of one wall."""
    with chdir(root):
        review = review_draft(read_draft(DRAFT))
        cut = {name: make(review) for name, make in _OF_REVIEW.items()}
        cut |= {name: make(SHOWN_LANGUAGE) for name, make in _OF_DRAFTS.items()}
    return _BLOCK.sub(lambda found: f"{found[1]}{cut[found[2]]}\n{found[3]}", page)


def _of_json(review: Review) -> str:
    """Return the finding down to its message."""
    finding = json.loads(json_report([review], SHOWN_LANGUAGE))["reviews"][0]["findings"][_number(review)]
    lines = json.dumps(finding, ensure_ascii=False, indent=2).splitlines()
    end = next(number for number, line in enumerate(lines) if line.startswith('  "message"'))
    return "\n".join([*lines[: end + 1], f"  {LEFT_OUT}", "}"])


def _of_sarif(review: Review) -> str:
    result = json.loads(sarif_report([review], SHOWN_LANGUAGE))["runs"][0]["results"][_number(review)]
    return json.dumps(result, ensure_ascii=False, indent=2)


def _of_junit(review: Review) -> str:
    """Return the head of the suite, a test that went well, and the one that did not."""
    report = junit_report([review], SHOWN_LANGUAGE)
    head = report.splitlines()[:3]
    tests = re.findall(r"^  <testcase[^\n]*?(?:/>$|>.*?</testcase>$)", report, re.MULTILINE | re.DOTALL)
    passed = next(test for test in tests if test.endswith("/>"))
    failed = next(test for test in tests if f'.{SHOWN_WALL}"' in test)
    return "\n".join([*head, passed, f"  {LEFT_OUT}", failed, f"  {LEFT_OUT}", " </testsuite>", "</testsuites>"])


def _of_github(review: Review) -> str:
    return github_report([review], SHOWN_LANGUAGE).splitlines()[_number(review)]


def _of_concise(review: Review) -> str:
    return concise_report(review, SHOWN_LANGUAGE).splitlines()[_number(review)]


def _of_markdown(review: Review) -> str:
    """Return the remark of the memo."""
    remarks = markdown_memo(memo_of(review, SHOWN_LANGUAGE)).split("<a id=")
    number = _number(review) + 1
    return next(f"<a id={remark}".rstrip() for remark in remarks if remark.startswith(f'"remark-{number}"'))


_OF_REVIEW: dict[str, Callable[[Review], str]] = {
    "json": _of_json, "sarif": _of_sarif, "junit": _of_junit, "github": _of_github, "concise": _of_concise,
    "markdown": _of_markdown,
}  # fmt: skip
_OF_DRAFTS: dict[str, Callable[[Language], str]] = {
    "comments-word": commented_word, "comments-yaml": commented_plan_file, "since": told_in_memo, "diff": compared,
    "portfolio": side_by_side,
}  # fmt: skip


def _number(review: Review) -> int:
    """Return which finding is shown, counted from 0; the first where the draft no longer gets that wall."""
    codes = [finding.code for finding in review.findings]
    return codes.index(SHOWN_WALL) if SHOWN_WALL in codes else 0
