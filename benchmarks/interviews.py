"""How much of the form an interview asks for, and whether it comes to the verdicts of the full plan.

Run: `python -m benchmarks.interviews` (some two minutes). The author of each sample and of each labelled plan answers
an interview on the empty form from the cells of the full plan, until no question is left: once putting off what cannot
be told row by row, and once for all rows together where none has an answer (`ss`).
"""

from collections.abc import Sequence
from statistics import mean

from tests.interview.full_plans import PLANS, SAMPLES, Interviewed, interviewed, name_of, verdicts


def main() -> None:
    print(f"{'plan':28} {'cells':>6} {'asked':>6} {'share':>6} {'with ss':>12}  differing verdicts")
    shares: list[list[float]] = [[], []]
    compared = same = 0
    for path in PLANS:
        figures = ""
        differing: list[str] = []
        for known, done in zip(shares, (interviewed(path), interviewed(path, together=True)), strict=True):
            known.append(len(done.asked) / done.offered)
            figures += f" {len(done.asked):6} {known[-1]:6.1%}"
            missed, total = _differing(done), len(verdicts(done.full))
            differing, compared, same = differing + missed, compared + total, same + total - len(missed)
        print(f"{name_of(path):28} {done.offered:6}{figures}  {' '.join(differing) or '-'}")
    print(f"mean share of cells asked, row by row: {_means(shares[0])}; with ss: {_means(shares[1])}")
    print(f"{same:,} of {compared:,} verdicts the same")


def _differing(done: Interviewed) -> list[str]:
    full, after = verdicts(done.full), verdicts(done.after)
    return sorted(rule for rule, subject in full if full[rule, subject] != after.get((rule, subject)))


def _means(shares: Sequence[float]) -> str:
    count = len(SAMPLES)
    return f"{mean(shares[:count]):.1%} over the {count} samples, {mean(shares):.1%} over all {len(shares)} plans"


if __name__ == "__main__":
    main()
