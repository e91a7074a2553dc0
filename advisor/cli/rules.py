"""`advisor rules`: for those who keep the rules, whether they are right."""

import click

from advisor.cli.command import Group
from advisor.cli.option_types import language_option

_COMMANDS: dict[str, str] = {
    "check": "ルールと知識に、直すところがないかを確かめます / see whether rules and knowledge are sound",
    "test": "ルールの中のテストを動かします / run the tests inside the rules",
    "mutate": "ルールを書き換え、テストが気付くかを確かめます / see whether the tests notice changes of the rules",
    "stats": "計画案での働き方をルールごとに数えます / count over drafts what each rule says",
}


@click.group(
    name="rules", cls=Group, summaries=_COMMANDS, modules="advisor.cli.rules_",
    context_settings={"help_option_names": ["-h", "--help"]},
)  # fmt: skip
@language_option
def command(lang: str) -> None:
    """ルールを手入れする方のための命令です。

    For those who keep the rules.

    \b
    advisor rules check
    advisor rules test
    advisor rules mutate B12
    advisor rules stats samples/
    """
