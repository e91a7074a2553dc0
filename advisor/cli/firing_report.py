"""What `advisor rules stats` prints: tables of at most the width of the terminal, or a JSON document."""

import json
from collections.abc import Iterator, Sequence

from advisor.engine.rules import Stratum
from advisor.language import Language
from advisor.proving.statistics import REPEATS, Firings, RuleFiring
from advisor.records import Record
from advisor.reports.paint import Paint
from advisor.reports.wrapping import cell_width, wrapped
from advisor.reviewing.codes import label_of
from advisor.texts import text

PAIRS = 10
_GAP = "  "
_OF_PITFALLS = ("applies", "confirm", "clear", "out_of_scope")
_OF_OTHERS = ("holds", "silent")


class Unread(Record):
    """A draft that could not be read, and the sentence that says why."""

    file: str
    message: str


def as_json(firings: Firings, unread: Sequence[Unread], language: Language) -> str:
    """Return the counts as a JSON document; all pairs are in it."""
    rules = [
        {
            "rule": found.rule.id,
            "label": label_of(found.rule.id),
            "stratum": found.rule.stratum.name.lower(),
            "per": found.rule.per,
            "drafts": found.drafts,
            "verdicts": found.verdicts,
            "never_seen": found.never_seen,
            "never_expected": found.never_expected,
            "microseconds_per_draft": found.microseconds,
        }
        for found in firings.rules()
    ]
    pairs = [
        {"rules": pair.rules, "drafts": pair.drafts, "subjects": pair.subjects, "share_percent": pair.share}
        for pair in firings.pairs(len(rules) ** 2)
    ]
    content = {
        "version": 1,
        "language": str(language),
        "drafts": firings.drafts,
        "off_domain": firings.off_domain,
        "unreadable": [entry._asdict() for entry in unread],
        "timing": {"evaluator": "reference", "evaluations": REPEATS, "kept": "shortest"},
        "rules": rules,
        "never_fired": [found.rule.id for found in firings.rules() if not found.fired],
        "pairs": pairs,
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def as_text(firings: Firings, unread: int, language: Language, width: int, paint: Paint) -> str:
    """Return the counts as tables of at most `width` cells."""
    return "".join(line + "\n" for line in _Page(firings, unread, language, width, paint).lines())


class _Page:
    def __init__(self, firings: Firings, unread: int, language: Language, width: int, paint: Paint) -> None:
        self.firings, self.unread, self.language, self.width, self.paint = firings, unread, language, width, paint
        self.rules = list(firings.rules())

    def lines(self) -> Iterator[str]:
        counts = {"drafts": self.firings.drafts, "off": self.firings.off_domain, "unread": self.unread}
        yield from self._block(self._say("firing-drafts", **counts))
        yield from self._block(self._say("firing-legend"))
        yield from self._block(self._say("firing-timing", repeats=REPEATS))
        for stratum, verdicts in (
            (Stratum.PITFALL, _OF_PITFALLS), (Stratum.DIAGNOSIS, _OF_OTHERS), (Stratum.ADVICE, _OF_OTHERS),
        ):  # fmt: skip
            yield from self._heading(f"firing-{stratum.name.lower()}")
            yield from self._table([found for found in self.rules if found.rule.stratum is stratum], verdicts)
        yield from self._heading("firing-never-fired")
        yield from self._listed([label_of(found.rule.id) for found in self.rules if not found.fired])
        yield from self._heading("firing-pairs")
        yield from self._pairs()
        yield from self._heading("firing-never-seen")
        yield from self._verdicts({found.rule.id: found.never_seen for found in self.rules})
        yield from self._heading("firing-never-expected")
        yield from self._verdicts({found.rule.id: found.never_expected for found in self.rules})

    def _say(self, key: str, **values: object) -> str:
        return text("report", key, **values).in_(self.language)

    def _block(self, words: str, indent: str = "") -> Iterator[str]:
        yield from (indent + line.rstrip() for line in wrapped(words, self.width - len(indent)))

    def _heading(self, key: str) -> Iterator[str]:
        yield ""
        yield self.paint.style(f"■ {self._say(key)}", "bold")

    def _table(self, rules: list[RuleFiring], verdicts: tuple[str, ...]) -> Iterator[str]:
        heads = [self._say("firing-rule"), self._say("statistics-drafts")]
        heads += [self._say(f"firing-{verdict.replace('_', '-')}") for verdict in verdicts] + [self._say("firing-time")]
        rows = [
            [label_of(found.rule.id), str(found.drafts or "·")]
            + [str(found.verdicts[v] or "·") if v in found.verdicts else "" for v in verdicts]
            + [f"{found.microseconds:,}"]
            for found in sorted(rules, key=lambda found: (-found.drafts, found.rule.id))
        ]
        yield from self._columns(heads, rows)

    def _pairs(self) -> Iterator[str]:
        heads = [self._say(key) for key in ("firing-pair", "statistics-drafts", "firing-share", "firing-subjects")]
        rows = [
            ["・".join(map(label_of, pair.rules)), str(pair.drafts), f"{pair.share}%", str(pair.subjects or "·")]
            for pair in self.firings.pairs(PAIRS)
        ]
        yield from self._columns(heads, rows) if rows else self._listed([])

    def _columns(self, heads: list[str], rows: list[list[str]]) -> Iterator[str]:
        """Yield rows under their heads: the first column to the left, figures to the right."""
        widths = [max(map(cell_width, column)) for column in zip(heads, *rows, strict=True)]
        for number, row in enumerate([heads, *rows]):
            fillings = [" " * (size - cell_width(cell)) for cell, size in zip(row, widths, strict=True)]
            figures = [filling + cell for filling, cell in zip(fillings[1:], row[1:], strict=True)]
            line = _GAP.join([row[0] + fillings[0], *figures])
            yield self.paint.style(line, "bold") if number == 0 else line

    def _verdicts(self, never: dict[str, tuple[str, ...]]) -> Iterator[str]:
        """Yield each verdict with the rules that never gave it."""
        for verdict in (*_OF_PITFALLS, *_OF_OTHERS):
            labels = [label_of(rule) for rule, verdicts in never.items() if verdict in verdicts]
            if labels:
                yield from self._block(self._say(f"firing-{verdict.replace('_', '-')}"), "  ")
                yield from self._listed(labels)
        if not any(never.values()):
            yield from self._listed([])

    def _listed(self, labels: list[str]) -> Iterator[str]:
        yield from self._block(", ".join(labels) or self._say("firing-none"), "    ")
