"""The published JSON Schema of the plan file."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from advisor.plan.format import Element, Kind, plan_format
from advisor.plan.schema import SCHEMA_FILE, plan_schema, schema_text
from tests.drafts_of import drafts_below

ROOT = Path(__file__).parents[2]
DRAFTS = [*drafts_below(ROOT / "samples"), *sorted(ROOT.glob("tests/labelled/*.yaml"))]
VALIDATOR = Draft202012Validator(plan_schema())
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


class CoreLoader(yaml.SafeLoader):
    """YAML as editors read it: a date is text."""


CoreLoader.yaml_implicit_resolvers = {
    sign: [(tag, expression) for tag, expression in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load(file: Path) -> Any:
    return yaml.load(file.read_text("utf-8"), CoreLoader)


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    reference = schema.get("$ref")
    return plan_schema()["$defs"][reference.removeprefix("#/$defs/")] if reference else schema


def test_the_schema_is_valid_under_its_metaschema() -> None:
    Draft202012Validator.check_schema(plan_schema())


def test_the_published_file_is_the_schema_of_the_format() -> None:
    assert SCHEMA_FILE.read_text("utf-8") == schema_text(), "run: python -m advisor.plan.schema"
    assert json.loads(schema_text()) == plan_schema()


def test_the_order_is_that_of_the_format() -> None:
    tops = [name for name in plan_schema()["properties"] if name in {child.key for child in plan_format().children}]
    assert tops == [child.key for child in plan_format().children]


def test_every_reference_resolves() -> None:
    definitions = plan_schema()["$defs"]
    references = [part.split('"')[0] for part in schema_text().split('"#/$defs/')[1:]]
    assert references
    assert set(references) <= set(definitions)


@pytest.mark.parametrize(
    "file", [f for f in DRAFTS if ".answer" not in f.name], ids=lambda file: str(file.relative_to(ROOT))
)
def test_the_samples_and_the_labelled_drafts_are_valid(file: Path) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(load(file))] == []


def _assert_keys(parent: Element, properties: dict[str, Any]) -> None:
    for child in parent.children:
        for name in (child.key, *child.names):
            assert name in properties, (parent.path, name)
        schema = resolved(properties[child.names[0]])
        assert schema["title"] == child.label.ja
        wanted = (*child.label, *(child.help or ()))
        assert all(text in schema["description"] for text in wanted)
        if child.choices:
            words = [word for value, names in child.choices for word in (value, *names)]
            assert {"enum": words} in schema["anyOf"]
        if child.kind is Kind.ROWS:
            _assert_keys(child, resolved(schema["items"])["properties"])
        elif child.kind is Kind.RECORD:
            _assert_keys(child, schema["properties"])


def test_every_name_of_every_key_is_offered_with_its_label_and_help_in_both_languages() -> None:
    _assert_keys(plan_format(), plan_schema()["properties"])


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([c.names[0] for c in plan_format().children if not c.choices]) | st.text(min_size=9), ANYTHING
    )
)
def test_any_value_is_allowed_under_any_key(mapping: dict[str, Any]) -> None:
    assert VALIDATOR.is_valid(mapping)


@pytest.mark.parametrize(
    "value", ["計画策定", "formulation", None, {"状態": "未定", "予定": "令和8年"}, {"state": "tentative"}]
)
def test_a_stage_is_a_choice_nothing_or_a_state(value: Any) -> None:
    assert VALIDATOR.is_valid({"段階": value})


@pytest.mark.parametrize("value", ["完了", 3, ["計画策定"], {"理由": "川"}])
def test_another_stage_is_underlined(value: Any) -> None:
    assert not VALIDATOR.is_valid({"段階": value})


@pytest.mark.parametrize("draft", [[], "計画", None, 3])
def test_a_plan_is_a_mapping(draft: Any) -> None:
    assert not VALIDATOR.is_valid(draft)
