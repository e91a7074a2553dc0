"""Put the rows of a table into the plan form."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Table
from advisor.documents.chain_tables import place_chain, roles_of
from advisor.documents.columns import (
    cell_told,
    columns_of,
    holds_amounts,
    row_told,
    year_columns,
)
from advisor.documents.compared_projects import compared_columns, projects_by_column
from advisor.documents.form_tables import form_of, is_head_of_form
from advisor.documents.headless_tables import columns_by_content
from advisor.documents.indicator_tables import (
    indicator_beside_labels,
    indicators_by_year,
    indicators_without_heads,
    lists_indicators,
    tells_targets,
    tells_two_values,
)
from advisor.documents.indicators import add_indicator
from advisor.documents.lexicon import place_of_cell, place_of_heading, place_of_heads
from advisor.documents.listed_rows import place_rows
from advisor.documents.measured_projects import without_measures
from advisor.documents.money import (
    names_projects,
    place_costs,
    place_costs_of_projects,
    tells_costs_of_known,
)
from advisor.documents.pairing import place_pairs
from advisor.documents.project_tables import (
    place_of_known_projects,
    projects_by_year,
    tell_of_known_projects,
    tells_of_projects,
)
from advisor.documents.rows import fill_row
from advisor.documents.tables_beside import (
    explains_terms,
    opinions_of,
    place_opinions,
    place_terms,
    tells_a_choice,
    tells_what_answers,
)
from advisor.documents.turned_tables import upright
from advisor.documents.words import Words, joined
from advisor.patterns import compiled
from advisor.plan.format import elements
from advisor.plan.years import normalise

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

# What is told there of other towns is no part of this plan.
_OF_OTHERS = ".precedents"
_ARROW = compiled(r"\d[^→⇒]*(?:→|⇒)[^→⇒]*\d")
_WHEN = compiled(r"(?:令和|R|20)\s?(?:\d{1,2}|元)\s?年(?:度|\s?\d{1,2}月)")


def place_table(placer: "Placer", table: Table) -> None:
    """Place a table by what it lists."""
    within = placer.path
    if indicator_beside_labels(placer, table):
        return
    if explains_terms(table, within):
        place_terms(placer, table)
        return
    table = upright(without_measures(placer, table, within))
    years = year_columns(table)
    columns = columns_of(table, within)
    if columns is not None and columns.path == "measures" and not placer.projects and _tells_when(table):
        columns = columns_of(table, "projects") or columns
    if (opinions := opinions_of(table)) is not None:
        place_opinions(placer, table, opinions)
        return
    if within.endswith(_OF_OTHERS) and (columns is None or columns.path not in ("projects", "measures")):
        _other(placer, table)
        return
    if (within == "formulation.field_selection" and not tells_what_answers(columns)) or tells_a_choice(table):
        _other(placer, table)
        return
    if within.startswith("evaluation") and _tells_values_in_gaps(table):
        for cells in (table.heads, *table.rows):
            add_indicator(placer.form, joined(tuple(filter(None, cells)), "　"))
        return
    roles = roles_of(table)
    if roles is not None and (columns is None or not tells_targets(columns)):
        place_chain(placer, table, roles)
        return
    unit = placer.unit_over(table) if years and holds_amounts(table, years) else ""
    if (unit or within.startswith("finance")) and years and tells_costs_of_known(placer, table):
        place_costs(placer, table, years, unit)
        return
    if years and columns is not None and columns.path == "projects" and tells_of_projects(table, columns, years):
        projects_by_year(placer, table, columns, years)
        return
    if years and lists_indicators(table, within):
        indicators_by_year(placer, table, years)
        return
    if years and holds_amounts(table, years):
        if names_projects(table) and placer.row("projects") is None:
            placer.later.append(lambda: place_costs_of_projects(placer, table, years, unit))
        else:
            place_costs(placer, table, years, unit)
        return
    headed = len(table.heads) == 2 and is_head_of_form(*table.heads)
    form = form_of(table) if columns is None or headed or placer.row("projects") is not None else None
    if form is not None:
        place_pairs(placer, form)
        return
    heads_a_list = within.startswith("formulation") and place_of_heads([head.text for head in table.heads]) is not None
    if len(table.heads) == 2 and not heads_a_list and _is_list_of_labels(table, within):
        _labels(placer, table)
        return
    named = compared_columns(table)
    if named:
        projects_by_column(placer, table, named)
        return
    if columns:
        place_rows(placer, table, columns)
        return
    if tell_of_known_projects(placer, table):
        place_of_known_projects(placer, table, years)
        return
    told = columns_by_content(table) if within == "projects" and placer.row("projects") is None else None
    if told is not None:
        place_rows(placer, *told)
        return
    if within.startswith("evaluation") and tells_two_values(table):
        indicators_without_heads(placer, table)
        return
    _other(placer, table)


def _tells_when(table: Table) -> bool:
    """Tell whether most rows of a list name the month or the year in which they are carried out: they are projects."""
    dated = sum(any(_WHEN.search(normalise(cell.text)) for cell in row[1:] if cell) for row in table.rows)
    return len(table.rows) > 1 and 2 * dated > len(table.rows)


def _tells_values_in_gaps(table: Table) -> bool:
    """Tell whether all rows are an indicator, its values with an arrow between them, and what else is told of it."""
    return len(table.heads) > 1 and all(
        row[1] and _ARROW.search(normalise(row[1].text)) for row in (table.heads, *table.rows)
    )


def _is_list_of_labels(table: Table, within: str) -> bool:
    rows = [table.heads, *table.rows]
    known = sum(bool(row[0]) and _label_place(row[0].text, within) is not None for row in rows)
    return known * 2 > len(rows) and columns_of(table, within) is None


def _label_place(label: str, within: str) -> str | None:
    return place_of_cell(label, "projects") if within.startswith("projects") else place_of_heading(label, within)


def _labels(placer: "Placer", table: Table) -> None:
    """Read a table of two columns, names of cells and what stands in them."""
    project = placer.row("projects")
    for label, cell in (table.heads, *table.rows):
        place = _label_place(label.text, placer.path) if label else None
        if not cell:
            continue
        if project is not None and place and place.startswith("projects."):
            fill_row(project, place, cell, label)
        elif place and elements()[place].kind == "text":
            placer.form.put(place, cell, label)
        else:
            placer.form.put("notes", cell_told(label, cell) if label else cell)


def _other(placer: "Placer", table: Table) -> None:
    """Keep a table that lists nothing of the form: each row as one text where the heading leads."""
    project = placer.row("projects")
    path = placer.path
    if not path or path.startswith("formulation"):
        path = place_of_heads([head.text for head in table.heads]) or path
    rows = table.rows or (table.heads,)
    for row in rows:
        words = row_told(table if table.rows else Table(tuple(Words(()) for _ in row), ()), row)
        if not words:
            continue
        if project is not None and path.startswith("projects"):
            fill_row(project, "projects.notes" if path == "projects" else path, words, None)
        elif path and elements()[path].kind != "rows":
            placer.plain(path, words)
        else:
            placer.form.put("notes", words)
            if not path:
                placer.unplaced.append(words)
