"""How words stand in a file and what they mean: quotes, escapes, width and white space undone."""

import unicodedata
from collections.abc import Iterator

import yaml

_CUT = "…"


def meanings(words: str) -> Iterator[str]:
    """Yield what words of a file can mean: as written, or as part of a quoted value."""
    yield words
    for quote in "'\"":
        try:
            meant = yaml.safe_load(quote + words.rstrip() + quote)
        except yaml.YAMLError:
            continue
        if isinstance(meant, str):
            yield meant


def bare(text: str) -> str:
    """Leave out white space and what ends a sentence, and fold widths: a row of a table joins its cells so."""
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    return plain.replace("。", "") or plain


def begins(words: str, text: str) -> bool:
    """Tell whether words of a file and a text begin alike: a place ends with its line, the name of a row may be cut."""
    if words and text.startswith(words):
        return True
    told = bare(text)
    found = [bare(meant) for meant in meanings(words)]
    return any(told.startswith(meant) or meant.startswith(told) for meant in found if told and meant)


def last_key_is(words: str, path: str) -> bool:
    """Tell whether words of a file are the key to which a path leads."""
    key = path.rstrip("]0123456789[") if path.endswith("]") else path
    return any(bare(key).endswith(bare(meant)) for meant in meanings(words) if meant.strip())


def is_part_of(words: str, text: str) -> bool:
    """Tell whether words that a report quotes, perhaps cut short, stand in a text."""
    quoted = bare(words).removesuffix(_CUT).removesuffix("...").strip("「」")
    return quoted.lower() in bare(text).lower()
