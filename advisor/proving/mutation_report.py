"""What `advisor rules mutate` says: the changes of rules that no test notices, and which test would."""

from collections.abc import Iterator
from typing import Any

from advisor.language import Text
from advisor.proving.mutants import Mutant
from advisor.proving.places import place_of
from advisor.proving.proposals import Proposal
from advisor.proving.scoring import ENOUGH, Fate, Judged, Score, StaleEntry
from advisor.reviewing.codes import label_of
from advisor.texts import text

_FILE = "proving"


def mutation_report(rules: int, score: Score, listed: bool) -> Iterator[Text]:
    """Yield the lines of the report; `rules` counts the rules that were changed, `listed` adds every change."""
    if listed:
        for judged in score.judged:
            fate = text(_FILE, f"fate-{judged.fate}")
            yield text(_FILE, "listed", fate=fate, mutant=judged.mutant.name, **_where(judged))
    for judged in score.of(Fate.EQUIVALENT):
        yield text(_FILE, "equivalent", change=in_words(judged.mutant), reason=judged.reason, **_where(judged))
    for entry in score.stale:
        yield text(_FILE, f"stale-{entry.why}", mutant=entry.mutant, **_where_stale(entry))
    for judged in score.of(Fate.SURVIVED):
        yield from _survivor(judged)
    killed, survived = len(score.of(Fate.KILLED)), len(score.of(Fate.SURVIVED))
    counts = {"rules": rules, "counted": f"{killed + survived:,}", "killed": f"{killed:,}"}
    yield text(_FILE, "score", **counts, percent=score.percent, enough=ENOUGH)
    equivalent, same = len(score.of(Fate.EQUIVALENT)), len(score.of(Fate.SAME))
    if equivalent or same:
        yield text(_FILE, "not-counted", equivalent=equivalent, same=same)


def mutation_data(rules: int, score: Score, listed: bool) -> dict[str, Any]:
    """Return the report as data for JSON; `change` and `reason` are texts."""
    data: dict[str, Any] = {"rules": rules, "score": score.percent, "enough": ENOUGH}
    data |= {str(fate): len(score.of(fate)) for fate in Fate}
    data["survivors"] = [_data(judged) for judged in score.of(Fate.SURVIVED)]
    data["equivalents"] = [_data(judged) for judged in score.of(Fate.EQUIVALENT)]
    data["stale"] = [{**_where_stale(e), "rule": e.rule.id, "mutant": e.mutant, "why": e.why} for e in score.stale]
    if listed:
        data["mutants"] = [_data(judged) for judged in score.judged]
    return data


def in_words(mutant: Mutant) -> Text:
    """Return what was changed."""
    values = {"slot": mutant.path[0], "about": mutant.about, "old": mutant.old, "new": mutant.new}
    return text(_FILE, f"change-{mutant.change}", **values)


def _survivor(judged: Judged) -> Iterator[Text]:
    yield text(_FILE, "survivor", change=in_words(judged.mutant), **_where(judged))
    if judged.proposal is None:
        yield text(_FILE, "no-proposal", mutant=judged.mutant.name)
        return
    yield text(_FILE, "proposal")
    name = text(_FILE, "proposed-name")
    written = _as_test(judged.proposal)
    yield Text(f"      - name: {name.ja}", f"      - name: {name.en}")
    yield from (Text(line, line) for line in (f"        {key}: {value}" for key, value in written.items()))


def _as_test(proposal: Proposal) -> dict[str, str]:
    """Return a proposal as it would be written in a rule: key by key."""
    facts = ", ".join(f"{fact}: {_quoted(value)}" for fact, value in proposal.facts.items())
    written = {"stage": str(proposal.stage)} if proposal.stage else {}
    written |= {"facts": f"{{{facts}}}", "expect": str(proposal.expect)}
    if proposal.because:
        written["because"] = f"[{', '.join(sorted(proposal.because))}]"
    return written


def _quoted(value: str) -> str:
    return f'"{value}"' if value in ("yes", "no") else value


def _where(judged: Judged) -> dict[str, object]:
    return {**place_of(judged.rule, judged.mutant.path)._asdict(), "rule": label_of(judged.rule.id)}


def _where_stale(entry: StaleEntry) -> dict[str, object]:
    return {**place_of(entry.rule, ("equivalent", entry.place))._asdict(), "rule": label_of(entry.rule.id)}


def _data(judged: Judged) -> dict[str, Any]:
    proposal = judged.proposal
    return {
        **_where(judged),
        "rule": judged.rule.id,
        "mutant": judged.mutant.name,
        "fate": judged.fate,
        "change": in_words(judged.mutant),
        "reason": judged.reason,
        "test": proposal
        and {
            "facts": proposal.facts,
            "stage": proposal.stage,
            "expect": proposal.expect,
            "because": sorted(proposal.because) if proposal.because else None,
        },
    }
