"""Marked documents: `⟦place words⟧` in a text tells at which place of the plan form a reviewer would put some words.

Places that a reviewer would accept as well follow the first behind commas. A file is named as the document that is made
of it, with `.txt` behind: the text itself for `.md.txt` and `.txt.txt`; a file of Word for `.docx.txt`, as
`tests.documents.office.word` writes it (`**` for a line in bold); a workbook for `.xlsx.txt`, each sheet below its name
(`=== 事業費`), with `<` and `^` joining a cell to the one on its left or above.
"""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from tests.documents.office.excel import put, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, bold, document_bytes, row_of, styled, write

_MARK = re.compile(r"⟦(?P<places>[a-z_.,]+) (?P<words>[^⟧]*)⟧")
_BOLD_LINE = re.compile(r"(?m)^\*\*(.+)\*\*$")
_SHEET = re.compile(r"(?m)^=== (.+)\n")


def sample_of(path: Path) -> Sample:
    """Return the document of a marked file; a file whose name holds `no_plan` is none."""
    text = path.read_text(encoding="utf-8")
    stands = [Stands(*_first(found)) for found in _MARK.finditer(text)]
    named = {"projects": tuple(s.words for s in stands if s.path == "projects.name")}
    name = path.name.removesuffix(".txt")
    expected = Expected(stands=tuple(stands), names=named, plan="no_plan" not in name)
    return Sample(name, "marked", partial(_BUILT[name.rpartition(".")[2]], _MARK.sub(r"\g<words>", text)), expected)


def _first(mark: re.Match[str]) -> tuple[str, str, str, str, str, tuple[str, ...]]:
    first, *others = mark["places"].split(",")
    return first, mark["words"], "", "", "", tuple(others)


def _plain(text: str) -> bytes:
    return text.encode()


def _word(text: str) -> bytes:
    document = blank()
    write(
        document, _BOLD_LINE.sub(r"#### \1", text), heading=lambda d, n, t: bold(d, 1, t) if n == 4 else styled(d, n, t)
    )
    return document_bytes(document)


def _excel(text: str) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    _, *parts = _SHEET.split(text)
    for title, body in zip(parts[::2], parts[1::2], strict=True):
        rows = [row_of(line) if line.startswith("|") else [line] for line in body.splitlines() if line]
        sheet = book.create_sheet(title)
        for down, row in enumerate(rows):
            for right, value in enumerate(row):
                if value and value not in "<^":
                    put(
                        sheet,
                        _range(rows, down, right),
                        float(value.replace(",", "")) if value.replace(",", "").isdecimal() else value,
                    )
    return workbook_bytes(book)


def _range(rows: list[list[str]], down: int, right: int) -> str:
    """Return the cells that a value covers: its own, and those that are joined to it."""
    width = height = 1
    while right + width < len(rows[down]) and rows[down][right + width] == "<":
        width += 1
    while down + height < len(rows) and right < len(rows[down + height]) and rows[down + height][right] == "^":
        height += 1
    first, last = f"{get_column_letter(right + 1)}{down + 1}", f"{get_column_letter(right + width)}{down + height}"
    return first if first == last else f"{first}:{last}"


_BUILT: dict[str, Callable[[str], bytes]] = {"md": _plain, "txt": _plain, "docx": _word, "xlsx": _excel}
