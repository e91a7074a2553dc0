"""Years as they are written in Japan: eras, western years, fiscal years, ranges."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from advisor.patterns import compiled
from advisor.records import Record

_ERAS = (("令和", "R", "令", 2018), ("平成", "H", "平", 1988), ("昭和", "S", "昭", 1925), ("大正", "T", "大", 1911))
_DIGITS = {character: value for value, character in enumerate("〇一二三四五六七八九")} | {"零": 0, "元": 1}
_KANJI = "〇零一二三四五六七八九十元"
_NUMBER = rf"(?:\d{{1,3}}|[{_KANJI}]{{1,3}})"
_ERA_NAMES = "令和|平成|昭和|大正"
_UNITS = r"人|円|千円|件|世帯|頭|ha|戸|基|台|回|枚|時間|km|m"
# A bare 2018 is a year unless a unit follows it; these may follow a year.
_AFTER_YEAR = r"末|頃|以降|以前|以後|時点|現在|現況|実績|見込|目標|当初|前後|比|及|並|春|夏|秋|冬|予算|決算|中(?!学)"
_YEAR = compiled(
    rf"(?P<era>{_ERA_NAMES}|(?<![A-Za-z])[RH](?=\.?\d|元)|(?<![A-Za-z])[ST](?=\d{{1,2}}\s?(?:年|\.\d))"
    rf"|(?<![一-鿿])[令平昭](?=\d|元))\.?\s?(?P<year>{_NUMBER})"
    r"(?P<tail>\s?年度|\s?年|(?=[./\-~〜～→⇒・,、:()）末実見現予決]|の?(?:目標|実績|現状|末|予算|見込|時点|値)|\s|$))"
    r"|(?<![\d.,])(?P<west>(?:19|20)\d\d)(?!\d)"
    rf"(?P<west_tail>\s?年度|\s?年|(?![\d,]*(?:\s?(?:{_UNITS})|[A-Za-z%℃ァ-ヺ]|か[所国月年]|つ|(?!{_AFTER_YEAR})[一-鿿])))"
)
LONGEST_ERA = 64  # years, of 昭和
_DATE = compiled(rf"(?:{_ERA_NAMES})\s?(?P<year>\d{{1,4}}|元)\s?年(?:\s?(?P<month>\d{{1,3}})\s?月)?")
_RANGE = compiled(r"[~〜～\-−–—ー―]|から|より|\s*to\s*")
_LISTED = compiled(r"[・、,]|と")
_ENDED = r"(?P<end>\d{1,2}|[〇一二三四五六七八九十]{1,3})\s?"
_SHORT_END = compiled(_ENDED + r"年(?![間目生齢後以前ご程])度?")
_LISTED_END = compiled(_ENDED + r"年度")
_SHORT_WEST_END = compiled(r"(?P<end>\d{2})(?!\d)")
_BEFORE_APRIL = compiled(r"\s?(?:の\s?)?(?:0?[1-3]\s?月|春)|[-./]0?[1-3](?!\d)")
_LATER = compiled(rf"\s?(?:\d{{1,2}}\s?月(?:\s?\d{{1,2}}\s?日)?|当初|末)?\s?(?:{_RANGE.pattern})\s?")
_DURATION = compiled(r"(?P<years>\d{1,2}|[一二三四五六七八九十]{1,2})\s?(?:年間|[かカヶケヵ箇]年)")


class Year(Record):
    """A year as written: `value` western; `fiscal` where 年度 stands; `start`/`end` offsets in the normalised text."""

    value: int
    fiscal: bool
    start: int
    end: int


@lru_cache(maxsize=4096)
def normalise(text: str) -> str:
    """Return the text in NFKC, the form in which all matching is done."""
    return unicodedata.normalize("NFKC", text)


def normalised_lines(texts: Iterable[str]) -> str:
    """Return texts line by line in NFKC; much of them has been asked for before, one by one."""
    return "\n".join(map(normalise, texts))


def kanji_number(digits: str) -> int:
    """Read a number below 1,000 written in digits or in kanji (十二, 二〇, 元)."""
    if digits.isdigit():
        return int(digits)
    if "十" not in digits:
        return int("".join(str(_DIGITS[character]) for character in digits))
    tens, ones = digits.split("十", 1)
    return (_DIGITS[tens] if tens else 1) * 10 + (_DIGITS[ones] if ones else 0)


def years_in(text: str) -> list[Year]:
    """Return the years written in a text, in order; the text must be normalised.

    An era keeps counting after it has ended (平成35年度 is 2023), because plans were written so; a year 0 and a year
    beyond an era's plausible length (平成99年) is not read as a year.
    """
    found: list[Year] = []
    for match in _YEAR.finditer(text):
        if match["west"]:
            value, tail = int(match["west"]), match["west_tail"] or ""
        else:
            try:
                number = kanji_number(match["year"])
            except (KeyError, ValueError):
                continue
            if not 1 <= number <= LONGEST_ERA:
                continue
            value, tail = _era_offset(match) + number, match["tail"] or ""
        found.append(Year(value, "年度" in tail, match.start(), match.end()))
        short = _short_end(text, match, value)
        if short:
            found.append(short)
    return found


def _era_offset(match: re.Match[str]) -> int:
    return next(era[3] for era in _ERAS if match["era"] in era[:3])


def _short_end(text: str, match: re.Match[str], value: int) -> Year | None:
    """Read the second half of a range that leaves its era or century out: 令和３～12年度, 2026～28年度."""
    joint = _RANGE.match(text, match.end())
    listed = None if joint else _LISTED.match(text, match.end())
    if match["west"]:
        end = _SHORT_WEST_END.match(text, joint.end()) if joint else None
        if not end or text[end.start() : end.start() + 4].isdigit():
            return None
        last = value // 100 * 100 + int(end["end"])
    else:
        end = _SHORT_END.match(text, joint.end()) if joint else None
        end = _LISTED_END.match(text, listed.end()) if listed else end
        if not end:
            return None
        last = _era_offset(match) + kanji_number(end["end"])
    return Year(last, True, end.start(), end.end()) if value <= last <= value + 30 else None


def impossible_dates(text: str) -> Iterator[re.Match[str]]:
    """Yield the dates of an era that no calendar has: 平成99年, 令和0年, 令和元年13月."""
    for date in _DATE.finditer(text):
        year = 1 if date["year"] == "元" else int(date["year"])
        if not (1 <= year <= LONGEST_ERA and 1 <= int(date["month"] or 1) <= 12):
            yield date


def period_in(text: str) -> tuple[int, int] | None:
    """Return the first and last year of a plan period such as 「令和８年度から令和10年度まで」, or None.

    A single year with a length beside it (令和８年度から５か年) gives the last year by counting. A period that ends
    before it begins, or at a date that no calendar has, is none.
    """
    plain = normalise(text)
    years = years_in(plain)
    values = [year.value for year in years]
    if not values or any(impossible_dates(plain)) or _ends_before_it_begins(plain, years):
        return None
    length = _DURATION.search(plain)
    if len(values) == 1 and length:
        return values[0], values[0] + max(kanji_number(length["years"]), 1) - 1
    last = max(fiscal_year(plain, year) for year in years)
    return min(values), max(last, min(values))


def fiscal_year(plain: str, year: Year) -> int:
    """Return the fiscal year in which a date lies, by what stands behind its year: March or spring 2028 is of 2027."""
    return year.value - (not year.fiscal and _BEFORE_APRIL.match(plain, year.end) is not None)


def _ends_before_it_begins(plain: str, years: list[Year]) -> bool:
    """Tell whether a range of years runs backwards, its end written in full or without its era (令和10～8年度)."""
    starts = {year.start: year for year in years}
    for year in years:
        joint = _LATER.match(plain, year.end)
        if not joint:
            continue
        end = starts.get(joint.end())
        # An end without its era that was not read as a year lies before the beginning, or far beyond it.
        if end.value < year.value if end else _LISTED_END.match(plain, joint.end()):
            return True
    return False
