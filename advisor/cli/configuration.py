"""A configuration file: `advisor.toml`, or `[tool.advisor]` in `pyproject.toml`, found upwards from a draft."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from advisor.cli.configuration_files import OWN_FILE, SHARED_FILE
from advisor.cli.options import SETTINGS, Kind, Setting, Value
from advisor.cli.path_patterns import fits
from advisor.cli.values import UnfitValueError, value_from_toml
from advisor.errors import ToldError
from advisor.language import Text
from advisor.records import Record

_TABLE_OF_SHARED = ("tool", "advisor")
PER_PATH, PATH, PACK = "per-path", "path", "pack"


class ConfigurationError(ToldError):
    """A configuration file cannot be read or says what cannot be; `words` tell file, line and how to mend it."""


class Stated(Record):
    """A value that a configuration file states, and where: the file, and its line where that is known."""

    value: Value
    where: str


class PerPath(Record):
    """Settings for the drafts whose path below the configuration's folder fits a pattern."""

    pattern: str
    stated: Mapping[str, Stated]


class Configuration(Record):
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
    reader = _reader(file)
    return reader.read() if reader else None


def packs_in(folder: Path) -> tuple[str, ...]:
    """Return the packs that the configuration of a folder names, else the nearest above it. Raises ConfigurationError.

    Its other settings are left for later: they may name codes that only a pack makes known.
    """
    for place in (folder, *folder.parents):
        for name in (OWN_FILE, SHARED_FILE):
            found = packs_of(place / name) if (place / name).is_file() else None
            if found is not None:
                return found
    return ()


def packs_of(file: Path) -> tuple[str, ...] | None:
    """Return the packs that a file names, or None for one that is no configuration. Raises ConfigurationError."""
    reader = _reader(file)
    return reader.packs() if reader else None


def _reader(file: Path) -> "_Reader | None":
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
    return _Reader(file, text, ".".join(_TABLE_OF_SHARED) if shared else "", table)


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

    def __init__(self, file: Path, text: str, table: str, stated: dict[str, Any]) -> None:
        self.file, self.text, self.table, self.stated = file, text, table, stated

    def packs(self) -> tuple[str, ...]:
        named = {key: value for key, value in self.stated.items() if key == PACK}
        found = self._stated(named, self.table, 0, dict(SETTINGS), [])
        value = found[PACK].value if found else ()
        return value if isinstance(value, tuple) else ()

    def read(self) -> Configuration:
        own = {key: value for key, value in self.stated.items() if key != PER_PATH}
        entries = self.stated.get(PER_PATH, [])
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
        """Return a value; a file or folder is named from the configuration's folder on."""
        if setting.kind in (Kind.FOLDERS, Kind.FILES) and isinstance(value, tuple):
            return tuple(str(self.file.parent / folder) for folder in value)
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
    from advisor.texts import text

    return text("cli", key, **values)
