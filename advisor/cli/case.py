"""`advisor case`: a town's story, or the list of all."""

import click

from advisor.cli.command import Command
from advisor.cli.common import fail, terminal_paint, terminal_width
from advisor.cli.console import say
from advisor.cli.option_types import complete_towns, language_option, pack_option
from advisor.language import Language
from advisor.reports.knowledge_text import case_list, case_page
from advisor.reviewing.cases import case_name, cases, nearest_case, resolve_case
from advisor.texts import text


@click.command(name="case", cls=Command)
@click.argument("name", required=False, metavar="[TOWN]", shell_complete=complete_towns)
@pack_option
@language_option
def command(name: str | None, lang: str) -> int:
    """事例の団体を紹介します（羽咋市、hakui）。名前がなければ一覧を示します。

    Tell the story of one of the seven towns; without a name, list them.

    \b
    advisor case
    advisor case 羽咋市
    """
    language = Language(lang)
    if name is None:
        say(case_list(language, terminal_width()))
        return 0
    case = resolve_case(name)
    if case is None:
        near = nearest_case(name)
        if near is not None:
            fail(text("cli", "unknown-case-near", case=name, near=case_name(near)).in_(language))
        names = "、".join(case_name(known).in_(language) for known in cases())
        fail(text("cli", "unknown-case", case=name, names=names).in_(language))
    say(case_page(case, language, terminal_width(), terminal_paint()))
    return 0
