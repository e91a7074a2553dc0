"""What can be chosen in the cells of a workbook: states, stage, kind of document, fields, reasons.

The words stand on a hidden sheet, since a list written into a cell may have 255 characters only. Other words may be
written as well: a field may be called otherwise, and a state may be told in one's own words.
"""

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from advisor.forms.choosing import value_choices
from advisor.forms.form import Row
from advisor.forms.words import StateWord, word
from advisor.forms.workbook_marks import CHOICES_SHEET
from advisor.language import Language

_STATES, _FIELDS = "states", "fields"


class Choices:
    """The lists of one workbook, each in a column of the hidden sheet."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._title = word("choices-sheet").in_(language)
        self._lists: dict[str, list[str]] = {}
        self._offers: dict[tuple[str, str], DataValidation] = {}

    def offer(self, sheet: Worksheet, state: Cell, value: Cell, row: Row) -> None:
        """Let the state of a row be chosen, and its value where that is one of a list."""
        self._validation(sheet, _STATES, [each.in_(self._language) for each in StateWord]).add(state.coordinate)
        words = value_choices(row.element, self._language)
        if words:
            name = row.element.path if row.element.choices else _FIELDS
            self._validation(sheet, name, words).add(value.coordinate)

    def write(self, book: Workbook) -> None:
        """Add the hidden sheet with the lists."""
        sheet = book.create_sheet(self._title)
        sheet["A1"] = CHOICES_SHEET
        for column, words in enumerate(self._lists.values(), start=2):
            for number, choice in enumerate(words, start=1):
                sheet.cell(number, column, choice)
        sheet.sheet_state = "hidden"

    def _validation(self, sheet: Worksheet, name: str, words: list[str]) -> DataValidation:
        if (sheet.title, name) not in self._offers:
            self._lists.setdefault(name, words)
            letter = get_column_letter(list(self._lists).index(name) + 2)
            source = f"{quote_sheetname(self._title)}!${letter}$1:${letter}${len(words)}"
            made = DataValidation(type="list", formula1=source, allow_blank=True, showErrorMessage=False)
            sheet.add_data_validation(made)
            self._offers[sheet.title, name] = made
        return self._offers[sheet.title, name]
