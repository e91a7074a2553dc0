"""`advisor rules test` and `advisor rules mutate` as they are called."""

import json

import click
import pytest

from advisor.cli import rules_mutate, rules_test
from advisor.engine.rules import RuleBase
from tests.cli.processes import advisor
from tests.proving.made_up import base_of, pitfall


@pytest.mark.parametrize("code", ["b⑫", "Ｂ１２", "no-indicators", "No_Indicators"])
def test_rules_are_named_in_any_spelling(code: str) -> None:
    done = advisor("rules", "test", code, "--lang", "en")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("of 1 rules were tried. All come out as written.\n")


@pytest.mark.parametrize("command", ["test", "mutate"])
def test_an_unknown_name_ends_with_status_2_and_the_nearest_name(command: str) -> None:
    done = advisor("rules", command, "no-indicator", "B12", "--lang", "en")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "There is no rule “no-indicator”. Did you mean “no-indicators”?\n"
    assert "B99" in advisor("rules", command, "B99").stderr


def test_the_reports_come_as_json_too() -> None:
    tested = json.loads(advisor("rules", "test", "B12", "KPI-ORDER", "--format", "json").stdout)
    assert (tested["rules"], tested["failures"]) == (2, [])
    done = advisor("rules", "mutate", "tidy-the-indicators", "--format", "json", "--list")
    changed = json.loads(done.stdout)
    assert (done.returncode, changed["score"], changed["survivors"], changed["stale"]) == (0, 100, [], [])
    assert {entry["fate"] for entry in changed["mutants"]} == {"killed", "equivalent"}


def test_the_list_names_every_change_with_what_became_of_it() -> None:
    lines = advisor("rules", "mutate", "B12", "--list", "--lang", "en").stdout.splitlines()
    assert "noticed     rules/pitfalls/B12.yaml:3: B⑫  shift-stage due_from formulation application" in lines


def called(command: click.Command, base: RuleBase, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> object:
    """Call a command in this process on made-up rules, and return its exit status."""
    monkeypatch.setattr("advisor.engine.rules.load_rules", lambda: base)
    return command.main([*arguments, "--lang", "en"], standalone_mode=False)


def test_a_failing_test_ends_with_status_1(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    base = base_of(pitfall(tests=[{"name": "x", "facts": {}, "expect": "confirm"}]))
    assert called(rules_test.command, base, monkeypatch) == 1
    assert "expected: to confirm (confirm)\n    found:    clear\n    to mend:  In line 1" in capsys.readouterr().out
    assert called(rules_test.command, base, monkeypatch, "--format", "json") == 1
    assert len(json.loads(capsys.readouterr().out)["failures"]) == 1


def test_too_many_survivors_end_with_status_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert called(rules_mutate.command, base_of(pitfall()), monkeypatch) == 1
    assert "rounded down; 95 % or more are wanted" in capsys.readouterr().out


def test_no_change_is_tried_while_a_test_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    base = base_of(pitfall(tests=[{"name": "x", "facts": {}, "expect": "confirm"}]))
    assert called(rules_mutate.command, base, monkeypatch) == 1
    assert "no change was tried" in capsys.readouterr().out
    assert called(rules_mutate.command, base, monkeypatch, "--format", "json") == 1
    assert json.loads(capsys.readouterr().out)["failing"] == 1


def test_rules_of_every_kind_are_completed() -> None:
    ctx = click.Context(rules_test.command)
    completed = {item.value for item in rules_test.command.params[0].shell_complete(ctx, "n")}
    assert {"no-indicators", "name-the-owner", "NON-ICT"} <= completed
