"""`advisor completion`: the script that lets a shell complete commands, options, codes and towns."""

import sys
from typing import TYPE_CHECKING

import click

from advisor.cli.command import Command
from advisor.cli.console import say
from advisor.cli.option_types import SettingType, language_option
from advisor.cli.options import Kind, Setting

if TYPE_CHECKING:
    from click.shell_completion import ShellComplete

SHELLS = ("bash", "zsh", "fish", "powershell")
PROGRAM, VARIABLE = "advisor", "_ADVISOR_COMPLETE"
# Without these PowerShell reads what the tool writes in the encoding of the console, and spoils Japanese.
_POWERSHELL_ENCODING = {
    "    try {\n": "    $encoding = [Console]::OutputEncoding\n"
    "    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8\n"
    "    try {\n",
    "    } finally {\n": "    } finally {\n        [Console]::OutputEncoding = $encoding\n",
}


@click.command(name="completion", cls=Command)
@click.argument("shell", metavar="SHELL", type=SettingType(Setting("shell", Kind.WORD, "", choices=SHELLS)))
@language_option
def command(shell: str, lang: str) -> int:
    """シェルの補完（コマンド、オプション、番号、団体）の設定を出力します。SHELLはbash、zsh、fish、powershellの
    いずれかです。

    Print the script that lets a shell complete commands, options, codes and towns. SHELL is one of bash, zsh, fish,
    powershell.

    \b
    eval "$(advisor completion bash)"                           # ~/.bashrc
    eval "$(advisor completion zsh)"                            # ~/.zshrc
    advisor completion fish | source                            # config.fish
    advisor completion powershell | Out-String | iex            # $PROFILE
    """
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(newline="\n")  # a shell takes no other end of line, on any system
    say(script(shell), end="")
    return 0


def script(shell: str) -> str:
    """Return the completion script of a shell."""
    from click.shell_completion import get_completion_class

    kind: type[ShellComplete] | None = get_completion_class(shell)
    if kind is None:
        raise ValueError(shell)
    completer = kind(click.Command(PROGRAM), {}, PROGRAM, VARIABLE)
    written = kind.source_template % completer.source_vars()
    if shell == "powershell":
        for before, after in _POWERSHELL_ENCODING.items():
            written = written.replace(before, after, 1)
    return written
