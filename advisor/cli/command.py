"""The commands as click sees them: help in one language, every argument accounted for, completion with short words."""

import importlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from advisor.cli.console import say
from advisor.cli.help import SHOW_HELP, bilingual, help_page
from advisor.cli.spoken import language_of, settle_language

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

# What an input method or a word processor makes of the hyphens of an option.
_DASHES = "－—–―‐−ー"


class UnexpectedArgumentError(click.UsageError):
    """More was given than the command takes; `arguments` is what is left over."""

    def __init__(self, arguments: list[str], ctx: click.Context) -> None:
        super().__init__(" ".join(arguments), ctx)
        self.arguments = arguments


@contextmanager
def _told_of(ctx: click.Context) -> Iterator[None]:
    """Let an error of the parser know the command that it happened in."""
    try:
        yield
    except click.UsageError as error:
        error.ctx = error.ctx or ctx
        raise


def _bilingual(option: click.Option | None) -> click.Option | None:
    """Give the option that shows the help page its words, and let it write where everything else is written."""
    if option is not None:
        option.help, option.callback = SHOW_HELP, _show_help
    return option


def _show_help(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        say(ctx.get_help())
        ctx.exit()


class Command(click.Command):
    """One command of advisor."""

    allow_extra_args = True  # taken, so as to be told in the reader's language

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the arguments apart; raises click's errors, which know the language to be told in."""
        settle_language(ctx, args)
        if not ctx.resilient_parsing:
            self._refuse_other_dashes(ctx, args)
        with _told_of(ctx):
            rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            raise UnexpectedArgumentError(rest, ctx)
        return rest

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command, with the packs that it is to use."""
        if any(param.name == "pack" for param in self.params):
            from advisor.cli.packs import settle_packs

            settle_packs(ctx)
        return super().invoke(ctx)

    def _refuse_other_dashes(self, ctx: click.Context, args: list[str]) -> None:
        known = [name for param in self.get_params(ctx) if isinstance(param, click.Option) for name in param.opts]
        for argument in args:
            if argument[:1] and argument[0] in _DASHES and not os.path.exists(argument):
                meant = "--" + argument.lstrip(_DASHES)
                raise click.NoSuchOption(argument, possibilities=[meant] if meant in known else known, ctx=ctx)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option that shows the help page, with its words in both languages."""
        return _bilingual(super().get_help_option(ctx))

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help page."""
        formatter.write(help_page(self, ctx, language_of(ctx)))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem[str]]":
        """Return what can follow, with its words in one language."""
        items = super().shell_complete(ctx, incomplete)
        for item in items:
            item.help = bilingual(item.help or "").in_(language_of(ctx)) or None
        return items


class Group(click.Group):
    """A group whose commands are modules, imported when they are called.

    `summaries` holds one line about each command, in both languages, in the order of use; `modules` is what the names
    of their modules begin with.
    """

    def __init__(self, *args: Any, summaries: dict[str, str], modules: str = "advisor.cli.", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.summaries = summaries
        self.modules = modules

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the options of the group itself; the rest is the command's."""
        settle_language(ctx, args)
        with _told_of(ctx):
            return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, in the order of use."""
        return list(self.summaries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command, or None where there is none of that name."""
        if cmd_name not in self.summaries:
            return None
        command: click.Command = importlib.import_module(self.modules + cmd_name.replace("-", "_")).command
        return command

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the option that shows the help page, with its words in both languages."""
        return _bilingual(super().get_help_option(ctx))

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help page, without importing any command."""
        formatter.write(help_page(self, ctx, language_of(ctx), self.summaries.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem[str]]":
        """Return the commands and options that can follow, without importing any command."""
        from click.shell_completion import CompletionItem

        if incomplete.startswith("-"):
            items = super().shell_complete(ctx, incomplete)
        else:
            items = [
                CompletionItem(name, help=words)
                for name, words in self.summaries.items()
                if name.startswith(incomplete)
            ]
        for item in items:
            item.help = bilingual(item.help or "").in_(language_of(ctx)) or None
        return items
