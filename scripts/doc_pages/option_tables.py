"""The tables of options and settings in `docs/command-line.md`, made from what the commands themselves say."""

import re

import click

from advisor.cli.help import options_of
from advisor.cli.main import cli
from advisor.cli.options import SETTINGS, Kind
from advisor.language import Language

_TABLE = re.compile(r"(<!-- (?:options: ([\w -]+)|settings) -->\n).*?(<!-- end -->)", re.DOTALL)


def with_option_tables(page: str) -> str:
    """Return the page with its tables made anew."""
    return _TABLE.sub(lambda found: f"{found[1]}\n{_options(found[2]) if found[2] else _settings()}\n{found[3]}", page)


def _options(name: str) -> str:
    """Return the options of a command, of one in a group (`rules test`), or of `advisor` itself."""
    command: click.Command = cli
    ctx = click.Context(cli, info_name="advisor", **cli.context_settings)
    for part in name.split() if name != cli.name else ():
        found = command.get_command(ctx, part) if isinstance(command, click.Group) else None
        if found is None:
            raise KeyError(name)
        command, ctx = found, click.Context(found, parent=ctx)
    rows = [(written, bilingual_of(command, ctx, written)) for written, _ in options_of(command, ctx, Language.ENGLISH)]
    lines = ["| option | what it does | 働き |", "| --- | --- | --- |"]
    lines += [f"| `{_escaped(written)}` | {_escaped(en)} | {_escaped(ja)} |" for written, (ja, en) in rows]
    return "\n".join(lines) + "\n"


def bilingual_of(command: click.Command, ctx: click.Context, written: str) -> tuple[str, str]:
    """Return the words of an option in Japanese and English."""
    japanese, english = (dict(options_of(command, ctx, language))[written] for language in Language)
    return japanese, english


_VALUES = {
    Kind.CODES: 'list of codes, `["B12", "C4"]`',
    Kind.FLAG: "`true` `false`",
    Kind.NUMBER: "whole number from 0 on",
    Kind.DAY: "day, `2027-03-31`",
    Kind.FOLDERS: 'list of folders, from the configuration\'s folder on, `["packs/own"]`',
    Kind.FILE: "name of a file, from the configuration's folder on",
}


def _settings() -> str:
    """Return what a configuration file and the environment can say."""
    lines = ["| key | value | variable | in `[[per-path]]` |", "| --- | --- | --- | --- |"]
    for setting in SETTINGS.values():
        value = _VALUES.get(setting.kind) or " ".join(f'`"{choice}"`' for choice in setting.choices)
        lines.append(f"| `{setting.name}` | {value} | `{setting.variable}` | {'yes' if setting.per_draft else ''} |")
    return "\n".join(lines) + "\n"


def _escaped(words: str) -> str:
    return words.replace("|", "\\|")
