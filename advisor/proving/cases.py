"""The tests that stand inside a rule, read as cases: one situation, one verdict.

A test is one case; or, with `each`, one for each of several changes that lead to the same verdict; or, with `across`, a
table over all values of one fact, or over the stages.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from advisor.engine.rules import Rule
from advisor.plan.model import Stage
from advisor.resources import DamagedKnowledgeError

STAGE = "stage"


class Verdict(StrEnum):
    """What a rule says in a case; diagnoses and advice hold or are silent, pitfalls have the other four."""

    APPLIES = "applies"
    CONFIRM = "confirm"
    CLEAR = "clear"
    OUT_OF_SCOPE = "out_of_scope"
    HOLDS = "holds"
    SILENT = "silent"

    @property
    def concludes(self) -> bool:
        """Tell whether the rule draws a conclusion."""
        return self in (Verdict.APPLIES, Verdict.CONFIRM, Verdict.HOLDS)


@dataclass(frozen=True, slots=True)
class Case:
    """What differs from the clean plan, and what the rule is to say.

    `path` leads to the test, or to its row, in the rule's file; `row` says which change or value of a test with several
    cases this is, empty where there is but one. `because` holds the facts that the explanation names, no more and no
    fewer; None where the test leaves that open.
    """

    rule: str
    path: tuple[str | int, ...]
    name: str
    expect: Verdict
    facts: dict[str, str]
    given: dict[str, Any] | None = None
    stage: Stage | None = None
    because: frozenset[str] | None = None
    row: str = ""


def cases_of(rule: Rule) -> tuple[Case, ...]:
    """Return every case of a rule's tests, in the order written. Raises DamagedKnowledgeError."""
    found: list[Case] = []
    for place, test in enumerate(rule.tests):
        try:
            found += _cases(rule, place, test)
        except (KeyError, ValueError, TypeError, AttributeError) as error:
            raise DamagedKnowledgeError(f"{rule.id}: tests[{place}]: {type(error).__name__}: {error}") from None
    return tuple(found)


def _cases(rule: Rule, place: int, test: dict[str, Any]) -> Iterator[Case]:
    facts = dict(test.get("facts") or {})
    single = Case(
        rule.id, ("tests", place), test["name"], Verdict(test.get("expect", Verdict.SILENT)), facts, test.get("given"),
        stage=Stage(test[STAGE]) if test.get(STAGE) else None,
        because=frozenset(test["because"]) if test.get("because") else None,
    )  # fmt: skip
    if "across" in test:
        for verdict, values in test["verdicts"].items():
            for column, value in enumerate(values):
                path = (*single.path, "verdicts", verdict, column)
                yield _in_row(replace(single, expect=Verdict(verdict), path=path), test["across"], value)
    elif "each" in test:
        for line, change in enumerate(test["each"]):
            row = ", ".join(f"{fact}: {value}" for fact, value in change.items())
            yield replace(single, facts={**facts, **change}, row=row, path=(*single.path, "each", line))
    else:
        yield replace(single, expect=Verdict(test["expect"]))


def _in_row(case: Case, across: str, value: str) -> Case:
    row = f"{across}: {value}"
    if across == STAGE:
        return replace(case, stage=Stage(value), row=row)
    return replace(case, facts={**case.facts, across: value}, row=row)
