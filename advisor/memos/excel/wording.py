"""What a remark says in each column, and signs by which a changed cell is noticed."""

from collections.abc import Iterator, Mapping
from hashlib import sha256

from advisor.language import Language
from advisor.memos.excel.columns import SIGNED, Column
from advisor.memos.model import Remark
from advisor.reviewing.model import Priority
from advisor.texts import text

MAX_CURRENT, MAX_WORDS = 300, 2_000
MAX_GROUNDS = 2
_SIGN_LETTERS = 8


def words_of_remark(remark: Remark, language: Language) -> dict[Column, str]:
    """Return the words of a remark by column; its number is left to the writer."""
    also = text("memo", "aside", words=remark.also).in_(language) if remark.also else ""
    words = {
        Column.PRIORITY: remark.priority_words,
        Column.KIND: f"{remark.label}{also}\n{remark.title}",
        Column.PLACE: _lines(remark.section, _in_one_line(remark.about), _in_one_line(remark.place)),
        Column.CURRENT: _clipped(remark.current, MAX_CURRENT),
        Column.POINT: _lines(remark.message, remark.why, *_questions(remark, language)),
        Column.BASIS: _lines(*_grounds(remark, language)),
        Column.PROPOSAL: _lines(remark.suggestion, _t("example", language, remark.example) if remark.example else ""),
    }
    return {column: _clipped(told, MAX_WORDS) for column, told in words.items()}


def signs_of(words: Mapping[Column, str]) -> tuple[str, ...]:
    """Return a sign for each column about the remark; blanks and breaks do not count, since programs change them."""
    return tuple(sign_of(words.get(column, "")) for column in SIGNED)


def sign_of(words: str) -> str:
    """Return the sign of one text."""
    return sha256("".join(words.split()).encode("utf-8", "replace")).hexdigest()[:_SIGN_LETTERS]


def _questions(remark: Remark, language: Language) -> Iterator[str]:
    """Yield the questions of a remark that only asks; where it says something, they would make the cell too long."""
    if remark.priority is Priority.CONFIRM:
        for question in remark.questions:
            yield _t("question", language, question)


def _grounds(remark: Remark, language: Language) -> Iterator[str]:
    for ground in remark.grounds[:MAX_GROUNDS]:
        yield text("list", "basis", town=ground.town, told=ground.told).in_(language)
    if remark.remedy is not None:
        yield text("list", "basis-remedy", town=remark.remedy.town, told=remark.remedy.told).in_(language)
    yield remark.no_remedy
    yield remark.origin


def _t(key: str, language: Language, words: str) -> str:
    return text("list", key, words=words).in_(language)


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _in_one_line(words: str) -> str:
    return " ".join(words.split())


def _clipped(words: str, limit: int) -> str:
    return words if len(words) <= limit else words[: limit - 1] + "…"
