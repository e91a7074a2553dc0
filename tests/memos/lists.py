"""Lists as a town handles them: made of a real review or of remarks of the test's own, and changed by another library."""

from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from advisor import api
from advisor.language import Language
from advisor.memos.building import memo_of
from advisor.memos.excel import excel_list
from advisor.memos.excel.columns import Column, mark
from advisor.memos.model import Memo, Remark

HEADS = {
    Language.JAPANESE: ("No.", "優先度", "区分", "箇所", "現在の記載", "指摘・確認事項", "根拠（資料・頁）", "対応案", "担当", "対応方針", "対応状況", "期限", "備考"),
    Language.ENGLISH: ("No.", "Priority", "Kind", "Place", "Current text", "Remark or question", "Grounds (document, page)", "Proposal", "In charge", "Decision", "Status", "Due", "Notes"),
}  # fmt: skip
MARKS_ROW, HEAD_ROW, FIRST_ROW = 1, 4, 5
TOWN = ("staff", "policy", "status", "due", "note")
AT = {str(column): number for number, column in enumerate(Column, start=1)}


@cache
def memo(draft: str = "samples/half.yaml", language: Language = Language.JAPANESE) -> Memo:
    return memo_of(api.review(draft), language)


def with_remarks(*remarks: Remark, of: Memo | None = None) -> Memo:
    """Return a memo with these remarks, numbered anew."""
    numbered = tuple(remark._replace(number=number) for number, remark in enumerate(remarks, start=1))
    return (of or memo())._replace(remarks=numbered, main=len(numbered))


def opened(content: bytes) -> Workbook:
    return load_workbook(BytesIO(content))


def saved(book: Workbook) -> bytes:
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def changed(content: bytes, change: Callable[[Worksheet], None]) -> bytes:
    """Return a list after somebody has changed its first sheet."""
    book = opened(content)
    change(book.worksheets[0])
    return saved(book)


def filled(content: bytes, **columns: Any) -> bytes:
    """Return a list in which every row has an entry of its own: the number of the remark behind the words."""

    def fill(sheet: Worksheet) -> None:
        for row in range(FIRST_ROW, sheet.max_row + 1):
            for column in TOWN:
                sheet.cell(row, AT[column]).value = f"{column} {sheet.cell(row, 1).value}"

    return changed(content, fill)


def rows(content: bytes, sheet: int = 0) -> list[dict[str, Any]]:
    """Return the rows of a list by the words of the hidden row, or the heading of a column that has none."""
    table = opened(content).worksheets[sheet]
    marks = [cell.value for cell in table[MARKS_ROW]]
    heads = [cell.value for cell in table[HEAD_ROW]]
    names = [word.removeprefix("advisor-") if word else head for word, head in zip(marks, heads, strict=True)]
    return [
        {name: cell.value for name, cell in zip(names, line, strict=True)}
        for line in table.iter_rows(min_row=FIRST_ROW)
    ]


def standings(content: bytes) -> dict[str, str]:
    """Return how each row stands, without the number that it had, by its id."""
    return {row["id"] or row["note"]: row["comparison"].partition("\n")[0] for row in rows(content)}


def entries(content: bytes) -> dict[str, tuple[Any, ...]]:
    return {row["id"]: tuple(row[column] for column in TOWN) for row in rows(content)}


def again(content: bytes, new: Memo | None = None) -> bytes:
    """Return the next list, with an earlier one handed in."""
    return excel_list(new or memo(), content)


def column_of(sheet: Worksheet, column: Column) -> int:
    return next(cell.column for cell in sheet[MARKS_ROW] if cell.value == mark(column) and cell.column)
