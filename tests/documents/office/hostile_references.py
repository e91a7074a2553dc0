"""Sound packages whose parts refer to each other, or to numbers and formats, in ways that end nowhere."""

from tests.documents.office.minimal import (
    DRAFT,
    SHEET,
    WORD,
    paragraphs,
    relations,
    sheet_main,
    sheet_parts,
    text_cell,
    types,
    word_parts,
)
from tests.documents.office.packing import packed

_OFFICE_TYPE = "application/vnd.openxmlformats-officedocument"
_WORD_TYPE = f"{_OFFICE_TYPE}.wordprocessingml"
_LAST_NUMBER = 2_147_483_647


def _with_part(body: str, kind: str, content: str) -> bytes:
    """Return a document with a part of styles, numbering or footnotes."""
    parts = word_parts(body)
    parts["[Content_Types].xml"] = types(
        {"/word/document.xml": f"{_WORD_TYPE}.document.main+xml", f"/word/{kind}.xml": f"{_WORD_TYPE}.{kind}+xml"}
    )
    parts["word/_rels/document.xml.rels"] = relations({"rId1": (kind, f"{kind}.xml")})
    parts[f"word/{kind}.xml"] = f'<w:{kind} xmlns:w="{WORD}">{content}</w:{kind}>'.encode()
    return packed(parts.items())


def _styled(style: str, text: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


def _numbered(number: int, level: int, text: str) -> str:
    told = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{told}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def style_loop() -> bytes:
    """Return a document whose styles are each based on the other."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:name w:val="見出し{one}"/><w:basedOn w:val="{other}"/></w:style>'
        for one, other in (("A", "B"), ("B", "A"), ("C", "C"))
    )
    return _with_part(paragraphs(*DRAFT) + _styled("A", "現状") + _styled("C", "課題"), "styles", styles)


def style_chain(length: int = 20_000) -> bytes:
    """Return a document whose styles are based on one another, 20,000 in a row."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{n}"><w:name w:val="様式{n}"/><w:basedOn w:val="S{n + 1}"/></w:style>'
        for n in range(length)
    )
    return _with_part(paragraphs(*DRAFT) + _styled("S0", "現状"), "styles", styles)


def huge_numbers() -> bytes:
    """Return a document whose lists begin at two thousand million, in Roman numerals, letters and kanji."""
    kinds = ("upperRoman", "lowerLetter", "japaneseCounting", "aiueoFullWidth", "decimalEnclosedCircle", "noSuchKind")
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{_LAST_NUMBER}"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{"%1%2%3%9" * 500}"/></w:lvl>'
        for level, kind in enumerate(kinds)
    )
    numbering = f'<w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    body = "".join(_numbered(1, level, f"段落{level}") for level in range(len(kinds)))
    return _with_part(paragraphs(*DRAFT) + body, "numbering", numbering)


def impossible_numbers() -> bytes:
    """Return a document whose paragraphs use lists, levels and list styles that do not exist or lead back to themselves."""
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="輪"/></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="輪"/><w:lvl w:ilvl="abc"><w:start w:val="-5"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="77"/></w:num>'
        '<w:num w:numId="x"/>'
    )
    body = _numbered(1, 0, "一") + _numbered(2, 9, "二") + _numbered(99, -3, "三") + _numbered(0, 0, "四")
    return _with_part(paragraphs(*DRAFT) + body, "numbering", numbering)


def missing_notes() -> bytes:
    """Return a document with footnotes, comments and pictures that are nowhere."""
    lost = '<w:r><w:footnoteReference w:id="42"/></w:r><w:r><w:endnoteReference w:id="x"/></w:r><w:r><w:commentReference w:id="9"/></w:r>'
    return packed(word_parts(paragraphs(*DRAFT) + f"<w:p>{lost}</w:p>").items())


def note_in_note() -> bytes:
    """Return a document with a footnote that refers to itself."""
    note = '<w:footnote w:id="1"><w:p><w:r><w:t>注</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>'
    reference = '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    return _with_part(paragraphs(*DRAFT) + reference, "footnotes", note)


def open_fields() -> bytes:
    """Return a document with fields that are begun and never ended, and ended and never begun."""
    opened = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>' * 1000
    closed = '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    return packed(word_parts(closed + paragraphs(*DRAFT) + opened + paragraphs("この先も本文である。")).items())


def odd_tables() -> bytes:
    """Return a document with tables that have no rows, no cells, no grid, spans below nought and joins that begin nowhere."""
    cell = "<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>"
    rows = (
        cell.format('<w:vMerge/><w:gridSpan w:val="-4"/>', paragraphs("孤")) + cell.format("", ""),
        cell.format('<w:gridSpan w:val="二"/>', paragraphs("立")),
        "",
    )
    tables = "<w:tbl/>" + "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    return packed(word_parts(paragraphs(*DRAFT) + tables).items())


def repeated_string(cells: int = 200_000) -> bytes:
    """Return a small workbook in which 200,000 cells show one text of 30,000 characters: six thousand million in all."""
    strings = f'<sst xmlns="{SHEET}"><si><t>{"計画" * 15_000}</t></si></sst>'.encode()
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, cells + 1))
    return packed(sheet_parts(sheet_main(rows), strings).items())


def entity_bomb_xlsx() -> bytes:
    """Return a workbook whose list of texts would grow to a billion words."""
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    strings = f'<!DOCTYPE sst [<!ENTITY e0 "計画">{lines}]><sst xmlns="{SHEET}"><si><t>&e9;</t></si></sst>'.encode()
    return packed(sheet_parts(sheet_main('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), strings).items())


def impossible_dates() -> bytes:
    """Return a workbook with dates before the beginning and after the end of time, and formats that no one can read."""
    formats = ("yyyy/m/d", '[$-411]ggge"年"', '"' * 5000, "[" * 5000, "0" * 5000, "0.0%;;;@", "General\\")
    told = "".join(
        f'<numFmt numFmtId="{200 + n}" formatCode="{code.replace(chr(34), "&quot;")}"/>'
        for n, code in enumerate(formats)
    )
    uses = "".join(f'<xf numFmtId="{200 + n}" applyNumberFormat="1"/>' for n in range(len(formats)))
    styles = f'<styleSheet xmlns="{SHEET}"><numFmts>{told}</numFmts><cellXfs>{uses}</cellXfs></styleSheet>'.encode()
    values = ("-1", "0", "60", "1e10", "-0", "2958466", "NaN")
    rows = "".join(
        f'<row r="{row}">'
        + "".join(f'<c r="{"BCDEFGH"[n]}{row}" s="{row - 2}"><v>{v}</v></c>' for n, v in enumerate(values))
        + "</row>"
        for row in range(2, 2 + len(formats))
    )
    parts = sheet_parts(sheet_main(f'<row r="1">{text_cell("A1", DRAFT[0])}</row>{rows}'))
    parts["xl/styles.xml"] = styles
    book_type, sheet_type = (f"{_OFFICE_TYPE}.spreadsheetml.{kind}+xml" for kind in ("sheet.main", "worksheet"))
    parts["[Content_Types].xml"] = types(
        {
            "/xl/workbook.xml": book_type,
            "/xl/worksheets/sheet1.xml": sheet_type,
            "/xl/styles.xml": f"{_OFFICE_TYPE}.spreadsheetml.styles+xml",
        }
    )
    parts["xl/_rels/workbook.xml.rels"] = relations(
        {"rId1": ("worksheet", "worksheets/sheet1.xml"), "rId2": ("styles", "styles.xml")}
    )
    return packed(parts.items())


def formulas() -> bytes:
    """Return a workbook of formulas: without values, with errors, leading to other files, and to themselves."""
    cells = (
        '<c r="A2"><f>SUM(A2:A9)</f></c>',
        '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
        '<c r="C2" t="str"><f>[1]予算!A1</f><v>外の値</v></c>',
        '<c r="D2"><f>HYPERLINK("http://198.51.100.7/","見る")</f></c>',
        '<c r="E2"><f t="shared" si="7"/></c>',
        '<c r="F2" t="b"><v>1</v></c>',
    )
    head = f'<row r="1">{text_cell("A1", DRAFT[0])}{text_cell("B1", DRAFT[2])}</row>'
    return packed(sheet_parts(sheet_main(f'{head}<row r="2">{"".join(cells)}</row>')).items())


def without_sheet() -> bytes:
    """Return a workbook whose main part names a sheet that is not there."""
    return packed((name, data) for name, data in sheet_parts(b"").items() if "sheet1" not in name)
