"""Read a file of Word or Excel as a draft of a plan."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from advisor.documents.blocks import Block, Heading
from advisor.documents.document import draft_of_blocks
from advisor.documents.filled_forms import form_in
from advisor.documents.grids import blocks_of_grid
from advisor.documents.laying_out import Layout, Stretch
from advisor.drafts.draft import Draft
from advisor.drafts.lines import Lines, Spot
from advisor.drafts.loading import named
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.office.handed_on import PROPERTIES, bears_mark
from advisor.office.model import OfficeText
from advisor.office.packages import OfficeKind, Package, open_package


def draft_from_office(data: bytes, kind: OfficeKind, file: str) -> Draft:
    """Read a file of Word or Excel into the tree that a plan file would have; values know paragraph or cell.

    Raises UnreadableDraftError for what is damaged, unsafe, too large or without any text.
    """
    with named(file), _collector_at_rest():
        package = open_package(data, kind)
        if bears_mark(package.parts.get(PROPERTIES, b"")):
            raise UnreadableDraftError(Problem("is-memo", None))
        form = form_in(package, data, file)
        if form is not None:
            return form
        told = _text_of(package)
        layout = Layout(told.items, file)
        if not layout.rows:
            raise UnreadableDraftError(Problem("office-without-text", None))
        blocks = list(_blocks(layout))
        lines = Lines(layout.text, spots=_under_headings(layout, blocks))
        left_out = [Problem(code, None, values) for code, values in told.left_out]
        return draft_of_blocks(blocks, lines, file, left_out)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep Python from looking for cycles: reading makes many objects and no cycles, and the looking takes a fifth."""
    was_at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_at_work:
            gc.enable()


def _text_of(package: Package) -> OfficeText:
    if package.kind is OfficeKind.WORD:
        from advisor.office.word import read_word

        return read_word(package)
    from advisor.office.excel import read_excel
    from advisor.office.sheets import text_of_workbook

    return text_of_workbook(read_excel(package))


def _blocks(layout: Layout) -> Iterator[Block]:
    for part, below in zip(layout.parts, (*layout.parts[1:], None), strict=True):
        if isinstance(part, Stretch):
            yield from layout.blocks(part, table_follows=below is not None)
        else:
            yield from blocks_of_grid(part, layout)


def _under_headings(layout: Layout, blocks: list[Block]) -> list[Spot]:
    """Return where each line stands, in Word with the heading above it."""
    headings = iter([block.words for block in blocks if isinstance(block, Heading) and block.words])
    coming, above = next(headings, None), ""
    spots = []
    for row, spot in zip(layout.rows, layout.spots, strict=True):
        spots.append(spot if spot.sheet else spot._replace(heading=above))
        while coming is not None and coming.start < row.end:
            above, coming = coming.text, next(headings, None)
    return spots
