"""The report in SARIF: valid, each result at its place, fingerprints that stay, no word of a draft taken for more."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

import advisor
from advisor import resources
from advisor.language import Language
from advisor.reports.file_names import address_from_here, path_from_here
from advisor.reports.json_report import Unreadable
from advisor.reports.sarif_report import sarif_document, sarif_fragment, sarif_report
from advisor.reviewing.codes import pitfall_ids
from advisor.reviewing.model import Review
from tests.docs.pages import ROOT
from tests.reports.told import ASTRAL, HALF, HOSTILE, WALL, hostile, of_samples

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
UNREADABLE = (Unreadable("案 1/壊[れ].yaml", "読めません {0} [x](http://x)\n直してください"),)


def run_of(*reviews: Review, language: Language = Language.ENGLISH) -> dict[str, Any]:
    (run,) = json.loads(sarif_report(reviews, language))["runs"]
    assert isinstance(run, dict)
    return run


def results_of(review: Review) -> list[dict[str, Any]]:
    return list(json.loads(f"[{sarif_fragment(review, Language.ENGLISH)}]"))


def messages(value: Any) -> list[str]:
    """Return every message text of a document, whatever it belongs to."""
    if isinstance(value, list):
        return [text for item in value for text in messages(item)]
    if not isinstance(value, dict):
        return []
    own = [value[key]["text"] for key in ("message",) if key in value]
    return own + [text for item in value.values() for text in messages(item)]


def prints(review: Review) -> list[str]:
    return [result["partialFingerprints"]["advisorFinding/v1"] for result in results_of(review)]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("unreadable", [(), UNREADABLE])
def test_the_document_is_valid_whatever_it_holds(language: Language, unreadable: tuple[Unreadable, ...]) -> None:
    for reviews in ([], list(of_samples().values())):
        fragments = (sarif_fragment(review, language) for review in reviews)
        document = json.loads("".join(sarif_document(fragments, language, unreadable)))
        assert [error.message for error in VALIDATOR.iter_errors(document)] == []
        assert len(document["runs"][0]["results"]) == sum(len(r.findings) + len(r.waived) for r in reviews)


def test_the_schema_refuses_what_is_no_sarif() -> None:
    document = json.loads(sarif_report([], Language.ENGLISH))
    document["runs"][0]["results"] = [{"ruleId": "B12"}]
    assert not VALIDATOR.is_valid(document)


def test_each_result_stands_in_a_text_file_where_its_words_are_and_in_an_office_file_at_a_place_told_in_words() -> None:
    for file, review in of_samples().items():
        for result, told in zip(results_of(review), [*review.findings, *review.waived], strict=True):
            (location,) = result["locations"]
            physical = location["physicalLocation"]
            if Path(file).suffix in (".docx", ".xlsx"):
                assert "region" not in physical
                assert location["message"]["text"]
                assert location["logicalLocations"]
                continue
            region = physical["region"]
            assert (region["startLine"], region["startColumn"]) == told.location.place[:2]
            if "endColumn" in region:
                line = review.lines[region["startLine"] - 1]
                assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]


def test_columns_count_characters_as_the_document_says() -> None:
    run = run_of(of_samples()["astral.yaml"])
    assert run["columnKind"] == "unicodeCodePoints"
    regions = [result["locations"][0]["physicalLocation"]["region"] for result in run["results"]]
    column = len(f"  情報部門: {ASTRAL}") + 1
    assert (3, column, column + len(WALL)) in {(r["startLine"], r["startColumn"], r.get("endColumn")) for r in regions}


def test_every_wall_is_listed_as_a_rule_with_help_and_every_result_is_of_its_rule() -> None:
    rules = run_of()["tool"]["driver"]["rules"]
    assert {rule["id"] for rule in rules} >= set(pitfall_ids())
    for rule in rules:
        assert rule["help"]["text"].strip()
        assert rule["help"]["markdown"].strip()
        assert not re.search(r"\{\w+\}", json.dumps(rule, ensure_ascii=False))
    results = [result for review in of_samples().values() for result in results_of(review)]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in results)
    assert {result["level"] for result in results} == {"error", "warning", "note"}


def test_walls_of_a_pack_are_rules_while_it_is_in_use() -> None:
    review = advisor.review(HALF, packs=[ROOT / "samples" / "packs" / "review-practice"])
    run = run_of(review)
    resources.use_packs(())
    of_pack = [result for result in run["results"] if "pack" in result["properties"]]
    assert of_pack
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    assert {result["ruleId"] for result in of_pack}.isdisjoint(pitfall_ids())


def test_fingerprints_differ_within_a_draft_and_stay_when_lines_are_added_and_projects_change_places() -> None:
    twice = advisor.review("題名: 町ICT計画\n段階：計画策定\n背景：川が増水する。\n")
    assert [finding.location.text for finding in twice.findings].count("：") == 2
    for review in [*of_samples().values(), twice]:
        assert len(set(prints(review))) == len(prints(review))
    head, _, rest = HALF.read_text("utf-8").partition("\n事業:\n")
    projects = re.split(r"(?m)^(?=  - )", rest.partition("\n評価:")[0])
    behind = "\n評価:" + rest.partition("\n評価:")[2]
    moved = (
        "# 追記\n\n"
        + head
        + "\n事業:\n"
        + projects[0]
        + "".join(f"{p.rstrip()}\n" for p in reversed(projects[1:]))
        + behind
    )
    assert len(projects) > 2
    before, after = advisor.review(HALF), advisor.review(moved)
    assert [f.location.place.line for f in before.findings] != [f.location.place.line for f in after.findings]
    assert set(prints(before)) == set(prints(after))


def test_what_is_set_aside_is_suppressed_with_its_reason() -> None:
    results = results_of(of_samples()["set-aside.yaml"])
    (suppressed,) = [result for result in results if "suppressions" in result]
    assert suppressed["ruleId"] == "C3"
    assert "別の｛場｝で" in suppressed["suppressions"][0]["justification"]


def test_a_draft_that_cannot_be_read_is_a_notification() -> None:
    document = json.loads("".join(sarif_document([], Language.JAPANESE, UNREADABLE)))
    (invocation,) = document["runs"][0]["invocations"]
    (notification,) = invocation["toolExecutionNotifications"]
    assert invocation["executionSuccessful"] is False
    uri = notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote(uri) == UNREADABLE[0].file
    assert run_of()["invocations"] == [{"executionSuccessful": True}]


@settings(max_examples=25, deadline=None)
@given(HOSTILE)
def test_nothing_in_a_draft_becomes_a_link_a_place_to_fill_or_a_control_character(words: str) -> None:
    report = sarif_report([hostile(words)], Language.JAPANESE)
    report.encode("utf-8")
    document = json.loads(report)
    del document["runs"][0]["tool"]["driver"]["rules"]  # which hold nothing of a draft
    assert [error.message for error in VALIDATOR.iter_errors(document)] == []
    for text in messages(document["runs"][0]["results"]):
        assert not set(text) & set("[]{}\x00\x1b\r\u202e\u2028")


@pytest.mark.parametrize("name", ["計画 案.yaml", "a:b/c.yaml", "50%.yaml", "a?b#c.yaml", "./drafts/../plan.yaml"])
def test_the_address_of_a_file_is_relative_and_leads_to_it(name: str, tmp_path: Path) -> None:
    for written in (name, str(tmp_path / name)):
        address = address_from_here(written, str(tmp_path))
        assert re.fullmatch(r"[A-Za-z0-9/._~%-]+", address)
        assert (tmp_path / unquote(address)).resolve() == (tmp_path / name).resolve()


def test_a_file_elsewhere_keeps_its_name(tmp_path: Path) -> None:
    here = tmp_path / "here"
    assert path_from_here("../plan.yaml", str(here)) == "../plan.yaml"
    assert (
        path_from_here(str(tmp_path / "hereafter" / "a.yaml"), str(here))
        == (tmp_path / "hereafter" / "a.yaml").as_posix()
    )
    assert address_from_here(str(tmp_path / "計画.yaml"), str(here)) == (tmp_path / "計画.yaml").as_uri()
