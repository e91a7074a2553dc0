"""Days as people write the end of something: 2027-03, 令和9年3月, 2027年3月末, R9.3.31, 令和8年度末.

A day is told as ISO text (`2027-03-31`), in which days follow one another as their texts do.
"""

import re

from advisor.patterns import compiled
from advisor.plan.years import LONGEST_ERA, kanji_number, normalise

_ERAS = {"令和": 2018, "R": 2018, "令": 2018, "平成": 1988, "H": 1988, "平": 1988}
_FIGURE = r"\d{1,2}|[一二三四五六]?十[一二三四五六七八九]?|[一二三四五六七八九][〇零一二三四五六七八九]?"
_WRITTEN = compiled(
    rf"(?:西暦)?\s*(?:(?P<west>(?:19|20)\d\d)|(?P<era>令和|平成|[RH令平])\.?\s*(?P<year>元|{_FIGURE}))"
    rf"(?:\s*(?P<fiscal>年度)|\s*[-./年]?\s*(?P<month>{_FIGURE})\s*(?:[-./月]\s*(?:(?P<day>{_FIGURE})\s*日?)?)?|\s*年?)"
    r"\s*(?P<part>上旬|中旬|下旬|末日?|中|内)?\s*(?:\([^()]*\))?\s*(?:まで|迄)?\s*。?",
    re.IGNORECASE,
)
_LAST_OF_PART = {"上旬": 10, "中旬": 20}
_SHORT_MONTHS = (4, 6, 9, 11)


def last_day_in(text: str) -> str | None:
    """Return the last day of the day, month, year or fiscal year that a text is, or None where it is none of these."""
    found = _WRITTEN.fullmatch(normalise(text).strip())
    year = _year(found) if found else None
    if not found or year is None:
        return None
    if found["fiscal"]:
        return _day(year + 1, 3, 31)
    month = kanji_number(found["month"]) if found["month"] else 12
    if not 1 <= month <= 12:
        return None
    last = _LAST_OF_PART.get(found["part"] or "", _length(year, month))
    return _day(year, month, kanji_number(found["day"]) if found["day"] else last)


def day_in(text: str) -> str | None:
    """Return the day that a text is, or None where year, month and day are not all there."""
    found = _WRITTEN.fullmatch(normalise(text).strip())
    return last_day_in(text) if found and found["day"] else None


def _year(found: re.Match[str]) -> int | None:
    """Return the western year; an era keeps counting after it has ended, as far as it plausibly may."""
    if found["west"]:
        return int(found["west"])
    number = kanji_number(found["year"])
    return _ERAS[found["era"].upper()] + number if 1 <= number <= LONGEST_ERA else None


def _day(year: int, month: int, day: int) -> str | None:
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= _length(year, month) else None


def _length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in _SHORT_MONTHS else 31
