"""The report with one line a finding: for lists, editors and other programs that read lines."""

from advisor.language import Language
from advisor.plan.model import SubjectKind
from advisor.reports.paint import Paint
from advisor.reports.punctuation import punctuation
from advisor.reports.wrapping import printable
from advisor.reviewing.model import Finding, Review
from advisor.reviewing.texts import text


def concise_report(review: Review, language: Language, paint: Paint | None = None) -> str:
    """Return `file:line:column: priority code title (subject)` for every finding, in the order of the review."""
    return "".join(_line(finding, language, paint or Paint()) + "\n" for finding in review.findings)


def _line(finding: Finding, language: Language, paint: Paint) -> str:
    place = finding.location.place
    where = f"{printable(finding.location.file)}:{place.line}:{place.column}:"
    priority = text("report", f"short-{finding.priority}").in_(language)
    about = ""
    if finding.subject.kind is not SubjectKind.PLAN:
        about = punctuation(language).aside(finding.subject.label.in_(language)).rstrip()
    what = " ".join(f"{finding.label} {finding.title.in_(language)}{about}".split())
    return " ".join(
        [
            paint.link(paint.style(where, "bold"), finding.location.file),
            paint.priority(priority, finding.priority),
            printable(what),
        ]
    )
