"""Many drafts at a glance: which remark how often, and in how many of them."""

import json
from collections import Counter
from collections.abc import Iterator

from advisor.language import Language, Text
from advisor.records import Record
from advisor.reports.paint import Paint
from advisor.reports.wrapping import cell_width, clipped
from advisor.reviewing.model import Priority, Review
from advisor.texts import text

_GAP = "  "


class Tally(Record):
    """How often one draft gets one remark at one priority; None for what its author has set aside."""

    code: str
    label: str
    title: Text
    priority: Priority | None
    times: int


def tallies_of(review: Review) -> tuple[Tally, ...]:
    """Count the findings of a review by code and priority, and what is set aside by code."""
    counts: Counter[tuple[str, str, Text, Priority | None]] = Counter(
        (f.code, f.label, f.title, f.priority) for f in review.findings
    )
    counts.update((f.code, f.label, f.title, None) for f in review.waived)
    return tuple(Tally(*key, count) for key, count in counts.items())


class _Row:
    def __init__(self, label: str, title: Text) -> None:
        self.label, self.title, self.drafts = label, title, 0
        self.by_priority: Counter[Priority] = Counter()
        self.waived = 0

    @property
    def findings(self) -> int:
        return self.by_priority.total()


class Statistics:
    """Takes in one draft after the other; keeps only counts."""

    def __init__(self) -> None:
        self.drafts = 0
        self._rows: dict[str, _Row] = {}

    def add(self, tallies: tuple[Tally, ...]) -> None:
        """Count the remarks of one more draft."""
        self.drafts += 1
        for code in dict.fromkeys(tally.code for tally in tallies):
            own = [tally for tally in tallies if tally.code == code]
            row = self._rows.setdefault(code, _Row(own[0].label, own[0].title))
            row.drafts += any(tally.priority is not None for tally in own)
            for tally in own:
                if tally.priority is None:
                    row.waived += tally.times
                else:
                    row.by_priority[tally.priority] += tally.times

    def _sorted(self) -> list[tuple[str, _Row]]:
        """Return the rows, most drafts first, then most findings, then by code."""
        return sorted(self._rows.items(), key=lambda item: (-item[1].drafts, -item[1].findings, item[0]))

    def as_json(self, language: Language) -> str:
        """Return the counts as a JSON document."""
        rows = [
            {
                "code": code, "label": row.label, "title": row.title.in_(language), "drafts": row.drafts,
                "findings": row.findings,
                "by_priority": {str(priority): row.by_priority[priority] for priority in Priority},
                "waived": row.waived,
            }
            for code, row in self._sorted()
        ]  # fmt: skip
        content = {"version": 1, "language": str(language), "drafts": self.drafts, "statistics": rows}
        return json.dumps(content, ensure_ascii=False, indent=2) + "\n"

    def as_text(self, language: Language, width: int, paint: Paint) -> str:
        """Return the counts as a table of at most `width` cells, with the sums in its last line."""
        return "".join(line + "\n" for line in self._lines(language, width, paint))

    def _lines(self, language: Language, width: int, paint: Paint) -> Iterator[str]:
        def say(key: str, **values: object) -> str:
            return text("report", key, **values).in_(language)

        heads = [say("statistics-code"), say("statistics-drafts"), say("statistics-findings")]
        heads += [say(f"statistics-{priority}") for priority in Priority]
        waived = sum(row.waived for _, row in self._sorted())
        heads += [say("statistics-waived")] if waived else []
        rows = [
            [row.label, str(row.drafts), str(row.findings), *(str(row.by_priority[p] or "·") for p in Priority)]
            + ([str(row.waived or "·")] if waived else [])
            for _, row in self._sorted()
        ]
        titles = [row.title.in_(language) for _, row in self._sorted()]
        if rows:
            widths = [max(cell_width(cell) for cell in column) for column in zip(heads, *rows, strict=True)]
            room = max(width - sum(widths) - len(_GAP) * len(widths), 12)
            yield paint.style(_row(heads, widths) + _GAP + say("statistics-title"), "bold")
            for row, title in zip(rows, titles, strict=True):
                yield _row(row, widths) + _GAP + clipped(title, 0, 0, room)[0]
            yield ""
        yield say("statistics-total", drafts=self.drafts, findings=sum(row.findings for _, row in self._sorted()))
        if waived:
            yield say("statistics-set-aside", count=waived)


def _row(cells: list[str], widths: list[int]) -> str:
    """Return cells under each other: the first to the left, figures to the right."""
    first, *figures = zip(cells, widths, strict=True)
    padded = [first[0] + " " * (first[1] - cell_width(first[0]))]
    padded += [" " * (size - cell_width(cell)) + cell for cell, size in figures]
    return _GAP.join(padded)
