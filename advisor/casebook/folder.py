"""The casebook as the files of a folder: pages of HTML, their style sheet, and a list of them with their SHA-256."""

import hashlib
import os
import re

from advisor.casebook.book import book
from advisor.casebook.html import STYLE, Html
from advisor.casebook.layout import layout_of
from advisor.language import Language
from advisor.paths import PACKAGE

INDEX = "index.html"
# Tells which files of a folder the casebook has written; `sha256sum -c` checks them by it.
LIST = "casebook.sha256"
_ROW = re.compile(r"(?P<digest>[0-9a-f]{64})  (?P<path>.+)")


def casebook_files(languages: tuple[Language, ...]) -> dict[str, bytes]:
    """Return every file by its path in the folder, the list last; the first language stands at the top."""
    layout = layout_of(languages, index="index", ending=".html")
    writer = Html(layout)
    with open(os.path.join(PACKAGE, "casebook", STYLE), "rb") as sheet:
        files = {STYLE: sheet.read()}
    for language in languages:
        for page in book(language):
            files[layout.path(page.address, language)] = writer.page(page).encode()
    return {**files, LIST: "".join(f"{digest_of(files[path])}  {path}\n" for path in sorted(files)).encode()}


def digest_of(content: bytes) -> str:
    """Return the SHA-256 of a file, as a hexadecimal string."""
    return hashlib.sha256(content).hexdigest()


def listed_files(written: str) -> dict[str, str]:
    """Return the digests that a list gives, by path, those of paths in the folder; nothing where it is no such list."""
    rows = [_ROW.fullmatch(line) for line in written.splitlines()]
    if None in rows:
        return {}
    return {row["path"]: row["digest"] for row in rows if row is not None and _is_below(row["path"])}


def _is_below(path: str) -> bool:
    parts = path.split("/")
    return not any(part in ("", ".", "..") or "\\" in part or ":" in part for part in parts)
