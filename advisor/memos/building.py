"""From a review to the memo on it, in the words of one language."""

from collections.abc import Iterable
from os.path import basename
from typing import TYPE_CHECKING

from advisor import __version__
from advisor.drafts.lines import Place
from advisor.drafts.places import place_in_words
from advisor.language import Language, Text
from advisor.memos.dates import counts_in_eras, day_in_words, years_in_words
from advisor.memos.model import (
    Count,
    FirstAction,
    GoodPoint,
    Line,
    Memo,
    Progress,
    Remark,
    SetAside,
    StepMark,
)
from advisor.memos.towns import case_notes, ground_of_case, ground_of_remedy
from advisor.plan.format import plan_format
from advisor.plan.model import DocumentKind, SubjectKind
from advisor.reviewing.codes import label_of
from advisor.reviewing.model import Finding, Priority, Review, Verdict
from advisor.texts import text

if TYPE_CHECKING:
    from advisor.revisions.model import Comparison

MAX_MAIN = 10
MAX_CURRENT = 300  # characters of the draft that stand beside a remark
MAX_STRENGTHS_NAMED = 2
_HASH_SHOWN = 8


def memo_of(review: Review, language: Language, day: str | None = None, comparison: "Comparison | None" = None) -> Memo:
    """Return the memo on a review; `day` (ISO text) is that of the review, left to be filled in where none is given.

    With a comparison, whose newer version is the draft reviewed, the memo tells what has changed since the older.
    """
    memo = _Writer(review, language, day).memo()
    if comparison is None:
        return memo
    from advisor.memos.since import compared_in_words, since_of, standings_of  # only where a memo compares

    standings = standings_of(comparison, language)
    return memo._replace(
        remarks=tuple(remark._replace(standing=standings.get(remark.id, "")) for remark in memo.remarks),
        since=since_of(comparison, language), compared=compared_in_words(comparison, language),
    )  # fmt: skip


def _current(finding: Finding, title: str) -> str:
    """Return the draft's words that a remark is about; none for what the plan does not tell, cut where a chapter is."""
    is_silence = not finding.location.path and finding.location.text == title
    words = "" if is_silence else finding.location.text
    return words if len(words) <= MAX_CURRENT else words[:MAX_CURRENT] + "…"


class _Writer:
    """Puts one review into words."""

    def __init__(self, review: Review, language: Language, day: str | None) -> None:
        self.review, self.language, self.day = review, language, day
        self.in_eras = counts_in_eras(review.lines)

    def memo(self) -> Memo:
        review = self.review
        remarks = tuple(self._remark(finding, number) for number, finding in enumerate(review.findings, start=1))
        return Memo(
            language=self.language,
            file=review.plan.file,
            title=review.plan.title or self._t("untitled", of="report"),
            municipality=review.plan.municipality,
            cover=tuple(self._cover()),
            not_checked=tuple(self._not_checked()),
            impression=tuple(self._impression()),
            counts=tuple(self._counts()),
            first=tuple(self._first()),
            strengths=tuple(self._strengths()),
            remarks=remarks,
            main=min(MAX_MAIN, len(remarks)),
            expected=tuple(self._say(question) for question in review.questions),
            progress=tuple(self._progress()),
            legend=self._t("legend", of="report"),
            cases=case_notes(remarks, self.language),
            set_aside=tuple(self._set_aside()),
            checked=self._checked(),
            notes=tuple(self._say(note) for note in review.summary.notes),
        )

    def _t(self, key: str, of: str = "memo", **values: object) -> str:
        return text(of, key, **values).in_(self.language)

    def _say(self, words: Text | None) -> str:
        return words.in_(self.language) if words is not None else ""

    def _place(self, place: Place) -> str:
        """Return where something stands, in an office file with the heading above it."""
        words = self._say(place_in_words(place))
        heading = place.spot.heading if place.spot is not None else ""
        return words + self._t("aside", words=heading) if heading else words

    def _cover(self) -> Iterable[Line]:
        plan = self.review.plan
        stage, kind = self._t(f"stage-{plan.stage}", "report"), self._t(f"document-{plan.document}", "report")
        yield Line(self._t("label-document"), plan.title or self._t("untitled", "report"))
        if plan.municipality:
            yield Line(self._t("label-municipality"), plan.municipality)
        yield Line(self._t("label-file"), basename(plan.file))  # folders are no business of whoever reads the memo
        yield Line(self._t("label-stage"), stage + self._t("aside", words=kind))
        if plan.period:
            yield Line(self._t("label-period"), self._say(years_in_words(*plan.period, self.in_eras)))
        day = self._say(day_in_words(self.day, self.in_eras)) if self.day else self._t("day-blank")
        yield Line(self._t("label-day"), day)
        yield Line(self._t("label-scope"), self._t("scope", count=len(self._walls_looked_at())))
        yield Line(
            self._t("label-version"),
            self._t("version", version=__version__, knowledge=self.review.knowledge_digest[:_HASH_SHOWN]),
        )

    def _walls_looked_at(self) -> dict[str, None]:
        return dict.fromkeys(c.rule for c in self.review.checklist if c.verdict is not Verdict.OUT_OF_SCOPE)

    def _not_checked(self) -> Iterable[str]:
        review = self.review
        looked_at = self._walls_looked_at()
        later = dict.fromkeys(self._say(check.title) for check in review.checklist if check.rule not in looked_at)
        if later:
            yield self._t("not-due", titles=self._t("comma").join(later))
        if review.summary.not_told:
            told = self._t("comma").join(self._say(label) for label in review.summary.not_told)
            yield self._t("not-told-digest" if review.plan.document is DocumentKind.DIGEST else "not-told", labels=told)
        yield self._t("not-judged")

    def _impression(self) -> Iterable[str]:
        """Yield two or three sentences, what is good first."""
        review = self.review
        counts = review.summary.by_priority
        if review.strengths:
            named = [self._say(strength.text) for strength in review.strengths[:MAX_STRENGTHS_NAMED]]
            yield "".join(named) if self.language is Language.JAPANESE else " ".join(named)
        if not review.findings:
            none = "none-in-digest" if review.plan.document is DocumentKind.DIGEST else "none"
            yield self._t(none if review.checklist else "no-plan", "report" if review.checklist else "memo")
            return
        told = [
            self._t(f"impression-{priority}", count=counts[str(priority)])
            for priority in (Priority.MAJOR, Priority.CONSIDER, Priority.CONFIRM)
            if counts[str(priority)]
        ]
        yield self._t("impression", told=self._t("comma").join(told)) if told else self._t("impression-form")
        if review.actions:
            action = review.actions[0]
            yield self._t("impression-first", title=action.title, count=len(action.answers))

    def _counts(self) -> Iterable[Count]:
        for priority in Priority:
            words, short = self._t(f"priority-{priority}", "report"), self._t(f"short-{priority}", "report")
            yield Count(priority, words, short, self.review.summary.by_priority[str(priority)])

    def _first(self) -> Iterable[FirstAction]:
        labels = {finding.id: finding.label for finding in self.review.findings}
        for action in self.review.actions:
            answers = self._t("middle-dot").join(dict.fromkeys(labels[finding] for finding in action.answers))
            effort = self._t(f"effort-{action.effort}", "report")
            yield FirstAction(self._say(action.title), self._say(action.text), answers, effort)

    def _strengths(self) -> Iterable[GoodPoint]:
        for strength in self.review.strengths:
            place = self._place(strength.location.place)
            yield GoodPoint(self._say(strength.text), strength.words, place)

    def _remark(self, finding: Finding, number: int) -> Remark:
        others = self._t("middle-dot").join(label_of(code) for code in finding.codes if code != finding.code)
        direct = [remedy for remedy in finding.remedies if remedy.direct]
        remedy = next(iter(direct or finding.remedies), None)
        applies = finding.verdict is Verdict.APPLIES
        return Remark(
            id=finding.id, number=number, code=finding.code, label=finding.label, also=others,
            priority=finding.priority, priority_words=self._t(f"short-{finding.priority}", "report"),
            section=self.section_of(finding.location.path),
            about="" if finding.subject.kind is SubjectKind.PLAN else self._say(finding.subject.label),
            place=self._place(finding.location.place), current=_current(finding, self.review.plan.title),
            title=self._say(finding.title), message=self._say(finding.message), why=self._say(finding.why),
            grounds=tuple(ground_of_case(case, self.language) for case in finding.cases),
            remedy=ground_of_remedy(remedy, self.language) if remedy else None,
            no_remedy="" if direct else self._say(finding.no_remedy),
            suggestion=self._say(finding.suggestion), example=self._say(finding.example) if applies else "",
            questions=tuple(self._say(question) for question in finding.questions),
            clears=tuple(self._say(clearing.text) for clearing in finding.clears_when),
            origin=self._origin(finding),
        )  # fmt: skip

    def section_of(self, path: str) -> str:
        """Return the part of the plan form that a path of keys leads into; the plan as a whole where it is empty."""
        key = path.partition(".")[0].partition("[")[0]
        element = plan_format().child_named(key) if key else None
        return self._say(element.label) if element is not None else key or self._t("whole-plan")

    def _origin(self, finding: Finding) -> str:
        """Return what sets a remark apart from those of the source: general practice, a pack."""
        parts = [self._say(finding.practice)] if finding.practice else []
        if finding.pack is not None:
            titles = {pack.name: pack.title for pack in self.review.packs}
            parts.append(self._t("of-pack", "packs", name=finding.pack, title=titles.get(finding.pack, finding.pack)))
        return ("" if self.language is Language.JAPANESE else " ").join(parts)

    def _progress(self) -> Iterable[Progress]:
        for project in self.review.progress:
            steps = tuple(
                StepMark(self._say(step.name), step.state, self._t(f"state-{step.state}", "report"))
                for step in project.steps
            )
            yield Progress(self._say(project.subject.label), steps)

    def _set_aside(self) -> Iterable[SetAside]:
        for waived in self.review.waived:
            about = self._t("aside", words=self._say(waived.subject.label))
            reason = self._t(
                "waived-because", "report", reason=waived.reason_text, explanation=waived.explanation,
                until=waived.until, place=self._place(waived.location.place),
            )  # fmt: skip
            yield SetAside(f"{waived.label} {self._say(waived.title)}{about}", reason)

    def _checked(self) -> tuple[str, ...]:
        clear = [check for check in self.review.checklist if check.verdict is Verdict.CLEAR]
        open_rules = {check.rule for check in self.review.checklist if check.verdict is not Verdict.CLEAR}
        named = (f"{check.label} {self._say(check.title)}" for check in clear if check.rule not in open_rules)
        return tuple(dict.fromkeys(named))
