"""Explanations: the time of why, why-not and the smallest changes, against a review of the same draft.

Run: `python -m benchmarks.explanations`. Everything runs warm in one process; medians of several rounds.
"""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from advisor.drafts.draft import Draft
from advisor.drafts.loading import read_draft
from advisor.engine.rules import Stratum, load_rules
from advisor.explaining.changes import Changer
from advisor.explaining.inquiry import inquire
from advisor.explaining.why_not import why_not
from advisor.reviewing.building import review_draft

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 5
DRAFTS = ("half.yaml", "hakui/wall.yaml", "uki/wall.yaml", "yasugi/wall.yaml", "mine/wall.yaml")


def milliseconds(call: Callable[[], object]) -> float:
    """Return the median time of a call."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def changes_of_all(draft: Draft) -> list[float]:
    """Return the milliseconds that the smallest changes of each remark take; the first also reads the draft."""
    start = time.perf_counter()
    inquiry = inquire(draft)
    changer = Changer(inquiry)
    times = []
    for finding in inquiry.review.findings:
        if finding.chain:
            changer.changes(finding)
            times.append((time.perf_counter() - start) * 1000)
            start = time.perf_counter()
    return times


def every_why_not(draft: Draft) -> int:
    """Answer for every wall and subject, and return how many answers there are."""
    inquiry = inquire(draft)
    pitfalls = load_rules().of(Stratum.PITFALL)
    return sum(len(why_not(inquiry.examination, inquiry.review, rule.id)) for rule in pitfalls)


def main() -> None:
    print(
        f"{'draft':18} {'review':>7} {'why-not, all':>13} {'answers':>8} "
        f"{'changes, all':>13} {'slowest':>8} {'remarks':>8}"
    )
    for name in DRAFTS:
        draft = read_draft(str(ROOT / "samples" / name))
        review_draft(draft)
        review = milliseconds(lambda draft=draft: review_draft(draft))  # type: ignore[misc]
        answers = every_why_not(draft)
        why = milliseconds(lambda draft=draft: every_why_not(draft))  # type: ignore[misc]
        times = changes_of_all(draft)
        print(
            f"{name:18} {review:6.0f}  {why:12.0f}  {answers:8} {sum(times):12.0f}  {max(times):7.0f}  {len(times):8}"
        )
    print("milliseconds; the smallest changes of a remark are found by examining the changed draft again")


if __name__ == "__main__":
    main()
