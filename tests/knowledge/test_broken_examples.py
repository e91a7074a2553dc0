"""Every broken example is found, with file and line, in words that tell how to mend it, and nothing else is found."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from advisor.language import Language

EXAMPLES = Path(__file__).parents[1] / "bad" / "knowledge"


def examples() -> list[Any]:
    return [
        pytest.param(example, id=f"{path.stem}: {example['what']}")
        for path in sorted(EXAMPLES.glob("*.yaml"))
        for example in yaml.safe_load(path.read_text("utf-8"))
    ]


def spoil(tree: Path, example: dict[str, Any]) -> None:
    """Apply the one change of an example: other text in a file, a new file, or a file less."""
    path = tree / example["file"]
    if "content" not in example:
        text = path.read_text("utf-8")
        assert text.count(example["replace"]) == 1, "the example must change one place"
        path.write_text(text.replace(example["replace"], example["by"]), "utf-8")
    elif example["content"] is None:
        path.unlink()
    else:
        path.parent.mkdir(exist_ok=True)
        path.write_text(example["content"], "utf-8")


def test_the_sound_tree_has_no_defects(tree: Path, found_in: Callable[..., list[str]]) -> None:
    assert found_in(tree) == []


@pytest.mark.parametrize("example", examples())
def test_a_broken_example_is_found(example: dict[str, Any], tree: Path, found_in: Callable[..., list[str]]) -> None:
    spoil(tree, example)
    assert found_in(tree) == example["found"]


@pytest.mark.parametrize("example", examples())
def test_a_defect_is_told_in_japanese_at_the_same_place(
    example: dict[str, Any], tree: Path, found_in: Callable[..., list[str]]
) -> None:
    spoil(tree, example)

    def places(lines: list[str]) -> list[str]:
        return sorted(line.split(" ")[0] for line in lines)

    told = found_in(tree, Language.JAPANESE)
    assert places(told) == places(example["found"])
    assert all("ください" in line for line in told)


def test_all_defects_of_a_tree_are_found_at_once(tree: Path, found_in: Callable[..., list[str]]) -> None:
    (tree / "knowledge/survey.yaml").write_text("year：2018\nn: 1\n", "utf-8")
    (tree / "knowledge/fields.yaml").write_bytes("note: 分野\n".encode("cp932"))
    pitfall = tree / "knowledge/pitfalls/B12.yaml"
    pitfall.write_text(
        pitfall.read_text("utf-8").replace("kind: wall", "kind: hole").replace("page: 21", "page: 0"), "utf-8"
    )
    assert [line.split(" ")[0] for line in found_in(tree)] == [
        "knowledge/fields.yaml:1:",
        "knowledge/pitfalls/B12.yaml:2:",
        "knowledge/pitfalls/B12.yaml:15:",
        "knowledge/survey.yaml:1:",
    ]


def test_naming_a_broken_file_is_no_second_defect(tree: Path, found_in: Callable[..., list[str]]) -> None:
    (tree / "knowledge/remedies/HAK-B-R1.yaml").write_text("id: HAK-B-R1\nid: HAK-B-R1\n", "utf-8")
    assert {line.split(":")[0] for line in found_in(tree)} == {"knowledge/remedies/HAK-B-R1.yaml"}


def test_what_a_missing_file_would_tell_is_passed_over(tree: Path, found_in: Callable[..., list[str]]) -> None:
    for name in ("facts", "inconsistencies", "fields", "sources", "steps", "strengths", "lexicon/signs", "plan_format"):
        (tree / f"knowledge/{name}.yaml").unlink()
    assert found_in(tree) == []


def test_every_message_has_an_example() -> None:
    texts = yaml.safe_load((Path(__file__).parents[2] / "knowledge/texts/defects.yaml").read_text("utf-8"))["texts"]
    told = "\n".join(line for param in examples() for line in param.values[0]["found"])

    def longest_part(message: str) -> str:
        parts = message.replace("{{", "{").replace("}}", "}").replace("}", "{").split("{")
        return max(parts[::2], key=len)

    command = {"not-current", "defects-found", "all-is-well", "compiled", "not-utf-8", "other-fault"}
    of_packs = [code for code in texts if code.startswith(("pack-", "pattern-"))]  # tests/packs/test_broken_packs.py
    unseen = [code for code, text in texts.items() if longest_part(text["en"]) not in told and code not in of_packs]
    assert set(unseen) - command == set()
