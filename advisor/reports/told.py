"""What reports for other programs tell of a finding in the same way: its title, and where its words end."""

from collections.abc import Sequence

from advisor.drafts.lines import Place
from advisor.language import Language
from advisor.plan.model import SubjectKind
from advisor.reports.punctuation import punctuation
from advisor.reviewing.model import Check, Finding, WaivedFinding


def title_of(told: Finding | WaivedFinding | Check, language: Language) -> str:
    """Return the title with the code before it, and behind it what it is about, unless that is the plan as a whole."""
    title = f"{told.label} {told.title.in_(language)}"
    if told.subject.kind is SubjectKind.PLAN:
        return title
    return title + punctuation(language).aside(told.subject.label.in_(language)).rstrip()


def end_column(place: Place, lines: Sequence[str]) -> int | None:
    """Return the column behind the last character of a place, within its line; None where nothing stands there."""
    written = lines[place.line - 1] if place.line <= len(lines) else ""
    end = min(place.column + place.length, len(written) + 1)
    return end if end > place.column else None
