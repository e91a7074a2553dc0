"""`advisor explain`: a wall by its code, or the list of all."""

import click

from advisor.cli.command import Command
from advisor.cli.common import fail, terminal_paint, terminal_width
from advisor.cli.console import say
from advisor.cli.option_types import complete_codes, language_option
from advisor.language import Language
from advisor.reports.knowledge_text import code_list, code_page
from advisor.review.codes import nearest_code, resolve_code
from advisor.review.texts import text


@click.command(name="explain", cls=Command)
@click.argument("code", required=False, metavar="[CODE]", shell_complete=complete_codes)
@language_option
def command(code: str | None, lang: str) -> int:
    """壁を番号（B⑫、B12、Ｂ１２）で説明します。番号がなければ一覧を示します。

    Explain a wall by its code, in any spelling; without a code, list them all.

    \b
    advisor explain
    advisor explain B12 --lang en
    """
    language = Language(lang)
    if code is None:
        say(code_list(language, terminal_width()))
        return 0
    resolved = resolve_code(code)
    if resolved is None:
        nearest = nearest_code(code)
        key = "unknown-code-near" if nearest else "unknown-code"
        fail(text("cli", key, code=code, nearest=nearest or "").in_(language))
    say(code_page(resolved, language, terminal_width(), terminal_paint()))
    return 0
