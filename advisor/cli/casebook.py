"""`advisor casebook`: the walls, remedies and towns as one folder of pages."""

import os

import click
from click.core import ParameterSource

from advisor.cli.command import Command
from advisor.cli.common import in_lines
from advisor.cli.console import say
from advisor.cli.option_types import language_option, pack_option
from advisor.cli.output import OutputError
from advisor.cli.targets import is_file
from advisor.language import Language
from advisor.texts import text


@click.command(name="casebook", cls=Command)
@click.option(
    "-o", "--output", required=True, metavar="FOLDER", type=click.Path(readable=False),
    help="書き出すフォルダー / folder to write to",
)  # fmt: skip
@click.option("--force", is_flag=True, help="ほかのファイルがあるフォルダーにも書く / write beside other files as well")
@pack_option
@language_option
@click.pass_context
def command(ctx: click.Context, output: str, force: bool, lang: Language) -> int:
    """壁、取組、団体の事例集を、通信せずに読める一つのフォルダーに書き出します。言語を指定すると、その言語だけになります。

    Write the casebook of walls, remedies and towns as one folder, to be read without any connection, in both
    languages; with --lang in that one alone.

    \b
    advisor casebook -o casebook
    advisor casebook -o casebook --lang en
    """
    from advisor.casebook.folder import INDEX, casebook_files
    from advisor.cli.folders import write_folder

    if not output or not is_file(output):
        raise OutputError(text("cli", "no-folder-name"))
    files = casebook_files((lang,) if _is_language_given(ctx) else tuple(Language))
    write_folder(output, files, force)
    pages = sum(path.endswith(".html") for path in files)
    say(in_lines(text("cli", "casebook-written", index=os.path.join(output, INDEX), pages=pages).in_(lang)))
    return 0


def _is_language_given(ctx: click.Context) -> bool:
    """Tell whether the command line itself names a language, before or after the command."""
    calls = (ctx, ctx.find_root())
    return any(call.get_parameter_source("lang") is ParameterSource.COMMANDLINE for call in calls)
