"""Files that are sound but too deep, too long or too wide."""

from tests.documents.office.hostile_packages import sheet_package, word_package
from tests.documents.office.minimal import DRAFT, paragraphs, sheet_main, sheet_parts, text_cell, word_parts
from tests.documents.office.packing import packed

LAST_CELL = "XFD1048576"
SENTENCES = (
    "窓口の受付では、同じ内容を三つの帳票に書き写している。",
    "担当課は市民課とし、運用は市民課窓口係が受け持つ。",
    "令和8年度に試行し、令和9年度から全ての窓口に広げる。",
    "現場の職員とは令和7年9月に協議し、入力の項目を減らすこととした。",
)


def nested_tables(levels: int = 500) -> bytes:
    """Return a document of a table in a table, 500 deep, with words in the innermost."""
    opening = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>"
    closing = "<w:p/></w:tc></w:tr></w:tbl>"
    return word_package(word_parts(paragraphs(*DRAFT) + opening * levels + paragraphs("底") + closing * levels))


def nested_controls(levels: int = 500) -> bytes:
    """Return a document of a content control in a content control, 500 deep."""
    opening, closing = "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"
    return word_package(word_parts(paragraphs(*DRAFT) + opening * levels + paragraphs("底") + closing * levels))


def nested_elements(levels: int = 100_000) -> bytes:
    """Return a document whose XML is 100,000 elements deep."""
    return word_package(word_parts(paragraphs(*DRAFT) + "<w:ins>" * levels + "</w:ins>" * levels))


def long_document(pages: int = 500) -> bytes:
    """Return a document of 500 pages of 30 paragraphs."""
    turn = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    page = paragraphs(*(SENTENCES[number % 4] for number in range(30))) + turn
    return word_package(word_parts(paragraphs(*DRAFT) + page * pages))


def long_paragraph(characters: int = 2_000_000) -> bytes:
    """Return a document of one sentence of two million characters."""
    return word_package(word_parts(paragraphs("窓口の" * (characters // 3))))


def long_blanks(characters: int = 500_000) -> bytes:
    """Return a document of half a million blanks, dots and lines, which careless patterns choke on."""
    lines = ("　" * characters + "背景", "・" * characters, "第1章" + "…" * characters + "1", "（" * characters)
    return word_package(word_parts(paragraphs(*lines)))


def many_runs(runs: int = 100_000) -> bytes:
    """Return a document of one paragraph in 100,000 runs of one character."""
    return word_package(word_parts("<w:p>" + "<w:r><w:t>字</w:t></w:r>" * runs + "</w:p>"))


def wide_table(columns: int = 5_000) -> bytes:
    """Return a document with a table of 5,000 columns, each cell telling a span of 60,000."""
    cell = '<w:tc><w:tcPr><w:gridSpan w:val="60000"/></w:tcPr><w:p/></w:tc>'
    return word_package(word_parts(paragraphs(*DRAFT) + f"<w:tbl><w:tr>{cell * columns}</w:tr></w:tbl><w:p/>"))


def many_headings(count: int = 20_000) -> bytes:
    """Return a document of 20,000 headings and nothing below them."""
    return word_package(word_parts(paragraphs(*(f"{number}　事業" for number in range(1, count + 1)))))


def many_rows(rows: int = 100_000) -> bytes:
    """Return a workbook of 100,000 rows under a header."""
    header = f'<row r="1">{text_cell("A1", "事業名")}{text_cell("B1", "内容")}{text_cell("C1", "事業費（千円）")}</row>'
    lines = (
        f'<row r="{row}">{text_cell(f"A{row}", f"事業{row}")}{text_cell(f"B{row}", SENTENCES[row % 4])}'
        f'<c r="C{row}"><v>{row}</v></c></row>'
        for row in range(2, rows + 2)
    )
    return sheet_package(header + "".join(lines))


def far_corners() -> bytes:
    """Return a workbook with words in its first cell and in its last."""
    first = f'<row r="1">{text_cell("A1", DRAFT[0])}</row>'
    return sheet_package(f'{first}<row r="1048576">{text_cell(LAST_CELL, "端")}</row>')


def merged_everywhere() -> bytes:
    """Return a workbook in which all cells of the sheet are joined to one."""
    row = f'<row r="1">{text_cell("A1", DRAFT[0])}</row>'
    return packed(sheet_parts(sheet_main(row, after=_merges(f"A1:{LAST_CELL}"))).items())


def many_merges(count: int = 100_000) -> bytes:
    """Return a workbook with 100,000 ranges of joined cells, all of them overlapping."""
    row = f'<row r="1">{text_cell("A1", DRAFT[0])}</row>'
    return packed(sheet_parts(sheet_main(row, after=_merges(*(f"A1:B{n + 2}" for n in range(count))))).items())


def _merges(*ranges: str) -> str:
    told = "".join(f'<mergeCell ref="{place}"/>' for place in ranges)
    return f"<mergeCells>{told}</mergeCells>"


def false_dimension() -> bytes:
    """Return a workbook of two cells that says it is as large as a sheet can be."""
    row = f'<row r="1">{text_cell("A1", DRAFT[0])}{text_cell("B1", DRAFT[2])}</row>'
    return packed(sheet_parts(sheet_main(row, before=f'<dimension ref="A1:{LAST_CELL}"/>')).items())


def impossible_cells() -> bytes:
    """Return a workbook with cells at places that no sheet has, and texts that are nowhere listed."""
    cells = (
        text_cell("A0", "零"),
        text_cell("ZZZZ9999999", "遠い"),
        text_cell("１Ａ", "全角"),
        '<c r="B1" t="s"><v>999999</v></c>',
        '<c r="C1"><v>1e999</v></c>',
        '<c r="D1" s="77777"><v>1</v></c>',
        '<c r="E1" t="d"><v>2025-99-99</v></c>',
        '<c r="F1"><v>abc</v></c>',
    )
    return sheet_package(f'<row r="1">{text_cell("A1", DRAFT[0])}{"".join(cells)}</row>')


def cells_without_places() -> bytes:
    """Return a good workbook whose cells do not say where they are, as some programs write it."""
    row = "".join(text_cell("", text).replace(' r=""', "") for text in (DRAFT[0], DRAFT[2]))
    return sheet_package(f"<row>{row}</row>")
