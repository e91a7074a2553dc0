"""Facts about money: whether yearly amounts and totals agree."""

import re
from collections import defaultdict
from collections.abc import Iterator

from advisor.facts.model import Fact, Support
from advisor.plan.amounts import decimal_of, money_in, unit_of_money
from advisor.plan.model import PLAN_KEY, Plan, Statement, SubjectKind
from advisor.plan.years import normalise, years_in

_TOTAL = re.compile(r"^(?:合?計|総計|総額|小計|全体|total)$")
_BARE = re.compile(r"^[\d,]+(?:\.\d+)?$")
_PROSE_TOTAL = re.compile(r"(?:総事業費|総額|合計|事業費計)[:：はが、\s]*(?=\d)")
_TABLES = ("projects.cost.yearly", "finance.cost", "projects.cost")


def budget_facts(plan: Plan) -> Iterator[Fact]:
    """Yield, for every project and for the plan, whether its amounts add up: `agrees`, `differs` or `not-shown`."""
    for subject in [PLAN_KEY, *(s.key for s in plan.subjects_of(SubjectKind.PROJECT))]:
        statements = [s for s in plan.statements if s.subject == subject]
        results = [*_table_sums(statements), *_prose_sums(statements), *_total_cell(plan, subject, statements)]
        wrong = tuple(support for agrees, support in results if not agrees)
        value = "differs" if wrong else "agrees" if results else "not-shown"
        name = "plan.budget-sum" if subject == PLAN_KEY else "project.budget-sum"
        yield Fact(name, subject, value, wrong)


def yen_in(statement: Statement) -> int | None:
    """Return the amount that a cell states, or None where it states none or several."""
    plain = normalise(statement.text).strip()
    found = money_in(plain)
    if len(found) == 1:
        return found[0].yen
    if _BARE.match(plain):
        factor = unit_of_money(normalise(statement.heading)) or 1
        return int(decimal_of(plain) * factor)
    return None


def _table_sums(statements: list[Statement]) -> Iterator[tuple[bool, Support]]:
    """Yield each row with a total, and whether its years add up to it."""
    rows: dict[str, dict[str, tuple[int, Statement]]] = defaultdict(dict)
    for statement in statements:
        if statement.element not in _TABLES:
            continue
        amount = yen_in(statement)
        labels = [label for label in statement.path.replace("／", ".").split(".") if label]
        column = next((label for label in reversed(labels) if _is_column(label)), None)
        if amount is None or column is None:
            continue
        row = ".".join(label for label in labels if label != column)
        rows[row][normalise(column)] = (amount, statement)
    for columns in rows.values():
        total = next((cell for column, cell in columns.items() if _TOTAL.match(column)), None)
        years = [amount for column, (amount, _) in columns.items() if not _TOTAL.match(column)]
        if total and len(years) > 1:
            yield sum(years) == total[0], _support(total[1])


def _total_cell(plan: Plan, subject: str, statements: list[Statement]) -> Iterator[tuple[bool, Support]]:
    """Yield whether the yearly amounts of a project add up to the total that stands in a cell of its own."""
    totals = plan.cells_of("projects.cost.total", subject)
    yearly = [s for s in statements if s.element == "projects.cost.yearly" and _is_year(s.path.rsplit(".", 1)[-1])]
    amounts = [amount for s in yearly if (amount := yen_in(s)) is not None]
    stated = money_in(normalise(totals[0].text)) if totals else []
    if len(stated) == 1 and len(amounts) > 1 and len(amounts) == len(yearly):
        cell = totals[0]
        yield sum(amounts) == stated[0].yen, Support(cell.text, cell.text, cell.place, cell.path)


def _is_year(label: str) -> bool:
    return bool(years_in(normalise(label)))


def _prose_sums(statements: list[Statement]) -> Iterator[tuple[bool, Support]]:
    """Yield sentences such as 「総事業費：31,880千円、2019：9,700千円、…」 and whether they add up."""
    for statement in statements:
        plain = normalise(statement.text)
        lead = _PROSE_TOTAL.search(plain)
        if not lead:
            continue
        amounts = [money for money in money_in(plain) if money.start >= lead.end()]
        yearly = [
            money.yen for money in amounts[1:] if any(0 <= money.start - year.end <= 4 for year in years_in(plain))
        ]
        if amounts and amounts[0].start == lead.end() and len(yearly) > 1:
            yield sum(yearly) == amounts[0].yen, _support(statement)


def _is_column(label: str) -> bool:
    plain = normalise(label)
    return bool(_TOTAL.match(plain) or (years_in(plain) and "後" not in plain and "以降" not in plain))


def _support(statement: Statement) -> Support:
    return Support(statement.text, statement.text, statement.place, statement.path)
