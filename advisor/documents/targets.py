"""Indicators that tell nothing but the value to be reached: 参加者 年600人, 待ち時間を15分とする."""

from advisor.documents.form import Record, key_of
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.years import normalise, years_in

# 目標1, KPI②, 指標3_ before the name.
_NUMBERED = (
    r"(?:[・○◯●■]\s?)?(?:(?:成果|数値|達成)?(?:目標|指標)|KPI|KGI)(?:\s?(?:\d{1,2}|[A-Zア-ン]|[(]\d{1,2}[)]))?"
    r"[\s_:.、)]+"
)
_BRACKETED = r"\s?[(][^()]{1,30}[)]"
# A figure with its unit; what is counted in years, months, days or hours of the clock is a time and no value.
_VALUE = (
    r"(?:約|年間?|月間?|毎[年月]|1?[年月日]に|延べ|累計|平均)?\s?\d[\d,.]*\s?(?:[千万億]\s?)?"
    r"(?!年(?!\s?/)|月(?!\s?/)|日(?:まで|に|$|[(])|時(?!間))[^\d\s。、:→⇒()]{1,10}?(?:\s?/\s?[^\d\s。、]{1,4})?(?:以上|以下|以内|未満)?"
)
_LINE = compiled(
    rf"(?:{_NUMBERED})?(?P<name>[^\d。→⇒:/](?:[^。→⇒:/]{{1,38}}[^\d。→⇒:/\s年月])?)[\s:]+(?P<value>{_VALUE}(?:{_BRACKETED}){{0,2}})"
)
# Several values behind a colon, each with what it is: 利用者数：基本1,500人／上積み1,900人.
_PART = rf"[^\d\s。:→⇒/]{{0,8}}{_VALUE}(?:{_BRACKETED}){{0,2}}(?:を(?:目標|目安|下限|上限))?"
_PARTS = compiled(rf"(?:{_NUMBERED})?(?P<name>[^。→⇒:/]{{2,40}}):\s?(?P<value>{_PART}(?:\s?[/、,]\s?{_PART})+)")
_YEAR = r"(?:(?:令和|R)?\s?\d{1,4}\s?年(?:度)?(?:末)?(?:まで)?(?:に|には)?[、,]?)?"
_SENTENCE = compiled(
    rf"(?:{_NUMBERED})?(?P<name>[^\d。、→⇒:]{{3,40}}?)(?:[をは][、,]?)?(?P<value>{_YEAR}{_VALUE}(?:{_BRACKETED})?)"
    r"(?:と|に|へ|を)(?:する|します|したい|なる|設定する|引き?[上下]げ|[増減]ら|増や|高め|抑え|縮め|目指|めざ|達成|目標と)[^。]{0,8}。?"
)
# What is numbered as one is an indicator wherever it stands.
_IS_NUMBERED = compiled(r"(?:(?:成果|数値|達成)?(?:目標|指標)|KPI|KGI)\s?[(]?\d{1,2}")
# How a heading tells the year of all targets below it: 指標（いずれも令和10年度）.
_OF_ALL = compiled(r"目標|いずれも|どれも|すべて|全て|達成年")
INDICATORS = "evaluation.indicators"
LONGEST = 120


def target_told(words: Words) -> tuple[Words, Words] | None:
    """Return the name of an indicator and the value that it is to reach, where a line tells just these."""
    text = normalise(words.text)
    if len(text) != len(words.text) or len(text) > LONGEST:
        return None
    found = _LINE.fullmatch(text) or _PARTS.fullmatch(text) or _SENTENCE.fullmatch(text)
    return (words.part(*found.span("name")), words.part(*found.span("value"))) if found else None


def is_numbered(words: Words) -> bool:
    """Tell whether a line says by a number that it is an indicator: 目標1_…, KPI②：…."""
    return _IS_NUMBERED.match(normalise(words.text[:LONGEST])) is not None


def year_of_targets(heading: Words) -> Words | None:
    """Return the one year that a heading tells of all targets below it, None where it tells none."""
    text = normalise(heading.text)
    if len(text) != len(heading.text) or len(text) > LONGEST or not _OF_ALL.search(text):
        return None
    years = years_in(text)
    return heading.part(years[0].start, years[0].end) if len(years) == 1 else None


def give_year(row: Record, year: Words) -> None:
    """Tell the year of an indicator's target, where the indicator itself tells none."""
    target, key = row.words(key_of(f"{INDICATORS}.target")), key_of(f"{INDICATORS}.target_year")
    if target is not None and key not in row and not years_in(normalise(target.text)):
        row.add(key, year)
