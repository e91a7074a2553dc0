"""Files that are not what their names say."""

import struct

from tests.documents.office.hostile_packages import sheet_package, word_package
from tests.documents.office.minimal import DRAFT
from tests.documents.office.packing import packed

_MAGIC = bytes.fromhex("d0cf11e0a1b11ae1")
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def compound_file(*streams: str) -> bytes:
    """Return an OLE2 compound file that lists the given streams: how .doc, .xls, .jtd and protected files begin."""
    header = struct.pack("<8s16s6H", _MAGIC, b"", 0x3E, 3, 0xFFFE, 9, 6, 0) + bytes(4)
    header += struct.pack("<9I", 0, 1, 1, 0, 4096, _END, 0, _END, 0) + struct.pack("<I", 0) + b"\xff" * (108 * 4)
    fat = struct.pack("<2I", _FAT, _END) + struct.pack("<I", _FREE) * 126
    entries = [_entry("Root Entry", 5, child=1), *(_entry(name, 2, right=n + 2) for n, name in enumerate(streams))]
    entries[-1] = _entry(streams[-1], 2)
    directory = b"".join(entries).ljust(512, b"\0")
    return header[:512].ljust(512, b"\xff") + fat + directory


def _entry(name: str, kind: int, child: int = _FREE, right: int = _FREE) -> bytes:
    told = name.encode("utf-16-le") + b"\0\0"
    return (
        struct.pack("<64sHBB3I", told, len(told), kind, 1, _FREE, right, child)
        + bytes(36)
        + struct.pack("<IQ", _END, 0)
    )


def old_word() -> bytes:
    """Return the beginning of a .doc."""
    return compound_file("WordDocument", "1Table")


def old_excel() -> bytes:
    """Return the beginning of an .xls."""
    return compound_file("Workbook")


def ichitaro() -> bytes:
    """Return the beginning of a .jtd, the format of 一太郎."""
    return compound_file("DocumentText", "JSFCTRL")


def protected() -> bytes:
    """Return a document under a password, as Word writes it."""
    return compound_file("EncryptionInfo", "EncryptedPackage")


def text(encoding: str = "utf-8") -> bytes:
    """Return plain text."""
    return "\r\n".join(DRAFT).encode(encoding)


def table_text() -> bytes:
    """Return comma-separated values in the old Japanese encoding."""
    return "事業名,担当課\r\n窓口予約,市民課\r\n".encode("cp932")


def rich_text() -> bytes:
    """Return RTF."""
    words = "".join(f"\\u{ord(character)}?" for character in DRAFT[0])
    return f"{{\\rtf1\\ansi\\ansicpg932\\deff0{{\\fonttbl{{\\f0 MS Mincho;}}}}\\f0 {words}\\par}}".encode()


def web_page() -> bytes:
    """Return HTML, which some systems hand out as .xls."""
    return f"<html><head><meta charset='utf-8'></head><body><table><tr><td>{DRAFT[0]}</td></tr></table></body></html>".encode()


def pdf() -> bytes:
    """Return a PDF of one empty page."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    )
    body, places = b"%PDF-1.4\n", []
    for number, data in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, data)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return body + b"xref\n0 4\n0000000000 65535 f \n%strailer\n<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        table,
        len(body),
    )


def open_document() -> bytes:
    """Return an OpenDocument text."""
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
        f"<text:p>{DRAFT[0]}</text:p></office:text></office:body></office:document-content>"
    )
    return packed([("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", content.encode())])


def plain_zip() -> bytes:
    """Return a zip of files that are no office document."""
    return packed([("計画案/読んでください.txt", text()), ("計画案/計画.docx", word_package())])


def noise() -> bytes:
    """Return bytes that mean nothing."""
    return bytes((number * 197 + 31) % 256 for number in range(4096))


def noise_behind_the_signature() -> bytes:
    """Return the first bytes of a zip and then nothing of one."""
    return b"PK\x03\x04" + noise()


def workbook() -> bytes:
    """Return a good workbook, to be called .docx."""
    return sheet_package()


def document() -> bytes:
    """Return a good document, to be called .xlsx."""
    return word_package()
