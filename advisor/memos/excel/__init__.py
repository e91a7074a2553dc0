"""The list of remarks in Excel, which the town fills in and hands back for the next one."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from advisor.memos.model import Memo


def excel_list(memo: "Memo", previous: bytes | None = None) -> bytes:
    """Return the list of a memo as the bytes of a workbook, the same for the same input.

    `previous` is an earlier list as the town returned it. Its entries, the rows and columns that were added to it, and
    its other sheets are taken over; each row tells how it stands since then. Raises EarlierListError where it is
    damaged, of another kind, too large, of another town, or holds no list.
    """
    from advisor.memos.excel.earlier import check_town, earlier_list
    from advisor.memos.excel.merging import rows_of
    from advisor.memos.excel.writing import workbook_of

    earlier = earlier_list(previous) if previous is not None else None
    if earlier is not None:
        check_town(earlier, memo.municipality)
    rows = rows_of(memo, earlier)
    headings = dict.fromkeys([*(earlier.own_headings if earlier else ()), *(head for row in rows for head in row.own)])
    return workbook_of(memo, rows, tuple(headings), earlier.sheets if earlier else (), earlier is not None)
