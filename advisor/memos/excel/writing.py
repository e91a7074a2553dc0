"""Write the list as a workbook: the table, a sheet about it, and the sheets that the town added. No macros."""

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from advisor.forms.office_text import TOOL, saved_alike
from advisor.memos.excel.about import counts_in_words, write_about
from advisor.memos.excel.choices import CHOICES, offer
from advisor.memos.excel.columns import FOR_MATCHING, OF_TOWN, Column, heading, mark
from advisor.memos.excel.heights import make_room
from advisor.memos.excel.looks import OWN_WIDTH, WIDTHS, Look, put, put_words
from advisor.memos.excel.model import Row
from advisor.memos.excel.paper import in_one_line, lay_out_paper
from advisor.memos.model import Memo
from advisor.office.handed_on import MARK
from advisor.office.stored import StoredCell, StoredSheet
from advisor.texts import text

HEADING_ROW = 4
_ROOM_FOR_TITLE, _ROOM_FOR_COUNTS, _ROOM_FOR_HEADS = 24.0, 18.0, 30.0  # points; the heads hold the signs of filters
_ROWS_TO_ADD = 200  # below the list, in which words can be chosen too
_SHORT = (Column.NUMBER, Column.PRIORITY, Column.COMPARISON)
_DAY = "yyyy/m/d"
_NO_NAME = str.maketrans(dict.fromkeys("[]:*?/\\", "_"))
_MAX_NAME = 31


def workbook_of(
    memo: Memo, rows: Sequence[Row], own_headings: Sequence[str], sheets: Sequence[StoredSheet], compares: bool
) -> bytes:
    """Return the workbook; `compares` tells whether there was an earlier list. Raises EarlierListError."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = text("list", "sheet-list").in_(memo.language)
    _write_heads(sheet, memo, rows, own_headings)
    for number, row in enumerate(rows, start=HEADING_ROW + 1):
        _write_row(sheet, number, row, own_headings)
    _lay_out(sheet, memo, len(rows), own_headings, compares)
    write_about(book.create_sheet(text("list", "sheet-about").in_(memo.language)), memo, rows)
    for carried in sheets:
        _carry(book, carried)
    book.properties.creator = TOOL
    book.properties.category = MARK
    return saved_alike(book)


def _write_heads(sheet: Worksheet, memo: Memo, rows: Sequence[Row], own_headings: Sequence[str]) -> None:
    put_words(sheet, 2, 1, text("list", "title", document=_title(memo)).in_(memo.language), Look.TITLE)
    put_words(sheet, 3, 1, counts_in_words(memo, rows), Look.LINE)
    for number, room in enumerate((_ROOM_FOR_TITLE, _ROOM_FOR_COUNTS, _ROOM_FOR_HEADS), start=2):
        sheet.row_dimensions[number].height = room
    for number, column in enumerate(Column, start=1):
        sheet.cell(1, number, mark(column))
        look = Look.HEAD_OF_TOWN if column in OF_TOWN else Look.HEAD
        put_words(sheet, HEADING_ROW, number, heading(column, memo.language), look)
    for number, head in enumerate(own_headings, start=len(Column) + 1):
        put_words(sheet, HEADING_ROW, number, head, Look.HEAD_OF_TOWN)


def _write_row(sheet: Worksheet, number: int, row: Row, own_headings: Sequence[str]) -> None:
    hidden = {Column.ID: row.id, Column.SIGNS: " ".join(row.signs)}
    is_past = row.standing is not None and row.standing.is_past
    texts: list[tuple[str, float]] = []
    for at, column in enumerate(Column, start=1):
        if column in hidden:
            put_words(sheet, number, at, hidden[column], Look.TOOL)
            continue
        stored = row.cells.get(column)
        look = Look.TOWN if column in OF_TOWN else Look.TOOL_SHORT if column in _SHORT else Look.TOOL
        look = Look.PAST if is_past else look
        put(sheet, number, at, stored or StoredCell("", ""), look, _DAY if column is Column.DUE else "")
        texts.append((stored.shown if stored else "", WIDTHS[column]))
    for at, head in enumerate(own_headings, start=len(Column) + 1):
        stored = row.own.get(head)
        put(sheet, number, at, stored or StoredCell("", ""), Look.PAST if is_past else Look.TOWN)
        texts.append((stored.shown if stored else "", OWN_WIDTH))
    make_room(sheet, number, texts, Look.TOOL.value.size)


def _lay_out(sheet: Worksheet, memo: Memo, rows: int, own_headings: Sequence[str], compares: bool) -> None:
    """Set columns, filters and pages: the headings stay in sight, on the screen and on every printed page."""
    last, end = HEADING_ROW + max(rows, 1), get_column_letter(len(Column) + len(own_headings))
    sheet.row_dimensions[1].hidden = True
    for number, column in enumerate(Column, start=1):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = WIDTHS[column]
        is_hidden = column in FOR_MATCHING or (column is Column.COMPARISON and not compares)
        sheet.column_dimensions[letter].hidden = is_hidden
        if column in CHOICES:
            offer(sheet, column, f"{letter}{HEADING_ROW + 1}:{letter}{last + _ROWS_TO_ADD}", memo.language)
    for number in range(len(Column) + 1, len(Column) + len(own_headings) + 1):
        sheet.column_dimensions[get_column_letter(number)].width = OWN_WIDTH
    sheet.freeze_panes = f"D{HEADING_ROW + 1}"
    # The filter covers the hidden columns too, so that sorting by it keeps them with their rows.
    sheet.auto_filter.ref = f"A{HEADING_ROW}:{end}{last}"
    lay_out_paper(sheet, memo.title, HEADING_ROW, memo.language)


def _title(memo: Memo) -> str:
    return in_one_line(memo.title)


def _carry(book: Workbook, carried: StoredSheet) -> None:
    """Write a sheet that the town added: its values, without formats."""
    sheet = book.create_sheet(carried.name.translate(_NO_NAME)[:_MAX_NAME] or None)
    for (row, column), stored in sorted(carried.cells.items()):
        put(sheet, row, column, stored, Look.TEXT)
    sheet.sheet_state = "visible" if carried.is_shown else "hidden"
