"""Put the rows of a list into the plan form: issues, measures, projects, meetings and so on."""

from itertools import islice
from typing import TYPE_CHECKING

from advisor.documents.blocks import Table, Text
from advisor.documents.columns import Columns, cell_told, row_told, says_nothing
from advisor.documents.form import Record, key_of
from advisor.documents.indicator_tables import fill_cell
from advisor.documents.lexicon import is_label, place_of_heading
from advisor.documents.marks import is_numbers
from advisor.documents.placing_the_way import vision_told
from advisor.documents.project_tables import place_project
from advisor.documents.words import Words, joined
from advisor.patterns import compiled
from advisor.plan.format import elements

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

_POINTING = ("id", "problem", "causes")
LEAST_TOLD, LONG_TEXT, LEAST_ISSUE = 2, 30, 4
_IS_NUMBER = compiled(r"番号|No\.?|№|#|記号|課題番号")
# By which other tables point to an issue: …が分からない（①）.
_OWN_NUMBER = compiled(r"[(（]([①-⑳]|課題[ア-ン0-9０-９①-⑳]{1,2})[)）]$")


def place_rows(placer: "Placer", table: Table, columns: Columns) -> None:
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
    placer.named_issues += path == "issues"
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
