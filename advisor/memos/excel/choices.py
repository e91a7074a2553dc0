"""What can be chosen in the columns of the town; other words may be entered as well, after a word of warning."""

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from advisor.language import Language
from advisor.memos.excel.columns import Column
from advisor.texts import text

CHOICES = {
    Column.POLICY: ("mend", "explain", "discuss", "ask", "later", "keep"),
    Column.STATUS: ("open", "begun", "done", "left"),
}


def words_to_choose(column: Column, language: Language) -> tuple[str, ...]:
    """Return what can be chosen in a column."""
    return tuple(text("list", f"{column}-{choice}").in_(language) for choice in CHOICES[column])


def offer(sheet: Worksheet, column: Column, cells: str, language: Language) -> None:
    """Let one of the words of a column be chosen in some cells."""
    words = ",".join(words_to_choose(column, language))
    made = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True, errorStyle="warning")
    made.showErrorMessage = True
    made.errorTitle = text("list", "other-input-title").in_(language)
    made.error = text("list", "other-input").in_(language)
    sheet.add_data_validation(made)
    made.add(cells)
