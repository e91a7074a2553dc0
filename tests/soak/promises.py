"""What a review promises for any input: an answer in time, in words, whose every place holds what is reported.

The properties of the test suite and the coverage-guided fuzzer (`scripts/fuzz.py`) hold the product to the same code.
"""

import json
import time
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

import advisor
from advisor.drafts.draft import Draft
from advisor.drafts.encoding import decode
from advisor.drafts.lines import Lines, Place
from advisor.drafts.loading import draft_from_text
from advisor.drafts.problems import UnreadableDraftError
from advisor.language import Language
from advisor.plan.building import build_plan
from advisor.reviewing.model import Evidence, Location, Review
from tests.soak.written import begins, is_part_of, last_key_is

SECONDS = 10.0  # for inputs of some hundred bytes, on a busy machine; alone they take milliseconds
# The value of a remark on form that stands at its place (or its key does); the other remarks point at a sign.
_QUOTED_BY_REMARKS = {
    "unknown-key": "key", "unknown-key-near": "key", "unknown-reference": "reference", "figure-out-of-range": "text",
    "bare-answer": "text", "year-of-no-era": "text", "period-not-read": "text", "unknown-choice": "text",
}  # fmt: skip


class BrokenPromiseError(AssertionError):
    """A review did what it must never do."""


def check(draft: str | bytes | Mapping[str, Any]) -> Review | None:
    """Review a draft and hold the answer to the promises; None where the draft is refused in words."""
    started = time.monotonic()
    try:
        review = advisor.review(draft)
    except UnreadableDraftError as refusal:
        _check_refusal(refusal, _text_of(draft))
        review = None
    else:
        _check_places(review)
        _check_reports(review)
    if isinstance(draft, (str, bytes)) and review is not None:
        _check_remarks(draft_from_text(_text_of(draft) or "", "<draft>"))
    took = time.monotonic() - started
    _hold(took < SECONDS, f"took {took:.1f} seconds")
    return review


def _hold(kept: object, *told: object) -> None:
    if not kept:
        raise BrokenPromiseError(*told)


def _text_of(draft: str | bytes | Mapping[str, Any]) -> str | None:
    """Return the text that places count in, or None where bytes are no text, and for a mapping."""
    if isinstance(draft, bytes):
        try:
            return decode(draft).text
        except UnreadableDraftError:
            return None
    return draft.lstrip("\ufeff") if isinstance(draft, str) else None


def _check_refusal(refusal: UnreadableDraftError, text: str | None) -> None:
    for language in Language:
        _hold(refusal.in_(language).startswith("<draft>"), refusal.in_(language))
    place = refusal.problem.place
    if text is not None and place is not None:
        lines = Lines(text)
        _hold(1 <= place.line <= len(lines), refusal.problem)
        line = lines.line(place.line)
        # What is missing at the end of a line is told just behind it.
        _hold(1 <= place.column <= len(line) + 1 and place.column - 1 + place.length <= len(line) + 1, refusal.problem)
        _hold(refusal.written in ("", line), refusal.written, line)


def _located(review: Review) -> Iterator[tuple[Location, Evidence | None]]:
    for finding in review.findings:
        yield finding.location, None
        yield from ((item.location, item) for item in finding.evidence if item.location is not None)
    yield from ((strength.location, None) for strength in review.strengths)


def _check_places(review: Review) -> None:
    for location, evidence in _located(review):
        words = _words_at(review.lines, location.place)
        _hold(_tells_what_is_there(words, location), location, words)
        if evidence is not None and evidence.words and location.text:
            _hold(_quotes(evidence, location, review.lines), evidence)


def _quotes(evidence: Evidence, location: Location, lines: tuple[str, ...]) -> bool:
    """Tell whether evidence quotes the value at its place, or the row of a table that the value names or begins."""
    if is_part_of(evidence.words, location.text) or is_part_of(location.text, evidence.words):
        return True
    row = "".join(lines[location.place.line - 1 :])
    return any(is_part_of(piece, row) for piece in evidence.words.split())


def _tells_what_is_there(words: str, location: Location) -> bool:
    """Tell whether words at a place are the text told of it, or the key under which it stands or is missing."""
    if begins(words, location.text) or last_key_is(words, location.path):
        return True
    is_the_title = not location.path
    return is_the_title or not location.text


def _words_at(lines: tuple[str, ...], place: Place) -> str:
    """Return what stands at a place, which must lie within its line."""
    _hold(1 <= place.line <= len(lines), place)
    line, start = lines[place.line - 1], place.column - 1
    _hold(0 <= start <= len(line) and 0 <= place.length <= len(line) - start, place, line)
    return line[start : start + place.length]


def _check_remarks(draft: Draft) -> None:
    """Hold every remark on form to the words it quotes."""
    lines = tuple(draft.lines.line(number) for number in range(1, len(draft.lines) + 1))
    for remark in build_plan(draft).remarks:
        if remark.place is None:
            continue
        words, name = _words_at(lines, remark.place), _QUOTED_BY_REMARKS.get(remark.code)
        quoted = dict(remark.values)[name] if name is not None else ""
        _hold(not quoted or begins(words, quoted) or _is_key(lines, remark.place), remark, words)


def _is_key(lines: tuple[str, ...], place: Place) -> bool:
    """Tell whether a colon follows the words at a place: what is quoted is then told of the list or mapping below."""
    behind = lines[place.line - 1][place.column - 1 + place.length :]
    return behind.lstrip("'\" \t　").startswith((":", "："))


def _check_reports(review: Review) -> None:
    for language in Language:
        text = advisor.as_text(review, language)
        odd = {c for c in text if unicodedata.category(c) in ("Cc", "Cs") and c != "\n"}
        _hold(not odd, "signs that steer a terminal", odd)
        told = json.loads(advisor.as_json(review, language))["reviews"][0]
        places = [finding["location"] for finding in told["findings"]]
        _hold(
            [(p["line"], p["column"], p["length"]) for p in places] == [f.location.place[:3] for f in review.findings],
            places,
        )
        advisor.as_json(review, language).encode("utf-8")
