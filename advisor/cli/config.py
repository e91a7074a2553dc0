"""`advisor config`: the settings in force for a draft, each with where it comes from."""

import os

import click

from advisor.cli.command import Command
from advisor.cli.console import say
from advisor.cli.option_types import configuration_options, given_settings, language_option, setting_options
from advisor.cli.options import Value


@click.command(name="config", cls=Command)
@click.argument("files", nargs=-1, is_eager=True, metavar="[FILE…]", type=click.Path(readable=False))
@setting_options
@configuration_options
@language_option
@click.pass_context
def command(ctx: click.Context, /, files: tuple[str, ...], config: str | None, isolated: bool, **_: Value) -> int:
    """計画案の確認に使われる設定の値と、その出どころ（コマンド、環境変数、設定ファイルと行、既定）を示します。
    計画案を示さなければ、今のフォルダーでの設定です。

    Show the settings that a review of a draft would use, and where each comes from: command line, environment,
    configuration file with its line, or default. Without a draft, those for the current folder.

    \b
    advisor config
    advisor config drafts/plan.yaml
    """
    from advisor.cli.common import UNREADABLE, tell, terminal_paint, told
    from advisor.cli.files import find_drafts
    from advisor.cli.settings import Sources
    from advisor.drafts.loading import STANDARD_INPUT
    from advisor.drafts.problems import Problem, UnreadableDraftError
    from advisor.language import Language
    from advisor.reports.settings_table import settings_table

    sources = Sources(given_settings(ctx), config, isolated)
    found = find_drafts(files)
    for words in found.missing:
        tell(words, Language(str(ctx.params["lang"])))
    absent = [file for file in found.files if file != STANDARD_INPUT and not os.path.exists(file)]
    for file in absent:
        error = UnreadableDraftError(Problem("not-found", None), file)
        say(told(error, Language(str(ctx.params["lang"]))), err=True)
    drafts = [file for file in found.files if file not in absent]
    for number, file in enumerate(drafts or ([] if files else [STANDARD_INPUT])):
        in_force = sources.in_force(file)
        language = Language(str(in_force["lang"].value))
        rows = [(name, sourced.value, str(sourced.source), sourced.where) for name, sourced in in_force.items()]
        heading = file if files else ""
        say(("\n" if number else "") + settings_table(rows, heading, language, terminal_paint()), end="")
    return UNREADABLE if found.missing or absent else 0
