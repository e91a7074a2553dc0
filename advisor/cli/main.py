"""The command `advisor`: its sub-commands are imported only when called."""

import importlib
import sys

import click

from advisor import __version__

_COMMANDS = {
    "review": "Review drafts. / 計画案を確認します。",
    "explain": "Explain a wall by its code. / 壁を番号で説明します。",
    "case": "Tell the story of a town. / 事例の団体を紹介します。",
    "schema": "Print the JSON Schema of the plan file. / 計画ファイルのJSON Schemaを出力します。",
    "signals": "Show what is heard, line by line. / 行ごとに聞き取った内容を示します。",
}


class LazyGroup(click.Group):
    """A group whose commands are modules, imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, in the order of use."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command, or None where there is none of that name."""
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"advisor.cli.{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(__version__, prog_name="advisor")
def cli() -> None:
    """Advice on drafts of municipal ICT/IoT plans, offline. / 地域のICT・IoT計画案への助言（通信なし）。

    \b
    advisor review plan.yaml            review a draft / 計画案を確認
    advisor explain B12                 explain a wall / 壁の説明
    advisor case hakui                  a town's story / 事例
    """


def run() -> None:
    """Run the command line; Ctrl-C ends quietly with status 130."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        status = cli.main(standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    sys.exit(status if isinstance(status, int) else 0)
