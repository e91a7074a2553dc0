"""`advisor review`: read drafts, reason over them, report."""

import click

from advisor.cli.command import Command
from advisor.cli.option_types import (
    configuration_options,
    is_debugging,
    language_option,
    setting_options,
)
from advisor.cli.options import Value


@click.command(name="review", cls=Command)
@click.argument("files", nargs=-1, is_eager=True, required=True, metavar="FILE…", type=click.Path(readable=False))
@setting_options
@configuration_options
@language_option
@click.pass_context
def command(ctx: click.Context, /, files: tuple[str, ...], config: str | None, isolated: bool, **_: Value) -> int:
    """計画案（Word、Excel、YAML、文書の.mdと.txt）を確認し、助言を示します。ファイル、フォルダー（中の*.yaml、
    *.yml、*.docx、*.xlsx全て）、「*」などを使った指定を、いくつでも並べられます。「-」は標準入力です。

    Review drafts, in Word or Excel, as plan files in YAML or as documents (.md, .txt): files, folders (every *.yaml,
    *.yml, *.docx and *.xlsx below) and patterns, as many as you like; `-` is standard input.

    終了状態は、0が「--fail-on以上の指摘なし」、1が「指摘あり」、2が「読めない、書けない」、130が中断です。

    Exit status: 0 nothing at or above --fail-on, 1 something, 2 unreadable or not to be written, 130 interrupted.

    \b
    advisor review plan.yaml
    advisor review plan.docx
    advisor review --concise drafts/
    advisor review --statistics --jobs 0 "drafts/**/*.yaml"
    advisor review --format json -o review.json plan.yaml
    advisor review --stage 応募 --fail-on ご検討 plan.yaml
    """
    from advisor.cli.calling import call_of
    from advisor.cli.running import Run, check_targets
    from advisor.cli.targets import check_since, targets_of
    from advisor.errors import ToldError
    from advisor.texts import text

    call = call_of(ctx, files, config, isolated)
    run, drafts = call.run, list(call.of_each)
    targets = targets_of(run.format, run.output, drafts, run.annotate, run.update)
    check_since(run.since, targets, drafts)
    if run.statistics and len(targets) > 1:
        raise ToldError(text("cli", "statistics-in-one-form"))
    check_targets(targets, drafts, run)
    call.tell_of_missing()
    return Run(call.within(run), run, targets, is_debugging(ctx), failed=bool(call.missing)).write()
