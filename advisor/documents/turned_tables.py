"""Tables of indicators that stand on their side: a column for each indicator, and down the side what is told of it."""

from advisor.documents.blocks import Table
from advisor.documents.columns import is_total, is_year_head
from advisor.documents.lexicon import place_of_cell
from advisor.documents.words import Words, meant
from advisor.patterns import compiled
from advisor.plan.years import normalise

_INDICATORS = "evaluation.indicators"
_VALUES = frozenset(f"{_INDICATORS}.{key}" for key in ("baseline", "target"))
_HEAD_OF_NAMES = "指標"
_FIGURE = compiled(r"\d")
LEAST_ROWS, MOST_NAME = 2, 40


def upright(table: Table) -> Table:
    """Return a table of indicators with a row for each; any other table as it is.

    Its rows are called 単位, 現状, 目標 and the like, all of them: what stands over the columns are the indicators.
    """
    corner, *names = table.heads or (Words(()),)
    labels = [row[0] for row in table.rows]
    if len(labels) < LEAST_ROWS or not names or not all(labels) or not _may_be_names(names):
        return table
    if corner and place_of_cell(corner.text, _INDICATORS) != f"{_INDICATORS}.name":
        return table
    places = [place_of_cell(label.text, _INDICATORS) for label in labels]
    if None in places or f"{_INDICATORS}.name" in places or not set(places) >= _VALUES:
        return table
    if any((place_of_cell(label.text, "projects") or "").startswith("projects.cost") for label in labels):
        return table  # of projects, too, present and target are told
    values = [cell.text for row, place in zip(table.rows, places, strict=True) if place in _VALUES for cell in row[1:]]
    if 2 * sum(_FIGURE.search(normalise(value)) is not None for value in values) < len(values):
        return table
    at = corner or meant(_HEAD_OF_NAMES, labels[0].start, labels[0].start)
    rows = tuple((name, *(row[n] for row in table.rows)) for n, name in enumerate(names, 1) if name)
    return Table((at, *labels), rows, table.group)


def _may_be_names(names: list[Words]) -> bool:
    """Tell whether heads may be names of indicators: short, no year, no total, and no part of what is told of one."""
    return all(
        name
        and len(name.text) <= MOST_NAME
        and not is_year_head(name.text)
        and not is_total(name.text)
        and place_of_cell(name.text, _INDICATORS) not in _VALUES
        for name in names
    )
