"""Rows of the list: what a remark says, what the town entered, and how both stand since the last list."""

from enum import StrEnum

from advisor.language import Language
from advisor.memos.excel.columns import SIGNED, Column
from advisor.office.stored import StoredCell, StoredSheet
from advisor.records import Record
from advisor.texts import text


class Standing(StrEnum):
    """How a row stands since the last list; the last three have no remark in the new one."""

    NEW = "new"
    OPEN = "open"
    AGAIN = "again"
    UNSURE = "unsure"
    RESOLVED = "resolved"
    UNCLEAR = "unclear"
    ADDED = "added"

    @property
    def is_past(self) -> bool:
        """Tell whether the row is of an earlier list alone."""
        return self in (Standing.RESOLVED, Standing.UNCLEAR)

    def in_(self, language: Language) -> str:
        """Return the word for it."""
        return text("list", f"standing-{self}").in_(language)


class EarlierRow(Record):
    """A row of an earlier list: its cells by column, those of the town's own columns by heading, comments on it.

    `id` is that of its remark, "" where it has none; `signs` tell what stood in the columns about the remark when the
    list was made, in their order, empty where that is not known.
    """

    id: str
    signs: tuple[str, ...]
    cells: dict[Column, StoredCell]
    own: dict[str, StoredCell]
    comments: tuple[tuple[Column | str, str], ...]

    @property
    def written(self) -> dict[Column, str]:
        """The sign of what stood in each column about the remark, as far as it is known."""
        return dict(zip(SIGNED, self.signs, strict=False))

    def shown(self, column: Column) -> str:
        """Return what a cell shows."""
        cell = self.cells.get(column)
        return cell.shown if cell is not None else ""


class EarlierList(Record):
    """An earlier list: `has_ids` tells whether its ids are still there; `sheets` are those that the town added.

    `municipality` is that of the plan, "" where it is not known.
    """

    municipality: str
    has_ids: bool
    own_headings: tuple[str, ...]
    rows: tuple[EarlierRow, ...]
    sheets: tuple[StoredSheet, ...]


class Row(Record):
    """A row to be written; `standing` is None in a first list."""

    standing: Standing | None
    id: str
    signs: tuple[str, ...]
    cells: dict[Column, StoredCell]
    own: dict[str, StoredCell]
