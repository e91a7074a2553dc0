"""The settings in force: command line over environment over configuration over default, each with its origin."""

import os
from collections.abc import Iterator, Mapping
from enum import StrEnum
from time import strftime
from typing import TYPE_CHECKING

from advisor.cli.configuration_files import is_any_above
from advisor.cli.options import NEVER, SETTINGS, Value
from advisor.cli.values import UnfitValueError, value_from_text
from advisor.documents.opening import InputFormat
from advisor.drafts.loading import STANDARD_INPUT
from advisor.errors import ToldError
from advisor.language import Language
from advisor.plan.model import Stage
from advisor.records import Record
from advisor.reviewing.model import Priority
from advisor.texts import text

if TYPE_CHECKING:
    from pathlib import Path

    from advisor.cli.configuration import Configuration


class SettingsError(ToldError):
    """Settings that cannot be followed; `words` say which and why."""


class Source(StrEnum):
    """Where a value comes from, weakest first."""

    DEFAULT = "default"
    FILE = "file"
    ENVIRONMENT = "environment"
    COMMAND_LINE = "command-line"


class Sourced(Record):
    """A value with its origin; `where` is a place in a file, a variable, or an option."""

    value: Value
    source: Source
    where: str = ""


InForce = Mapping[str, Sourced]


class Settings(Record):
    """What a review of one draft is to do.

    `today` is a day as ISO text; it holds for all drafts of a run, even where midnight passes. `fail_on` None: never;
    `jobs` None: as many as suit the number of drafts.
    """

    format: tuple[str, ...]
    statistics: bool
    changes: bool
    output: tuple[str, ...]
    annotate: str | None
    template: str | None
    update: str | None
    since: str | None
    date: str | None
    force: bool
    stage: Stage | None
    input_format: InputFormat | None
    select: frozenset[str]
    ignore: frozenset[str]
    pack: tuple[str, ...]
    today: str
    fail_on: Priority | None
    all: bool
    quiet: bool
    jobs: int | None
    color: str
    lang: Language

    @classmethod
    def of(cls, in_force: InForce) -> "Settings":
        """Return the settings that some values give."""
        values = {SETTINGS[name].parameter: found.value for name, found in in_force.items()}
        stage, fail_on, written = values["stage"], values["fail_on"], values["input_format"]
        return cls(
            **{
                **values,
                "stage": Stage(str(stage)) if stage else None,
                "input_format": InputFormat(str(written)) if written else None,
                "today": values["today"] or strftime("%Y-%m-%d"),
                "fail_on": None if fail_on == NEVER else Priority(str(fail_on)),
                "select": frozenset(_codes(in_force["select"])),
                "ignore": frozenset(_codes(in_force["ignore"])),
                "lang": Language(str(values["lang"])),
            }  # type: ignore[arg-type]  # the table of settings says which type each has
        )

    def within(self, run: "Settings") -> "Settings":
        """Return these settings with what holds for a whole run taken from it."""
        own = {s.parameter: getattr(self, s.parameter) for s in SETTINGS.values() if s.per_draft and not s.stands_for}
        return run._replace(**own)


class Sources:
    """Where settings are looked for: the command line's values, and how configuration files are chosen."""

    def __init__(self, given: Mapping[str, Value], config: str | None = None, isolated: bool = False) -> None:
        self.given, self.config, self.isolated = given, config, isolated
        self._known: dict[Path, Configuration | None] = {}

    def in_force(self, draft: str) -> dict[str, Sourced]:
        """Return every setting for a draft, with its origin. Raises SettingsError, ConfigurationError."""
        found = {
            setting.name: Sourced(setting.default, Source.DEFAULT)
            for setting in SETTINGS.values()
            if not setting.stands_for
        }
        configuration = self.configuration(draft)
        layers = [*_stated(configuration, draft)] if configuration else []
        for layer in [*layers, _environment(), {name: _on_command_line(name, v) for name, v in self.given.items()}]:
            found.update(_without_stand_ins(layer))
        return found

    def configuration(self, draft: str) -> "Configuration | None":
        """Return the configuration file that holds for a draft. Raises ConfigurationError, SettingsError."""
        if self.isolated and self.config is not None:
            raise SettingsError(text("cli", "config-and-isolated"))
        if self.isolated:
            return None
        folder = folder_of(draft)
        if self.config is None and not is_any_above(folder):
            return None
        from pathlib import Path  # only where there is a file to read: most reviews start without

        from advisor.cli.configuration import Configuration, find_configuration, read_configuration

        if self.config is not None:
            file = Path(os.path.abspath(self.config))
            return read_configuration(file) or Configuration(file, {}, ())
        return find_configuration(Path(folder), self._known)


def folder_of(draft: str) -> str:
    """Return the folder in which the configuration of a draft is looked for first; for standard input, this one."""
    here = os.path.abspath("." if draft == STANDARD_INPUT else draft)
    return here if os.path.isdir(here) else os.path.dirname(here)


def _stated(configuration: "Configuration", draft: str) -> Iterator[dict[str, Sourced]]:
    """Yield the layers of a configuration; what is ignored for a path is ignored besides what is ignored for all."""
    layer = {name: Sourced(s.value, Source.FILE, s.where) for name, s in configuration.stated.items()}
    yield layer
    ignored = layer.get("ignore")
    for entry in configuration.for_path(None if draft == STANDARD_INPUT else draft):
        own = {name: Sourced(s.value, Source.FILE, s.where) for name, s in entry.stated.items()}
        if ignored is not None and "ignore" in own:
            codes = tuple(dict.fromkeys([*_codes(ignored), *_codes(own["ignore"])]))
            own["ignore"] = Sourced(codes, Source.FILE, f"{ignored.where}, {own['ignore'].where}")
        ignored = own.get("ignore", ignored)
        yield own


def _codes(found: Sourced) -> tuple[str, ...]:
    return found.value if isinstance(found.value, tuple) else ()


def _environment() -> dict[str, Sourced]:
    found = {}
    for name, setting in SETTINGS.items():
        written = os.environ.get(setting.variable, "")
        if not written:
            continue
        try:
            found[name] = Sourced(value_from_text(setting, written), Source.ENVIRONMENT, setting.variable)
        except UnfitValueError as error:
            raise SettingsError(text("cli", "bad-variable", name=setting.variable, message=error.words)) from None
    return found


def _on_command_line(name: str, value: Value) -> Sourced:
    return Sourced(value, Source.COMMAND_LINE, f"--{name}")


def _without_stand_ins(layer: dict[str, Sourced]) -> dict[str, Sourced]:
    """Return a layer in which a flag that stands for another setting is that setting. Raises SettingsError."""
    found = {name: sourced for name, sourced in layer.items() if not SETTINGS[name].stands_for}
    for name, sourced in layer.items():
        stands_for = SETTINGS[name].stands_for
        if stands_for is None or not sourced.value:
            continue
        target, value = stands_for
        if target in found and found[target].value != value:
            stated = found[target].value
            words = ",".join(stated) if isinstance(stated, tuple) else stated
            raise SettingsError(text("cli", "settings-differ", first=name, second=f"{target} {words}"))
        found[target] = sourced._replace(value=value)
    return found
