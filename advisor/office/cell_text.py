"""A cell of Excel as its author sees it: numbers and dates in their format."""

from datetime import date, datetime, time
from typing import Any

from advisor.patterns import compiled

_QUOTED = compiled(r'"([^"]*)"|\\(.)')
_PERCENT = compiled(r"0(?:\.(0+))?%")
_DECIMALS = compiled(r"\.(0+)")
_SECTION = ";"
_BOOLEANS = {True: "はい", False: "いいえ"}


def text_of(value: Any, number_format: str) -> str:
    """Return the value of a cell as it is shown."""
    if isinstance(value, bool):
        return _BOOLEANS[value]
    if isinstance(value, (int, float)):
        return _number(value, number_format.split(_SECTION)[0])
    if isinstance(value, datetime):
        day = f"{value.year}年{value.month}月{value.day}日"
        return f"{value.year}年{value.month}月" if _hides_day(number_format) else day
    if isinstance(value, date):
        return f"{value.year}年{value.month}月{value.day}日"
    if isinstance(value, time):
        return f"{value.hour}:{value.minute:02}"
    return str(value)


def _hides_day(number_format: str) -> bool:
    plain = _QUOTED.sub("", number_format).lower()
    return "d" not in plain and "m" in plain


def _number(value: float, form: str) -> str:
    percent = _PERCENT.search(form)
    if percent:
        return f"{value * 100:.{len(percent[1] or '')}f}%"
    plain = _QUOTED.sub("", form)
    decimals = _DECIMALS.search(plain)
    if not isinstance(value, int) and not value.is_integer() and "0" not in plain and "#" not in plain:
        return _with_unit(f"{value:.10g}", form)
    digits = len(decimals[1]) if decimals else 0
    return _with_unit(f"{value:,.{digits}f}" if "," in plain else f"{value:.{digits}f}", form)


def _with_unit(digits: str, form: str) -> str:
    """Put the words of the format around the digits: 12,000千円, 令和6年度."""
    words = [(found.start(), found[1] or found[2] or "") for found in _QUOTED.finditer(form)]
    bare = _QUOTED.sub(lambda word: "_" * len(word[0]), form)
    first = min((at for sign in "0#?" if (at := bare.find(sign)) >= 0), default=0)
    before = "".join(word for at, word in words if at < first)
    return before + digits + "".join(word for at, word in words if at >= first)
