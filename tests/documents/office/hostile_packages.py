"""Packages that are dangerous or broken as zip files or as XML."""

from collections.abc import Mapping

from tests.documents.office.minimal import (
    DRAFT,
    MACRO_TYPE,
    TEMPLATE_TYPE,
    paragraphs,
    relations,
    sheet_main,
    sheet_parts,
    text_cell,
    types,
    word_main,
    word_parts,
)
from tests.documents.office.packing import packed
from tests.documents.office.rawzip import Member, deflated, repeated, stored, zipped

MEBI = 1 << 20
_NOWHERE = "http://198.51.100.7"  # an address kept for documentation: nothing answers there


def word_package(parts: Mapping[str, bytes] | None = None) -> bytes:
    """Return a small document, or the parts given."""
    return packed((word_parts() if parts is None else parts).items())


def sheet_package(rows: str | None = None) -> bytes:
    """Return a small workbook, or one of the rows given."""
    row = f'<row r="1">{text_cell("A1", DRAFT[0])}{text_cell("B1", DRAFT[2])}</row>'
    return packed(sheet_parts(sheet_main(row if rows is None else rows)).items())


def bomb_docx(mebibytes: int = 1024, told_size: int | None = None) -> bytes:
    """Return a document of about 1 MB whose main part unpacks to a gibibyte of empty paragraphs."""
    head, tail = word_main(paragraphs(*DRAFT) + "SPLIT").split(b"SPLIT")
    piece = b"<w:p/>" * (MEBI // 6)
    others = [deflated(name, data) for name, data in word_parts().items() if name != "word/document.xml"]
    return zipped([*others, repeated("word/document.xml", head, piece, mebibytes, tail, told_size)])


def bomb_xlsx(mebibytes: int = 1024, told_size: int | None = None) -> bytes:
    """Return a workbook of about 1 MB whose sheet unpacks to a gibibyte of empty rows."""
    head, tail = sheet_main(f'<row r="1">{text_cell("A1", DRAFT[0])}</row>SPLIT').split(b"SPLIT")
    piece = b"<row/>" * (MEBI // 6)
    parts = sheet_parts(b"")
    others = [deflated(name, data) for name, data in parts.items() if name != "xl/worksheets/sheet1.xml"]
    return zipped([*others, repeated("xl/worksheets/sheet1.xml", head, piece, mebibytes, tail, told_size)])


def bomb_image() -> bytes:
    """Return a good document beside a picture that unpacks to a gibibyte."""
    others = [deflated(name, data) for name, data in word_parts().items()]
    return zipped([*others, repeated("word/media/image1.png", b"", b"\0" * MEBI, 1024, b"")])


def lie_docx() -> bytes:
    """Return a document whose directory says 2,000 bytes where there are 200 MB."""
    return bomb_docx(200, told_size=2000)


def lie_xlsx() -> bytes:
    """Return a workbook whose directory says 2,000 bytes where there are 200 MB."""
    return bomb_xlsx(200, told_size=2000)


def many_members() -> bytes:
    """Return a good document among 60,000 empty members."""
    good = [deflated(name, data) for name, data in word_parts().items()]
    return zipped([*good, *(stored(f"word/media/{number}.xml", b"") for number in range(60_000))])


def overlapping() -> bytes:
    """Return a document in which 20,000 entries of the directory share the data of one large member."""
    good = [deflated(name, data) for name, data in word_parts().items()]
    return zipped([*good, repeated("word/media/copy.xml", b"", b" " * MEBI, 20, b"")], overlap=20_000)


def _with_document(main: str) -> bytes:
    return word_package(word_parts() | {"word/document.xml": main.encode()})


def _doctype(entities: str, use: str) -> str:
    main = word_main(paragraphs(*DRAFT, "ENTITY")).decode().replace("ENTITY", use)
    return main.replace("?>\n", f"?>\n<!DOCTYPE w:document [{entities}]>\n", 1)


def entity_bomb() -> bytes:
    """Return a document in which a line of entities would grow to a billion words."""
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    return _with_document(_doctype(f'<!ENTITY e0 "計画">{lines}', "&e9;"))


def entity_file() -> bytes:
    """Return a document that asks for a file of the computer that reads it."""
    return _with_document(_doctype('<!ENTITY x SYSTEM "file:///etc/hostname">', "&x;"))


def entity_address() -> bytes:
    """Return a document that asks for an address of the net while it is read."""
    return _with_document(_doctype(f'<!ENTITY % x SYSTEM "{_NOWHERE}/x.dtd"> %x;', "名"))


def remote_parts() -> bytes:
    """Return a good document that names a template and a picture at an address of the net."""
    parts = word_parts(paragraphs(*DRAFT))
    parts["word/_rels/document.xml.rels"] = relations(
        {"rId1": ("settings", "settings.xml")}, {"rId2": ("image", f"{_NOWHERE}/image.png")}
    )
    parts["word/settings.xml"] = (
        b'<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        b' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        b'<w:attachedTemplate r:id="rId1"/></w:settings>'
    )
    parts["word/_rels/settings.xml.rels"] = relations({}, {"rId1": ("attachedTemplate", f"{_NOWHERE}/plan.dotm")})
    return word_package(parts)


def macros() -> bytes:
    """Return a document with macros that calls itself .docx."""
    return word_package(word_parts(content_type=MACRO_TYPE) | {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0" + bytes(512)})


def template() -> bytes:
    """Return a template that calls itself .docx."""
    return word_package(word_parts(content_type=TEMPLATE_TYPE))


def main_part_elsewhere() -> bytes:
    """Return a good document whose main part has another name, as some programs write it."""
    return word_package(word_parts(main="word/document2.xml"))


def strict() -> bytes:
    """Return a good document in the strict form of the standard, whose namespaces are others."""
    swaps = (
        (
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ),
        (b"http://schemas.openxmlformats.org/officeDocument/2006", b"http://purl.oclc.org/ooxml/officeDocument"),
    )
    parts = word_parts()
    for old, new in swaps:
        parts = {name: data.replace(old, new) for name, data in parts.items()}
    return word_package(parts)


def without_document() -> bytes:
    """Return a package that names a main part and has none."""
    return word_package({name: data for name, data in word_parts().items() if name != "word/document.xml"})


def without_types() -> bytes:
    """Return a package without the list of its parts."""
    return word_package({name: data for name, data in word_parts().items() if name != "[Content_Types].xml"})


def broken_xml() -> bytes:
    """Return a document whose main part ends in the middle of a tag."""
    main = word_parts()["word/document.xml"]
    return word_package(word_parts() | {"word/document.xml": main[: len(main) // 2]})


def control_characters() -> bytes:
    """Return a document that holds characters XML forbids."""
    return _with_document(word_main(paragraphs("題\x01名", "本\x0b文\ufffe")).decode())


def duplicate_members() -> bytes:
    """Return a document with two main parts of one name and other words."""
    first = [deflated(name, data) for name, data in word_parts().items()]
    return zipped([*first, deflated("word/document.xml", word_main(paragraphs("もう一つの計画")))])


def climbing_names() -> bytes:
    """Return a document with members whose names lead out of it."""
    outside = ("../../outside.txt", "/tmp/outside.txt", "C:\\outside.txt", "word\\..\\..\\outside.xml")
    good = [deflated(name, data) for name, data in word_parts().items()]
    return zipped([*good, *(stored(name, b"outside") for name in outside)])


def climbing_relation() -> bytes:
    """Return a package whose main part is said to lie outside of it."""
    return word_package(
        word_parts() | {"_rels/.rels": relations({"rId1": ("officeDocument", "../../../etc/hostname")})}
    )


def encrypted_member() -> bytes:
    """Return a document whose main part is marked as encrypted by the zip itself."""
    members = [deflated(name, data) for name, data in word_parts().items()]
    return zipped(_marked(member, flags=0x801) for member in members)


def unknown_method() -> bytes:
    """Return a document whose main part is packed by a method that no one knows."""
    members = [deflated(name, data) for name, data in word_parts().items()]
    return zipped(_marked(member, method=77) for member in members)


def _marked(member: Member, **changes: int) -> Member:
    return member._replace(**changes) if member.name == b"word/document.xml" else member


def wrong_checksum() -> bytes:
    """Return a document whose main part does not have the checksum told."""
    members = [deflated(name, data) for name, data in word_parts().items()]
    return zipped(_marked(member, crc=member.crc ^ 1) for member in members)


def truncated() -> bytes:
    """Return the first half of a document, as after a broken copy."""
    whole = word_package()
    return whole[: len(whole) // 2]


def empty_docx() -> bytes:
    """Return a document without a single paragraph."""
    return word_package(word_parts(""))


def empty_xlsx() -> bytes:
    """Return a workbook without a single cell."""
    return sheet_package("")


def types_only() -> bytes:
    """Return a package that holds nothing but the list of its parts."""
    return word_package({"[Content_Types].xml": types({})})
