"""`advisor rules mutate`: whether the tests inside the rules would notice a change of a rule."""

import click

from advisor.cli.command import Command
from advisor.cli.option_types import format_option, language_option, pack_option
from advisor.cli.proving import complete_rules, rules_named, say_json, say_lines
from advisor.language import Language


@click.command(name="mutate", cls=Command)
@click.argument("codes", nargs=-1, metavar="[CODE]...", shell_complete=complete_rules)
@click.option(
    "--list", "listed", is_flag=True, help="試した書き換えを全て示す / show every change that was tried"
)  # fmt: skip
@pack_option
@format_option
@language_option
def command(codes: tuple[str, ...], listed: bool, form: str, lang: str) -> int:
    """ルールを一か所ずつ書き換え、そのルールのテストが気付くかを確かめます。気付かない書き換えは、足すとよいテストとともに示します。

    Change the rules in one place at a time, and see whether the rule's own tests notice; a change that none notices is
    shown with a test that would.

    \b
    advisor rules mutate
    advisor rules mutate B12 --list
    advisor rules mutate --format json
    """
    from advisor.proving.checking import failures
    from advisor.proving.mutation_report import mutation_data, mutation_report
    from advisor.proving.scoring import score
    from advisor.texts import text

    language = Language(lang)
    base, rules = rules_named(codes, language)
    failed = len(list(failures(base, rules)))
    if failed:
        words = text("proving", "tests-fail", failed=failed)
        if form == "json":
            say_json({"rules": len(rules), "failing": failed, "message": words}, language)
        else:
            say_lines([words], language)
        return 1
    result = score(base, rules)
    if form == "json":
        say_json(mutation_data(len(rules), result, listed), language)
    else:
        say_lines(mutation_report(len(rules), result, listed), language)
    return 0 if result.is_enough else 1
