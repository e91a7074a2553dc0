"""The single cases that a test inside a rule stands for: what each changes, at which stage, and what is expected of it.

One test can be made for each of several changes (`each`), or be a table over all values of a fact, or all stages
(`across`).
"""

from collections.abc import Iterator, Mapping
from typing import Any

from advisor.records import Record

_STAGE = "stage"


class Case(Record):
    """One case; `from_draft` where parts of a draft are changed, so that any fact may differ besides those named."""

    expect: str
    facts: dict[str, str]
    from_draft: bool


def cases_of(test: Mapping[str, Any]) -> Iterator[Case]:
    """Yield the cases of a test as it is written."""
    facts, from_draft = dict(test.get("facts") or {}), test.get("given") is not None
    across = test.get("across")
    if across is None:
        changes: tuple[dict[str, str], ...] = tuple(test.get("each") or ({},))
        for change in changes:
            yield Case(test["expect"], {**facts, **change}, from_draft)
        return
    for verdict, values in test["verdicts"].items():
        for value in values:
            yield Case(verdict, facts if across == _STAGE else {**facts, across: value}, from_draft)
