"""Tables as people type them: with strokes, with tabs or wide gaps, or as lines of 「項目：内容／項目：内容」."""

from collections.abc import Callable

from advisor.documents.aligned_tables import aligned_table
from advisor.documents.blocks import Table
from advisor.documents.markup import words_of
from advisor.documents.numbering import bullet_at
from advisor.documents.typed_lines import GAP, MOST_CELLS, WIDE_GAP, Lines, Span, cells_of, pieces_of, table_of
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.years import normalise, years_in

_STROKES = "|｜│┃"
_STROKE = compiled(r"(?<!\\)[|｜│┃]")
_OF_ONE_WIDTH = {"|": compiled(r"(?<!\\)\|"), "｜": compiled(r"(?<!\\)｜")}
_RULE = compiled(r"[\s|｜│┃:：\-=＋+─━┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛┠┨┯┷┝┥╂―—－]+")
_FULL_WIDTH_GAP = compiled(r"　[ 　]*")
_RECORD_STROKE = compiled(r"[／/](?=[^／/：:。\n]{1,20}[：:](?!//))")
_RECORD_KEY = compiled(r"[ 　]*([^／/：:。、\n]{1,20})[：:](?!//)[ 　]*")
_AMOUNT = compiled(r"[▲△\-−]?[\d,]+(?:\.\d+)?(?:千円|万円|円)?|[-―—－ー]|皆減|皆増")
_YEAR = compiled(r"[RHrh]?[\d年度令和平成元./()]{1,12}(?:見込|予定|計画|実績)?\)?")
_TOTAL = compiled(r"合?計|総額|総計|合計額")
LEAST_NARROW = 3


def table_at(lines: Lines, number: int) -> tuple[Table, int] | None:
    """Return the table that begins at a line, and the number of the line behind it."""
    row = lines.row(number)
    if row[:1] in _STROKES or (row.count("|") > 1 and _goes_on_with_strokes(row, lines.row(number + 1))):
        return _with_strokes(lines, number)
    for reader in (_of_records, _of_amounts, _of_wide_gaps, _of_single_gaps):
        found = reader(lines, number)
        if found:
            return found
    return None


def _of_wide_gaps(lines: Lines, number: int) -> tuple[Table, int] | None:
    """Read lines parted by wide gaps: by the number of cells or by where these stand, whichever reaches further."""
    counted, aligned = _of_gaps(lines, number), aligned_table(lines, number)
    return aligned if aligned and (counted is None or aligned[1] > counted[1]) else counted


def _goes_on_with_strokes(row: str, below: str) -> bool:
    """Tell whether below a line with strokes stands a rule, or another that has as many."""
    return bool(below) and (_RULE.fullmatch(below) is not None or below.count("|") == row.count("|"))


def is_frame(row: str) -> bool:
    """Tell whether a line is the frame of a table and holds no words."""
    return row[0] in "┌└├┏┗┣╔╚╠+" and _RULE.fullmatch(row) is not None


def _split(lines: Lines, number: int, gap: Callable[[str], list[Span]]) -> list[Span]:
    start, end = lines.spans[number]
    return [(start + low, start + high) for low, high in gap(lines.text[start:end])]


def _with_strokes(lines: Lines, number: int) -> tuple[Table, int]:
    rows: list[tuple[Words, ...]] = []
    while number < len(lines) and _STROKE.search(lines.row(number)):
        if not _RULE.fullmatch(lines.row(number)):
            rows.append(cells_of(lines.text, _split(lines, number, _between_strokes)))
        number += 1
        if number < len(lines) and lines.row(number) and _RULE.fullmatch(lines.row(number)):
            number += 1
    return table_of(rows), number


def _between_strokes(row: str) -> list[Span]:
    """Return the cells of a row; a stroke of another width than those at both ends is text: |柱１｜発信|集約する|."""
    strokes = _OF_ONE_WIDTH[row[0]] if row[0] in _OF_ONE_WIDTH and row[-1] == row[0] else _STROKE
    ends = [found.start() for found in strokes.finditer(row)][:MOST_CELLS]
    starts = [0, *(end + 1 for end in ends)]
    bounds = list(zip(starts, [*ends, len(row)], strict=True))
    if row[:1] in _STROKES:
        bounds = bounds[1:]
    if bounds and not row[slice(*bounds[-1])].strip():
        bounds = bounds[:-1]
    return bounds


def _of_records(lines: Lines, number: int) -> tuple[Table, int] | None:
    heads: list[str] = []
    rows: list[tuple[tuple[Words, ...], tuple[Words, ...]]] = []
    while number < len(lines):
        cells = _record(lines, number)
        if len(cells) < 2 or (rows and [head.text for head, _ in cells] != heads):
            break
        heads = [head.text for head, _ in cells]
        rows.append((tuple(head for head, _ in cells), tuple(cell for _, cell in cells)))
        number += 1
    return (Table(rows[0][0], tuple(cells for _, cells in rows)), number) if rows else None


def _record(lines: Lines, number: int) -> list[tuple[Words, Words]]:
    """Return the heads and cells of a line such as 「・課題：ア／施策：研修」; the first cell may have no head."""
    start, end = lines.spans[number]
    if "／" not in lines.text[start:end] and "/" not in lines.text[start:end]:
        return []
    listed = bullet_at(lines.text, start, end)
    start = listed or start
    cuts = [found.start() for found in _RECORD_STROKE.finditer(lines.text, start, end)][:MOST_CELLS]
    cells = []
    for low, high in zip([start, *(cut + 1 for cut in cuts)], [*cuts, end], strict=True):
        key = _RECORD_KEY.match(lines.text, low, high)
        if key:
            cells.append((words_of(lines.text, key.start(1), key.end(1)), words_of(lines.text, key.end(), high)))
        elif not cells:
            cells.append((Words(()), words_of(lines.text, low, high)))
    # A line of prose may end in one label: 企画課　令和８年11月／計画期間：３年.
    return cells if listed or sum(bool(head) for head, _ in cells) > 1 else []


def _of_amounts(lines: Lines, number: int) -> tuple[Table, int] | None:
    """Read rows that end in as many amounts as years stand in the line above them."""
    columns = pieces_of(lines, number, GAP)
    heads = [span for span in columns if _is_column(lines.text[slice(*span)])]
    if len(heads) < 2 or heads != columns[-len(heads) :]:
        return None
    rows = []
    behind = number + 1
    while behind < len(lines):
        cells = pieces_of(lines, behind, GAP)
        amounts = cells[-len(heads) :]
        if len(cells) <= len(heads) or not all(_is_amount(lines.text[slice(*cell)]) for cell in amounts):
            break
        rows.append(cells_of(lines.text, [(cells[0][0], cells[-len(heads) - 1][1]), *amounts]))
        behind += 1
    if not rows:
        return None
    label = columns[0][0], columns[len(columns) - len(heads) - 1][1]
    first = words_of(lines.text, *label) if len(columns) > len(heads) else Words(())
    return Table((first, *cells_of(lines.text, heads)), tuple(rows)), behind


def _is_column(words: str) -> bool:
    """Tell whether words are a year or a total, and nothing besides."""
    plain = normalise(words).replace(" ", "")
    return bool(_TOTAL.fullmatch(plain) or (_YEAR.fullmatch(plain) and years_in(f"{plain}年度")))


def _is_amount(words: str) -> bool:
    return bool(_AMOUNT.fullmatch(normalise(words)))


def _of_gaps(lines: Lines, number: int) -> tuple[Table, int] | None:
    """Read lines of as many cells each, parted by tabs or wide gaps."""
    first = pieces_of(lines, number, WIDE_GAP)
    width = len(first)
    narrow = pieces_of(lines, number, GAP) if width > 1 else []
    if len(narrow) > max(width, LEAST_NARROW - 1) and all(
        len(pieces_of(lines, number + down, WIDE_GAP)) == len(narrow) for down in (1, 2) if number + down < len(lines)
    ):
        first, width = narrow, len(narrow)  # of the heads, some stand close together
    if width < 2:
        return None
    tabs = "\t" in lines.row(number)
    behind = number + (first is narrow)
    while behind < len(lines) and len(pieces_of(lines, behind, WIDE_GAP)) == width:
        behind += 1
    if behind - number < 2 or (width == 2 and not (tabs and behind - number > 2)):
        return None
    below = (pieces_of(lines, line, WIDE_GAP) for line in range(number + 1, behind))
    rows = [cells_of(lines.text, pieces) for pieces in (first, *below)]
    return table_of(rows), behind


def _of_single_gaps(lines: Lines, number: int) -> tuple[Table, int] | None:
    """Read lines of three cells or more, parted by one full-width blank each, as they come out of a PDF file."""
    width = len(pieces_of(lines, number, _FULL_WIDTH_GAP))
    if width < LEAST_NARROW or bullet_at(lines.text, *lines.spans[number]) is not None:
        return None
    behind = number
    rows: list[tuple[Words, ...]] = []
    while behind < len(lines) and "。" not in lines.row(behind):
        pieces = pieces_of(lines, behind, _FULL_WIDTH_GAP)
        if len(pieces) != width:
            break
        rows.append(cells_of(lines.text, pieces))
        behind += 1
    return (table_of(rows), behind) if len(rows) >= LEAST_NARROW else None
