"""Put the rows of a table into the plan form."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Table
from advisor.documents.chain_tables import place_chain, roles_of
from advisor.documents.columns import (
    Columns,
    columns_of,
    holds_amounts,
    is_total,
    project_columns,
    row_told,
    unit_told,
    year_columns,
)
from advisor.documents.form import Record, key_of
from advisor.documents.form_tables import form_of
from advisor.documents.headless_tables import columns_by_content
from advisor.documents.indicators import give_project
from advisor.documents.lexicon import place_of_cell, place_of_heading, place_of_heads
from advisor.documents.listed_projects import is_name_of_project
from advisor.documents.marks import named_in
from advisor.documents.money import names_projects, place_costs, place_costs_of_projects, place_of_year, with_unit
from advisor.documents.numbering import number_at
from advisor.documents.pairing import place_pairs
from advisor.documents.placing_the_way import vision_told
from advisor.documents.rows import fill_row, told_sentences
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.format import elements
from advisor.plan.years import normalise, years_in

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

_FIGURE = compiled(r"\d")
_DASH = compiled(r"[\s\-‐–―—－ー・]*")
_BASELINE = compiled(r"現状|基準|実績|当初|現在|策定時")
_TARGET = compiled(r"目標|最終|到達")
_ASIDE = compiled(r"[(（]([^()（）]*)[)）]")
_ICT = compiled(r"(?:ICT|IoT|AI|RPA|デジタル|システム|アプリ)", 2)


def place_table(placer: "Placer", table: Table) -> None:
    """Place a table by what it lists."""
    within = placer.path
    years = year_columns(table)
    columns = columns_of(table, within)
    roles = roles_of(table)
    if roles is not None and (columns is None or not _tells_targets(columns)):
        place_chain(placer, table, roles)
        return
    if years and columns is not None and columns.path == "projects" and _tells_of_projects(table, columns, years):
        _projects_by_year(placer, table, columns, years)
        return
    if years and _lists_indicators(table, within):
        _indicators_by_year(placer, table, years)
        return
    if years and holds_amounts(table, years):
        unit = unit_told([*(head.text for head in table.heads), *placer.beside(), *placer.headings()])
        if names_projects(table) and placer.row("projects") is None:
            placer.later.append(lambda: place_costs_of_projects(placer, table, years, unit))
        else:
            place_costs(placer, table, years, unit)
        return
    form = form_of(table) if columns is None or placer.row("projects") is not None else None
    if form is not None:
        place_pairs(placer, form)
        return
    if len(table.heads) == 2 and _is_list_of_labels(table, within):
        _labels(placer, table)
        return
    named = project_columns(table)
    if named:
        _projects_by_column(placer, table, named)
        return
    if columns:
        _rows(placer, table, columns)
        return
    if _tell_of_known(placer, table):
        _of_known_projects(placer, table, years)
        return
    told = columns_by_content(table) if within == "projects" and placer.row("projects") is None else None
    if told is not None:
        _rows(placer, *told)
        return
    if within.startswith("evaluation") and _tells_two_values(table):
        _indicators_without_heads(placer, table)
        return
    _other(placer, table)


def _tell_of_known(placer: "Placer", table: Table) -> bool:
    """Tell whether most rows of a table begin with the name of a project that is told already."""
    names = [row[0] for row in table.rows if row[0]]
    known = sum(placer.known_project(named_in(name).name) is not None for name in names)
    return known > 0 and 3 * known >= 2 * len(names) and placer.row("projects") is None


def _of_known_projects(placer: "Placer", table: Table, years: list[int]) -> None:
    """Give projects what a table tells of them: under years their schedule or costs, else by the heads."""
    unit = unit_told([*(head.text for head in table.heads), *placer.beside(), *placer.headings()])
    for cells in table.rows:
        project = placer.known_project(named_in(cells[0]).name) if cells[0] else None
        if project is None:
            placer.form.put("notes", row_told(table, cells))
            continue
        for number, (head, cell) in enumerate(zip(table.heads[1:], cells[1:], strict=True), 1):
            key = place_of_cell(head.text, "projects") if head else None
            if not cell or _DASH.fullmatch(cell.text):
                continue
            if number in years:
                place_of_year(project, head, cell, unit)
            elif key is not None and key != "projects.name":
                fill_row(project, key, with_unit(cell, unit) if key.startswith("projects.cost") else cell, head)
            else:
                fill_row(project, "projects.notes", row_told(Table((head,), ()), (cell,)), None)


def _tells_two_values(table: Table) -> bool:
    """Tell whether each row is a name with two figures behind it, whatever the heads are called."""
    rows = table.rows or (table.heads,)
    return len(table.heads) > 2 and all(
        row[0] and all(row[n] and _FIGURE.search(normalise(row[n].text)) for n in (1, 2)) for row in rows
    )


def _indicators_without_heads(placer: "Placer", table: Table) -> None:
    """Read rows of name, present value and target; the first row is one of them where it tells figures too."""
    figures = all(head and _FIGURE.search(normalise(head.text)) for head in table.heads[1:3])
    own = figures and bool(table.heads[0]) and not years_in(normalise(table.heads[1].text).strip()[:6])
    for cells in (table.heads, *table.rows) if own else table.rows:
        row = placer.form.row("evaluation.indicators")
        mark = number_at(cells[0].text, 0, len(cells[0].text))
        name = cells[0].part(mark.end) if mark and mark.end < len(cells[0].text) else cells[0]
        for key, words in zip(("name", "baseline", "target"), (name, *cells[1:3]), strict=True):
            row.add(key_of(f"evaluation.indicators.{key}"), words)
        give_project(row, placer.row("projects"))
        for head, cell in zip(table.heads[3:], cells[3:], strict=True):
            if cell:
                row.add(
                    key_of("evaluation.indicators.notes"), row_told(Table((head,), ()), (cell,)) if not own else cell
                )


def _tells_targets(columns: Columns) -> bool:
    """Tell whether a table is one of indicators, with their values in columns of their own."""
    return columns.path == "evaluation.indicators" and bool({"baseline", "target"} & set(columns.keys))


def _tells_of_projects(table: Table, columns: Columns, years: list[int]) -> bool:
    """Tell whether a table with years tells who does a project, or when what of it is done, and not its costs alone."""
    told = {key for number, key in enumerate(columns.keys) if key and number not in years}
    if "name" not in told:
        return False
    return bool(told & {"owner", "operation", "content", "partners", "funding"}) or not holds_amounts(table, years)


def _projects_by_year(placer: "Placer", table: Table, columns: Columns, years: list[int]) -> None:
    """Read a list of projects whose last columns are years: amounts are costs, words are the schedule."""
    unit = unit_told([*(head.text for head in table.heads), *placer.beside(), *placer.headings()])
    others = [number for number in range(len(table.heads)) if number not in years]
    rest = Table(tuple(table.heads[n] for n in others), ())
    keys = Columns("projects", tuple(columns.keys[n] for n in others))
    for cells in table.rows:
        name = next((cells[n] for n in others if columns.keys[n] == "name" and cells[n]), None)
        _project(placer, rest, keys, tuple(cells[n] for n in others))
        if name is None or is_total(name.text) or _DASH.fullmatch(name.text):
            told = [n for n in years if cells[n] and not _DASH.fullmatch(cells[n].text)]
            for number in told if name is not None and is_total(name.text) else ():
                placer.form.record("finance.cost").add(
                    table.heads[number].text, with_unit(cells[number], unit), table.heads[number]
                )
            continue
        project = placer.project_named(name)
        for number in years:
            head, cell = table.heads[number], cells[number]
            if cell and not _DASH.fullmatch(cell.text):
                place_of_year(project, head, cell, unit)


def _lists_indicators(table: Table, within: str) -> bool:
    heads = normalise(" ".join(head.text for head in table.heads))
    return bool((within.startswith("evaluation") and "事業名" not in heads) or "指標" in heads or "KPI" in heads)


def _rows(placer: "Placer", table: Table, columns: Columns) -> None:
    """Read a list row by row; one whose name goes on from the row above tells more of the same."""
    main = columns.keys.index(key) if (key := _main(columns)) else None
    before: tuple[Words, ...] = ()
    heads = [head.text for head in table.heads]
    for cells in table.rows:
        if [cell.text for cell in cells] == heads:
            continue  # the head again, on the next page
        if main is not None and before and cells[main] and cells[main] is before[main] and columns.path != "vision":
            cells = tuple(Words(()) if n == main or cell is before[n] else cell for n, cell in enumerate(cells))
            _row(placer, table, columns, cells, goes_on=True)
            continue
        before = cells
        _row(placer, table, columns, cells)


def _main(columns: Columns) -> str | None:
    """Return the column that names the rows of a list."""
    return next((key for key in ("name", "problem") if key in columns.keys), None)


def _row(placer: "Placer", table: Table, columns: Columns, cells: tuple[Words, ...], goes_on: bool = False) -> None:
    path = columns.path
    if not any(cells):
        return
    if path == "projects":
        _project(placer, table, columns, cells, goes_on)
        return
    if path == "vision.current":
        vision = vision_told(placer)
        row = Record()
        if vision is None:
            placer.form.record("vision.current")
            placer.form.put("vision.current", row_told(table, cells))
            return
        vision.add(key_of(path), row)
    else:
        rows = placer.form.rows.get(path, [])
        row = rows[-1] if goes_on and rows else placer.form.row(path)
        if table.group is not None and "field" not in columns.keys and _has_field(path) and not goes_on:
            row.add(key_of(f"{path}.field"), table.group)
    for head, key, cell in zip(table.heads, columns.keys, cells, strict=True):
        beside = place_of_heading(head.text) or "" if cell and head and key is None and path == "issues" else ""
        if beside == "measures":
            _measure_beside(placer, columns, cells, cell)
        elif beside.startswith("vision"):
            _vision_beside(placer, columns, cells, beside, cell)
        elif cell and not (path == "measures" and _DASH.fullmatch(cell.text)):
            _cell(row, path, key, head, cell)


def _measure_beside(placer: "Placer", columns: Columns, cells: tuple[Words, ...], cell: Words) -> None:
    """Place what a list of issues tells of their answer."""
    row = placer.form.row("measures")
    row.add(key_of("measures.content"), cell)
    for wanted in ("problem", "causes"):
        told = next((c for key, c in zip(columns.keys, cells, strict=True) if key == wanted and c), None)
        if told is not None:
            row.add(key_of("measures.answers"), told)
            return


def _vision_beside(placer: "Placer", columns: Columns, cells: tuple[Words, ...], place: str, cell: Words) -> None:
    """Place what a list of issues tells of the vision of the field, or of the present state that it is set against."""
    vision = vision_told(placer)
    if place.startswith("vision.current") and vision is not None:
        vision.add(key_of("vision.current"), cell)
        return
    row = placer.form.row("vision")
    field = next((told for key, told in zip(columns.keys, cells, strict=True) if key == "field" and told), None)
    if field is not None:
        row.add(key_of("vision.field"), field)
    row.add(key_of("vision.current" if place.startswith("vision.current") else "vision.picture"), cell)


def _has_field(path: str) -> bool:
    return any(child.key == "field" for child in elements()[path].children)


def _cell(row: Record, path: str, key: str | None, head: Words, cell: Words) -> None:
    if key is None:
        keys = {child.key for child in elements()[path].children}
        key = next((name for name in ("notes", "what", "relation", "content", "method") if name in keys), "notes")
        if not head:
            row.add(key_of(f"{path}.{key}"), cell)
            return
        row.add(key_of(f"{path}.{key}"), row_told(Table((head,), ()), (cell,)))
        return
    if path == "measures" and key == "notes" and not _ICT.search(normalise(cell.text)):
        key = "non_ict"
    row.add(key_of(f"{path}.{key}"), cell, head or None)
    if path == "evaluation.indicators" and key in ("baseline", "target"):
        aside = _ASIDE.search(head.text)
        year = head.part(*aside.span(1)) if aside else head
        if years_in(normalise(year.text)) and not years_in(normalise(cell.text)):
            row.add(key_of(f"{path}.{key}_year"), year)


def _indicators_by_year(placer: "Placer", table: Table, years: list[int]) -> None:
    """Read a table of indicators whose columns are years: the first is the baseline, the last the target."""
    columns = columns_of(table, "evaluation.indicators")
    if columns is None or columns.path != "evaluation.indicators":
        columns = Columns("evaluation.indicators", (None,) * len(table.heads))
    first = next((n for n in years if _BASELINE.search(table.heads[n].text)), years[0])
    last = next((n for n in reversed(years) if _TARGET.search(table.heads[n].text)), years[-1])
    for cells in table.rows:
        if not any(cells):
            continue
        if not cells[0]:
            placer.form.put("evaluation.notes", row_told(table, cells))
            continue
        again = _indicator_told(placer, cells[0])
        if again is not None:
            again.add(key_of("evaluation.indicators.notes"), row_told(table, (Words(()), *cells[1:])))
            continue
        row = placer.form.row("evaluation.indicators")
        for number, (head, cell) in enumerate(zip(table.heads, cells, strict=True)):
            key = columns.keys[number] or ("name" if number == 0 else None)
            if number in years:
                key = "baseline" if number == first else "target" if number == last else None
            if cell:
                _cell(row, "evaluation.indicators", key, head, cell)
            if cell and number in (first, last) and not row.words(key_of(f"evaluation.indicators.{key}_year")):
                row.add(key_of(f"evaluation.indicators.{key}_year"), head)


def _indicator_told(placer: "Placer", name: Words) -> Record | None:
    """Return the indicator of this name, where another table has told it already."""
    plain = normalise(name.text).strip()
    rows = placer.form.rows.get("evaluation.indicators", [])
    told = ((row, row.words(key_of("evaluation.indicators.name"))) for row in rows)
    return next((row for row, words in told if plain and words and normalise(words.text).strip() == plain), None)


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
            placer.form.put("notes", row_told(Table((label,), ()), (cell,)) if label else cell)


def _projects_by_column(placer: "Placer", table: Table, named: list[int]) -> None:
    for number in named:
        project = placer.add_project(named_in(table.heads[number]))
        for row in table.rows:
            label, cell = row[0], row[number]
            place = place_of_cell(label.text, "projects") if label else None
            if cell and place in ("projects.feasibility", "projects.content"):
                _own_cell(project, place, cell, label)
            elif cell and place:
                fill_row(project, place, cell, label)
            elif cell:
                fill_row(project, "projects.notes", row_told(Table((label,), ()), (cell,)) if label else cell, None)


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


def _own_cell(project: Record, place: str, cell: Words, label: Words) -> None:
    """Fill a cell, save for a sentence in it that tells what else will do (代替策)."""
    for spoken, told in told_sentences("projects", cell):
        other = spoken == "projects.fallback"
        fill_row(project, spoken if other else place, told, None if other else label)


def _project(placer: "Placer", table: Table, columns: Columns, cells: tuple[Words, ...], goes_on: bool = False) -> None:
    name = next((cell for key, cell in zip(columns.keys, cells, strict=True) if key == "name" and cell), None)
    if name is not None and (_DASH.fullmatch(name.text) or is_total(name.text)):
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
    unit = unit_told([*(head.text for head in table.heads), *placer.beside(), *placer.headings()])
    for head, key, cell in zip(table.heads, columns.keys, cells, strict=True):
        if not cell or key == "name" or (key == "id" and key_of("projects.id") in project):
            continue
        if key is None:
            fill_row(project, "projects.notes", row_told(Table((head,), ()), (cell,)), None)
        elif key.startswith("cost"):
            fill_row(project, f"projects.{key}", with_unit(cell, unit), head)
        else:
            fill_row(project, f"projects.{key}", cell, head)
    measure = placer.row("measures")
    named_measure = measure.words(key_of("measures.name")) if measure is not None else None
    if named_measure is not None and key_of("projects.measure") not in project:
        project.add(key_of("projects.measure"), named_measure)


def _other(placer: "Placer", table: Table) -> None:
    """Keep a table that lists nothing of the form: each row as one text where the heading leads."""
    project = placer.row("projects")
    path = placer.path or (place_of_heads([head.text for head in table.heads]) or "")
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
