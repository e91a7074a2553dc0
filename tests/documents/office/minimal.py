"""The smallest packages that Word and Excel open, as parts to be spoilt."""

from collections.abc import Mapping
from html import escape

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
MACRO_TYPE = "application/vnd.ms-word.document.macroEnabled.main+xml"
TEMPLATE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"

DRAFT = ("檜垣市情報化計画（案）", "背景", "本市の受付の待ち時間は平均41分である。")
"""What a small draft says that must still be read where the file is only odd."""


def word_parts(
    body: str | None = None, main: str = "word/document.xml", content_type: str = _WORD_TYPE
) -> dict[str, bytes]:
    """Return the parts of a document with the given body."""
    return {
        "[Content_Types].xml": types({f"/{main}": content_type}),
        "_rels/.rels": relations({"rId1": ("officeDocument", main)}),
        main: word_main(paragraphs(*DRAFT) if body is None else body),
    }


def word_main(body: str) -> bytes:
    """Return the main part of a document."""
    return f'{_HEAD}<w:document xmlns:w="{WORD}" xmlns:r="{_OFFICE}"><w:body>{body}</w:body></w:document>'.encode()


def paragraphs(*texts: str) -> str:
    """Return paragraphs of a document."""
    return "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>' for text in texts)


def sheet_parts(sheet: bytes, strings: bytes = b"") -> dict[str, bytes]:
    """Return the parts of a workbook of one sheet."""
    parts = {
        "[Content_Types].xml": types(
            {
                "/xl/workbook.xml": f"{_SHEET_TYPE}.sheet.main+xml",
                "/xl/worksheets/sheet1.xml": f"{_SHEET_TYPE}.worksheet+xml",
            }
            | ({"/xl/sharedStrings.xml": f"{_SHEET_TYPE}.sharedStrings+xml"} if strings else {})
        ),
        "_rels/.rels": relations({"rId1": ("officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": (
            f'{_HEAD}<workbook xmlns="{SHEET}" xmlns:r="{_OFFICE}"><sheets><sheet name="計画" sheetId="1" r:id="rId1"/>'
            "</sheets></workbook>"
        ).encode(),
        "xl/_rels/workbook.xml.rels": relations(
            {"rId1": ("worksheet", "worksheets/sheet1.xml")}
            | ({"rId2": ("sharedStrings", "sharedStrings.xml")} if strings else {})
        ),
        "xl/worksheets/sheet1.xml": sheet,
    }
    return parts | ({"xl/sharedStrings.xml": strings} if strings else {})


def sheet_main(rows: str, before: str = "", after: str = "") -> bytes:
    """Return a sheet with the given rows."""
    return f'{_HEAD}<worksheet xmlns="{SHEET}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'.encode()


def text_cell(place: str, text: str) -> str:
    """Return a cell with its text inline."""
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def types(overrides: Mapping[str, str]) -> bytes:
    """Return the list of the types of parts."""
    told = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    return f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">{defaults}{told}</Types>'.encode()


def relations(targets: Mapping[str, tuple[str, str]], external: Mapping[str, tuple[str, str]] | None = None) -> bytes:
    """Return relationships, by id, of a kind and a target; some lead outside."""
    told = "".join(
        f'<Relationship Id="{identity}" Type="{_OFFICE}/{kind}" Target="{target}"{mode}/>'
        for mode, group in (("", targets), (' TargetMode="External"', external or {}))
        for identity, (kind, target) in group.items()
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'.encode()
