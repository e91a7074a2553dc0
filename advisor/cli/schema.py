"""`advisor schema`: the JSON Schema of the plan file, for editors."""

import json

import click


@click.command(name="schema")
def command() -> int:
    """計画ファイルのJSON Schemaを出力します。 / Print the JSON Schema of the plan file.

    \b
    advisor schema > plan.schema.json
    """
    from advisor.plan.schema import plan_schema

    click.echo(json.dumps(plan_schema(), ensure_ascii=False, indent=2))
    return 0
