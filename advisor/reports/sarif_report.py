"""The report in SARIF 2.1.0, for services that show what code scanners find, and for editors."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any

from advisor import __version__
from advisor.drafts.places import place_in_words
from advisor.harmless import harmless
from advisor.language import Language, Text
from advisor.reports.file_names import address_from_here
from advisor.reports.json_report import Unreadable
from advisor.reports.levels import LEVELS, Level
from advisor.reports.punctuation import punctuation
from advisor.reports.scanning_rules import rule_id, rule_numbers, rules
from advisor.reports.told import end_column, title_of
from advisor.reviewing.model import Evidence, Finding, Location, Review, SubjectRef, WaivedFinding
from advisor.texts import text

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
# In messages of SARIF these begin links and places to fill. Escaped as it asks, most viewers would show the escapes.
_MEANT = str.maketrans("[]{}", "［］｛｝")

Object = dict[str, Any]


def sarif_report(reviews: Iterable[Review], language: Language) -> str:
    """Return the report on some drafts as one SARIF document, in one language."""
    return "".join(sarif_document((sarif_fragment(review, language) for review in reviews), language))


def sarif_fragment(review: Review, language: Language) -> str:
    """Return the results of one review as they stand within the document, one a line; empty where there is none."""
    results = _Results(review, language)
    told = [*map(results.of, review.findings), *map(results.set_aside, review.waived)]
    return ",\n".join(json.dumps(result, ensure_ascii=False) for result in told)


def sarif_document(
    fragments: Iterable[str], language: Language, unreadable: Sequence[Unreadable] = ()
) -> Iterator[str]:
    """Yield the document of some reviews piece by piece; its beginning comes with the first result.

    `unreadable` is looked at after the last review, and told of as notifications of the tool.
    """
    begun = False
    for fragment in fragments:
        if fragment:
            yield (",\n" if begun else _beginning(language)) + fragment
            begun = True
    yield ("" if begun else _beginning(language)) + _end(unreadable)


def _beginning(language: Language) -> str:
    """Return the document up to its first result."""
    run = {
        "tool": {"driver": _driver(language)},
        "language": str(language),
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "originalUriBaseIds": {_ROOT: {"description": {"text": text("report", "sarif-root").in_(language)}}},
        "results": [],
    }
    frame = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(frame, ensure_ascii=False, indent=1).removesuffix("]\n  }\n ]\n}") + "\n"


def _end(unreadable: Sequence[Unreadable]) -> str:
    told = [_notification(entry) for entry in unreadable]
    invocation = {"executionSuccessful": not told, **({"toolExecutionNotifications": told} if told else {})}
    return f'\n],\n"invocations": [{json.dumps(invocation, ensure_ascii=False)}]\n}}\n]\n}}\n'


def _driver(language: Language) -> Object:
    return {
        "name": "advisor",
        "version": __version__,
        "semanticVersion": __version__,
        "language": str(language),
        "rules": list(rules(language)),
    }


class _Results:
    """Makes the results of one review."""

    def __init__(self, review: Review, language: Language) -> None:
        self.review, self.language = review, language
        self.seen: Counter[str] = Counter()

    def of(self, finding: Finding) -> Object:
        """Return the result of a finding."""
        related = [item for item in finding.evidence if item.location not in (None, finding.location)]
        return {
            **self._head(finding, "\n".join(self._sentences(finding)), self._print_of(finding)),
            **({"relatedLocations": [*map(self._related, related, range(1, len(related) + 1))]} if related else {}),
            "properties": {
                "priority": finding.priority,
                "verdict": finding.verdict,
                "codes": finding.codes,
                "subjects": [_key(subject) for subject in finding.subjects],
                **({"pack": finding.pack} if finding.pack else {}),
            },
        }

    def set_aside(self, waived: WaivedFinding) -> Object:
        """Return the result of a remark that its author has set aside: it stands where that is written."""
        reason = self._say(waived.reason_text) + punctuation(self.language).colon + waived.explanation
        return {
            **self._head(waived, title_of(waived, self.language), f"{waived.code}@{_key(waived.subject)}"),
            "suppressions": [{"kind": "inSource", "justification": _said(reason)}],
            "properties": {"priority": waived.priority, "verdict": "waived", "until": waived.until},
        }

    def _head(self, told: Finding | WaivedFinding, message: str, identity: str) -> Object:
        rule = rule_id(told.code)
        self.seen[identity] += 1
        identity += f":{self.seen[identity]}"
        return {
            "ruleId": rule,
            "ruleIndex": rule_numbers()[rule],
            "level": LEVELS[told.priority].in_sarif,
            "message": {"text": _said(message)},
            "locations": [self._location(told.location)],
            "partialFingerprints": {"advisorFinding/v1": sha256(identity.encode("utf-8", "replace")).hexdigest()[:32]},
        }

    def _print_of(self, finding: Finding) -> str:
        """Return what stays the same of a finding when lines and subjects change their order."""
        if not finding.rule:  # a remark on form is numbered by where it stands
            return f"{finding.code}@{finding.location.text}"
        return f"{finding.code}@{min(map(_key, finding.subjects))}"

    def _say(self, words: Text | None) -> str:
        return words.in_(self.language) if words is not None else ""

    def _sentences(self, finding: Finding) -> Iterator[str]:
        yield title_of(finding, self.language)
        yield self._say(finding.message)
        colon = punctuation(self.language).colon
        for key, words in (("suggest", finding.suggestion), ("grounds", finding.practice)):
            if words is not None:
                yield self._say(text("report", key)) + colon + self._say(words)
        if finding.clears_when:
            yield self._say(text("report", "clears")) + colon + self._say(finding.clears_when[0].text)

    def _related(self, item: Evidence, number: int) -> Object:
        assert item.location is not None
        words = self._say(item.label) + punctuation(self.language).colon + (item.words or self._say(item.value_text))
        return {"id": number, **self._location(item.location), "message": {"text": _said(words)}}

    def _location(self, location: Location) -> Object:
        """Return a place: of a text file its line and columns, of one of Word or Excel in words."""
        file = {"uri": address_from_here(location.file)}
        if ":" not in file["uri"]:
            file["uriBaseId"] = _ROOT
        logical = [{"fullyQualifiedName": harmless(location.path), "kind": "property"}] if location.path else []
        if location.place.spot is None:
            physical: Object = {"artifactLocation": file, "region": self._region(location)}
            return {"physicalLocation": physical, **({"logicalLocations": logical} if logical else {})}
        place = harmless(self._say(place_in_words(location.place)))
        logical.append({"fullyQualifiedName": place, "kind": "element"})
        told = {"message": {"text": place.translate(_MEANT)}}
        return {"physicalLocation": {"artifactLocation": file}, "logicalLocations": logical, **told}

    def _region(self, location: Location) -> Object:
        """Return the stretch of a line; where something is missing, what stands from its place on."""
        line, column = location.place.line, location.place.column
        region: Object = {"startLine": line, "startColumn": column}
        end = end_column(location.place, self.review.lines)
        if end is None:
            return region
        words = self.review.lines[line - 1][column - 1 : end - 1]
        return {**region, "endColumn": end, "snippet": {"text": harmless(words)}}


def _key(subject: SubjectRef) -> str:
    return f"{subject.kind}:{subject.id}"


def _said(words: str) -> str:
    """Return words as a message, in which nothing of a draft can become a link."""
    return harmless(words).translate(_MEANT)


def _notification(entry: Unreadable) -> Object:
    location = {"physicalLocation": {"artifactLocation": {"uri": address_from_here(entry.file)}}}
    return {"level": str(Level.ERROR), "message": {"text": _said(entry.message)}, "locations": [location]}
