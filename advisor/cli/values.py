"""What is written for a setting → its value; one reading for the command line, the environment and TOML."""

import os
import unicodedata
from collections.abc import Callable
from time import strftime
from typing import Any

from advisor.cli.options import Kind, Setting, Value
from advisor.cli.spoken import SPELLINGS
from advisor.errors import ToldError
from advisor.language import Text

_LIKENESS = 0.5  # 応慕 is 応募 with one of two characters wrong
_TODAY = ("today", "今日", "本日")
_TRUE, _FALSE = frozenset({"1", "true", "yes", "on"}), frozenset({"0", "false", "no", "off", ""})


class UnfitValueError(ToldError):
    """A value that a setting cannot take; `words` say what is expected."""


def value_from_text(setting: Setting, written: str) -> Value:
    """Return the value that some text gives a setting. Raises UnfitValueError."""
    return _FROM_TEXT[setting.kind](setting, written)


def value_from_toml(setting: Setting, written: Any) -> Value:
    """Return the value that a configuration file gives a setting, strict in its type. Raises UnfitValueError."""
    match setting.kind, written:
        case Kind.FLAG, bool():
            return written
        case Kind.NUMBER, int() if not isinstance(written, bool):
            return _number(setting, str(written))
        case ((Kind.WORD | Kind.FILE | Kind.DAY), str()):
            return value_from_text(setting, written)
        case Kind.DAY, _ if hasattr(written, "isoformat"):  # TOML knows days
            return value_from_text(setting, written.isoformat())
        case ((Kind.WORDS | Kind.FILES), str()):
            return value_from_text(setting, written)
        case Kind.WORDS, list() if all(isinstance(item, str) for item in written):
            return tuple(dict.fromkeys(_word(setting, item) for item in written))
        case ((Kind.FOLDERS | Kind.FILES), list()) if all(isinstance(item, str) and item for item in written):
            return tuple(dict.fromkeys(written))
        case Kind.CODES, list() if all(isinstance(item, str) for item in written):
            return tuple(dict.fromkeys(code for item in written for code in _codes(setting, item)))
    raise UnfitValueError(_text(f"expects-{setting.kind}", value=written, choices=choices_in_words(setting)))


def unknown_code(written: str, nearest: str | None) -> Text:
    """Return what is said of a code that does not exist, with the one that may be meant."""
    return _text("unknown-code-near" if nearest else "unknown-code", code=written, nearest=nearest or "")


def choices_in_words(setting: Setting) -> Text:
    """Return the words that a setting takes, as a list in a sentence: those of the reader's language first."""
    choices = Text("、".join(setting.choices), ", ".join(setting.choices))
    named = _names(setting)
    if not named:
        return choices
    japanese = "、".join(named[choice].ja for choice in setting.choices)
    return Text(f"{japanese}（{choices.ja}）", choices.en)


def _word(setting: Setting, written: str) -> str:
    plain = unicodedata.normalize("NFKC", written).strip().lower()
    found = _spellings(setting).get(plain)
    if found is None:
        raise UnfitValueError(
            _text("unfit-word", value=written, choices=choices_in_words(setting), near=_near(setting, plain))
        )
    return found


def _words(setting: Setting, written: str) -> tuple[str, ...]:
    parts = [part for part in written.replace("、", ",").replace("，", ",").split(",") if part.strip()]
    return tuple(dict.fromkeys(_word(setting, part) for part in parts or [written]))


def _near(setting: Setting, written: str) -> Text:
    from difflib import get_close_matches

    spellings = _spellings(setting)
    close = get_close_matches(written, spellings, n=1, cutoff=_LIKENESS)
    if not close:
        return Text("", "")
    choice = spellings[close[0]]
    return _text("did-you-mean", name=Text(_names(setting)[choice].ja if _names(setting) else choice, choice))


def _spellings(setting: Setting) -> dict[str, str]:
    """Return the choices of a setting by everything that means one of them: itself, and the words of a report."""
    others = {word.lower(): choice for choice, words in _names(setting).items() for word in words}
    if setting.name == "lang":
        others = {word: str(language) for word, language in SPELLINGS.items()}
    return {**{choice: choice for choice in setting.choices}, **others}


def _names(setting: Setting) -> dict[str, Text]:
    """Return how the choices of a setting are called in a report; nothing where they have no such names."""
    prefix = {"stage": "stage", "fail-on": "short", "lang": "language"}.get(setting.name)
    if prefix is None:
        return {}
    from advisor.texts import text

    return {choice: text("report", f"{prefix}-{choice}") for choice in setting.choices}


def _codes(setting: Setting, written: str) -> tuple[str, ...]:
    from advisor.reviewing.codes import nearest_code, resolve_code

    codes = []
    for part in (piece for piece in written.replace("、", ",").replace("，", ",").split(",") if piece.strip()):
        code = resolve_code(part)
        if code is None:
            raise UnfitValueError(unknown_code(part, nearest_code(part)))
        codes.append(code)
    if not codes:
        raise UnfitValueError(_text("no-code-given"))
    return tuple(codes)


def _flag(setting: Setting, written: str) -> bool:
    plain = written.strip().lower()
    if plain not in _TRUE | _FALSE:
        raise UnfitValueError(_text("expects-flag", value=written, choices=""))
    return plain in _TRUE


def _number(setting: Setting, written: str) -> int:
    plain = unicodedata.normalize("NFKC", written).strip()
    if not (plain.isascii() and plain.isdecimal()):
        raise UnfitValueError(_text("expects-number", value=written, choices=""))
    return int(plain)


def _file(setting: Setting, written: str) -> str:
    if not written:
        raise UnfitValueError(_text("no-output-name"))
    return written


def _files(setting: Setting, written: str) -> tuple[str, ...]:
    return (_file(setting, written),)


def _folders(setting: Setting, written: str) -> tuple[str, ...]:
    """Return the folders that some text names, parted as the system parts the folders of its search path."""
    folders = tuple(dict.fromkeys(folder for folder in written.split(os.pathsep) if folder.strip()))
    if not folders:
        raise UnfitValueError(_text("no-pack-name"))
    return folders


def _day(setting: Setting, written: str) -> str:
    from advisor.plan.days import day_in

    day = strftime("%Y-%m-%d") if written.strip().lower() in _TODAY else day_in(written)
    if day is None:
        raise UnfitValueError(_text("expects-day", value=written, choices=""))
    return day


_FROM_TEXT: dict[Kind, Callable[[Setting, str], Value]] = {
    Kind.WORD: _word, Kind.CODES: _codes, Kind.FLAG: _flag, Kind.NUMBER: _number, Kind.FILE: _file,
    Kind.FOLDERS: _folders, Kind.DAY: _day, Kind.WORDS: _words, Kind.FILES: _files,
}  # fmt: skip


def _text(key: str, /, **values: object) -> Text:
    from advisor.texts import text

    return text("cli", key, **values)
