"""The report with one line a finding: for lists, editors and other programs that read lines."""

from advisor.drafts.places import place_in_short
from advisor.language import Language
from advisor.plan.model import SubjectKind
from advisor.reports.paint import Paint
from advisor.reports.punctuation import punctuation
from advisor.reports.wrapping import printable
from advisor.reviewing.model import Finding, Review, WaivedFinding
from advisor.texts import text


def concise_report(review: Review, language: Language, paint: Paint | None = None) -> str:
    """Return `file:line:column: priority code title (subject)` for every finding, in the order of the review.

    What the author has set aside follows, at the place of its entry, with `set aside` in place of the priority.
    """
    told: list[Finding | WaivedFinding] = [*review.findings, *review.waived]
    return "".join(_line(finding, language, paint or Paint()) + "\n" for finding in told)


def _line(finding: Finding | WaivedFinding, language: Language, paint: Paint) -> str:
    place = finding.location.place
    at = f"{place.line}:{place.column}" if place.spot is None else place_in_short(place).in_(language)
    where = f"{printable(finding.location.file)}:{printable(at)}:"
    key = "waived-short" if isinstance(finding, WaivedFinding) else f"short-{finding.priority}"
    priority = text("report", key).in_(language)
    about = ""
    if finding.subject.kind is not SubjectKind.PLAN:
        about = punctuation(language).aside(finding.subject.label.in_(language)).rstrip()
    pack = f" [{finding.pack}]" if isinstance(finding, Finding) and finding.pack else ""
    what = " ".join(f"{finding.label} {finding.title.in_(language)}{about}{pack}".split())
    return " ".join(
        [
            paint.link(paint.style(where, "bold"), finding.location.file),
            paint.style(priority, "dim") if key == "waived-short" else paint.priority(priority, finding.priority),
            printable(what),
        ]
    )
