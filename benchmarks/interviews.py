"""How much of the form an interview asks for, and whether it comes to the verdicts of the full plan.

Run: `python -m benchmarks.interviews` (a minute or two). The author of each sample and of each labelled plan answers an
interview on the empty form from the cells of the full plan, until no question is left.
"""

from statistics import mean

from tests.interview.full_plans import PLANS, SAMPLES, interviewed, name_of, verdicts


def main() -> None:
    shares, compared, same = [], 0, 0
    print(f"{'plan':28} {'asked':>6} {'cells':>6} {'share':>6}  differing verdicts")
    for path in PLANS:
        done = interviewed(path)
        full, after = verdicts(done.full), verdicts(done.after)
        differing = sorted(rule for rule, subject in full if full[rule, subject] != after.get((rule, subject)))
        shares.append(len(done.asked) / done.offered)
        compared, same = compared + len(full), same + len(full) - len(differing)
        print(
            f"{name_of(path):28} {len(done.asked):6} {done.offered:6} {shares[-1]:6.1%}  {' '.join(differing) or '-'}"
        )
    samples = mean(shares[: len(SAMPLES)])
    print(f"mean share over the {len(SAMPLES)} samples {samples:.1%}, over all {len(PLANS)} plans {mean(shares):.1%}")
    print(f"{same:,} of {compared:,} verdicts the same")


if __name__ == "__main__":
    main()
