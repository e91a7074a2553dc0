"""What `advisor rules test` says: every test that does not come out as written, and how to mend it."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from advisor.language import Text
from advisor.proving.cases import Verdict
from advisor.proving.checking import Failure, Trouble
from advisor.proving.places import place_of
from advisor.reviewing.codes import label_of
from advisor.texts import text

_FILE = "proving"


def checking_report(rules: int, cases: int, failures: Collection[Failure]) -> Iterator[Text]:
    """Yield the lines of the report; `rules` and `cases` count what was tried."""
    for failure in failures:
        yield from _told(failure)
    summary = "some-fail" if failures else "all-hold"
    yield text(_FILE, summary, rules=rules, cases=f"{cases:,}", failed=len(failures))


def checking_data(rules: int, cases: int, failures: Collection[Failure]) -> dict[str, Any]:
    """Return the report as data for JSON; `mend` holds texts."""
    return {"rules": rules, "cases": cases, "failures": [_data(failure) for failure in failures]}


def verdict_words(verdict: Verdict) -> Text:
    """Return a verdict in words, with the word that a test has for it."""
    return text(_FILE, f"verdict-{verdict.replace('_', '-')}")


def _told(failure: Failure) -> Iterator[Text]:
    case, place = failure.case, place_of(failure.rule, failure.case.path)
    values = {**place._asdict(), "rule": label_of(failure.rule.id), "name": case.name, "row": case.row}
    yield text(_FILE, "test-in-row" if case.row else "test", **values)
    # The facts of what was expected belong there only where they are at issue.
    named = case.because if failure.trouble is Trouble.GROUNDS else None
    yield text(_FILE, "expected", what=_with_facts(case.expect, named or ()))
    yield text(_FILE, "found", what=_with_facts(failure.found, failure.grounds))
    for how in _mending(failure):
        yield text(_FILE, "mend", how=how)


def _with_facts(verdict: Verdict, facts: Iterable[str]) -> Text:
    listed = ", ".join(sorted(facts))
    return text(_FILE, "on-facts", verdict=verdict_words(verdict), facts=listed) if listed else verdict_words(verdict)


def _mending(failure: Failure) -> Iterator[Text]:
    rule, case = failure.rule, failure.case
    match failure.trouble:
        case Trouble.STAGE:
            yield text(_FILE, "mend-stage", stage=failure.stage, due=rule.due_from)
        case Trouble.NO_SLOT:
            yield text(_FILE, "mend-no-slot", verdict=verdict_words(case.expect))
        case Trouble.UNMET:
            for unmet in failure.unmet:
                line = place_of(rule, (str(unmet.slot), unmet.place)).line
                values = {"line": line, "slot": unmet.slot, "condition": unmet.condition, "found": unmet.found}
                yield text(_FILE, "mend-unmet-found" if unmet.found else "mend-unmet", **values)
        case Trouble.CONCLUDED:
            yield text(_FILE, "mend-concluded", line=place_of(rule, (str(failure.slot),)).line, slot=failure.slot)
        case Trouble.GROUNDS:
            named = case.because or frozenset()
            for key, facts in (("mend-surplus", named - failure.grounds), ("mend-lacking", failure.grounds - named)):
                if facts:
                    yield text(_FILE, key, facts=", ".join(sorted(facts)))


def _data(failure: Failure) -> dict[str, Any]:
    case = failure.case
    return {
        "rule": failure.rule.id,
        **place_of(failure.rule, case.path)._asdict(),
        "test": case.name,
        "row": case.row,
        "expected": {"verdict": case.expect, "because": _sorted(case.because)},
        "found": {"verdict": failure.found, "because": sorted(failure.grounds)},
        "mend": list(_mending(failure)),
    }


def _sorted(facts: frozenset[str] | None) -> list[str] | None:
    return None if facts is None else sorted(facts)
