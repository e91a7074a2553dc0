"""`advisor schema`: the JSON Schema of the plan file, for editors."""

import json

import click

from advisor.cli.command import Command
from advisor.cli.console import say, write_json_on_stdout
from advisor.cli.option_types import language_option


@click.command(name="schema", cls=Command)
@language_option
def command(lang: str) -> int:
    """計画ファイルのJSON Schemaを出力します。エディターが、書きながら項目を示せるようになります。

    Print the JSON Schema of the plan file, with which an editor can show the keys as you write.

    \b
    advisor schema > plan.schema.json
    """
    from advisor.plan.schema import plan_schema

    write_json_on_stdout()
    say(json.dumps(plan_schema(), ensure_ascii=False, indent=2))
    return 0
