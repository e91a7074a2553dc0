"""The second sheet: of which document the list is, what its words mean, and how it is filled in and handed back."""

from collections import Counter
from collections.abc import Iterator, Sequence

from openpyxl.worksheet.worksheet import Worksheet

from advisor.forms.workbook_looks import on_a4
from advisor.memos.excel.earlier import ABOUT_MARK
from advisor.memos.excel.heights import make_room
from advisor.memos.excel.looks import Look, put_words
from advisor.memos.excel.model import Row, Standing
from advisor.memos.model import Memo
from advisor.texts import text

_LABEL, _WORDS = 26, 84
_ROOM_FOR_TITLE, _ROOM_FOR_SUBTITLE = 26.0, 34.0
Line = tuple[str, str]


def write_about(sheet: Worksheet, memo: Memo, rows: Sequence[Row]) -> None:
    """Fill the sheet."""
    put_words(sheet, 1, 1, ABOUT_MARK, Look.TEXT)
    put_words(sheet, 1, 2, memo.municipality, Look.TEXT)
    sheet.row_dimensions[1].hidden = True
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = _LABEL, _WORDS
    sheet.sheet_view.showGridLines = False
    put_words(sheet, 2, 1, text("list", "sheet-about").in_(memo.language), Look.TITLE)
    sheet.row_dimensions[2].height = _ROOM_FOR_TITLE
    number = 3
    for title, lines in _parts(memo, rows):
        if title:
            put_words(sheet, number, 1, title, Look.SUBTITLE)
            sheet.row_dimensions[number].height = _ROOM_FOR_SUBTITLE
            number += 1
        for label, words in lines:
            put_words(sheet, number, 1, label, Look.LABEL)
            put_words(sheet, number, 2, words, Look.TEXT)
            make_room(sheet, number, [(words, _WORDS), (label, _LABEL)], Look.TEXT.value.size)
            number += 1
    on_a4(sheet)
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "portrait", 1


def counts_in_words(memo: Memo, rows: Sequence[Row]) -> str:
    """Return how many remarks of each priority there are, and how the rows stand since the last list, in one line."""
    counts = [_say(memo, "count", short=count.short, remarks=count.remarks) for count in memo.counts]
    standings = Counter(row.standing for row in rows if row.standing is not None)
    compared = [
        _say(memo, "count", short=standing.in_(memo.language), remarks=standings[standing])
        for standing in Standing
        if standings[standing]
    ]
    between = text("memo", "comma").in_(memo.language)
    told = between.join(counts)
    return _say(memo, "counts-since", counts=told, told=between.join(compared)) if compared else told


def _say(memo: Memo, key: str, **values: object) -> str:
    return text("list", key, **values).in_(memo.language)


def _parts(memo: Memo, rows: Sequence[Row]) -> Iterator[tuple[str, list[Line]]]:
    """Yield the parts of the sheet: a title, and lines of a label and words."""
    yield "", [(line.label, line.words) for line in memo.cover]
    counts = [(c.short, _say(memo, "about-count", words=c.words, remarks=c.remarks)) for c in memo.counts]
    yield _say(memo, "about-counts"), counts
    told = [(_say(memo, f"about-{key}"), _say(memo, f"about-{key}-told")) for key in ("basis", "entries", "next")]
    yield _say(memo, "about-use"), [*told, ("", _say(memo, "about-formulas-told"))]
    standings = Counter(row.standing for row in rows)
    means = [(each, _say(memo, f"means-{each}")) for each in Standing]
    yield (
        _say(memo, "about-comparison"),
        [
            (each.in_(memo.language), _say(memo, "about-standing", words=words, rows=standings[each]))
            if standings[each]
            else (each.in_(memo.language), words)
            for each, words in means
        ],
    )
    yield _say(memo, "about-not-checked"), [("", words) for words in memo.not_checked]
