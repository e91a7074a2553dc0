"""Read a Word plan of 60 pages with 40 tables, and a workbook of 20 sheets, against the bare libraries' own parse.

Run: `python -m benchmarks.reading_documents`. The peer opens the same bytes with python-docx or openpyxl and takes the
text of every paragraph, cell by cell; ours goes on to the tree of a plan, every value with its place. Both run by turns
in one process; the table shows the fastest of ROUNDS.
"""

from collections.abc import Callable
from io import BytesIO
from time import perf_counter

import docx
import openpyxl

from advisor.documents.opening import draft_of_bytes
from tests.documents.office.w12_sixty_pages import sixty_pages
from tests.documents.office.x17_twenty_sheets import twenty_sheets

ROUNDS = 7


def parse_with_python_docx(data: bytes) -> int:
    """Return the number of characters in a Word file, as the library tells them."""
    document = docx.Document(BytesIO(data))
    found = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        found += [cell.text for row in table.rows for cell in row.cells]
    return sum(map(len, found))


def parse_with_openpyxl(data: bytes) -> int:
    """Return the number of characters in a workbook, as the library tells them."""
    book = openpyxl.load_workbook(BytesIO(data), data_only=True)
    values = (cell.value for sheet in book.worksheets for row in sheet.iter_rows() for cell in row)
    return sum(len(str(value)) for value in values if value is not None)


def fastest(call: Callable[[], object]) -> float:
    """Return the seconds of one call."""
    begun = perf_counter()
    call()
    return perf_counter() - begun


def main() -> None:
    cases: tuple[tuple[str, bytes, Callable[[bytes], int]], ...] = (
        ("plan.docx", sixty_pages(), parse_with_python_docx),
        ("plan.xlsx", twenty_sheets(), parse_with_openpyxl),
    )
    print(f"{'file':10} {'peer ms':>8} {'ours ms':>8} {'ratio':>6}")
    for file, data, peer in cases:
        draft_of_bytes(data, file)
        times = [(fastest(lambda: peer(data)), fastest(lambda: draft_of_bytes(data, file))) for _ in range(ROUNDS)]  # noqa: B023
        theirs, ours = (min(column) * 1000 for column in zip(*times, strict=True))
        print(f"{file:10} {theirs:8.1f} {ours:8.1f} {ours / theirs:6.2f}")


if __name__ == "__main__":
    main()
