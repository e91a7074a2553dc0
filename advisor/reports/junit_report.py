"""The report as JUnit XML, for services that show tests: a suite for each draft, a test for each check."""

from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from advisor.drafts.places import place_in_file
from advisor.harmless import harmless
from advisor.language import Language, Text
from advisor.plan.model import SubjectKind
from advisor.records import Record
from advisor.reports.file_names import path_from_here
from advisor.reports.json_report import Unreadable
from advisor.reports.punctuation import punctuation
from advisor.reports.told import title_of
from advisor.reviewing.model import Check, Finding, Priority, Review, SubjectRef, Verdict
from advisor.texts import text

_Told = tuple[str, SubjectKind, str]


class _Outcome(Record):
    """What is told within a test: `kind` names the element, empty for a test that went well."""

    kind: str = ""
    type: str = ""
    message: str = ""
    details: str = ""


def junit_report(reviews: Iterable[Review], language: Language) -> str:
    """Return the report on some drafts as JUnit XML, in one language."""
    return "".join(junit_document((junit_fragment(review, language) for review in reviews), language))


def junit_document(
    fragments: Iterable[str], language: Language, unreadable: Sequence[Unreadable] = ()
) -> Iterator[str]:
    """Yield the document of some reviews piece by piece; its beginning comes with the first review.

    `unreadable` is looked at after the last review; each of its drafts is a suite with one test that came to an error.
    """
    lead = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="advisor">\n'
    for fragment in fragments:
        yield lead + fragment
        lead = ""
    yield lead + "".join(_unread(entry, language) for entry in unreadable) + "</testsuites>\n"


def junit_fragment(review: Review, language: Language) -> str:
    """Return the suite of one review as it stands within the document."""
    suite = _Suite(review.plan.file)
    tests = _Tests(review, language)
    for check in review.checklist:
        if check.verdict is not Verdict.OUT_OF_SCOPE:
            suite.add(check.rule, title_of(check, language), tests.outcome_of(check))
    for finding in review.findings:
        if finding.priority is Priority.FORM:
            suite.add(finding.code, title_of(finding, language), tests.failure(finding))
    return suite.element([note.in_(language) for note in review.summary.notes])


class _Tests:
    """Tells how the checks of one review went."""

    def __init__(self, review: Review, language: Language) -> None:
        self.language = language
        self.findings = {
            _told(code, subject): finding
            for finding in reversed(review.findings)
            for code in finding.codes
            for subject in finding.subjects
        }
        self.waived = {_told(waived.code, waived.subject): waived for waived in review.waived}

    def outcome_of(self, check: Check) -> _Outcome:
        """Return how a check went: what applies fails, what is open or set aside was skipped, for a reason."""
        key = _told(check.rule, check.subject)
        finding, waived = self.findings.get(key), self.waived.get(key)
        if check.verdict is Verdict.CLEAR:
            return _Outcome()
        if waived is not None:
            reason = self._say(waived.reason_text) + punctuation(self.language).colon + waived.explanation
            return _Outcome("skipped", message=reason)
        if finding is None:
            return _Outcome("skipped", message=self._say(text("report", f"untold-{check.verdict}")))
        if check.verdict is Verdict.CONFIRM:
            return _Outcome("skipped", message=self._say(finding.message))
        return self.failure(finding)

    def failure(self, finding: Finding) -> _Outcome:
        colon = punctuation(self.language).colon
        place = place_in_file(finding.location.file, finding.location.place)
        parts = [self._say(place), self._say(finding.message)]
        if finding.suggestion is not None:
            parts.append(self._say(text("report", "suggest")) + colon + self._say(finding.suggestion))
        priority = text("report", f"priority-{finding.priority}")
        message = self._say(priority) + colon + self._say(finding.title)
        return _Outcome("failure", str(finding.priority), message, "\n".join(parts))

    def _say(self, words: Text) -> str:
        return words.in_(self.language)


class _Suite:
    """The tests of one draft, as elements."""

    def __init__(self, file: str) -> None:
        self.file = path_from_here(file)
        self.tests: list[str] = []
        self.kinds: list[str] = []

    def add(self, rule: str, name: str, outcome: _Outcome) -> None:
        """Add a test; its class is the rule, in a package named after the draft, as viewers group tests."""
        classname = f"{self.file.replace('.', '_')}.{rule}"
        head = f"  <testcase{_attributes(name=name, classname=classname)}"
        self.kinds.append(outcome.kind)
        if not outcome.kind:
            self.tests.append(f"{head}/>\n")
            return
        attributes = _attributes(message=outcome.message, type=outcome.type)
        inner = f"   <{outcome.kind}{attributes}>{escape(harmless(outcome.details))}</{outcome.kind}>\n"
        self.tests.append(f"{head}>\n{inner}  </testcase>\n")

    def element(self, notes: Iterable[str] = ()) -> str:
        """Return the suite with its counts."""
        counts = {"tests": len(self.kinds), "failures": self.kinds.count("failure")}
        counts |= {"errors": self.kinds.count("error"), "skipped": self.kinds.count("skipped")}
        head = _attributes(name=self.file, file=self.file, **{name: str(count) for name, count in counts.items()})
        said = escape(harmless("\n".join(notes)))
        output = f"  <system-out>{said}</system-out>\n" if said else ""
        return f" <testsuite{head}>\n{''.join(self.tests)}{output} </testsuite>\n"


def _unread(entry: Unreadable, language: Language) -> str:
    suite = _Suite(entry.file)
    name = text("report", "read-test").in_(language)
    suite.add("read", name, _Outcome("error", "unreadable", entry.message))
    return suite.element()


def _told(code: str, subject: SubjectRef) -> _Told:
    return (code, subject.kind, subject.id)


def _attributes(**values: str) -> str:
    """Return the attributes of an element; an empty one is left out."""
    return "".join(f" {name}={quoteattr(harmless(value))}" for name, value in values.items() if value)
