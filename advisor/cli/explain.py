"""`advisor explain`: a wall or a remark on form by its code, or the list of all."""

import click

from advisor.cli.command import Command
from advisor.cli.common import fail, terminal_paint, terminal_width
from advisor.cli.console import say
from advisor.cli.option_types import complete_codes, language_option, pack_option
from advisor.cli.values import unknown_code
from advisor.language import Language
from advisor.reports.knowledge_text import code_list, code_page, form_page
from advisor.reviewing.codes import nearest_code, resolve_code
from advisor.reviewing.form_findings import nearest_form, resolve_form


@click.command(name="explain", cls=Command)
@click.argument("code", required=False, metavar="[CODE]", shell_complete=complete_codes)
@pack_option
@language_option
def command(code: str | None, lang: str) -> int:
    """壁を番号（B⑫、B12、Ｂ１２）で説明します。番号がなければ一覧を示します。

    Explain a wall by its code, in any spelling; without a code, list them all.

    \b
    advisor explain
    advisor explain B12 --lang en
    advisor explain full-width-colon
    """
    language = Language(lang)
    if code is None:
        say(code_list(language, terminal_width()))
        return 0
    form = resolve_form(code)
    if form is not None:
        click.echo(form_page(form, language, terminal_width(), terminal_paint()))
        return 0
    resolved = resolve_code(code)
    if resolved is None:
        fail(unknown_code(code, nearest_code(code) or nearest_form(code)).in_(language))
    say(code_page(resolved, language, terminal_width(), terminal_paint()))
    return 0
