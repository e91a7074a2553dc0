"""A configuration file: `advisor.toml`, or `[tool.advisor]` in `pyproject.toml`, found upwards from a draft."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from advisor.cli.configuration_files import OWN_FILE, SHARED_FILE
from advisor.cli.errors import ToldError
from advisor.cli.options import SETTINGS, Kind, Setting, Value
from advisor.cli.path_patterns import fits
from advisor.cli.values import UnfitValueError, value_from_toml
from advisor.language import Text

_TABLE_OF_SHARED = ("tool", "advisor")
PER_PATH, PATH = "per-path", "path"


class ConfigurationError(ToldError):
    """A configuration file cannot be read or says what cannot be; `words` tell file, line and how to mend it."""


class Stated(NamedTuple):
    """A value that a configuration file states, and where: the file, and its line where that is known."""

    value: Value
    where: str


class PerPath(NamedTuple):
    """Settings for the drafts whose path below the configuration's folder fits a pattern."""

    pattern: str
    stated: Mapping[str, Stated]


class Configuration(NamedTuple):
    """What one file states for all drafts, and for some."""

    file: Path
    stated: Mapping[str, Stated]
    per_path: tuple[PerPath, ...]

    def for_path(self, draft: str | None) -> Iterator[PerPath]:
        """Yield what is stated for a draft of its own, in the order of the file; nothing for standard input."""
        if draft is None:
            return
        try:
            below = Path(os.path.abspath(draft)).relative_to(self.file.parent)
        except ValueError:
            return
        yield from (entry for entry in self.per_path if fits(below.as_posix(), entry.pattern))


def find_configuration(folder: Path, known: dict[Path, Configuration | None]) -> Configuration | None:
    """Return the configuration in a folder, else the nearest above it; `known` keeps what was found for next time.

    Raises ConfigurationError.
    """
    if folder not in known:
        above = folder.parent
        known[folder] = _in_folder(folder) or (None if above == folder else find_configuration(above, known))
    return known[folder]


def _in_folder(folder: Path) -> Configuration | None:
    files = (folder / name for name in (OWN_FILE, SHARED_FILE))
    found = (read_configuration(file) for file in files if file.is_file())
    return next((configuration for configuration in found if configuration), None)


def read_configuration(file: Path) -> Configuration | None:
    """Return what a file states, or None for a `pyproject.toml` that does not speak of advisor.

    Raises ConfigurationError.
    """
    try:
        text = file.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigurationError(_text("config-not-utf8", file=file)) from None
    except OSError as error:
        raise ConfigurationError(_text("config-unreadable", file=file, reason=error.strerror or error)) from None
    shared = file.name == SHARED_FILE
    if shared and "advisor" not in text:
        return None
    table = _parsed(text, file)
    for name in _TABLE_OF_SHARED if shared else ():
        table = table.get(name, {})
        if not isinstance(table, dict):
            return None
    if shared and not table:
        return None
    return _Reader(file, text, ".".join(_TABLE_OF_SHARED) if shared else "").read(table)


def _parsed(text: str, file: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        where = f"{file}:{line[1]}" if line else f"{file}:{len(text.splitlines())}"
        raise ConfigurationError(_text("config-not-toml", where=where, reason=error)) from None


class _Reader:
    """Reads the tables of one file strictly."""

    def __init__(self, file: Path, text: str, table: str) -> None:
        self.file, self.text, self.table = file, text, table

    def read(self, table: dict[str, Any]) -> Configuration:
        own = {key: value for key, value in table.items() if key != PER_PATH}
        entries = table.get(PER_PATH, [])
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise ConfigurationError(_text("config-per-path-tables", where=self._where(PER_PATH, self.table, 0)))
        return Configuration(
            self.file,
            self._stated(own, self.table, 0, dict(SETTINGS), [PER_PATH]),
            tuple(self._per_path(entry, number) for number, entry in enumerate(entries)),
        )

    def _per_path(self, entry: dict[str, Any], number: int) -> PerPath:
        header = f"{self.table}.{PER_PATH}".lstrip(".")
        pattern = entry.get(PATH)
        if not isinstance(pattern, str) or not pattern:
            raise ConfigurationError(_text("config-no-path", where=self._where(PATH, header, number)))
        allowed = {name: setting for name, setting in SETTINGS.items() if setting.per_draft}
        rest = {key: value for key, value in entry.items() if key != PATH}
        return PerPath(pattern, self._stated(rest, header, number, allowed, [PATH]))

    def _stated(
        self, table: dict[str, Any], header: str, number: int, allowed: dict[str, Setting], others: list[str]
    ) -> dict[str, Stated]:
        found = {}
        for key, value in table.items():
            where = self._where(key, header, number)
            if key not in allowed:
                raise ConfigurationError(self._unknown(key, where, [*allowed, *others]))
            try:
                found[key] = Stated(self._placed(allowed[key], value_from_toml(allowed[key], value)), where)
            except UnfitValueError as error:
                raise ConfigurationError(_text("config-value", where=where, key=key, message=error.words)) from None
        return found

    def _placed(self, setting: Setting, value: Value) -> Value:
        """Return a value; a file is named from the configuration's folder on."""
        return str(self.file.parent / value) if setting.kind is Kind.FILE and isinstance(value, str) else value

    def _unknown(self, key: str, where: str, known: list[str]) -> Text:
        from difflib import get_close_matches

        if key in SETTINGS:
            return _text("config-not-per-path", where=where, key=key)
        near = get_close_matches(key.lower().replace("_", "-"), known, n=1)
        hint = _text("did-you-mean", name=near[0]) if near else Text("", "")
        return _text("config-unknown-key", where=where, key=key, near=hint)

    def _where(self, key: str, header: str, number: int) -> str:
        """Return file and line of a key under the header of a table, or the file where the line cannot be told."""
        current, seen = "", -1
        for line, written in enumerate(self.text.splitlines(), start=1):
            if match := re.match(r"\s*\[\[?\s*([^\]]+?)\s*\]", written):
                current = re.sub(r"[\s\"']", "", match[1])
                seen += current == header
            elif (
                current == header
                and max(seen, 0) == number
                and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", written)
            ):
                return f"{self.file}:{line}"
        return str(self.file)


def _text(key: str, /, **values: object) -> Text:
    from advisor.reviewing.texts import text

    return text("cli", key, **values)
