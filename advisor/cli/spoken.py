"""Which language to speak, known even where the command line cannot be understood."""

import os
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from advisor.language import Language

if TYPE_CHECKING:
    import click

VARIABLE = "ADVISOR_LANG"
SPELLINGS = {
    "ja": Language.JAPANESE, "japanese": Language.JAPANESE, "日本語": Language.JAPANESE,
    "en": Language.ENGLISH, "english": Language.ENGLISH, "英語": Language.ENGLISH,
}  # fmt: skip
_KEY = "advisor.language"


def language_named(written: str) -> Language | None:
    """Return the language that a word means (ja, 日本語, English …), or None."""
    return SPELLINGS.get(unicodedata.normalize("NFKC", written).strip().lower())


def spoken_language(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> Language:
    """Return the language asked for on the command line, else in the environment, else Japanese."""
    found = language_named(environment.get(VARIABLE, "")) or Language.JAPANESE
    for number, argument in enumerate(arguments):
        if argument == "--":
            break
        name, sign, value = argument.partition("=")
        if name == "--lang":
            following = arguments[number + 1] if number + 1 < len(arguments) else ""
            found = language_named(value if sign else following) or found
    return found


def settle_language(ctx: "click.Context", arguments: Sequence[str]) -> None:
    """Keep with the call which language it is to be answered in; the outermost command decides for all."""
    ctx.meta.setdefault(_KEY, spoken_language(arguments))


def language_of(ctx: "click.Context | None") -> Language:
    """Return the language of a call."""
    found = ctx.meta.get(_KEY) if ctx else None
    return found if isinstance(found, Language) else spoken_language(())
