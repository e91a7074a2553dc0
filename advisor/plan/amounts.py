"""Money and quantities as they are written in Japan."""

from collections.abc import Iterator

from advisor.patterns import compiled
from advisor.records import Record

_MULTIPLES = {
    "": 1, "十": 10, "百": 100, "千": 1_000, "万": 10_000, "十万": 100_000, "百万": 1_000_000,
    "千万": 10_000_000, "億": 100_000_000, "十億": 1_000_000_000, "兆": 1_000_000_000_000,
}  # fmt: skip
_DIGITS = r"\d[\d,]*(?:\.\d+)?"
_MULTIPLE = "兆|十億|億|千万|百万|十万|万|千|百|十"
_PART = compiled(rf"({_DIGITS})\s?({_MULTIPLE})?")
_AMOUNT = rf"(?P<amount>(?:{_DIGITS}\s?(?:{_MULTIPLE})\s?)*{_DIGITS}(?:\s?(?:{_MULTIPLE}))?)"
_MONEY = compiled(rf"(?P<sign>[▲△-])?\s?(?<![\d.,]){_AMOUNT}\s?円")
_UNIT = compiled(rf"単位\s*[:：]?\s*({_MULTIPLE})?円|\(({_MULTIPLE})円\)|^\s*({_MULTIPLE})円\s*$")
_QUANTITY = compiled(
    rf"(?P<sign>[▲△\-−+±])?\s?{_AMOUNT}\s?"
    r"(?P<unit>(?:[^\d\s,、。()→⇒~〜～\-–—:／/]|(?<=m)[23](?!\d)){0,8})(?P<per>/[年月日週人回])?"
)

# No figure has more; what follows is passed over, before and behind the point.
MOST_DIGITS = 100


class Money(Record):
    """An amount in yen and where it stands in the normalised text; `step` is what its last digit is worth."""

    yen: int
    start: int
    end: int
    step: int = 1


class Quantity(Record):
    """A number with its unit, as in 127基 or 8事業/年; `text` as written."""

    value: float
    unit: str
    text: str


def number_of(digits: str, multiple: int = 1) -> float:
    """Read digits with thousands separators, times a multiple; a whole number is exact, however large it is."""
    whole, _, decimals = (part[:MOST_DIGITS] for part in digits.replace(",", "").partition("."))
    number, parts = int(whole + decimals) * multiple, int(10 ** len(decimals))
    return number / parts if number % parts else number // parts


def money_in(text: str) -> list[Money]:
    """Return the amounts of money in a normalised text; 1億5,000万円 is one amount."""
    found = []
    for match in _MONEY.finditer(text):
        total = _total(match["amount"])
        yen = int(-total if match["sign"] else total)
        found.append(Money(yen, match.start(), match.end(), _step(match["amount"])))
    return found


def _step(amount: str) -> int:
    """Return what the last digit of an amount is worth: 1,000 in 5,000千, 10,000,000 in 1.5億 (at least one yen)."""
    digits, multiple = _PART.findall(amount)[-1]
    decimals: int = len(digits.partition(".")[2])
    return max(_MULTIPLES[multiple or ""] // int(10**decimals), 1)


def _total(amount: str) -> float:
    """Add up the parts of an amount: 1億5,000万."""
    return sum(number_of(digits, _MULTIPLES[multiple or ""]) for digits, multiple in _PART.findall(amount))


def unit_of_money(text: str) -> int | None:
    """Return the factor of a heading such as 「単位：千円」, or None where it names none."""
    match = _UNIT.search(text)
    if not match:
        return None
    return _MULTIPLES[match[1] or match[2] or match[3] or ""]


def quantity_in(text: str) -> Quantity | None:
    """Return the first number with its unit in a normalised text, or None."""
    return next(_quantities(text), None)


def people_in(text: str) -> int | None:
    """Return the first number of people in a normalised text, else its first number; None where it has none.

    A date before the figure (令和7年9月末現在 31,042人) is not taken for it.
    """
    quantities = list(_quantities(text))
    people = [quantity for quantity in quantities if quantity.unit.startswith(("人", "名"))]
    return next((int(quantity.value) for quantity in people + quantities), None)


def _quantities(text: str) -> Iterator[Quantity]:
    for match in _QUANTITY.finditer(text):
        sign = -1 if match["sign"] in ("▲", "△", "-", "−") else 1
        unit = match["unit"].strip() + (match["per"] or "")
        yield Quantity(_total(match["amount"]) * sign, unit, match.group().strip())
