"""From the cells of a sheet to paragraphs and tables: what stands alone in its row, and what stands side by side."""

from collections.abc import Iterator
from itertools import groupby

from advisor.drafts.lines import Spot
from advisor.office.excel import Sheet, Workbook
from advisor.office.model import Grid, GridCell, Item, LeftOut, OfficeText, Paragraph
from advisor.patterns import compiled

_LETTER = compiled(r"[ぁ-んァ-ヶー一-龠々]")
_NO_NAME = compiled(r"(?:sheet|シート)\s*\d*", 2)
_EXAMPLE = compiled(
    r"記[入載]例|記[入載]要領|入力規則|選択肢|(?:見本|サンプル|例|リスト)|(?:プルダウン|ドロップダウン|選択|入力)リスト"
)
_DIGIT = r"[\d０-９一二三四五六七八九十]"
_NUMBER = compiled(
    rf"第?[ 　]?(?:{_DIGIT}{{1,3}}|[Ⅰ-Ⅻ])[ 　]?[章節項]?[.．、)）]?|[(（](?:{_DIGIT}{{1,3}}|[ア-ン])[)）]"
    r"|[①-⑳ア-ン■□◆◇●○][.．、)）]?|[\d０-９]{1,2}[-－.．][\d０-９]{1,2}"
)
_TITLE = compiled(r"[^。、]{1,40}")
MOST_BLANK_ROWS = 1
LEAST_LETTERS = 4


def text_of_workbook(book: Workbook) -> OfficeText:
    """Return a workbook as one text: each sheet but the first under its name; sheets of examples are left out."""
    items: list[Item] = []
    examples = [sheet.name for sheet in book.sheets if _EXAMPLE.fullmatch(sheet.name.strip())]
    if len(examples) == len(book.sheets):
        examples = []
    for sheet in book.sheets:
        told = list(items_of_sheet(sheet)) if sheet.name not in examples else []
        if not told:
            continue
        items += _titled(sheet, told) if items else told
    left_out = (LeftOut("example-sheets", (("sheets", "、".join(examples)),)),) if examples else ()
    return OfficeText(tuple(items), (*book.left_out, *left_out))


def _titled(sheet: Sheet, told: list[Item]) -> list[Item]:
    """Put the name of a sheet above what it holds; a title in its first row is a heading below it, or in its place."""
    name = Paragraph((sheet.name,), Spot(sheet=sheet.name), level=1)
    first = told[0]
    if not isinstance(first, Paragraph) or len(first.lines) > 1 or not _TITLE.fullmatch(first.lines[0]):
        return [name, *told]
    if sheet.name in first.lines[0] or _NO_NAME.fullmatch(sheet.name):
        return [first._replace(level=1), *told[1:]]
    return [name, first._replace(level=2), *told[1:]]


def items_of_sheet(sheet: Sheet) -> Iterator[Item]:
    """Yield the paragraphs and tables of a sheet, from top to bottom."""
    rows = [list(cells) for _, cells in groupby(sheet.cells, key=lambda cell: cell.row)]
    rows = [row if _heads_of(row, below) else _joined(row) for row, below in zip(rows, [*rows[1:], []], strict=False)]
    rows = [row if _is_listed(rows, number) else _numbered(row) for number, row in enumerate(rows)]
    table = _OpenTable()
    for number, row in enumerate(rows):
        following = rows[number + 1] if number + 1 < len(rows) else []
        if table.rows and not table.goes_on(row, following):
            yield from table.items()
            table = _OpenTable()
        if len(row) > 1 or table.rows or (row[0].rows > 1 and _beside(row[0], following)):
            table.add(row)
        else:
            yield from row[0].content
    yield from table.items()


class _OpenTable:
    """The rows of a table that may go on: how far they reach, and in which columns their cells begin."""

    def __init__(self) -> None:
        self.rows: list[list[GridCell]] = []
        self.reach = 0
        self.starts: set[int] = set()

    def add(self, row: list[GridCell]) -> None:
        """Take up a row."""
        self.rows.append(row)
        for cell in row:
            self.reach = max(self.reach, cell.row + cell.rows)
            self.starts.add(cell.column)

    def items(self) -> Iterator[Item]:
        """Yield the table; a single cell as the text that it holds."""
        if len(self.rows) == 1 and len(self.rows[0]) == 1:
            yield from self.rows[0][0].content
        elif self.rows:
            yield Grid(tuple(cell for row in self.rows for cell in row))

    def goes_on(self, row: list[GridCell], following: list[GridCell]) -> bool:
        """Tell whether a row belongs to the table above it."""
        first = row[0]
        if first.row < self.reach:
            return True
        if first.row > self.reach + MOST_BLANK_ROWS:
            return False
        if len(row) > 1:
            own = {cell.column for cell in row}
            shared = len(own & self.starts)
            return shared * 2 > len(own) if first.row > self.reach else shared > 0
        # Alone in its row: within a list of several columns it is a row of one cell, elsewhere a text of its own.
        listed = len(self.rows) > 1 and first.row == self.reach and first.column in self.starts and len(following) > 1
        beside = bool(following) and following[0].row == first.row + first.rows and following[0].column in self.starts
        narrow = first.columns <= max(cell.columns for cell in self.rows[-1])
        across = len(following) > 2 and first.columns >= len(self.starts)
        return listed and beside and (narrow or across)


def _beside(cell: GridCell, row: list[GridCell]) -> bool:
    return bool(row) and row[0].row < cell.row + cell.rows


def _heads_of(row: list[GridCell], below: list[GridCell]) -> bool:
    """Tell whether letters in a row are heads: the row below has something else in the same columns."""
    letters = {cell.column for cell in row if _is_letter(cell)}
    others = {cell.column for cell in below if not _is_letter(cell)}
    return len(letters & others) >= LEAST_LETTERS


def _joined(row: list[GridCell]) -> list[GridCell]:
    """Put letters together that stand each in a cell of its own, side by side."""
    if len(row) < LEAST_LETTERS:
        return row
    found: list[GridCell] = []
    letters: list[GridCell] = []
    for cell in row:
        is_letter = _is_letter(cell)
        if letters and not (is_letter and cell.column == letters[-1].column + letters[-1].columns):
            found += _word(letters)
            letters = []
        if is_letter:
            letters.append(cell)
        else:
            found.append(cell)
    return found + _word(letters)


def _is_listed(rows: list[list[GridCell]], number: int) -> bool:
    """Tell whether a number and the text beside it are a row of a list with heads, and not a numbered line."""
    columns = [cell.column for cell in rows[number]]
    while number and len(columns) == 2:
        row, above = rows[number], rows[number - 1]
        if [cell.column for cell in above] != columns or above[0].row + above[0].rows != row[0].row:
            return False
        first = above[0].content[0]
        if not isinstance(first, Paragraph) or not _NUMBER.fullmatch(first.lines[0].strip()):
            return True
        number -= 1
    return False


def _numbered(row: list[GridCell]) -> list[GridCell]:
    """Put a number that stands in a cell of its own before the text beside it."""
    if len(row) != 2:
        return row
    number, text = (cell.content[0] for cell in row)
    if not isinstance(number, Paragraph) or not isinstance(text, Paragraph) or len(number.lines) > 1:
        return row
    if not _NUMBER.fullmatch(number.lines[0].strip()) or row[0].rows > 1:
        return row
    first, *rest = text.lines
    told = text._replace(lines=(f"{number.lines[0].strip()} {first.strip()}", *rest))
    return [row[0]._replace(columns=row[1].column + row[1].columns - row[0].column, content=(told,))]


def _is_letter(cell: GridCell) -> bool:
    first = cell.content[0]
    return isinstance(first, Paragraph) and len(first.lines) == 1 and bool(_LETTER.fullmatch(first.lines[0].strip()))


def _word(letters: list[GridCell]) -> list[GridCell]:
    if len(letters) < LEAST_LETTERS:
        return letters
    first, last = letters[0], letters[-1]
    told = [cell.content[0] for cell in letters]
    line = "".join(paragraph.lines[0].strip() for paragraph in told if isinstance(paragraph, Paragraph))
    lead = told[0]
    content = (lead._replace(lines=(line,)),) if isinstance(lead, Paragraph) else first.content
    return [first._replace(columns=last.column + last.columns - first.column, content=content)]
