"""`advisor rules stats`: what it prints, and how it ends."""

import json
from pathlib import Path

import pytest

from advisor.engine.rules import load_rules
from advisor.reports.wrapping import cell_width
from tests.cli.processes import CLEAN, HALF, SAMPLES, advisor


@pytest.mark.parametrize(("language", "never"), [("ja", "一度も働かなかったルール"), ("en", "Rules that never fired")])
def test_the_tables_name_every_rule_and_fit_80_columns(language: str, never: str) -> None:
    done = advisor("rules", "stats", "--lang", language, HALF, CLEAN)
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert max(map(cell_width, lines)) <= 80
    assert not [line for line in lines if line != line.rstrip()]
    named = [line.split()[0] for line in lines if line.split()]
    assert {rule.id for rule in load_rules().rules if not rule.id[1:].isdigit()} <= set(named)
    assert f"■ {never}" in lines


def test_the_document_holds_every_rule_with_its_verdicts_and_time() -> None:
    document = json.loads(advisor("rules", "stats", "--format", "json", HALF, CLEAN).stdout)
    assert [entry["rule"] for entry in document["rules"]] == [rule.id for rule in load_rules().rules]
    assert document["drafts"] == 2
    assert document["timing"]["evaluator"] == "reference"
    fired = {entry["rule"] for entry in document["rules"] if entry["drafts"]}
    assert fired.isdisjoint(document["never_fired"])
    assert fired | set(document["never_fired"]) == {rule.id for rule in load_rules().rules}
    assert all(isinstance(entry["microseconds_per_draft"], int) for entry in document["rules"])


def test_a_draft_that_cannot_be_read_is_told_and_skipped(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text('題名: "閉じない\n', "utf-8")
    done = advisor("rules", "stats", "--format", "json", str(broken), HALF)
    assert done.returncode == 2
    assert "broken.yaml" in done.stderr
    document = json.loads(done.stdout)
    assert document["drafts"] == 1
    assert [entry["file"] for entry in document["unreadable"]] == [str(broken)]


def test_a_folder_stands_for_the_drafts_in_it_and_an_empty_one_is_told(tmp_path: Path) -> None:
    document = json.loads(advisor("rules", "stats", "--format", "json", str(SAMPLES / "uki")).stdout)
    assert document["drafts"] == 2
    empty = advisor("rules", "stats", str(tmp_path))
    assert empty.returncode == 2
    assert not empty.stdout
    assert "計画案" in empty.stderr
