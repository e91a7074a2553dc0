"""Parts of a table by the bounds of its cells: lists among labels with values, and labels that stand over values."""

from itertools import pairwise

from advisor.documents.blocks import Table
from advisor.documents.cells import MOST_LABEL, Row, distinct, is_bare, is_label_cell, may_be_head, may_be_label
from advisor.documents.columns import columns_of
from advisor.documents.laying_out import LaidCell
from advisor.documents.list_tables import blocks_of_list
from advisor.documents.words import Words

LEAST_COMPARED, LEAST_LISTED = 2, 3  # cells in a row: of labels over values, and of a list among labels
LEAST_PARTS = 2
_OVER_VALUES = "labels over values"


def labels_over_values(rows: list[Row], words: dict[int, Words]) -> list[tuple[LaidCell, LaidCell]]:
    """Return labels with the texts under them (関係者との調整｜事務の見直し); none where some row is otherwise."""
    if len(rows) % 2:
        return []
    pairs: list[tuple[LaidCell, LaidCell]] = []
    for label_row in range(0, len(rows), 2):
        over = _one_over_the_other(rows[label_row : label_row + 2])
        if not _are_labels_over_values(rows[label_row : label_row + 2], over, words):
            return []
        pairs += over
    return pairs


def _one_over_the_other(rows: list[Row]) -> list[tuple[LaidCell, LaidCell]]:
    return [
        (above, below)
        for n, (above, below) in enumerate(zip(*rows, strict=True))
        if above is not None and below is not None and (n == 0 or above is not rows[0][n - 1])
    ]


def _are_labels_over_values(rows: list[Row], over: list[tuple[LaidCell, LaidCell]], words: dict[int, Words]) -> bool:
    if len(distinct(rows[0])) < LEAST_COMPARED:
        return False
    labels, values = ([words[id(cell)] for cell in distinct(row)] for row in rows)
    alike = len(labels) == len(values) == len(over)
    told = (
        all(map(may_be_label, labels))
        and any(map(is_label_cell, labels))
        and not any(is_label_cell(value) or is_bare(value) for value in values)
    )
    if not alike or not told or _path_of_list(rows, words):
        return False
    return sum(map(len, (v.text for v in values))) > MOST_LABEL * len(values)


def by_shape(rows: list[Row], words: dict[int, Words]) -> list[list[Row]]:
    """Return the parts of a table whose cells have the same bounds, where one at least is a list of projects.

    Sheets drawn in squares set lists and labels below each other; rows that are no list stay together.
    """
    runs: list[tuple[list[int], list[Row]]] = []
    for row in rows:
        bounds = [n for n, cell in enumerate(row) if cell is not None and (n == 0 or cell is not row[n - 1])]
        if runs and _goes_on_in(row, bounds, runs[-1][0]):
            runs[-1][1].append(row)
        else:
            runs.append((bounds, [row]))
    if len(runs) < LEAST_PARTS or _path_of_list(rows, words):
        return [rows]
    parts: list[list[Row]] = []
    told: list[str] = []
    for bounds, run in runs:
        even = [[row[bound] for bound in bounds] for row in run]
        path = _path_of_list(even, words) if len(bounds) >= LEAST_LISTED and len(run) > 1 else ""
        path = path or (_OVER_VALUES if labels_over_values(even, words) else "")
        if path or not told or told[-1]:
            parts.append(even if path else run)
            told.append(path)
        else:
            parts[-1] += run
    return parts if len(parts) >= LEAST_PARTS and {"projects", _OVER_VALUES} & set(told) else [rows]


def _goes_on_in(row: Row, bounds: list[int], columns: list[int]) -> bool:
    """Tell whether a row has the columns of those above it; some of its cells may be empty, none covers two."""
    if bounds == columns:
        return True
    covers_two = any(row[low] is not None and row[low] is row[high] for low, high in pairwise(columns))
    return bool(bounds) and len(columns) >= LEAST_LISTED and set(bounds) <= set(columns) and not covers_two


def _path_of_list(rows: list[Row], words: dict[int, Words]) -> str:
    """Return the list of the form that rows are by most of their heads, all of them short; empty for none."""
    heads = [words[id(cell)] for cell in distinct(rows[0])]
    if not all(map(may_be_head, heads)):
        return ""
    tables = (block for block in blocks_of_list(rows, words) if isinstance(block, Table))
    found = (columns for table in tables if (columns := columns_of(table, "")) is not None)
    return next((told.path for told in found if 2 * sum(map(bool, told.keys)) > len(told.keys)), "")
