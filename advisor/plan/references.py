"""The numbers by which parts of a plan point to each other, and those that point to nothing."""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from advisor.patterns import compiled
from advisor.records import Record

_TOKEN = compiled(r"[①-⑳]|[^\s、,，・/／;；①-⑳]+")
_RANGE = compiled(
    r"(?P<letters>[^\W\d_]{0,3}[-.]?)(?P<first>\d{1,3}|[①-⑳])\s*[～〜~]\s*(?:(?P=letters))?(?P<last>\d{1,3}|[①-⑳])(?![\d年月日])"
)
MAX_RANGE = 50
_PREFIX = compiled(r"^(?:課題|問題|施策|事業|取組)\s*")
_NUMBER = compiled(r"[a-z]{0,2}[-.]?\d{1,3}")
_SYMBOL = compiled(r"[ア-ンあ-ん]")
_DIGITS = compiled(r"\d+")


class Token(Record):
    """A number or word in a reference, with the offset and length of the words that mean it."""

    start: int
    length: int
    text: str


def tokens_in(text: str) -> Iterator[Token]:
    """Yield the pieces of a reference such as 「i1、i2」「課題②③」「i1～i3」.

    Circled numbers stand alone; a range yields each of its numbers, at the place of the range.
    """
    at = 0
    for span in _RANGE.finditer(text):
        yield from _pieces(text, at, span.start())
        first, last = _circled_number(span["first"]), _circled_number(span["last"])
        if first < last <= first + MAX_RANGE:
            length = span.end() - span.start()
            yield from (Token(span.start(), length, f"{span['letters']}{n}") for n in range(first, last + 1))
        else:
            yield from _pieces(text, span.start(), span.end())
        at = span.end()
    yield from _pieces(text, at, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        yield Token(match.start(), match.end() - match.start(), match.group())


def _circled_number(digits: str) -> int:
    return int(unicodedata.normalize("NFKC", digits))


@lru_cache(maxsize=4096)
def short(token: str) -> str:
    """Return a number as it is compared: without its kind (課題1), width and case folded."""
    return _PREFIX.sub("", unicodedata.normalize("NFKC", token)).strip().lower()


def unknown_in(tokens: Iterable[str], targets: Iterable[str], others: Iterable[str]) -> list[str]:
    """Return the tokens of one value that look like numbers but are those of no subject, target or other.

    Words are never taken for numbers: two of three signs are needed, a letter in it (S9), the build of a target's
    number (S9 beside S1, ⑨ beside ①), and that all of the value looks like numbers.
    """
    written = [token for token in tokens if short(token)]
    known = {short(target) for target in targets}
    built = {_build(target) for target in known}
    taken = known | {short(other) for other in others}
    only_numbers = all(_is_number(short(token)) for token in written)

    def looks_like_one(number: str) -> bool:
        lettered = number[:1].isascii() and number[:1].isalpha()
        return _is_number(number) and lettered + (_build(number) in built) + only_numbers >= 2

    return [token for token in written if known and short(token) not in taken and looks_like_one(short(token))]


def nearest(token: str, targets: Iterable[str]) -> str:
    """Return the existing number most like an unknown one: one built alike before others, then the next in order."""
    wanted = short(token)

    def distance(target: str) -> tuple[bool, int]:
        return _build(short(target)) != _build(wanted), abs(_order(short(target)) - _order(wanted))

    return min(targets, key=distance)


def _is_number(token: str) -> bool:
    return bool(_NUMBER.fullmatch(token) or _SYMBOL.fullmatch(token))


def _build(token: str) -> str:
    """Return how a number is built: i12 as i0, ウ as ア."""
    return "ア" if _SYMBOL.fullmatch(token) else _DIGITS.sub("0", token)


def _order(token: str) -> int:
    digits = _DIGITS.search(token)
    return int(digits.group()) if digits else ord(token[0]) if token else 0
