"""Indicators: one line in the ministry's style, or a mapping with baseline and target."""

import re

from advisor.patterns import compiled
from advisor.plan.amounts import quantity_in
from advisor.plan.model import Value
from advisor.plan.years import Year, normalise, years_in
from advisor.records import Record

_ARROW = compiled(r"\s*(?:→|⇒|➡|⇨|->|=>|＞＞|から(?=[^）)]*[0-9]))\s*")
_CUMULATIVE = compiled(r"累計|累積|延べ|のべ|通算|合計")
_RELATIVE = compiled(
    r"(?:[0-9.]+\s?(?:%|割|ポイント|倍)|半[減分])\s?(?:の)?(?:減|増|削減|向上|低減|短縮|改善|上昇|アップ|ダウン|以上の?(?:増|減))"
    r"|半減|倍増|[0-9.]+倍"
)
_NO_VALUE = compiled(
    r"^[\s\-‐‑–—―−ー]*(?:なし|無|未計測|未把握|未調査|不明|未測定|把握していない|データなし|測定していない)?[\s。]*$"
)
_BRACKET = compiled(r"[(（\[［〔【][^()（）\[\]［］〔〕【】]*[)）\]］〕】]")
_EARLY_MONTH = compiled(r"\s?0?[1-3]月|[./-]0?[1-3](?!\d)")
_FIGURE = r"(?:[▲△\-−]?\s?(?:\d[\d,.]*\s?[億万千百]\s?)*\d[\d,.]*)\s*"
_DASH = r"(?<=[\s:：])[-‐–—―−ー](?=\s|[(（]|$)"
_ANY_FIGURE = compiled(rf"{_FIGURE}[^\d\s]{{0,6}}|{_DASH}")
# A baseline ends the part before the arrow: 「75歳以上の対象者」 holds a figure, but none of the indicator.
_LAST_FIGURE = compiled(rf"(?:{_FIGURE}(?:か[所国月年]|つ|[^\d\sぁ-ん]{{0,9}})|{_DASH})[\s。、]*$")
_UNKNOWN = compiled(r"[\s:：](?:[-‐–—―−ー]\s*(?:[(（]|$)|(?:なし|未計測|未把握|未調査|未測定|不明|データなし)\s*$)")
_ABOUT = compiled(r"[\s　]約$")
_QUALITATIVE = compiled(r"定性|数値化(?:でき|し)ない|評価コメント")


LONGEST = 400  # characters of an indicator that are read; behind them prose goes on


class IndicatorLine(Record):
    """A KPI line taken apart: name, baseline (None where the line gives none) and the targets after it."""

    name: str
    baseline: Value | None
    targets: tuple[Value, ...]


def read_value(text: str, year_text: str = "", name: str = "") -> Value | None:
    """Read a figure such as 「6人（累計・2021年）」; None where nothing, a dash or 未計測 stands."""
    plain = normalise(text[:LONGEST])
    years = years_in(plain) or years_in(normalise(year_text[:LONGEST]))
    bare = _without_years(plain)
    if _NO_VALUE.match(_BRACKET.sub("", bare)):
        return None
    quantity = quantity_in(bare)
    return Value(
        text=text.strip(),
        number=float(quantity.value) if quantity else None,
        unit=quantity.unit if quantity else "",
        year=_fiscal_year(plain, years[-1]) if years else None,
        cumulative=bool(_CUMULATIVE.search(plain) or _CUMULATIVE.search(normalise(name))),
        relative=bool(_RELATIVE.search(bare)),
    )


def read_line(line: str) -> IndicatorLine:
    """Read one line such as 「スマート罠設置数 27基（2017年度）→127基（2022年度）」.

    The name ends where the baseline's figure begins; a line without an arrow has a name and at most one target.
    """
    plain = normalise(line[:LONGEST])
    parts = _ARROW.split(plain)
    name, first = _split_name(parts[0], _ANY_FIGURE if len(parts) == 1 else _LAST_FIGURE)
    if len(parts) == 1:
        value = read_value(first) if first else None
        return IndicatorLine(name, None, (value,) if value else ())
    targets = tuple(value for value in (read_value(part, name=name) for part in parts[1:]) if value)
    baseline = read_value(first, name=name) if first else None
    return IndicatorLine(name, baseline, targets)


def _fiscal_year(plain: str, year: Year) -> int:
    """Return the fiscal year that a date belongs to: March 2029 closes fiscal 2028."""
    early = not year.fiscal and _EARLY_MONTH.match(plain, year.end)
    return year.value - 1 if early else year.value


def is_qualitative(text: str) -> bool:
    """Tell whether an indicator says of itself that it is judged in words."""
    return bool(_QUALITATIVE.search(normalise(text)))


def _without_years(plain: str) -> str:
    """Blank out the years, so that 2018年 is not taken for the figure."""
    for year in reversed(years_in(plain)):
        plain = plain[: year.start] + " " * (year.end - year.start) + plain[year.end :]
    return plain


def _split_name(text: str, figure: re.Pattern[str]) -> tuple[str, str]:
    """Split the part before the first arrow into the indicator's name and its baseline."""
    bare = _without_years(text)
    figures = list(figure.finditer(_mask_brackets(bare)))
    if figures:
        start = _with_year_before(text, figures[-1].start())
        return _ABOUT.sub("", text[:start].rstrip()).strip(" :：、　・"), text[start:]
    unknown = _UNKNOWN.search(bare)
    if unknown:
        return text[: unknown.start()].strip(" :：、　"), text[unknown.start() :]
    return text.strip(" :：　"), ""


def _with_year_before(text: str, start: int) -> int:
    """Move the beginning of a figure before the year written in front of it: 「2018年度 3回」."""
    years = (year.start for year in years_in(text) if year.end <= start and not text[year.end : start].strip(" :：　"))
    return next(years, start)


def _mask_brackets(text: str) -> str:
    return _BRACKET.sub(lambda match: "　" * len(match.group()), text)
