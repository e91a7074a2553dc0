"""What became of the remarks on a draft, for a terminal and as JSON."""

import json
from typing import Any

from advisor.language import Language
from advisor.reports.json_report import plain
from advisor.reports.page import Page
from advisor.reports.paint import Paint
from advisor.reports.wrapping import cell_width, printable, wrapped
from advisor.revisions.model import Cause, Comparison, Difference, Outcome, Pairing, Saying, Told, Version
from advisor.revisions.wording import pairing_in_words, said, titled
from advisor.texts import text

VERSION = 1


def revision_text(comparison: Comparison, language: Language, width: int, paint: Paint, unfold: bool = False) -> str:
    """Return a comparison as a page of at most `width` cells; what is still open is unfolded only where asked for."""
    return _RevisionPage(comparison, language, width, paint, unfold).text() + "\n"


class _RevisionPage(Page):
    own_texts = "revisions"

    def __init__(self, comparison: Comparison, language: Language, width: int, paint: Paint, unfold: bool) -> None:
        super().__init__(language, width, paint)
        before, after = comparison.before, comparison.after
        self.title(self.word("title"))
        versions = printable(self.word("versions", before=before.file, after=after.file))
        self.lines += [f"  {line}" for line in wrapped(versions, width - 2, unbroken=True)]
        if after.title:
            self.say(printable(after.title))
        counts = {str(outcome): len(comparison.of(outcome)) for outcome in Outcome}
        self.say(self.word("counts", **counts))
        for outcome in Outcome:
            self._outcome(outcome, comparison.of(outcome), unfold or outcome is not Outcome.OPEN)
        if comparison.pairings:
            self.heading("heading-pairings")
        for pairing in comparison.pairings:
            self.item(printable(pairing_in_words(pairing, language)))
        if comparison.notes:
            self.heading("heading-notes")
        for note in comparison.notes:
            self.item(note.in_(language))

    def _outcome(self, outcome: Outcome, differences: tuple[Difference, ...], unfolded: bool) -> None:
        self.heading(f"heading-{outcome}")
        if not differences:
            self.say(self.word("none"))
        for difference in differences:
            self.item(printable(titled(difference.told, self.language)))
            if unfolded:
                self._details(difference)

    def _details(self, difference: Difference) -> None:
        before, after = difference.before, difference.after
        if before is not None and after is not None and before.priority is not after.priority:
            short = {
                "before": text("report", f"short-{before.priority}"),
                "after": text("report", f"short-{after.priority}"),
            }
            self.say(self.word("priority-changed", **short), "    ")
        for cause in difference.causes:
            self._cause(cause)
        if not difference.causes and after is not None:
            self._line("after", Saying(after.title, after.location.text, after.location))

    def _cause(self, cause: Cause) -> None:
        self.say(printable(cause.text.in_(self.language)), "    ")
        for key, saying in (("before", cause.before), ("after", cause.after)):
            if saying is not None:
                self._line(key, saying)

    def _line(self, key: str, saying: Saying) -> None:
        lead = f"      {self.word(key)}  "
        self.say(printable(said(saying, self.language)), " " * cell_width(lead), lead)


def revision_json(comparison: Comparison, language: Language) -> str:
    """Return a comparison as JSON text."""
    document = {
        "version": VERSION,
        "language": str(language),
        "before": _version(comparison.before),
        "after": _version(comparison.after),
        "summary": {str(outcome): len(comparison.of(outcome)) for outcome in Outcome},
        "differences": [_difference(difference, language) for difference in comparison.differences],
        "subjects": [_pairing(pairing, language) for pairing in comparison.pairings],
        "notes": plain(comparison.notes, language),
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _version(version: Version) -> dict[str, Any]:
    return {
        "file": version.file, "title": version.title, "stage": version.stage, "knowledge": version.knowledge,
        "report": not version.is_whole,
    }  # fmt: skip


def _difference(difference: Difference, language: Language) -> dict[str, Any]:
    told = difference.told
    return {
        "outcome": difference.outcome, "code": told.codes[0], "label": told.label,
        "title": told.title.in_(language), "about": told.about.in_(language),
        "before": _told(difference.before, language), "after": _told(difference.after, language),
        "causes": plain(difference.causes, language),
    }  # fmt: skip


def _told(told: Told | None, language: Language) -> dict[str, Any] | None:
    if told is None:
        return None
    return {
        "id": told.id, "priority": told.priority, "verdict": told.verdict,
        "location": plain(told.location, language),
    }  # fmt: skip


def _pairing(pairing: Pairing, language: Language) -> dict[str, Any]:
    named = {"before": pairing.before, "after": pairing.after}
    return {
        **{key: {"key": t.key, "name": t.name} if t is not None else None for key, t in named.items()},
        "certain": pairing.is_certain, "text": pairing_in_words(pairing, language),
    }  # fmt: skip
