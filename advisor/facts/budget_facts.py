"""Facts about money: whether yearly amounts, or initial and running cost, agree with the totals."""

from collections import defaultdict
from collections.abc import Iterator

from advisor.facts.model import Fact, Support
from advisor.facts.printed_amounts import PrintedAmount, add_up, printed_amount
from advisor.patterns import compiled
from advisor.plan.amounts import money_in
from advisor.plan.format import plan_format
from advisor.plan.model import PLAN_KEY, Cell, Plan, Statement, SubjectKind
from advisor.plan.states import State
from advisor.plan.years import normalise, years_in

_TOTAL = compiled(r"^(?:合?計|総計|総額|小計|全体|total)$")
_PROSE_TOTAL = compiled(r"(?:総事業費|総額|合計|事業費計)[:：はが、\s]*(?=\d)")
_PER_YEAR = compiled(
    r"/\s?[年月]|[年月][額間]|[毎各][年月]|[年月](?:当|あた)|(?<![\d元])[年月]\s?\d|(?<!\d)[1一][年月](?!度)|×|ずつ|以降"
)
_AMOUNT_FIRST = compiled(r"(?:(?:計画)?期間(?:中|計|合計)?|計|合計|総額)?[の:]?\s?\d")
_ITEM = compiled(r"\[\d+\]$")
_TABLES = ("projects.cost.yearly", "finance.cost", "projects.cost")
_YEARLY = ("projects.cost.yearly", "finance.cost")
_DEPTH_OF_TOTALS = 2  # in 費用・財源.費用.令和8年度
_TOTALS = ("projects.cost.total", "finance.cost")
_NO_PARTS = frozenset({"yearly", "effect", "after", "notes"})
_OPEN = (State.TENTATIVE, State.ABSENT, State.UNREADABLE)
_LONGEST_PERIOD = 10

_Sum = tuple[bool | None, Support]


def budget_facts(plan: Plan) -> Iterator[Fact]:
    """Yield, for every project and for the plan, whether its amounts add up: `agrees`, `differs` or `not-shown`."""
    projects = [subject.key for subject in plan.subjects_of(SubjectKind.PROJECT)]
    results = {subject: _sums(plan, subject) for subject in (PLAN_KEY, *projects)}
    if not any(agrees is False for subject in projects for agrees, _ in results[subject]):
        results[PLAN_KEY] += _column_sums(plan)  # else the same slip would be told twice
    for subject, sums in results.items():
        wrong = tuple(support for agrees, support in sums if agrees is False)
        value = "differs" if wrong else "agrees" if any(agrees for agrees, _ in sums) else "not-shown"
        name = "plan.budget-sum" if subject == PLAN_KEY else "project.budget-sum"
        yield Fact(name, subject, value, wrong)


def _sums(plan: Plan, subject: str) -> list[_Sum]:
    """Return what is added up within the plan as a whole, or within one project."""
    statements = [s for s in plan.statements if s.subject == subject]
    results = [*_prose_sums(statements), *_initial_and_running(plan, statements)]
    if not _some_year_open(plan, subject):
        results += [*_table_sums(statements), *_total_cell(plan, subject, statements)]
    return results


def _some_year_open(plan: Plan, subject: str) -> bool:
    """Tell whether the amount of some year is still open, so that the years cannot make the total yet."""
    cells = [cell for cell in plan.cells if cell.subject == subject and cell.element in _TABLES]
    return any(cell.state in _OPEN and _is_year(cell.heading) for cell in cells)


def _table_sums(statements: list[Statement]) -> Iterator[_Sum]:
    """Yield each row with a total, and whether its years add up to it."""
    rows: dict[str, dict[str, tuple[PrintedAmount | None, Statement]]] = defaultdict(dict)
    for statement in statements:
        if statement.element not in _TABLES:
            continue
        labels = [label for label in statement.path.replace("／", ".").split(".") if label]
        column = next((label for label in reversed(labels) if _is_column(label)), None)
        if column is not None:
            row = ".".join(label for label in labels if label != column)
            rows[row][normalise(column)] = (printed_amount(statement.text, statement.heading), statement)
    for columns in rows.values():
        total = next((cell for column, cell in columns.items() if _TOTAL.match(column)), None)
        years = [amount for column, (amount, _) in columns.items() if not _TOTAL.match(column)]
        known = [amount for amount in years if amount is not None]
        if total and total[0] and len(known) == len(years) > 1:
            yield add_up(known, total[0]), _support(total[1])


def _column_sums(plan: Plan) -> list[_Sum]:
    """Return, year by year, whether the rows of the cost tables make the totals of the plan.

    Only where they do so in most years: else the rows are not all of what the totals are of.
    """
    parts: dict[int, list[PrintedAmount | None]] = defaultdict(list)
    totals: dict[int, tuple[PrintedAmount, Statement]] = {}
    for statement in (s for s in plan.statements if s.element in _YEARLY):
        labels = [label for label in statement.path.replace("／", ".").split(".") if label]
        column = next((label for label in reversed(labels) if _is_column(label)), "")
        years = years_in(normalise(column))
        if len(years) != 1:
            continue
        amount, year = printed_amount(statement.text, statement.heading), years[0].value
        is_total = statement.element == "finance.cost" and labels.index(column) <= _DEPTH_OF_TOTALS
        if is_total and amount is not None:
            totals.setdefault(year, (amount, statement))
        else:
            parts[year].append(amount)
    results = []
    for year, (total, statement) in totals.items():
        known = [amount for amount in parts[year] if amount is not None]
        if len(known) == len(parts[year]) > 1:
            results.append((add_up(known, total), _support(statement)))
    agreeing = sum(agrees is True for agrees, _ in results)
    return results if 2 * agreeing > len(results) else []


def _total_cell(plan: Plan, subject: str, statements: list[Statement]) -> Iterator[_Sum]:
    """Yield whether the yearly amounts of a project add up to the total that stands in a cell of its own."""
    yearly = [s for s in statements if s.element == "projects.cost.yearly" and _is_year(s.path.rsplit(".", 1)[-1])]
    amounts = [amount for s in yearly if (amount := printed_amount(s.text, s.heading)) is not None]
    for cell in plan.cells_of("projects.cost.total", subject)[:1]:
        total = printed_amount(cell.text, cell.heading)
        if total and len(amounts) == len(yearly) > 1:
            yield add_up(amounts, total), _support(cell)


def _initial_and_running(plan: Plan, statements: list[Statement]) -> Iterator[_Sum]:
    """Yield whether initial and running cost make the total beside them, where nothing else is to be paid.

    A running cost is often that of one year, told or untold: any number of years within the period will do.
    """
    for total in statements:
        if total.element not in _TOTALS or _part(total.path) != "total":
            continue
        texts = _texts_beside(total, statements)
        first, all_of_it = (printed_amount(texts.get(part, "")) for part in ("initial", "total"))
        if first and all_of_it and first.yen - first.step > all_of_it.yen + all_of_it.step:
            yield False, _support(total)
        if set(texts) - _NO_PARTS != {"initial", "running", "total"} or not _of_the_period(texts["running"]):
            continue
        initial, running, whole = (printed_amount(texts[part]) for part in ("initial", "running", "total"))
        if initial and running and whole:
            years = range(1, (plan.period[1] - plan.period[0] + 1 if plan.period else _LONGEST_PERIOD) + 1)
            results = [add_up([initial, *[running] * number], whole) for number in years]
            yield any(results) or results[0], _support(total)


def _of_the_period(running: str) -> bool:
    """Tell whether a running cost is told as a plain amount, and not as that of a certain year or of each."""
    plain = normalise(running).strip()
    return bool(_AMOUNT_FIRST.match(plain)) and not _PER_YEAR.search(plain)


def _texts_beside(total: Statement, statements: list[Statement]) -> dict[str, str]:
    """Return what is said of money beside a total, by the parts of a cost; what is none of them keeps its heading."""
    table = total.path.rpartition(".")[0] + "."
    found: dict[str, str] = defaultdict(str)
    for statement in statements:
        if statement.path.startswith(table):
            label = statement.path.removeprefix(table).split(".")[0]
            found["yearly" if _is_year(label) else _part(label)] += statement.text
    return {part: text for part, text in found.items() if money_in(normalise(text))}


def _part(path: str) -> str:
    """Return which part of a cost a path leads to: the key of its last label (初期費 → initial), or the label."""
    label = _ITEM.sub("", path.rpartition(".")[2])
    child = plan_format().child("projects").child("cost").child_named(label)
    return child.key if child else label


def _is_year(label: str) -> bool:
    return bool(years_in(normalise(label)))


def _prose_sums(statements: list[Statement]) -> Iterator[_Sum]:
    """Yield sentences such as 「総事業費：31,880千円、2019：9,700千円、…」 and whether they add up."""
    for statement in statements:
        plain = normalise(statement.text)
        lead = _PROSE_TOTAL.search(plain)
        if not lead:
            continue
        amounts = [money for money in money_in(plain) if money.start >= lead.end()]
        yearly = [money for money in amounts[1:] if any(0 <= money.start - year.end <= 4 for year in years_in(plain))]
        if amounts and amounts[0].start == lead.end() and len(yearly) > 1:
            total, *parts = (PrintedAmount(money.yen, money.step) for money in (amounts[0], *yearly))
            yield add_up(parts, total), _support(statement)


def _is_column(label: str) -> bool:
    plain = normalise(label)
    return bool(_TOTAL.match(plain) or (years_in(plain) and "後" not in plain and "以降" not in plain))


def _support(found: Statement | Cell) -> Support:
    return Support(found.text, found.text, found.place, found.path)
