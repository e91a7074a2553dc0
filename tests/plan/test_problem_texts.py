"""Every problem that the code can raise has its words, and no words are left unused."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
import yaml

from advisor.drafts.yaml_diagnosis import _SLIPS
from advisor.language import Text

ROOT = Path(__file__).parents[2]
TEXTS = yaml.safe_load((ROOT / "knowledge/texts/problems.yaml").read_text("utf-8"))["texts"]
FOLDERS = ("drafts", "plan", "forms", "office", "documents", "reviewing", "annotating")
SOURCES = sorted(file for folder in FOLDERS for file in (ROOT / "advisor" / folder).glob("*.py"))


def codes_in(tree: ast.AST) -> Iterator[str]:
    """Yield the codes that calls of Problem, LeftOut, refuse and remark are given, by name or by choice as well."""
    named = {
        node.targets[0].id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and _called(node.func) in ("Problem", "LeftOut", "refuse", "remark")
            and node.args
        ):
            code = node.args[0]
            value = named.get(code.id, code) if isinstance(code, ast.Name) else code
            for part in (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value


def _called(function: ast.expr) -> str:
    return (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )


def raised() -> set[str]:
    found = {code for file in SOURCES for code in codes_in(ast.parse(file.read_text("utf-8")))}
    return found | {code for code, _ in _SLIPS}


def test_every_code_has_its_words() -> None:
    assert raised() - set(TEXTS) == set()


def test_no_words_are_left_unused() -> None:
    assert set(TEXTS) - raised() == set()


def test_the_codes_are_found_in_the_code_at_all() -> None:
    assert {"duplicate-key", "unknown-key", "unknown-key-near", "no-title", "full-width-colon", "not-found"} <= raised()


@pytest.mark.parametrize("code", TEXTS)
def test_the_words_are_in_both_languages_with_the_same_places(code: str) -> None:
    words = Text(**TEXTS[code])
    places = [{name for _, name, _, _ in Formatter().parse(text) if name} for text in words]
    assert places[0] == places[1]


@pytest.mark.parametrize("code", TEXTS)
def test_the_words_are_kind_and_at_most_two_sentences(code: str) -> None:
    words = Text(**TEXTS[code])
    assert words.ja.endswith(("ください。", "ご検討ください。"))
    assert words.ja.count("。") <= 2
    assert not any(word in words.ja for word in ("不備", "誤り", "NG", "エラー", "不正"))
    assert words.en.endswith(".")
