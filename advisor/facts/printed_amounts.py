"""Amounts as they are printed in a cell, and whether some of them add up to another."""

from collections.abc import Sequence

from advisor.patterns import compiled
from advisor.plan.amounts import money_in, number_of, unit_of_money
from advisor.plan.years import normalise
from advisor.records import Record

_BARE = compiled(r"^[\d,]+(?:\.\d+)?$")
_ROUGH = compiled(r"(?:約|およそ|おおよそ|概ね|おおむね)\s?\d|円\s?(?:程度|前後|以上|以内|以下|未満|弱|強|余|超|ほど)")
_WITH_TAX, _WITHOUT_TAX = compiled("税込|税を含"), compiled("税抜|税別|税を除")


class PrintedAmount(Record):
    """An amount in yen; `step` is what its last printed digit is worth, `unit` tells whether a unit was written."""

    yen: int
    step: int
    unit: bool = True
    text: str = ""


def printed_amount(text: str, heading: str = "") -> PrintedAmount | None:
    """Return the amount that a cell states; None where it states none, several, or only roughly how much.

    What stands in brackets behind an amount (8,820千円（うち工事5,000千円）) is a part of it.
    """
    plain = normalise(text).strip()
    if _ROUGH.search(plain):
        return None
    found = money_in(plain)
    if len(found) == 1 or (found and found[0].start == 0 and plain[found[0].end :].lstrip().startswith("(")):
        return PrintedAmount(found[0].yen, found[0].step, text=plain)
    if found or not _BARE.match(plain):
        return None
    unit = unit_of_money(normalise(heading))
    return PrintedAmount(int(number_of(plain, unit or 1)), unit or 1, unit is not None, plain)


def add_up(parts: Sequence[PrintedAmount], total: PrintedAmount) -> bool | None:
    """Tell whether the parts make the total, each rounded to its last digit; None where they cannot be compared."""
    amounts = [*parts, total]
    if len({amount.unit for amount in amounts}) > 1 or _taxed_differently(amounts):
        return None
    rounding = sum(amount.step for amount in amounts) / 2
    return abs(sum(part.yen for part in parts) - total.yen) <= rounding


def _taxed_differently(amounts: Sequence[PrintedAmount]) -> bool:
    return all(any(sign.search(amount.text) for amount in amounts) for sign in (_WITH_TAX, _WITHOUT_TAX))
