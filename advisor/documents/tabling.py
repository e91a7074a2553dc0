"""Put the rows of a table into the plan form."""

from itertools import islice
from typing import TYPE_CHECKING

from advisor.documents.blocks import Table, Text
from advisor.documents.chain_tables import place_chain, roles_of
from advisor.documents.columns import (
    Columns,
    cell_told,
    columns_of,
    holds_amounts,
    row_told,
    says_nothing,
    year_columns,
)
from advisor.documents.compared_projects import compared_columns, projects_by_column
from advisor.documents.form import Record, key_of
from advisor.documents.form_tables import form_of, is_head_of_form
from advisor.documents.headless_tables import columns_by_content
from advisor.documents.indicator_tables import (
    fill_cell,
    indicator_beside_labels,
    indicators_by_year,
    indicators_without_heads,
    lists_indicators,
    tells_targets,
    tells_two_values,
)
from advisor.documents.indicators import add_indicator
from advisor.documents.lexicon import is_label, place_of_cell, place_of_heading, place_of_heads
from advisor.documents.marks import is_numbers
from advisor.documents.measured_projects import without_measures
from advisor.documents.money import (
    names_projects,
    place_costs,
    place_costs_of_projects,
    tells_costs_of_known,
)
from advisor.documents.pairing import place_pairs
from advisor.documents.placing_the_way import vision_told
from advisor.documents.project_tables import (
    place_of_known_projects,
    place_project,
    projects_by_year,
    tell_of_known_projects,
    tells_of_projects,
)
from advisor.documents.rows import fill_row
from advisor.documents.turned_tables import upright
from advisor.documents.words import Words, joined
from advisor.patterns import compiled
from advisor.plan.format import elements
from advisor.plan.years import normalise

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

# What is told there of other towns is no part of this plan.
_OF_OTHERS = ".precedents"
_POINTS = compiled(r"(?:合計|評価|配|得|採|総合)?(?:点|得点|評点|点数|計|評価|評価点)(?:[(（].*[)）])?|合計|計")
_BECOMES = compiled(r"取り?扱い?|判定|扱い|結果|対応|行き先|方針|採否|処理")
_ARROW = compiled(r"\d[^→⇒]*(?:→|⇒)[^→⇒]*\d")
# What is explained there may be called as a part of a plan is.
_TERMS, _TERM = "formulation.terms", compiled(r"(?:用語|語句|言葉|ことば|略語|専門用語)(?:名|の意味)?")
_WHEN = compiled(r"(?:令和|R|20)\s?(?:\d{1,2}|元)\s?年(?:度|\s?\d{1,2}月)")
_OPINION = compiled(r"(?:主な)?(?:御|ご)?(?:意見|質問|要望|提案|提言)(?:等|など)?(?:の(?:内容|要旨|概要))?")
_ANSWER = compiled(
    r"(?:[市町村区県]|本[市町村]|当[市町村])?(?:の)?(?:考え方?|対応|回答|見解|反映)(?:等|など|状況|結果|方針)?.{0,8}"
)
_POINTING = ("id", "problem", "causes")
LEAST_TOLD, LONG_TEXT, LEAST_ISSUE = 2, 30, 4
_IS_NUMBER = compiled(r"番号|No\.?|№|#|記号|課題番号")
# By which other tables point to an issue: …が分からない（①）.
_OWN_NUMBER = compiled(r"[(（]([①-⑳]|課題[ア-ン0-9０-９①-⑳]{1,2})[)）]$")


def place_table(placer: "Placer", table: Table) -> None:
    """Place a table by what it lists."""
    within = placer.path
    if indicator_beside_labels(placer, table):
        return
    if within == _TERMS or (table.heads and _TERM.fullmatch(table.heads[0].text.strip())):
        for cells in table.rows or (table.heads,):
            placer.form.put(_TERMS, row_told(Table(tuple(Words(()) for _ in cells), ()), cells))
        return
    table = upright(without_measures(placer, table, within))
    years = year_columns(table)
    columns = columns_of(table, within)
    if columns is not None and columns.path == "measures" and not placer.projects and _tells_when(table):
        columns = columns_of(table, "projects")
    if (opinions := _opinions_of(table)) is not None:
        _place_opinions(placer, table, opinions)
        return
    if within.endswith(_OF_OTHERS) and (columns is None or columns.path not in ("projects", "measures")):
        _other(placer, table)
        return
    if (within == "formulation.field_selection" and not _tells_what_answers(columns)) or _tells_a_choice(table):
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
    if len(table.heads) == 2 and _is_list_of_labels(table, within):
        _labels(placer, table)
        return
    named = compared_columns(table)
    if named:
        projects_by_column(placer, table, named)
        return
    if columns:
        _rows(placer, table, columns)
        return
    if tell_of_known_projects(placer, table):
        place_of_known_projects(placer, table, years)
        return
    told = columns_by_content(table) if within == "projects" and placer.row("projects") is None else None
    if told is not None:
        _rows(placer, *told)
        return
    if within.startswith("evaluation") and tells_two_values(table):
        indicators_without_heads(placer, table)
        return
    _other(placer, table)


def _tells_what_answers(columns: Columns | None) -> bool:
    """Tell whether a table lists what is carried out and the issue that each answers, in the order of their rank."""
    return columns is not None and columns.path in ("projects", "measures") and "answers" in columns.keys


def _tells_when(table: Table) -> bool:
    """Tell whether most rows of a list name the month or the year in which they are carried out: they are projects."""
    dated = sum(any(_WHEN.search(normalise(cell.text)) for cell in row[1:] if cell) for row in table.rows)
    return len(table.rows) > 1 and 2 * dated > len(table.rows)


def _opinions_of(table: Table) -> int | None:
    """Return the column of a table that tells what others said of the draft, beside what the town answers them."""
    heads = [normalise(head.text).strip() for head in table.heads]
    said = next((n for n, head in enumerate(heads) if _OPINION.fullmatch(head)), None)
    return said if said is not None and any(_ANSWER.fullmatch(head) for head in heads[said + 1 :]) else None


def _place_opinions(placer: "Placer", table: Table, opinions: int) -> None:
    """Keep opinions and answers apart: an opinion, which its head tells, is not what the plan says."""
    for cells in table.rows:
        for number, (head, cell) in enumerate(zip(table.heads, cells, strict=True)):
            if cell and number >= opinions:
                placer.form.put("notes" if number == opinions else "formulation.process", cell_told(head, cell))


def _tells_a_choice(table: Table) -> bool:
    """Tell whether a table ranks what the plan might deal with, and what becomes of it: 分野｜点｜取扱い."""
    heads = [normalise(head.text).strip() for head in table.heads]
    return any(_POINTS.fullmatch(head) for head in heads) and any(_BECOMES.fullmatch(head) for head in heads)


def _tells_values_in_gaps(table: Table) -> bool:
    """Tell whether all rows are an indicator, its values with an arrow between them, and what else is told of it."""
    return len(table.heads) > 1 and all(
        row[1] and _ARROW.search(normalise(row[1].text)) for row in (table.heads, *table.rows)
    )


def _rows(placer: "Placer", table: Table, columns: Columns) -> None:
    """Read a list row by row; one whose name goes on from the row above tells more of the same."""
    main = columns.keys.index(key) if (key := _main(columns)) else None
    before: tuple[Words, ...] = ()
    heads = [head.text for head in table.heads]
    tells_issues = columns.path == "measures" and _tells_issues(placer, table, columns)
    for cells in table.rows:
        if [cell.text for cell in cells] == heads:
            continue  # the head again, on the next page
        if _is_labelled_text(cells):
            label, told = (cell for cell in cells if cell)
            placer.place(Text(told, joined((label, told), "："), "", label))
            continue
        if main is not None and before and cells[main] and cells[main] is before[main] and columns.path != "vision":
            cells = tuple(Words(()) if n == main or cell is before[n] else cell for n, cell in enumerate(cells))
            _row(placer, table, columns, cells, goes_on=True)
            continue
        before = cells
        if tells_issues and not _told_as_issue(placer, table, columns, cells):
            continue
        _row(placer, table, columns, cells)


def _tells_issues(placer: "Placer", table: Table, columns: Columns) -> bool:
    """Tell whether a list of measures is where the issues are told, too: in words, and nowhere before."""
    if "answers" not in columns.keys or placer.form.rows.get("issues"):
        return False
    told = [row[columns.keys.index("answers")].text for row in table.rows]
    return all(len(text) > LEAST_ISSUE and not is_numbers(text) for text in told)


def _told_as_issue(placer: "Placer", table: Table, columns: Columns, cells: tuple[Words, ...]) -> bool:
    """Begin the issue that a measure answers; tell whether there is a measure for it."""
    row = placer.form.row("issues")
    number = next((n for n, head in enumerate(table.heads) if _IS_NUMBER.fullmatch(head.text.strip())), None)
    if number is not None and cells[number]:
        row.add(key_of("issues.id"), cells[number])
    row.add(key_of("issues.problem"), cells[columns.keys.index("answers")])
    content = [cell for key, cell in zip(columns.keys, cells, strict=True) if key in ("content", "non_ict", "name")]
    return not content or not all(says_nothing(cell.text) for cell in content)


def _is_labelled_text(cells: tuple[Words, ...]) -> bool:
    """Tell whether below a list stands what is told of all of it: 公表｜結果は広報に載せる。."""
    told = list(islice(filter(None, cells), LEAST_TOLD + 1))
    if len(told) != LEAST_TOLD or len(cells) <= LEAST_TOLD or not is_label(told[0].text):
        return False
    return told[1].text.rstrip().endswith("。") or len(told[1].text) > LONG_TEXT


def _main(columns: Columns) -> str | None:
    """Return the column that names the rows of a list."""
    return next((key for key in ("name", "problem") if key in columns.keys), None)


def _row(placer: "Placer", table: Table, columns: Columns, cells: tuple[Words, ...], goes_on: bool = False) -> None:
    path = columns.path
    if not any(cells):
        return
    if path == "projects":
        place_project(placer, table, columns, cells, goes_on)
        return
    if path == "vision.current":
        vision = vision_told(placer)
        row = Record()
        if vision is None:
            placer.form.record("vision.current")
            placer.form.put("vision.current", row_told(table, cells))
            return
        vision.add(key_of(path), row)
    elif path == "issues" and _names_by_number(columns, cells):
        row = Record()  # no issue of its own: its cells tell of the measures beside it
        for head, key, cell in zip(table.heads, columns.keys, cells, strict=True):
            if cell and key and key not in _POINTING:
                placer.form.put("notes", cell_told(head, cell))
    else:
        rows = placer.form.rows.get(path, [])
        row = rows[-1] if goes_on and rows else placer.form.row(path)
        if table.group is not None and "field" not in columns.keys and _has_field(path) and not goes_on:
            row.add(key_of(f"{path}.field"), table.group)
    if path == "issues" and "id" not in columns.keys and (number := _number_at_end(cells)) is not None:
        row.add(key_of("issues.id"), number)
    for head, key, cell in zip(table.heads, columns.keys, cells, strict=True):
        beside = place_of_heading(head.text) or "" if cell and head and key is None and path == "issues" else ""
        if beside == "measures":
            _measure_beside(placer, columns, cells, cell)
        elif beside.startswith("vision"):
            _vision_beside(placer, columns, cells, beside, cell)
        elif cell and not (path == "measures" and says_nothing(cell.text)):
            fill_cell(row, path, key, head, cell)


def _names_by_number(columns: Columns, cells: tuple[Words, ...]) -> bool:
    """Tell whether a row names issues by their numbers and tells none: 原因 ②③."""
    told = [cell.text for key, cell in zip(columns.keys, cells, strict=True) if key in _POINTING and cell]
    return bool(told) and all(is_numbers(text) for text in told)


def _number_at_end(cells: tuple[Words, ...]) -> Words | None:
    """Return the number by which a row of issues calls itself at the end of a cell: …が分からない（①）."""
    found = [(cell, end) for cell in cells if (end := _OWN_NUMBER.search(cell.text))]
    return found[0][0].part(*found[0][1].span(1)) if len(found) == 1 else None


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
