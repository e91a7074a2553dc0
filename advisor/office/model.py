"""What a file of Word or Excel is made of: paragraphs and grids of cells, as their author sees them."""

from advisor.drafts.lines import Spot
from advisor.records import Record


class Paragraph(Record):
    """A paragraph, or what a cell of a sheet holds: its lines, with the number that the program puts before them.

    `level` is that of a heading by its style, 0 for none; `strong` tells that all of it is set off by weight or size.
    """

    lines: tuple[str, ...]
    spot: Spot
    level: int = 0
    strong: bool = False


class GridCell(Record):
    """A cell of a table: its first row and column, how many of each it covers, and what it holds."""

    row: int
    column: int
    rows: int
    columns: int
    content: "tuple[Item, ...]"


class Grid(Record):
    """A table; rows and columns count from 0."""

    cells: tuple[GridCell, ...]


Item = Paragraph | Grid


class LeftOut(Record):
    """What of a file was not read: the key of its sentence in `knowledge/texts/problems.yaml`, and what fills it."""

    code: str
    values: tuple[tuple[str, str], ...] = ()


class OfficeText(Record):
    """All that was read of a file, in the order in which it is read, and what was left out."""

    items: tuple[Item, ...]
    left_out: tuple[LeftOut, ...] = ()
