"""A cell of Excel as its author sees it: numbers and dates in their format."""

from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from advisor.patterns import compiled
from advisor.records import Record

_QUOTED = compiled(r'"([^"]*)"|\\(.)')
_MARKS = compiled(r"\[[^\]]*\]|_.|\*.|General|G/標準", 2)
_PERCENT = compiled(r"[0#?](?:\.([0#?]+))?%")
_THOUSANDS = compiled(r"[0#?](,+)(?![0#?,])")
_FRACTION = compiled(r"\?+/\?+|#+/#+")
_ELAPSED = compiled(r"\[h+\]", 2)
_DECIMALS = compiled(r"\.([0#]+)")
_GROUPED = compiled(r"[#0?],[#0?]")
_DATE = compiled(r"[ymdghse]", 2)
_CLOCK = compiled(r"h|s")
_BOOLEANS = {"1": "はい", "0": "いいえ"}
# The formats that a file names by number alone: percentages, figures with commas, and dates.
_BUILT_IN = {3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00"}
_BUILT_IN_DATES = {**dict.fromkeys((14, 15, 16, 22, *range(27, 37), *range(50, 59)), "y/m/d"), 17: "y/m", 55: "y/m"}
_BUILT_IN_CLOCKS = dict.fromkeys((18, 19, 20, 21, 32, 33, 45, 46, 47), "h:mm")
# Eras with the day on which each began, and the year before its first.
_ERAS = (
    ("令和", datetime(2019, 5, 1), 2018),
    ("平成", datetime(1989, 1, 8), 1988),
    ("昭和", datetime(1926, 12, 25), 1925),
)
_MAX_NUMBER = 1e15
_MAX_DAYS = 2_958_465  # 9999-12-31


class CellFormat(Record):
    """How a cell is set: the format of its number, and whether its text is bold."""

    number: str = ""
    is_bold: bool = False

    @property
    def is_date(self) -> bool:
        """Tell whether numbers are shown as dates or times."""
        return _DATE.search(_bare(self.number)) is not None and "0" not in _bare(self.number)


def formats_of(styles: Any) -> list[CellFormat]:
    """Return the formats of a workbook, by number."""
    own = {entry.get("numFmtId"): entry.get("formatCode", "") for entry in styles.iterfind("{*}numFmts/{*}numFmt")}
    bold = [_is_bold(font) for font in styles.iterfind("{*}fonts/{*}font")]
    found = []
    for form in styles.iterfind("{*}cellXfs/{*}xf"):
        number, font = form.get("numFmtId", "0"), form.get("fontId", "0")
        built_in = int(number) if number.isdecimal() and len(number) < 6 else 0
        code = own.get(number) or {**_BUILT_IN, **_BUILT_IN_CLOCKS, **_BUILT_IN_DATES}.get(built_in, "")
        found.append(CellFormat(code, font.isdecimal() and int(font) < len(bold) and bold[int(font)]))
    return found


def _is_bold(font: Any) -> bool:
    sign = font.find("{*}b")
    return sign is not None and sign.get("val", "1") not in ("0", "false")


def text_of(kind: str, value: str, form: CellFormat, from_1904: bool) -> str:
    """Return the value of a cell as it is shown; `kind` is that of the file: n, b, str, e, d."""
    if kind == "b":
        return _BOOLEANS.get(value, value)
    if kind != "n":
        return value
    try:
        number = float(value)
    except ValueError:
        return value
    if form.is_date:
        return _date(number, form.number, from_1904) or value
    if number != number or abs(number) > _MAX_NUMBER:
        return value
    return _number(value, form.number.split(";")[0])


def _bare(form: str) -> str:
    """Return a format without quoted words and marks of colour, language and width."""
    return _MARKS.sub("", _QUOTED.sub("", form)).split(";")[0]


def _date(days: float, form: str, from_1904: bool) -> str | None:
    if not 0 <= days < _MAX_DAYS:
        return None
    shown = _bare(form).lower()
    if _ELAPSED.search(form) or (days < 1 and _CLOCK.search(shown)):
        minutes = round(days * 24 * 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    first = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30)
    day = first + timedelta(days=days)
    if "m" not in shown and "d" not in shown:
        return f"{day.year}年度" if "年度" in form else f"{day.year}年"
    hides_day = "d" not in shown
    if "g" in shown or "e" in shown:
        era, begun = next(((era, year) for era, first_day, year in _ERAS if day >= first_day), ("", 0))
        year = f"{era}{day.year - begun if era else day.year}年"
    elif "/" in shown:
        return f"{day.year}/{day.month}" if hides_day else f"{day.year}/{day.month}/{day.day}"
    else:
        year = f"{day.year}年"
    return f"{year}{day.month}月" if hides_day else f"{year}{day.month}月{day.day}日"


def _number(written: str, form: str) -> str:
    value, plain = Decimal(written), _MARKS.sub("", _QUOTED.sub("", form))
    percent = _PERCENT.search(plain)
    if percent:
        return f"{_rounded(value * 100, len(percent[1] or ''))}%"
    if _FRACTION.search(plain) or (value % 1 and "0" not in plain and "#" not in plain):
        return _with_unit(f"{float(value):.10g}", form)
    thousands = _THOUSANDS.search(plain)
    if thousands:
        value /= 1000 ** len(thousands[1])
    decimals = _DECIMALS.search(plain)
    digits = _rounded(value, len(decimals[1]) if decimals else 0)
    return _with_unit(f"{digits:,f}" if _GROUPED.search(plain) else f"{digits:f}", form)


def _rounded(value: Decimal, places: int) -> Decimal:
    """Return a number as Excel rounds it: halves away from zero."""
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _with_unit(digits: str, form: str) -> str:
    """Put the words of the format around the digits: 12,000千円, 令和6年度."""
    words = [(found.start(), found[1] or found[2] or "") for found in _QUOTED.finditer(form)]
    bare = _QUOTED.sub(lambda word: "_" * len(word[0]), form)
    first = min((at for sign in "0#?" if (at := bare.find(sign)) >= 0), default=0)
    before = "".join(word for at, word in words if at < first)
    return before + digits + "".join(word for at, word in words if at >= first)
