"""What a Word file says, read from its XML, without the library that wrote it."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIGNS = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t"}


def part(content: bytes, name: str = "word/document.xml") -> Any:
    """Return a part of a file."""
    return etree.fromstring(ZipFile(BytesIO(content)).read(name))


def text_of(element: Any) -> str:
    """Return the text of a paragraph, a cell or a body; paragraphs end with a line break."""
    nodes = element.iter(f"{W}t", f"{W}p", *_SIGNS)
    return "".join("\n\n" if node.tag == f"{W}p" else _SIGNS.get(node.tag, node.text or "") for node in nodes)


def styles(content: bytes) -> dict[str, str]:
    """Return the names of all styles by their ids."""
    return {
        style.get(f"{W}styleId"): style.find(f"{W}name").get(f"{W}val")
        for style in part(content, "word/styles.xml").iter(f"{W}style")
    }


def style_of(paragraph: Any, names: dict[str, str]) -> str:
    """Return the name of the style of a paragraph, empty for the usual one."""
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else names[found.get(f"{W}val")]
