"""The command `advisor`: its sub-commands are imported only when called."""

import sys
from typing import Any

import click

from advisor import __version__
from advisor.cli.command import Group
from advisor.cli.console import measure_for_console, prepare_streams, say
from advisor.cli.ending import ReaderGoneError, status_of
from advisor.cli.help import SHOW_VERSION
from advisor.cli.option_types import language_option

_COMMANDS = {
    "review": "計画案を確認します / review drafts",
    "memo": "お渡しするメモ（Word）と一覧（Excel）を書き出します / write a memo (Word) and a list (Excel)",
    "ask": "質問に答えながら、計画を書き進めます / write the plan by answering questions",
    "why": "ある指摘をしたわけを示します / say why a remark is made",
    "why-not": "ある指摘をしないわけを示します / say why a remark is not made",
    "diff": "二つの版を比べ、指摘がどう変わったかを示します / compare two versions of a draft",
    "portfolio": "多くの計画案を並べて示します / show many drafts side by side",
    "new": "計画の記入用紙を作ります / write a form for a plan",
    "convert": "WordやExcelの計画案を計画ファイルに書き直します / write a draft in Word or Excel as a plan file",
    "explain": "壁を番号で説明します / explain a wall by its code",
    "case": "事例の団体を紹介します / tell the story of a town",
    "casebook": "壁、取組、団体の事例集を、一つのフォルダーに書き出します / write the casebook as one folder",
    "config": "有効な設定と、その出どころを示します / show the settings in force, and where they come from",
    "completion": "シェルの補完の設定を出力します / print the completion script of a shell",
    "schema": "計画ファイルのJSON Schemaを出力します / print the JSON Schema of the plan file",
    "rules": "ルールを手入れする方のための命令です / for those who keep the rules",
    "signals": "行ごとに聞き取った内容を示します / show what is heard, line by line",
}


class Advisor(Group):
    """The whole command line, with its way of ending."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; click itself would give status 1, which means findings, where a reader has gone."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise ReaderGoneError from None

    def main(self, args: Any = None, **extra: Any) -> Any:  # type: ignore[override]
        """Run the command line and end the process with the status of what was called."""
        prepare_streams()
        measure_for_console()
        arguments = sys.argv[1:] if args is None else list(args)
        call = super().main
        extra = {"prog_name": "advisor", **extra, "standalone_mode": False}
        # Patterns and names stay as written, so that every shell gets the same answer (see advisor/cli/files.py).
        sys.exit(status_of(lambda: call(arguments, **extra), arguments))


def _show_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        say(f"advisor {__version__}")
        ctx.exit()


@click.group(name="advisor", cls=Advisor, summaries=_COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@language_option
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help=SHOW_VERSION)
def cli(lang: str) -> None:
    """地域のICT・IoT計画案に助言します。すべて手元の計算機の中で動き、通信はしません。

    Advice on drafts of municipal ICT/IoT plans, all on your own machine, without any connection.

    \b
    advisor review plan.yaml
    advisor explain B12
    advisor case hakui
    """
