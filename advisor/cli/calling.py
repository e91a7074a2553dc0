"""What a command that reviews drafts was called with: the drafts, and the settings of each."""

import click

from advisor.cli.common import tell
from advisor.cli.files import find_drafts
from advisor.cli.option_types import given_settings
from advisor.cli.settings import Settings, Sources
from advisor.errors import ToldError
from advisor.language import Text
from advisor.records import Record


class Call(Record):
    """The drafts that some arguments mean, each with its settings, and what is said of arguments without any."""

    of_each: dict[str, Settings]
    missing: tuple[Text, ...]

    @property
    def run(self) -> Settings:
        """The settings of the first draft; those that are not of each draft hold for the run as a whole."""
        return next(iter(self.of_each.values()))

    def within(self, run: Settings) -> dict[str, Settings]:
        """Return the settings of each draft, with what holds for a whole run."""
        return {file: settings.within(run) for file, settings in self.of_each.items()}

    def tell_of_missing(self) -> None:
        """Say on standard error which arguments mean no draft."""
        for words in self.missing:
            tell(words, self.run.lang)


def call_of(ctx: click.Context, files: tuple[str, ...], config: str | None, isolated: bool) -> Call:
    """Return what a command was called with. Raises ToldError where no draft is meant at all."""
    drafts = find_drafts(files)
    sources = Sources(given_settings(ctx), config, isolated)
    of_each = {file: Settings.of(sources.in_force(file)) for file in drafts.files}
    if not of_each:
        raise ToldError(drafts.missing[0])
    return Call(of_each, drafts.missing)
