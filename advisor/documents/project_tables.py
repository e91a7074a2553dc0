"""Put the rows of a table of projects into the plan form: by row or by year."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Table
from advisor.documents.columns import (
    Columns,
    cell_told,
    holds_amounts,
    is_total,
    row_told,
    says_nothing,
)
from advisor.documents.form import key_of
from advisor.documents.lexicon import place_of_cell
from advisor.documents.listed_projects import is_name_of_project
from advisor.documents.marks import named_in
from advisor.documents.money import place_of_year, with_unit
from advisor.documents.rows import fill_row
from advisor.documents.words import Words

if TYPE_CHECKING:
    from advisor.documents.placing import Placer


def tell_of_known_projects(placer: "Placer", table: Table) -> bool:
    """Tell whether most rows of a table begin with the name of a project that is told already."""
    names = [row[0] for row in table.rows if row[0]]
    known = sum(placer.known_project(named_in(name).name) is not None for name in names)
    return known > 0 and 3 * known >= 2 * len(names) and placer.row("projects") is None


def place_of_known_projects(placer: "Placer", table: Table, years: list[int]) -> None:
    """Give projects what a table tells of them: under years their schedule or costs, else by the heads."""
    unit = placer.unit_over(table)
    for cells in table.rows:
        project = placer.known_project(named_in(cells[0]).name) if cells[0] else None
        if project is None:
            placer.form.put("notes", row_told(table, cells))
            continue
        for number, (head, cell) in enumerate(zip(table.heads[1:], cells[1:], strict=True), 1):
            key = place_of_cell(head.text, "projects") if head else None
            if not cell or says_nothing(cell.text):
                continue
            if number in years:
                place_of_year(project, head, cell, unit)
            elif key is not None and key != "projects.name":
                fill_row(project, key, with_unit(cell, unit) if key.startswith("projects.cost") else cell, head)
            else:
                fill_row(project, "projects.notes", cell_told(head, cell), None)


def tells_of_projects(table: Table, columns: Columns, years: list[int]) -> bool:
    """Tell whether a table with years tells who does a project, or when what of it is done, and not its costs alone."""
    told = {key for number, key in enumerate(columns.keys) if key and number not in years}
    if "name" not in told:
        return False
    return bool(told & {"owner", "operation", "content", "partners", "funding"}) or not holds_amounts(table, years)


def projects_by_year(placer: "Placer", table: Table, columns: Columns, years: list[int]) -> None:
    """Read a list of projects whose last columns are years: amounts are costs, words are the schedule."""
    unit = placer.unit_over(table)
    others = [number for number in range(len(table.heads)) if number not in years]
    rest = Table(tuple(table.heads[n] for n in others), ())
    keys = Columns("projects", tuple(columns.keys[n] for n in others))
    for cells in table.rows:
        name = next((cells[n] for n in others if columns.keys[n] == "name" and cells[n]), None)
        place_project(placer, rest, keys, tuple(cells[n] for n in others))
        if name is None or is_total(name.text) or says_nothing(name.text):
            told = [n for n in years if cells[n] and not says_nothing(cells[n].text)]
            for number in told if name is not None and is_total(name.text) else ():
                placer.form.record("finance.cost").add(
                    table.heads[number].text, with_unit(cells[number], unit), table.heads[number]
                )
            continue
        project = placer.project_named(name)
        for number in years:
            head, cell = table.heads[number], cells[number]
            if cell and not says_nothing(cell.text):
                place_of_year(project, head, cell, unit)


def _names_in(name: Words) -> list[Words]:
    """Return the names of several projects that one cell holds, a line each; none where it holds one."""
    lines, at = [], 0
    for line in name.text.split("\n"):
        lines.append(name.part(at, at + len(line)).stripped(" 　・･●○◎-－"))
        at += len(line) + 1
    return lines if len(lines) > 1 and all(map(is_name_of_project, (line.text for line in lines))) else []


def _of_one_measure(placer: "Placer", columns: Columns, cells: tuple[Words, ...], names: list[Words]) -> None:
    """Take up several projects told in one cell: what stands beside them is the measure that they carry out."""
    content = next((cell for key, cell in zip(columns.keys, cells, strict=True) if key == "content" and cell), None)
    if content is not None:
        placer.form.row("measures").add(key_of("measures.content"), content)
    for name in names:
        project = placer.project_named(name)
        if content is not None and key_of("projects.measure") not in project:
            project.add(key_of("projects.measure"), content)
    for key, cell in zip(columns.keys, cells, strict=True):
        if cell and key not in ("name", "content"):
            placer.form.put("notes", cell)


def place_project(
    placer: "Placer", table: Table, columns: Columns, cells: tuple[Words, ...], goes_on: bool = False
) -> None:
    """Read one row as a project; one that goes on from the row above tells more of the same."""
    name = next((cell for key, cell in zip(columns.keys, cells, strict=True) if key == "name" and cell), None)
    if name is not None and (says_nothing(name.text) or is_total(name.text)):
        name = None
    names = _names_in(name) if name is not None else []
    if names:
        _of_one_measure(placer, columns, cells, names)
        return
    if goes_on and placer.projects:
        project = placer.projects[-1][1]
    elif name is None:
        placer.form.put("notes", row_told(table, cells))
        return
    else:
        project = placer.project_named(name)
        if table.group is not None and key_of("projects.field") not in project and "field" not in columns.keys:
            project.add(key_of("projects.field"), table.group)
    for head, key, cell in zip(table.heads, columns.keys, cells, strict=True):
        if not cell or key == "name" or (key == "id" and key_of("projects.id") in project):
            continue
        if key is None:
            fill_row(project, "projects.notes", cell_told(head, cell), None)
        elif key.startswith("cost"):
            fill_row(project, f"projects.{key}", with_unit(cell, placer.unit_over(table)), head)
        else:
            fill_row(project, f"projects.{key}", cell, head)
    measure = placer.row("measures")
    named_measure = measure.words(key_of("measures.name")) if measure is not None else None
    if named_measure is not None and key_of("projects.measure") not in project:
        project.add(key_of("projects.measure"), named_measure)
