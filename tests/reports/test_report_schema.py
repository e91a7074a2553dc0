"""The published JSON Schema of the JSON report: every report is valid, and nothing but a report is."""

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import advisor
from advisor import resources
from advisor.drafts.problems import UnreadableDraftError
from advisor.language import Language
from advisor.reports.json_report import Unreadable, json_document, json_report
from advisor.reports.report_schema import SCHEMA_FILE, report_schema, schema_text
from advisor.reviewing.model import Review
from advisor.texts import keys_of, text
from tests.docs.pages import ROOT
from tests.reports.told import HALF, HOSTILE, hostile, of_samples
from tests.soak.test_promises import changed_samples

SCHEMA = report_schema()
SHORT = ("set-aside.yaml", "form.xlsx")
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


def errors(report: str) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(json.loads(report))]


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in a value, itself among them."""
    if isinstance(value, dict):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(item)


def shortened(review: Review) -> Review:
    """Return a review with at most two of everything."""
    return review._make(
        part[:2] if isinstance(part, tuple) and not hasattr(part, "_fields") else part for part in review
    )


def test_the_schema_is_one_and_the_published_file_holds_it() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA_FILE.read_text("utf-8") == schema_text(), "run: python scripts/generate_docs.py"


def test_every_object_is_closed_and_every_field_described_in_both_languages() -> None:
    described = []
    for part in [SCHEMA, *SCHEMA["$defs"].values()]:
        assert part["additionalProperties"] is False
        described += [part["description"], *(field["description"] for field in part["properties"].values())]
    wanted = [text("report_schema", key) for key in keys_of("report_schema")]
    assert sorted(described) == sorted(f"{words.ja}\n{words.en}" for words in wanted)


def test_reports_on_samples_in_every_format_are_valid() -> None:
    assert errors(json_report(list(of_samples().values()), Language.ENGLISH)) == []


def test_reports_with_changes_packs_and_unreadable_drafts_are_valid() -> None:
    assert errors(advisor.as_json(advisor.review(HALF, changes=True))) == []
    report = advisor.as_json(advisor.review(HALF, packs=[ROOT / "samples" / "packs" / "review-practice"]))
    resources.use_packs(())
    assert json.loads(report)["reviews"][0]["knowledge"]["packs"]
    assert errors(report) == []
    for unreadable in ([], [Unreadable("a.yaml", "読めません")]):
        assert errors("".join(json_document([], Language.ENGLISH, unreadable))) == []


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(changed_samples())
def test_reports_on_generated_plans_are_valid(draft: str) -> None:
    try:
        review = advisor.review(draft + "\n")
    except UnreadableDraftError:
        return
    assert errors(advisor.as_json(review)) == []


@settings(max_examples=20, deadline=None)
@given(HOSTILE)
def test_reports_on_hostile_drafts_are_valid(words: str) -> None:
    assert errors(json_report([hostile(words)], Language.JAPANESE)) == []


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_report_with_a_field_more_or_less_or_of_another_type_is_refused(data: st.DataObject) -> None:
    report = json.loads(json_report([shortened(of_samples()[name]) for name in SHORT], Language.ENGLISH))
    found = data.draw(st.sampled_from([part for part in objects(report) if part]))
    key = data.draw(st.sampled_from(sorted(found)))
    match data.draw(st.sampled_from(["more", "less", "other"])):
        case "more":
            found["more"] = 1
        case "less" if key not in _OPTIONAL:
            del found[key]
        case _:
            found[key] = {"other": "type"}
    assert not VALIDATOR.is_valid(report)


_OPTIONAL = {"spot", "waivers_judged_on", *SCHEMA["$defs"]["spot"]["properties"]}
