"""Lists of projects whose columns are known by what stands in them: a section, a year, an amount, and a name beside."""

from collections.abc import Callable, Sequence

from advisor.documents.blocks import Table
from advisor.documents.columns import Columns, is_total
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.amounts import unit_of_money
from advisor.plan.years import normalise, years_in

_NUMBER = compiled(r"(?:No\.?)?\d{1,2}|[①-⑳ア-ンA-Z]")
_SECTION = compiled(r"[^。\d]{1,16}(?:課|係|室|局|委員会|消防署|協議会|組合|センター)(?:[、・/／及び ]+[^。\d]{1,16})?")
_YEAR = compiled(r"[\d年度令和平成元RH～〜~\-－月から./ ]{2,20}")
_DIGIT = compiled(r"\d")
MOST_NAME = 40
_SHARE = 0.8
_NOTHING = Words(())


def columns_by_content(table: Table) -> tuple[Table, Columns] | None:
    """Return a list of projects with its columns; None where not every row names who is in charge of it.

    The first row is one of the list where it tells the same as the others.
    """
    rows = table.rows if table.rows else (table.heads,)
    kinds = [_kind([row[n] for row in rows]) for n in range(len(table.heads))]
    if kinds.count("owner") != 1 or len(table.heads) < 3:
        return None
    open_columns = [n for n, kind in enumerate(kinds) if kind is None]
    named = [n for n in open_columns if _are_names([row[n].text for row in rows])]
    if not named or named[0] > kinds.index("owner"):
        return None
    keys: list[str | None] = list(kinds)
    keys[named[0]] = "name"
    for number in open_columns:
        if keys[number] is None and "content" not in keys:
            keys[number] = "content"
    own = table.rows and _SECTION.fullmatch(normalise(table.heads[kinds.index("owner")].text).strip())
    heads = tuple(_NOTHING for _ in table.heads) if own or not table.rows else table.heads
    told = (table.heads, *table.rows) if own else rows
    return Table(heads, told, table.group), Columns("projects", tuple(keys))


def _kind(cells: Sequence[Words]) -> str | None:
    texts = [normalise(cell.text).strip() for cell in cells if cell]
    if not texts:
        return "notes"
    tests: dict[str, Callable[[str], object]] = {
        "id": _NUMBER.fullmatch,
        "owner": _SECTION.fullmatch,
        "schedule": lambda text: _YEAR.fullmatch(text) and years_in(text),
        "cost": lambda text: _DIGIT.search(text) and unit_of_money(text) is not None,
    }
    least = _SHARE * len(texts)
    return next((kind for kind, test in tests.items() if sum(bool(test(text)) for text in texts) >= least), None)


def _are_names(texts: Sequence[str]) -> bool:
    short = all(text and len(text) <= MOST_NAME and "。" not in text and not is_total(text) for text in texts)
    return short and len(set(texts)) == len(texts)
