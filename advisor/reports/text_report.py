"""The report for a terminal or a plain file: good points first, then the main remarks, the rest folded."""

from collections.abc import Iterable, Iterator

from advisor.drafts.places import place_in_file, place_in_short
from advisor.language import Language, Text
from advisor.plan.model import DocumentKind, SubjectKind
from advisor.reports.frames import code_frame
from advisor.reports.paint import Paint
from advisor.reports.punctuation import punctuation
from advisor.reports.wrapping import cell_width, printable, wrapped
from advisor.reviewing.codes import label_of
from advisor.reviewing.form_findings import WAIVERS
from advisor.reviewing.model import Finding, Review, Verdict
from advisor.texts import text

MAX_MAIN = 10
FIRST_ACTIONS = 3
_INDENT = "    "
_LABEL_CELLS = 8
_ENGLISH_LABEL_CELLS = 15


class TextReport:
    """Writes one review as lines of at most `width` cells."""

    def __init__(
        self, language: Language, width: int = 80, paint: Paint | None = None, unfold: bool = False, quiet: bool = False
    ) -> None:
        self.language = language
        self.width = width
        self.signs = punctuation(language)
        self.paint = paint or Paint()
        self.unfold = unfold
        self.quiet = quiet

    def render(self, review: Review) -> str:
        """Return the whole report on one draft; where it is to be quiet, the remarks alone, and nothing for none."""
        if self.quiet:
            return "\n".join([*self._title(review), *self._findings(review), ""]) if review.findings else ""
        parts = [
            self._head(review), self._strengths(review), self._actions(review), self._findings(review),
            self._waived(review), self._waivers_amiss(review), self._questions(review), self._nearest(review),
            self._progress(review), self._checked(review), self._notes(review),
        ]  # fmt: skip
        return (
            "\n\n".join("\n".join(lines) for part in parts if (lines := list(part)))
            + "\n\n"
            + self.totals(review)
            + "\n"
        )

    def totals(self, review: Review) -> str:
        """Return the closing line: every count, what is open and out of scope included."""
        verdicts, priorities = review.summary.by_verdict, review.summary.by_priority
        line = self._t(
            "totals", file=printable(review.plan.file), major=priorities["major"], consider=priorities["consider"],
            confirm=priorities["confirm"], form=priorities["form"], total=sum(verdicts.values()),
            applies=verdicts["applies"],
            clear=verdicts["clear"], open=verdicts["confirm"], out=verdicts["out_of_scope"],
            waived=self._t("totals-waived", count=verdicts["waived"]) if verdicts["waived"] else "",
        )  # fmt: skip
        return "\n".join(wrapped(line, self.width))

    def _t(self, key: str, **values: object) -> str:
        return text("report", key, **values).in_(self.language)

    def _say(self, words: Text) -> str:
        return printable(words.in_(self.language))

    def _block(self, words: str, indent: str = _INDENT, first: str | None = None) -> Iterator[str]:
        """Yield wrapped lines under an indent; `first` stands before the first of them."""
        for number, line in enumerate(wrapped(words, self.width - cell_width(indent))):
            yield (first if number == 0 and first is not None else indent) + line

    def _labelled(self, key: str, words: str) -> Iterator[str]:
        label = self._t(key)
        cells = _LABEL_CELLS if self.language is Language.JAPANESE else _ENGLISH_LABEL_CELLS
        pad = " " * max(1, cells - cell_width(label))
        indent = _INDENT + " " * cells
        yield from self._block(words, indent, _INDENT + self.paint.style(label, "dim") + pad)

    def _heading(self, key: str) -> str:
        return self.paint.style(f"■ {self._t(key)}", "bold")

    def _head(self, review: Review) -> Iterator[str]:
        plan = review.plan
        yield from self._title(review)
        facts = [printable(plan.municipality), self._t(f"stage-{plan.stage}"), self._t(f"document-{plan.document}")]
        if plan.population:
            facts.append(self._t("population", count=f"{plan.population:,}"))
        if plan.period:
            facts.append(self._t("period", first=plan.period[0], last=plan.period[1]))
        yield from self._block(self.signs.gap.join(fact for fact in facts if fact), "")
        yield from (self.paint.style(line, "dim") for line in self._block(self._t("offline"), ""))

    def _title(self, review: Review) -> Iterator[str]:
        yield from self._block(printable(review.plan.title) or self._t("untitled"), "")

    def _strengths(self, review: Review) -> Iterator[str]:
        if review.strengths:
            yield self._heading("heading-strengths")
        for strength in review.strengths:
            place = self._say(place_in_short(strength.location.place))
            grounds = f"{printable(strength.words)}{self.signs.comma}{place}"
            yield from self._block(self._say(strength.text) + self.signs.aside(grounds), "  ", "・")

    def _actions(self, review: Review) -> Iterator[str]:
        if review.actions:
            yield self._heading("heading-first" if len(review.actions) == FIRST_ACTIONS else "heading-first-few")
        labels = {finding.id: finding.label for finding in review.findings}
        for number, action in enumerate(review.actions, start=1):
            answered = list(dict.fromkeys(labels[finding] for finding in action.answers))
            tail = self._t("answers", count=len(action.answers), labels="・".join(answered[:6]))
            yield from self._block(self._say(action.title), _INDENT, f" {number}. ")
            yield from self._block(self._say(action.text))
            yield from (
                self.paint.style(line, "dim")
                for line in self._block(f"{tail}{self.signs.gap}{self._t(f'effort-{action.effort}')}")
            )

    def _findings(self, review: Review) -> Iterator[str]:
        findings = tuple(finding for finding in review.findings if finding.family != WAIVERS)
        if not findings:
            if review.checklist:
                none = "none-in-digest" if review.plan.document is DocumentKind.DIGEST else "none"
                yield from self._block(self._t(none), "")
            return
        yield self._heading("heading-findings")
        shown = findings if self.unfold else self._main(findings)
        for number, finding in enumerate(shown, start=1):
            yield ""
            yield from self._finding(review, finding, number)
        rest = [finding for finding in findings if finding not in shown]
        if rest:
            yield ""
            labels = list(dict.fromkeys(finding.label for finding in rest))
            yield from self._block(self._t("folded", count=len(rest), labels="・".join(labels[:12])), "")

    def _main(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Choose what stands unfolded: ten at most, and of form remarks only what fits after the others."""
        return findings[:MAX_MAIN]

    def _finding(self, review: Review, finding: Finding, number: int) -> Iterator[str]:
        mark = f"【{self._t(f'short-{finding.priority}')}】"
        others = "・".join(label_of(code) for code in finding.codes if code != finding.code)
        also = self.signs.aside(self._t("also-codes", codes=others)) if others else " "
        title = f"{finding.label}{also}{self._say(finding.title)}"
        first, *rest = wrapped(f"{mark} {title}", self.width - cell_width(_INDENT))
        painted = self.paint.priority(mark, finding.priority)
        yield f"{number:>2}. {painted} {self.paint.style(first[len(mark) + 1 :], 'bold')}"
        yield from (_INDENT + self.paint.style(line, "bold") for line in rest)
        at = finding.location
        place = self._say(place_in_file(at.file, at.place))
        about = "" if finding.subject.kind is SubjectKind.PLAN else self._say(finding.subject.label) + self.signs.gap
        yield from (self.paint.link(self.paint.style(line, "dim"), at.file) for line in self._block(about + place))
        yield from code_frame(review.lines, at.place, self.width - len(_INDENT), _INDENT, self.paint, finding.priority)
        yield from self._block(self._say(finding.message))
        if finding.why:
            yield from self._labelled("why", self._say(finding.why))
        yield from self._grounds(review, finding)
        yield from self._case_lines(finding)
        if finding.suggestion:
            yield from self._labelled("suggest", self._say(finding.suggestion))
        if finding.example and finding.verdict is Verdict.APPLIES:
            yield from self._labelled("example", self._say(finding.example))
        for clearing in finding.clears_when:
            yield from self._labelled("clears", self._say(clearing.text))

    def _grounds(self, review: Review, finding: Finding) -> Iterator[str]:
        """Yield what sets a remark apart from those of the source: general practice, a pack."""
        titles = {pack.name: pack.title for pack in review.packs}
        parts = [finding.practice] if finding.practice else []
        if finding.pack is not None:
            parts.append(text("packs", "of-pack", name=finding.pack, title=titles.get(finding.pack, finding.pack)))
        if parts:
            words = Text("".join(part.ja for part in parts), " ".join(part.en for part in parts))
            yield from self._labelled("grounds", self._say(words))

    def _case_lines(self, finding: Finding) -> Iterator[str]:
        if finding.cases:
            case = finding.cases[0]
            page = self._t("page", page=case.page)
            others = [
                f"{self._say(other.municipality)}{self.signs.aside(self._t('page', page=other.page))}"
                for other in finding.cases[1:]
            ]
            more = self._t("more-case", case=case.id)
            yield from self._labelled(
                "case",
                f"{self._say(case.municipality)}{self.signs.aside(page)}{self._say(case.story)}{self.signs.aside(more)}",
            )
            if others:
                yield from self._labelled("also", self.signs.comma.join(others))
        yield from self._remedy_lines(finding)

    def _remedy_lines(self, finding: Finding) -> Iterator[str]:
        """Yield one remedy, and that the source has none; where that already names the town, only the page is added."""
        direct = [remedy for remedy in finding.remedies if remedy.direct]
        none = finding.no_remedy if not direct else None
        page_of_none = ""
        for remedy in (direct or list(finding.remedies))[:1]:
            page = self._t("page", page=remedy.page)
            if none and remedy.municipality.ja in none.ja:
                page_of_none = self.signs.aside(self._say(remedy.municipality) + self.signs.comma + page)
                continue
            mark = "" if remedy.direct else self.signs.aside(self._t("related"))
            town = f"{self._say(remedy.municipality)}{self.signs.aside(page)}{mark}"
            yield from self._labelled("remedy", town + self._say(remedy.what))
        if none:
            yield from self._labelled("remedy", self._say(none) + page_of_none)

    def _waived(self, review: Review) -> Iterator[str]:
        """Yield what the author has set aside, with the reason."""
        if review.waived:
            yield self._heading("heading-waived")
        for waived in review.waived:
            about = self.signs.aside(self._say(waived.subject.label))
            yield from self._block(f"{waived.label} {self._say(waived.title)}{about}", "  ", "・")
            yield from self._block(
                self._t(
                    "waived-because", reason=waived.reason_text, explanation=printable(waived.explanation),
                    until=waived.until, place=place_in_short(waived.location.place),
                )
            )  # fmt: skip
        if review.waived:
            yield from self._judged(review)

    def _waivers_amiss(self, review: Review) -> Iterator[str]:
        """Yield the entries of the author that set nothing aside: ended, unused, not complete."""
        amiss = [finding for finding in review.findings if finding.family == WAIVERS]
        if amiss:
            yield self._heading("heading-waivers-amiss")
        for finding in amiss:
            at = f"{self._say(place_in_short(finding.location.place))}{self.signs.colon}"
            yield from self._block(at + self._say(finding.message), "  ", "・")
        if amiss and not review.waived:
            yield from self._judged(review)

    def _judged(self, review: Review) -> Iterator[str]:
        if review.waivers_judged_on:
            line = self._t("waivers-judged", today=review.waivers_judged_on)
            yield from (self.paint.style(part, "dim") for part in self._block(line, "  "))

    def _questions(self, review: Review) -> Iterator[str]:
        if review.questions:
            yield self._heading("heading-questions")
        for question in review.questions:
            yield from self._block(self._say(question), "  ", "・")

    def _nearest(self, review: Review) -> Iterator[str]:
        if review.nearest and review.findings:
            yield self._heading("heading-nearest")
            for case in (near for near in review.nearest if near.reasons):
                reasons = self.signs.comma.join(self._say(reason) for reason in case.reasons)
                more = self.signs.aside(f"advisor case {case.id}")
                yield from self._block(f"{self._say(case.municipality)}{self.signs.colon}{reasons}{more}", "  ", "・")

    def _progress(self, review: Review) -> Iterator[str]:
        if not self.unfold or not review.progress:
            return
        yield self._heading("heading-progress")
        for project in review.progress:
            yield from self._block(self._say(project.subject.label), "  ")
            marks = self.signs.gap.join(
                f"{self._t(f'state-{step.state}')}{self._say(step.name)}" for step in project.steps
            )
            yield from self._block(marks)
        yield from self._block(self._t("legend"), "  ")

    def _checked(self, review: Review) -> Iterator[str]:
        if not self.unfold or not review.checklist:
            return
        yield self._heading("heading-checked")
        clear = [check for check in review.checklist if check.verdict is Verdict.CLEAR]
        names = list(dict.fromkeys(f"{check.label} {self._say(check.title)}" for check in clear))
        yield from self._block(self.signs.comma.join(names), "  ")

    def _notes(self, review: Review) -> Iterator[str]:
        if review.summary.notes:
            yield self._heading("heading-notes")
        for note in review.summary.notes:
            yield from self._block(self._say(note), "  ", "・")


def text_report(reviews: list[Review], report: TextReport) -> str:
    """Return the reports on several drafts, one after the other."""
    return "".join(text_document((report.render(review) for review in reviews), report.width))


def text_document(fragments: Iterable[str], width: int) -> Iterator[str]:
    """Yield reports with a line between them; what has nothing to say gets none."""
    line = "\n" + "─" * (width // 2) + "\n\n"
    for number, fragment in enumerate(fragment for fragment in fragments if fragment):
        yield line + fragment if number else fragment
