"""Days and years in the calendar that a draft itself uses: eras where it counts in eras, else western years."""

import unicodedata
from collections.abc import Iterable

from advisor.language import Text
from advisor.patterns import compiled
from advisor.texts import text

_IN_ERAS = compiled(
    r"(?:令和|平成|昭和)\s?(?:\d{1,2}|元|[一二三四五六七八九十])|(?<![A-Za-z])[RH]\.?\d{1,2}(?![\dA-Za-z])"
)
_IN_WESTERN_YEARS = compiled(r"(?<!\d)(?:19|20)\d\d\s?(?:年|[~〜～/-])")
# (first day, name, the year before its first), the latest first.
_ERAS = (("2019-05-01", "令和", 2018), ("1989-01-08", "平成", 1988), ("1926-12-25", "昭和", 1925))


def counts_in_eras(lines: Iterable[str]) -> bool:
    """Tell whether a text counts its years in eras rather than in western years; a text without years does."""
    whole = unicodedata.normalize("NFKC", "\n".join(lines))
    return len(_IN_ERAS.findall(whole)) >= len(_IN_WESTERN_YEARS.findall(whole))


def day_in_words(day: str, in_eras: bool) -> Text:
    """Return a day (ISO text) as it stands in a document; English knows western years alone."""
    year, month, date = (int(part) for part in day.split("-"))
    english = text("memo", "day", day=date, month=text("memo", "months").en.split()[month - 1], year=year).en
    return Text(text("memo", "day", year=_year(year, day, in_eras), month=month, day=date).ja, english)


def years_in_words(first: int, last: int, in_eras: bool) -> Text:
    """Return a span of fiscal years."""
    western = text("memo", "years", first=first, last=last)
    if not in_eras:
        return western
    start, end = _era_of(f"{first}-04-01"), _era_of(f"{last}-04-01")
    counted = [_counted(first - start[1]), _counted(last - end[1])]
    ends = counted[1] if start == end else end[0] + counted[1]
    return Text(
        text("memo", "years", first=start[0] + counted[0], last=ends).ja,
        text("memo", "years", first=first, last=last).en,
    )


def _year(year: int, day: str, in_eras: bool) -> str:
    if not in_eras:
        return str(year)
    name, before = _era_of(day)
    return name + _counted(year - before) if name else str(year)


def _era_of(day: str) -> tuple[str, int]:
    return next(((name, before) for first, name, before in _ERAS if day >= first), ("", 0))


def _counted(year: int) -> str:
    """Return the year of an era; the first has a name of its own."""
    return "元" if year == 1 else str(year)
