"""Facts about indicators: arithmetic that needs no opinion."""

from collections.abc import Iterator
from itertools import groupby

from advisor.facts.model import Fact, Support
from advisor.facts.topics import touches
from advisor.patterns import compiled
from advisor.plan.model import PLAN_KEY, DocumentKind, Indicator, Plan
from advisor.plan.states import State
from advisor.plan.years import normalise, years_in

_OUTPUT = compiled(
    r"設置|整備(?!率が)|導入(?!効果)|台数|基数|箇所|か所|カ所|ヶ所|配布|開催|実施回数|研修|会議|説明会|ダウンロード|構築|電子化率|敷設|購入|稼働数|機器数|システム数|登録率|作成数|掲載|アクセス"
    r"|(?:配っ|据え|取り?付け|置い|入れ|買っ|開い|つない|作っ)た.{0,8}(?:数|回)|登録者数|登録件数"
)
_OUTCOME = compiled(
    r"時間|日数|満足|被害|件数|消費|売上|販売|収入|収益|所得|来訪|入込|宿泊|利用者|利用率|利用数|健康|死亡|事故|率|割合|面積|就農|定着|削減|減少|短縮|駆除|捕獲|頭数|理解|充実|移住|参加者|相談|経費|費用|枚数|人数|経営体"
)
_ROWS = "evaluation.indicators"
_UNTIL_WHEN = compiled(
    r"毎年|毎月|各年|最終年|(?:計画|期間)(?:の|が)?(?:終|最終|期末|満了)|計画期間(?:中|内|を通)|期末|常に|維持"
)
_LEVELS = (compiled("初期|短期|アウトプット|活動"), compiled("中間|中期"), compiled("最終|長期|インパクト"))

_NEEDS_A_METHOD = compiled(r"健康寿命|幸福度|指数|スコア")
_IN_BRACKETS = compiled(r"[(〔\[].{4,}[)〕\]]")


def indicator_facts(plan: Plan) -> Iterator[Fact]:
    """Yield the facts of every indicator, and those of all of them together."""
    for indicator in plan.indicators:
        support = (_support(indicator, plan),)
        for name, value in (
            ("kpi.baseline", _baseline(indicator, plan)),
            ("kpi.target", _target(indicator, plan)),
            ("kpi.counting", _counting(indicator)),
            ("kpi.base-of-change", _base_of_change(indicator)),
            ("kpi.definition", _definition(indicator)),
        ):
            yield Fact(name, indicator.subject, value, support)
    yield _together(plan, "plan.indicators", _any_indicators(plan), plan.indicators)
    kinds = [kind_of(indicator) for indicator in plan.indicators]
    only_output = bool(kinds) and all(kind == "output" for kind in kinds)
    yield _together(plan, "plan.indicator-kinds", "output-only" if only_output else _by_field(plan), plan.indicators)
    order, reversed_ones = _order(plan.indicators)
    yield _together(plan, "plan.indicator-order", order, reversed_ones)


def _any_indicators(plan: Plan) -> str:
    if plan.indicators:
        return "some"
    if plan.document is DocumentKind.DIGEST:
        return "digest"
    told = [normalise(s.text) for s in plan.statements if s.element.startswith("evaluation")]
    lost = any(cell.element == _ROWS and cell.state is State.UNREADABLE for cell in plan.cells)
    return "in-sentences" if lost or any(touches(text, "tells-a-target") for text in told) else "none"


def kind_of(indicator: Indicator) -> str:
    """Tell what an indicator counts: outcome, output (things done or installed), or unclear."""
    name = normalise(indicator.name)
    if _OUTPUT.search(name):
        return "output"
    return "outcome" if _OUTCOME.search(name) else "unclear"


def _together(plan: Plan, name: str, value: str, indicators: list[Indicator]) -> Fact:
    return Fact(name, PLAN_KEY, value, tuple(_support(indicator, plan) for indicator in indicators))


def _support(indicator: Indicator, plan: Plan) -> Support:
    subject = plan.subject(indicator.subject)
    return Support(" ".join(indicator.text.split()), subject.name, subject.place, subject.path)


def _baseline(indicator: Indicator, plan: Plan) -> str:
    if indicator.qualitative:
        return "not-needed"
    if indicator.baseline is None:
        return "missing" if indicator.targets else "no-figures"
    if indicator.baseline.number is None:
        return "not-measured"
    if not indicator.targets:
        return "given"
    year = indicator.baseline.year
    known = plan.written_year or (plan.period[0] if plan.period else None)
    return "future" if year is not None and known is not None and year > known else "given"


def _target(indicator: Indicator, plan: Plan) -> str:
    if indicator.qualitative:
        return "not-needed"
    digest = plan.document is DocumentKind.DIGEST
    if not indicator.targets:
        return "digest" if digest and not _is_left_open(indicator, plan) else "missing"
    last = indicator.targets[-1]
    if last.year is not None:
        return "beyond-period" if plan.period and last.year > plan.period[1] else "given"
    if _told_in_words(indicator, plan) or _one_year_for_all(plan):
        return "given"
    return "digest" if digest else "without-year"


def _is_left_open(indicator: Indicator, plan: Plan) -> bool:
    """Tell whether the author says that a target is still to be set."""
    cells = [cell for cell in plan.cells_of(f"{_ROWS}.target") if cell.subject == indicator.subject]
    return any(cell.state in (State.TENTATIVE, State.NONE) for cell in cells)


def _told_in_words(indicator: Indicator, plan: Plan) -> bool:
    """Tell whether the target itself says until when: 毎年度, 計画期間の終わり."""
    cells = [cell for part in ("name", "target", "target_year") for cell in plan.cells_of(f"{_ROWS}.{part}")]
    return any(_UNTIL_WHEN.search(normalise(cell.text)) for cell in cells if cell.subject == indicator.subject)


def _one_year_for_all(plan: Plan) -> bool:
    """Tell whether the plan says once, for all indicators, until when their targets are to be reached."""
    texts = [
        normalise(f"{statement.heading} {statement.text}")
        for statement in plan.statements
        if statement.subject == PLAN_KEY and statement.element.startswith(("evaluation", "formulation.terms"))
    ]
    return any("目標" in text and (years_in(text) or _UNTIL_WHEN.search(text)) for text in texts)


def _counting(indicator: Indicator) -> str:
    """Tell whether a single year is compared with a running total; a start from zero compares with either."""
    if indicator.baseline is None or not indicator.targets or not indicator.baseline.number:
        return "same"
    return "mixed" if indicator.targets[-1].cumulative and not indicator.baseline.cumulative else "same"


def _base_of_change(indicator: Indicator) -> str:
    if not indicator.targets or not indicator.targets[-1].relative:
        return "not-relative"
    has_base = indicator.baseline is not None and indicator.baseline.number is not None
    return "given" if has_base else "missing"


def _definition(indicator: Indicator) -> str:
    """Tell whether an index that can be reckoned in several ways says which one is meant."""
    if not _NEEDS_A_METHOD.search(normalise(indicator.name)):
        return "plain"
    return "given" if indicator.method or _IN_BRACKETS.search(normalise(indicator.name)) else "missing"


def _by_field(plan: Plan) -> str:
    """Tell whether some field (of two indicators or more) is measured by outputs alone."""
    named = sorted((i for i in plan.indicators if i.field), key=lambda i: i.field)
    for _, group in groupby(named, key=lambda i: i.field):
        members = list(group)
        if len(members) > 1 and all(kind_of(member) == "output" for member in members):
            return "field-output-only"
    return "with-outcome" if any(kind_of(i) == "outcome" for i in plan.indicators) else "unclear"


def level_of(indicator: Indicator) -> int | None:
    """Return the level of outcome that an indicator stands for, the earliest first; None where none is told."""
    text = normalise(indicator.level or indicator.name)
    return next((number for number, pattern in enumerate(_LEVELS) if pattern.search(text)), None)


def _order(indicators: list[Indicator]) -> tuple[str, list[Indicator]]:
    """Tell whether a later level of outcome is due before an earlier one."""
    ranked = []
    for indicator in indicators:
        level = level_of(indicator)
        year = indicator.targets[-1].year if indicator.targets else None
        if level is not None and year is not None:
            ranked.append((level, year, indicator))
    if len({level for level, _, _ in ranked}) < 2:
        return "no-levels", []
    early = [i for level, year, i in ranked if any(lower < level and year < other for lower, other, _ in ranked)]
    return ("reversed", early) if early else ("in-order", [])
