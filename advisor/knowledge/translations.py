"""Words that stand in one language only: Japanese that is not, English that still is Japanese."""

import re
from collections.abc import Iterator
from typing import Any

from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Knowledge
from advisor.knowledge.strict_yaml import Path

_JAPANESE = re.compile(r"[ぁ-ゖァ-ヺ㐀-鿿ｦ-ﾟ、。]")
_LATIN_WORD = re.compile(r"\b[A-Za-z][a-z]+\b")
_COMMAND = re.compile(r"\badvisor [a-z-]+|\bNo\.")  # "No." heads a column in Japanese too
_LATIN = re.compile(r"[A-Za-z]")
_PLACE = re.compile(r"\{[^{}]*\}")
_QUOTED = re.compile(r"“[^”]*”|「[^」]*」|`[^`]*`")


def translation_defects(knowledge: Knowledge) -> Iterator[Defect]:
    """Yield texts whose Japanese has no Japanese in it, or whose English has any outside quotation marks."""
    for document in knowledge.documents():
        for path, words in _words(knowledge.raw[document.file], ()):
            ja, en = words["ja"], words["en"]
            if _missing_in_japanese(ja):
                yield document.defect((*path, "ja"), "japanese-missing")
            if _missing_in_english(en):
                yield document.defect((*path, "en"), "english-missing")


def _missing_in_japanese(text: str) -> bool:
    """Tell whether a text has words but no Japanese; signs, units, commands, No. and names in capitals are no words."""
    plain = _COMMAND.sub("", _PLACE.sub("", text))
    return not _JAPANESE.search(plain) and bool(_LATIN_WORD.search(plain))


def _missing_in_english(text: str) -> bool:
    """Tell whether Japanese stands in a text other than as a quotation, or nothing but a quotation does."""
    plain = _QUOTED.sub("", _PLACE.sub("", text))
    return bool(_JAPANESE.search(plain)) or (bool(_JAPANESE.search(text)) and not _LATIN.search(plain))


def _words(data: Any, path: Path) -> Iterator[tuple[Path, dict[str, str]]]:
    """Yield every text in both languages, with its path."""
    if isinstance(data, dict):
        if isinstance(data.get("ja"), str) and isinstance(data.get("en"), str):
            yield path, data
        for key, value in data.items():
            yield from _words(value, (*path, key))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            yield from _words(value, (*path, place))
