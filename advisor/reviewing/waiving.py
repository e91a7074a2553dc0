"""Which verdicts the author has set aside, by which entry of 確認済み, and which entries set nothing aside.

Days are ISO text (`2027-03-31`); an entry is in force up to and including the day it names.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from time import strftime

from advisor.drafts.lines import Place
from advisor.drafts.problems import Problem
from advisor.engine.rules import Rule, RuleBase
from advisor.engine.world import Conclusion
from advisor.language import Text, listed
from advisor.plan.building import NAME_LENGTH
from advisor.plan.model import Plan, Subject, SubjectKind, Waiver, Words
from advisor.reviewing.codes import label_of, nearest_code, resolve_code
from advisor.reviewing.findings import FindingMaker
from advisor.reviewing.model import Location, WaivedFinding
from advisor.reviewing.selection import Aside, Choice
from advisor.reviewing.subjects import subject_ref
from advisor.texts import text

_WHOLE = frozenset({"全体", "計画全体", "計画", "全て", "すべて", "plan", "all", "whole"})
_NO_SIGNS = dict.fromkeys(map(ord, " 　「」『』“”\"'\n\t"))
MAX_NAMED = 3  # subjects that one remark names
MOST_LIKENED = 100  # entries, up to which what is most like an unknown code or name is looked for


def real_today() -> str:
    """Return the day that it is here."""
    return strftime("%Y-%m-%d")


def waiver_for(waivers: Iterable[Waiver], rule: str, subject: Subject, today: str) -> Waiver | None:
    """Return the entry by which a rule is waived for a subject today, the one that holds longest, or None."""
    holding = [waiver for waiver in waivers if today <= waiver.until and covers(waiver, rule, subject)]
    return max(holding, key=lambda waiver: waiver.until, default=None)


def covers(waiver: Waiver, rule: str, subject: Subject) -> bool:
    """Tell whether an entry is about a rule and a subject, whenever it may end."""
    named = not waiver.subjects or any(_names(words, subject) for words in waiver.subjects)
    return named and resolve_code(waiver.finding.text) == rule


def set_aside(plan: Plan, base: RuleBase, pitfalls: Iterable[Conclusion], today: str) -> Aside:
    """Return what the entries of a plan set aside among the conclusions of its pitfall rules."""
    by_rule: dict[str, list[Conclusion]] = {}
    for conclusion in pitfalls:
        by_rule.setdefault(conclusion.rule, []).append(conclusion)
    entries: dict[str, list[Waiver]] = {}
    remarks: list[Problem] = []
    for waiver in plan.waivers:
        code = resolve_code(waiver.finding.text)
        if code is None:
            remarks.append(_unknown_code(waiver.finding, len(remarks) < MOST_LIKENED))
        else:
            entries.setdefault(code, []).append(waiver)
    found = {
        conclusion: holding
        for code, waivers in entries.items()
        for conclusion in by_rule.get(code, ())
        if (holding := waiver_for(waivers, code, plan.subject(conclusion.subject), today))
    }
    for code, waivers in entries.items():
        judged = _Entries(plan, base.rule(code), by_rule.get(code, []), found)
        for waiver in waivers:
            remarks += judged.remarks(waiver, today, len(remarks) < MOST_LIKENED)
    return Aside(found, tuple(remarks), today)


def waived_findings(plan: Plan, aside: Aside, maker: FindingMaker, choice: Choice) -> tuple[WaivedFinding, ...]:
    """Return what is set aside, in the order of the entries; of a choice of codes, only these."""
    told = [
        WaivedFinding(
            id=f"{conclusion.rule}@{conclusion.subject}",
            code=conclusion.rule,
            label=label_of(conclusion.rule),
            title=maker.title_of(conclusion),
            priority=maker.priority_of(conclusion),
            subject=subject_ref(plan.subject(conclusion.subject)),
            reason=waiver.reason,
            reason_text=text("review", f"waiver-{waiver.reason}"),
            explanation=waiver.explanation,
            until=waiver.until,
            location=Location(plan.draft.file, waiver.place, waiver.path, waiver.finding.text),
        )
        for conclusion, waiver in aside.waivers.items()
        if choice.keeps(conclusion.rule)
    ]
    return tuple(sorted(told, key=lambda finding: (finding.location.place, finding.id)))


class _Entries:
    """What is to be said of the entries on one rule."""

    def __init__(
        self, plan: Plan, rule: Rule, conclusions: list[Conclusion], found: Mapping[Conclusion, Waiver]
    ) -> None:
        self.plan, self.rule, self.found = plan, rule, found
        self.label = label_of(rule.id)
        self.own = plan.subjects_of(rule.per)
        self.conclusions = {conclusion.subject: conclusion for conclusion in conclusions}

    def remarks(self, waiver: Waiver, today: str, likened: bool) -> Iterator[Problem]:
        """Yield a remark on every subject that is unknown, or has no such finding, and on an end that has come."""
        if not waiver.subjects:
            yield from self._unused(waiver.place, self.own, text("review", "this-draft"))
        for words in waiver.subjects:
            named = [subject for subject in self.own if _names(words, subject)]
            if named:
                yield from self._unused(words.place, named, _labels(named))
            else:
                yield self._unknown(words, likened)
        open_again = [
            subject
            for subject in self.own
            if today > waiver.until and covers(waiver, self.rule.id, subject) and self._is_told(subject)
        ]
        if open_again:
            values = (("code", self.label), ("subject", _labels(open_again)), ("until", waiver.until))
            yield Problem("waiver-expired", waiver.place, values)

    def _is_told(self, subject: Subject) -> bool:
        conclusion = self.conclusions.get(subject.key)
        return conclusion is not None and conclusion not in self.found

    def _unused(self, place: Place, subjects: list[Subject], label: Text) -> Iterator[Problem]:
        if any(subject.key in self.conclusions for subject in subjects):
            return
        if not self.plan.stage.reaches(self.rule.due_from):
            yield Problem("waiver-not-due", place, (("code", self.label),))
        else:
            yield Problem("waiver-unused", place, (("code", self.label), ("subject", label)))

    def _unknown(self, words: Words, likened: bool) -> Problem:
        values = (("code", self.label), ("subject", words.text), ("kind", text("review", f"kind-{self.rule.per}")))
        if self.rule.per is SubjectKind.PLAN:
            return Problem("waiver-of-the-plan", words.place, values)
        if any(_names(words, subject) for subject in self.plan.subjects):
            return Problem("waiver-other-kind", words.place, values)
        nearest = _nearest(words.text, self.own) if likened else None
        likely = (*values, ("nearest", nearest or ""))
        return Problem("waiver-unknown-subject-near" if nearest else "waiver-unknown-subject", words.place, likely)


def _unknown_code(finding: Words, likened: bool) -> Problem:
    nearest = nearest_code(finding.text) if likened else None
    values = (("code", finding.text), ("nearest", nearest or ""))
    return Problem("waiver-unknown-code-near" if nearest else "waiver-unknown-code", finding.place, values)


def _labels(subjects: list[Subject]) -> Text:
    labels = [subject_ref(subject).label for subject in subjects[:MAX_NAMED]]
    named = listed(labels)
    return Text(f"{named.ja}…", f"{named.en}…") if len(subjects) > MAX_NAMED else named


def _names(words: Words, subject: Subject) -> bool:
    """Tell whether words are the id, the key or the name of a subject, as the author writes or a report shows them."""
    folded = _folded(words.text)
    known = _spellings(subject)
    return folded in _WHOLE or folded in known or _folded(words.text[:NAME_LENGTH]) in known


@lru_cache(maxsize=1024)
def _spellings(subject: Subject) -> frozenset[str]:
    labels = [text("review", f"subject-{subject.kind}", name=name) for name in (subject.id, subject.name)]
    shown = [words for label in (*labels, subject_ref(subject).label) for words in label]
    return frozenset(_folded(words) for words in (subject.id, subject.key, subject.name, *shown)) - {""}


@lru_cache(maxsize=4096)
def _folded(words: str) -> str:
    return unicodedata.normalize("NFKC", words).translate(_NO_SIGNS).lower()


def _nearest(written: str, subjects: list[Subject]) -> str | None:
    """Return the id or name most like an unknown one, or None."""
    from difflib import get_close_matches  # only where a name is unknown

    known = {_folded(name): name for subject in subjects for name in (subject.name, subject.id) if name}
    close = get_close_matches(_folded(written), known, n=1)
    return known[close[0]] if close else None
