"""The data files, read once: from the compiled form where it is current, else from the YAML files themselves.

The compiled form holds every YAML document of `knowledge/` and `rules/` as a line of JSON. Its first line tells the
digest of the files it was made from, a checksum of the other lines, and where among them each document stands, so that
a review reads only what it needs. It is made by `advisor.knowledge.compiling` after everything has been checked.
"""

import json
import os
import zlib
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from advisor.paths import COMPILED_FOLDER, PACKAGE, data_folder

if TYPE_CHECKING:
    from pathlib import Path

COMPILED = os.path.join(COMPILED_FOLDER, "knowledge.json")
FOLDERS = ("knowledge", "rules")
Document = Any


class DamagedKnowledgeError(Exception):
    """The data files of the installation are missing or cannot be read; the message names the file."""


class _Store(NamedTuple):
    """The documents read so far, and where the others stand among the lines of the compiled form."""

    digest: str
    documents: dict[str, Document]
    stretches: dict[str, list[int]]
    lines: bytes

    def paths(self) -> list[str]:
        return list(self.stretches or self.documents)

    def document(self, path: str) -> Document:
        if path not in self.documents:
            start, end = self.stretches[path]
            self.documents[path] = json.loads(self.lines[start:end])
        return self.documents[path]


def source_files() -> "dict[str, Path]":
    """Return every YAML file of the data folders by its path relative to the project, sorted."""
    files: dict[str, Path] = {}
    for name in FOLDERS:
        folder = data_folder(name)
        for path in sorted(folder.rglob("*.yaml")):
            files[f"{name}/{path.relative_to(folder).as_posix()}"] = path
    return files


def digest_of(files: "dict[str, Path]") -> str:
    """Return the SHA-256 of all files with their names, as a hexadecimal string."""
    import hashlib

    digest = hashlib.sha256()
    for name, path in files.items():
        digest.update(name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def compiled_form(digest: str, documents: dict[str, Document]) -> bytes:
    """Return documents in the compiled form."""
    stretches, lines = {}, b""
    for path, content in documents.items():
        line = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        stretches[path] = [len(lines), len(lines) + len(line) - 1]
        lines += line
    head = {"digest": digest, "checksum": zlib.crc32(lines), "documents": stretches}
    return json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode() + b"\n" + lines


def is_installed() -> bool:
    """Tell whether the package runs from a wheel, where nobody edits the data files."""
    return os.path.isdir(os.path.join(PACKAGE, "_data"))


@cache
def _store() -> _Store:
    try:
        with open(COMPILED, "rb") as file:
            head, lines = json.loads(file.readline()), file.read()
        if head["checksum"] != zlib.crc32(lines):
            raise ValueError("damaged")
        if is_installed() or head["digest"] == digest_of(source_files()):
            return _Store(head["digest"], {}, head["documents"], lines)
    except FileNotFoundError:
        pass
    except (ValueError, KeyError, TypeError) as error:
        raise DamagedKnowledgeError(f"{COMPILED}: {error}") from None
    return _store_from_yaml()


def _store_from_yaml() -> _Store:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        files = source_files()
        documents = {}
        for name, path in files.items():
            try:
                documents[name] = yaml.load(path.read_text("utf-8"), loader)
            except (yaml.YAMLError, UnicodeDecodeError) as error:
                raise DamagedKnowledgeError(f"{name}: {error}") from None
    except FileNotFoundError as error:
        raise DamagedKnowledgeError(str(error)) from None
    return _Store(digest_of(files), documents, {}, b"")


def digest() -> str:
    """Return the digest of the knowledge and rules in force."""
    return _store().digest


def document(path: str) -> Document:
    """Return one data document by its path, such as `knowledge/steps.yaml`."""
    try:
        return _store().document(path)
    except KeyError:
        raise DamagedKnowledgeError(path) from None


def documents(folder: str) -> dict[str, Document]:
    """Return all documents below a folder, such as `rules/pitfalls`, by path, sorted."""
    store, prefix = _store(), folder.rstrip("/") + "/"
    return {path: store.document(path) for path in store.paths() if path.startswith(prefix)}
