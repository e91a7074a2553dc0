"""`advisor rules test`: the tests that stand inside the rules."""

import click

from advisor.cli.command import Command
from advisor.cli.option_types import format_option, language_option, pack_option
from advisor.cli.proving import complete_rules, rules_named, say_json, say_lines
from advisor.language import Language


@click.command(name="test", cls=Command)
@click.argument("codes", nargs=-1, metavar="[CODE]...", shell_complete=complete_rules)
@pack_option
@format_option
@language_option
def command(codes: tuple[str, ...], form: str, lang: str) -> int:
    """ルールの中に書かれたテストを動かし、見込みと違うものを、直し方とともに全て示します。番号がなければ、全てのルールです。

    Run the tests inside the rules, and show all that come out otherwise, with how to mend them; without a code, those
    of every rule.

    \b
    advisor rules test
    advisor rules test B12 no-indicators
    advisor rules test --format json
    """
    from advisor.proving.cases import cases_of
    from advisor.proving.checking import failures
    from advisor.proving.checking_report import checking_data, checking_report

    language = Language(lang)
    base, rules = rules_named(codes, language)
    found = list(failures(base, rules))
    count = sum(len(cases_of(rule)) for rule in rules)
    if form == "json":
        say_json(checking_data(len(rules), count, found), language)
    else:
        say_lines(checking_report(len(rules), count, found), language)
    return 1 if found else 0
