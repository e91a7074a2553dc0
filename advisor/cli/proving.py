"""What the commands for those who keep the rules share: which rules, and how a report goes out."""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from advisor.cli.common import fail
from advisor.cli.console import say, write_json_on_stdout
from advisor.language import Language, Text

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from advisor.engine.rules import Rule, RuleBase


def complete_rules(ctx: click.Context, param: click.Parameter, incomplete: str) -> "list[CompletionItem[str]]":
    """Complete the code of a wall, or the name of another rule."""
    from advisor.cli.completing import codes, words
    from advisor.engine.rules import Stratum, load_rules

    others = (rule.id for rule in load_rules().rules if rule.stratum is not Stratum.PITFALL)
    return codes(ctx, param, incomplete) + words(others, incomplete)


def rules_named(codes: Iterable[str], language: Language) -> "tuple[RuleBase, tuple[Rule, ...]]":
    """Return all rules, and those that are named; tells of a name that no rule has, and ends with status 2."""
    from advisor.cli.reviewing import make_ready
    from advisor.engine.rules import load_rules
    from advisor.proving.choosing import UnknownRuleError, chosen
    from advisor.texts import text

    make_ready()
    try:
        return load_rules(), chosen(load_rules(), codes)
    except UnknownRuleError as error:
        key = "unknown-rule-near" if error.nearest else "unknown-rule"
        fail(text("proving", key, code=error.code, nearest=error.nearest).in_(language))


def say_lines(lines: Iterable[Text], language: Language) -> None:
    """Write a report line by line; each stays whole, as it is to be copied and searched."""
    for line in lines:
        say(line.in_(language))


def say_json(data: dict[str, Any], language: Language) -> None:
    """Write a report as one JSON document, its texts in one language."""
    from advisor.reports.json_report import plain

    write_json_on_stdout()
    say(json.dumps(plain(data, language), ensure_ascii=False, indent=1))
