"""Figures and answers that can hardly be meant so: asked about, never a reason to stop."""

import re
from collections.abc import Iterator

from advisor.drafts.problems import Problem
from advisor.patterns import compiled
from advisor.plan.amounts import people_in, quantity_in
from advisor.plan.model import Cell, Plan
from advisor.plan.states import SPREADSHEET_ERROR, State
from advisor.plan.years import impossible_dates, normalise

_SPREADSHEET_ERROR = compiled(SPREADSHEET_ERROR)
_BARE_ANSWER = compiled(r"\s*(?:はい|いいえ|yes|no)\s*[。.]?\s*", re.IGNORECASE)
MOST = {
    "municipality.population": 15_000_000,
    "municipality.ageing_rate": 100,
    "municipality.area": 400_000,
    "municipality.households": 10_000_000,
}


def remarks_on_values(plan: Plan) -> Iterator[Problem]:
    """Yield a remark on each figure out of its range, each mere yes or no, each impossible date and each empty mark."""
    for cell in plan.cells:
        if cell.element in MOST and cell.state is State.STATED and not _is_possible(cell):
            yield Problem("figure-out-of-range", cell.place, (("key", cell.heading), ("text", cell.text.strip())))
        if _BARE_ANSWER.fullmatch(cell.text) and _stands_at_its_place(plan, cell):
            yield Problem("bare-answer", cell.place, (("key", cell.heading), ("text", cell.text.strip())))
    lines = plan.draft.lines
    for found in impossible_dates(lines.text):
        place = lines.place_in_line(found.start(), len(found.group()))
        yield Problem("year-of-no-era", place, (("text", found.group()),))
    for found in _SPREADSHEET_ERROR.finditer(lines.text):
        # Unquoted it stands behind a space, where YAML takes it for a comment: no cell holds it.
        place = lines.place(found.start(), len(found.group()))
        yield Problem("spreadsheet-error", place, (("text", found.group()),))


def _stands_at_its_place(plan: Plan, cell: Cell) -> bool:
    """Tell whether a cell is the answer itself; one that only holds it has the place of its key."""
    row = plan.draft.lines.line(cell.place.line)
    return row[cell.place.column - 1 :].lstrip("\"'").startswith(cell.text.strip())


def _is_possible(cell: Cell) -> bool:
    """Tell whether a figure lies in its range; text without a figure is no matter of this."""
    text = normalise(cell.text)
    if cell.element == "municipality.population":
        value: float | None = people_in(text)
    else:
        quantity = quantity_in(text)
        value = None if quantity is None or _is_a_year(quantity.unit) else quantity.value
    return value is None or 0 < value <= MOST[cell.element]


def _is_a_year(unit: str) -> bool:
    return unit.startswith(("年", "月"))
