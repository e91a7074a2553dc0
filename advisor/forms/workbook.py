"""A form as an Excel workbook: a cover, one sheet a section, and a hidden sheet of what can be chosen. No macros."""

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from advisor.forms.form import Row, Section, Wanted, form_of
from advisor.forms.formats import TooLongForACellError
from advisor.forms.guidance import how_to
from advisor.forms.office_text import TOOL, fit_for_office, saved_alike
from advisor.forms.words import word
from advisor.forms.workbook_choices import Choices
from advisor.forms.workbook_looks import Look, dress, lay_out_cover, lay_out_sheet, make_room, make_room_on_cover
from advisor.forms.workbook_marks import COVER_SHEET, OWN, Column, coded
from advisor.language import Language

MAX_CELL = 32_767  # characters that a cell of Excel holds
_HEAD = {
    Column.ITEM: "column-item",
    Column.STATE: "column-state",
    Column.VALUE: "column-value",
    Column.GUIDANCE: "column-guidance",
    Column.EXAMPLE: "column-example",
}


def workbook_form(wanted: Wanted) -> bytes:
    """Return a form as the bytes of a workbook. Raises TooLongForACellError."""
    book = Workbook()
    _write_cover(book.worksheets[0], wanted.language)
    choices = Choices(wanted.language)
    for section in form_of(wanted):
        _write_section(book.create_sheet(section.title.in_(wanted.language)), section, choices, wanted.language)
    choices.write(book)
    book.properties.creator = TOOL
    return saved_alike(book)


def _write_cover(sheet: Worksheet, language: Language) -> None:
    sheet.title = word("cover").in_(language)
    _put(sheet, 1, 1, COVER_SHEET)
    lines = (word("title"), *how_to())
    for number, words in enumerate(lines, start=2):
        _put(sheet, number, 1, OWN)
        cell = _put(sheet, number, 2, words.in_(language))
        dress(cell, Look.TITLE if number == 2 else Look.TEXT)
        make_room_on_cover(sheet, number, words.in_(language))
    lay_out_cover(sheet)


def _write_section(sheet: Worksheet, section: Section, choices: Choices, language: Language) -> None:
    for number, column in enumerate(Column, start=1):
        _put(sheet, 1, number, column)
        head = word(_HEAD[column]).in_(language) if column in _HEAD else OWN
        dress(_put(sheet, 2, number, head), Look.HEAD)
    for number, row in enumerate(section.rows, start=3):
        _write_row(sheet, number, row, choices)
    lay_out_sheet(sheet, section.title.in_(language), word("page").in_(language))


def _write_row(sheet: Worksheet, number: int, row: Row, choices: Choices) -> None:
    line = row.line
    values = (line.place, line.label, line.state, line.text, row.guidance, row.example)
    cells = [_put(sheet, number, column, text, line.label) for column, text in enumerate(values, start=1)]
    for cell, look in zip(cells[1:], _looks(row), strict=True):
        dress(cell, look, line.path.count(".") if cell is cells[1] else 0)
    make_room(sheet, number, values[1:])
    choices.offer(sheet, cells[2], cells[3], row)


def _looks(row: Row) -> tuple[Look, ...]:
    """Return the looks of the item, its state, the field to fill in, the guidance and the example."""
    if row.begins_item:
        field = Look.FIELD if row.element.path.endswith("indicators") or not row.line.blank else Look.BLOCK
        return (Look.BLOCK, field, field, Look.BLOCK, Look.BLOCK)
    if row.holds_others:
        field = Look.FIELD if row.element.kind.value == "rows" or not row.line.blank else Look.GROUP
        return (Look.GROUP, field, field, Look.GUIDANCE, Look.EXAMPLE)
    item = Look.FIELD if row.names_itself else Look.ITEM
    return (item, Look.FIELD, Look.FIELD, Look.GUIDANCE, Look.EXAMPLE)


def _put(sheet: Worksheet, row: int, column: int, text: str, label: str = "") -> Cell:
    """Write a text into a cell: always as text, even one that begins as a formula does."""
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell), get_column_letter(column)
    if text:
        stored = coded(fit_for_office(text))
        if len(stored) > MAX_CELL:
            raise TooLongForACellError(label, MAX_CELL)
        cell.value = stored
        cell.data_type = "s"
    return cell
