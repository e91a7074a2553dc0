"""How the rules fare over many drafts: how often each fires, which together, what they never say, how long they take.

Times are those of the reference evaluator, in which one rule comes after the other; durable-rules matches all rules at
once, so that none has a time of its own there. Shares and times are rounded down. What authors have set aside counts.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from time import perf_counter_ns

from advisor.drafts.draft import Draft
from advisor.engine.reference import evaluated
from advisor.engine.rules import Rule, RuleBase, Slot, Stratum
from advisor.engine.world import Conclusion, World
from advisor.facts.building import build_facts, world_of
from advisor.plan.building import build_plan
from advisor.plan.model import Stage
from advisor.proving.outcomes import STRONGEST_FIRST, VERDICTS, silence_of
from advisor.reviewing.building import the_ear
from advisor.reviewing.domain import is_off_domain

REPEATS = 5  # evaluations of a draft, of which the shortest time of each rule counts
_NANOSECONDS = 1000


@dataclass(frozen=True)
class RuleFiring:
    """One rule over all drafts: its verdicts, one for each subject, and in how many drafts it fired.

    `never_seen` are the verdicts that it could give and gave in no draft, `never_expected` those that none of its own
    tests expects. `microseconds` are those of one draft on average.
    """

    rule: Rule
    verdicts: dict[str, int]
    drafts: int
    never_seen: tuple[str, ...]
    never_expected: tuple[str, ...]
    microseconds: int

    @property
    def fired(self) -> bool:
        """Tell whether the rule fired anywhere."""
        return self.drafts > 0


@dataclass(frozen=True)
class Pair:
    """Two pitfall rules that applied in the same `drafts`, and there to the same `subjects`.

    `share` is the percentage of the drafts in which either applied.
    """

    rules: tuple[str, str]
    drafts: int
    subjects: int
    share: int


@dataclass
class Firings:
    """Takes in one draft after the other; keeps only counts and times."""

    base: RuleBase
    drafts: int = 0
    off_domain: int = 0
    _verdicts: dict[str, Counter[str]] = field(default_factory=dict)
    _drafts: Counter[str] = field(default_factory=Counter)
    _applied: Counter[str] = field(default_factory=Counter)
    _together: Counter[tuple[str, str]] = field(default_factory=Counter)
    _same_subjects: Counter[tuple[str, str]] = field(default_factory=Counter)
    _nanoseconds: Counter[str] = field(default_factory=Counter)

    def add(self, draft: Draft) -> None:
        """Count what every rule says of a draft; a document of another kind is only counted as such.

        Raises UnreadableDraftError where the draft tells of more subjects than one plan can have.
        """
        plan = build_plan(draft)
        if is_off_domain(plan):
            self.off_domain += 1
            return
        self.add_world(world_of(plan, build_facts(plan, the_ear())))

    def add_world(self, world: World) -> None:
        """Count what every rule says of the facts of one plan."""
        self.drafts += 1
        subjects = Counter(kind for _, kind in world.subjects)
        applied: dict[str, set[str]] = {}
        for rule, conclusions in evaluated(self.base, world):
            strongest = _strongest(conclusions)
            counts = self._verdicts.setdefault(rule.id, Counter())
            counts.update(VERDICTS[slot] for slot in strongest.values())
            counts[silence_of(rule, world.stage)] += subjects[rule.per] - len(strongest)
            self._drafts[rule.id] += bool(strongest)
            if rule.stratum is Stratum.PITFALL:
                applied[rule.id] = {subject for subject, slot in strongest.items() if slot is not Slot.CONFIRM}
        self._count_pairs({rule: found for rule, found in applied.items() if found})
        self._nanoseconds.update(times_of(self.base, world))

    def _count_pairs(self, applied: dict[str, set[str]]) -> None:
        self._applied.update(applied.keys())
        for pair in combinations(sorted(applied), 2):
            self._together[pair] += 1
            self._same_subjects[pair] += len(applied[pair[0]] & applied[pair[1]])

    def rules(self) -> Iterator[RuleFiring]:
        """Yield what was counted of every rule, in the order of the strata."""
        for rule in self.base.rules:
            counts = self._verdicts.get(rule.id, Counter())
            possible = possible_verdicts(rule)
            expected = expected_verdicts(rule)
            yield RuleFiring(
                rule,
                {verdict: counts[verdict] for verdict in possible},
                self._drafts[rule.id],
                tuple(verdict for verdict in possible if not counts[verdict]),
                tuple(verdict for verdict in possible if verdict not in expected),
                self._nanoseconds[rule.id] // (_NANOSECONDS * max(self.drafts, 1)),
            )

    def pairs(self, most: int) -> list[Pair]:
        """Return the pairs that applied in most drafts together, of equally many those that seldom applied apart."""
        found = [
            Pair(pair, drafts, self._same_subjects[pair], 100 * drafts // self._either(pair))
            for pair, drafts in self._together.items()
        ]
        return sorted(found, key=lambda pair: (-pair.drafts, -pair.share, pair.rules))[:most]

    def _either(self, pair: tuple[str, str]) -> int:
        return self._applied[pair[0]] + self._applied[pair[1]] - self._together[pair]


def times_of(base: RuleBase, world: World) -> dict[str, int]:
    """Return how many nanoseconds each rule takes for all its subjects, the shortest of several evaluations."""
    times: dict[str, int] = {}
    for _ in range(REPEATS):
        before = perf_counter_ns()
        for rule, _conclusions in evaluated(base, world):
            now = perf_counter_ns()
            times[rule.id] = min(times.get(rule.id, now - before), now - before)
            before = perf_counter_ns()
    return times


def possible_verdicts(rule: Rule) -> tuple[str, ...]:
    """Return what a rule can say of a subject."""
    concluding = dict.fromkeys(VERDICTS[slot] for slot in STRONGEST_FIRST if rule.conditions(slot))
    silent = dict.fromkeys(silence_of(rule, stage) for stage in reversed(Stage))
    return (*concluding, *silent)


def expected_verdicts(rule: Rule) -> set[str]:
    """Return the verdicts that the tests inside a rule expect; one test may tell several under `verdicts`."""
    return {verdict for test in rule.tests for verdict in (test.get("expect"), *test.get("verdicts", ())) if verdict}


def _strongest(conclusions: Iterable[Conclusion]) -> dict[str, Slot]:
    """Return the slot that decides the verdict, for every subject about which something is concluded."""
    found: dict[str, Slot] = {}
    for conclusion in conclusions:
        known = found.get(conclusion.subject, conclusion.slot)
        found[conclusion.subject] = min(known, conclusion.slot, key=STRONGEST_FIRST.index)
    return found
