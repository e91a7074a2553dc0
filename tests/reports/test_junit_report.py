"""The report as JUnit XML, read as a build service reads it."""

import re
from collections import Counter
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

from advisor.drafts.places import place_in_file
from advisor.language import Language
from advisor.reports.json_report import Unreadable
from advisor.reports.junit_report import junit_document, junit_fragment, junit_report
from advisor.reviewing.model import Priority, Review, Verdict
from advisor.reviewing.selection import quieted
from tests.reports.told import HOSTILE, hostile, of_samples

CONFIRM = Priority.CONFIRM
# What strict readers of such files know of each element, as far as it is used here.
KNOWN = {
    "testsuites": {"name"},
    "testsuite": {"name", "file", "tests", "failures", "errors", "skipped"},
    "testcase": {"name", "classname"},
    "failure": {"message", "type"},
    "skipped": {"message"},
    "system-out": set(),
}


def suites(*reviews: Review, language: Language = Language.ENGLISH) -> list[TestSuite]:
    return list(JUnitXml.fromstring(junit_report(reviews, language).encode("utf-8")))


def kind(test: TestCase) -> str:
    return type(test.result[0]).__name__ if test.result else "passed"


@pytest.mark.parametrize("language", Language)
def test_each_check_that_applied_is_a_test_that_went_as_its_verdict_says(language: Language) -> None:
    reviews = list(of_samples().values())
    for review, suite in zip(reviews, suites(*reviews, language=language), strict=True):
        verdicts = Counter(check.verdict for check in review.checklist)
        form = sum(finding.priority is Priority.FORM for finding in review.findings)
        expected = {
            "passed": verdicts[Verdict.CLEAR],
            "Failure": verdicts[Verdict.APPLIES] + form,
            "Skipped": verdicts[Verdict.CONFIRM] + verdicts[Verdict.WAIVED],
        }
        tests = list(suite)
        assert Counter(map(kind, tests)) == Counter({name: count for name, count in expected.items() if count})
        assert (suite.tests, suite.failures, suite.skipped, suite.errors) == (
            len(tests), expected["Failure"], expected["Skipped"], 0,
        )  # fmt: skip
        assert all(test.result[0].message for test in tests if test.result)


def test_every_finding_is_told_by_a_test_with_its_place() -> None:
    for review in of_samples().values():
        (suite,) = suites(review)
        told = "".join(result.text or result.message for test in suite for result in test.result)
        for finding in review.findings:
            assert finding.message.en in told
            assert (
                place_in_file(finding.location.file, finding.location.place).en in told or finding.priority is CONFIRM
            )


def test_what_is_set_aside_was_skipped_for_the_reason_its_author_gave() -> None:
    (suite,) = suites(of_samples()["set-aside.yaml"])
    reasons = [test.result[0].message for test in suite if test.classname.endswith(".C3") and test.result]
    assert any("別の{場}で[話す]" in reason for reason in reasons)


def test_a_quiet_report_fails_only_what_it_tells() -> None:
    for review in of_samples().values():
        quiet = quieted(review)
        (suite,) = suites(quiet)
        failed = [result for test in suite for result in test.result if isinstance(result, Failure)]
        assert {result.type for result in failed} <= {"major"}
        assert bool(failed) == bool(quiet.findings)


def test_a_draft_that_cannot_be_read_is_an_error_and_nothing_at_all_is_still_a_document() -> None:
    entry = Unreadable("壊れ.yaml", "3行目を直してください <&>")
    (suite,) = JUnitXml.fromstring("".join(junit_document([], Language.JAPANESE, [entry])).encode("utf-8"))
    ((result,),) = [test.result for test in suite]
    assert isinstance(result, Error)
    assert not isinstance(result, Skipped)
    assert result.message == entry.message
    assert suites() == []


@settings(max_examples=25, deadline=None)
@given(HOSTILE)
def test_nothing_in_a_draft_breaks_the_document_or_adds_to_it(words: str) -> None:
    review = hostile(words)
    report = junit_report([review], Language.JAPANESE)
    tree = ElementTree.fromstring(report.encode("utf-8"))
    for element in tree.iter():
        assert set(element.attrib) <= KNOWN[element.tag]
    assert not re.search("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff\u202e]", report)
    assert len(list(tree.iter("testcase"))) == report.count("<testcase ")


def test_the_document_is_its_pieces() -> None:
    reviews = list(of_samples().values())[:3]
    fragments = [junit_fragment(review, Language.JAPANESE) for review in reviews]
    assert "".join(junit_document(fragments, Language.JAPANESE)) == junit_report(reviews, Language.JAPANESE)
