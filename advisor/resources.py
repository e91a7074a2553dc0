"""The data files, read once: from the compiled form where it is current, else from the YAML files themselves.

The compiled form holds every YAML document of `knowledge/` and `rules/` as a line of JSON. Its first line tells the
digest of the files it was made from, a checksum of the other lines, and where among them each document stands, so that
a review reads only what it needs. It is made by `advisor.knowledge.compiling` after everything has been checked.
"""

import json
import os
import zlib
from collections.abc import Callable, Sequence
from functools import cache
from mmap import ACCESS_READ, mmap
from typing import TYPE_CHECKING, Any, TypeVar

from advisor.paths import COMPILED_FOLDER, PACKAGE, data_folder
from advisor.records import Record

if TYPE_CHECKING:
    from functools import _lru_cache_wrapper
    from pathlib import Path

    from advisor.packs import Pack

T = TypeVar("T")

COMPILED = os.path.join(COMPILED_FOLDER, "knowledge.json")
FOLDERS = ("knowledge", "rules")
Document = Any


class DamagedKnowledgeError(Exception):
    """The data files of the installation are missing or cannot be read; the message names the file."""


class _Store(Record):
    """The documents read so far, and where the others stand in the compiled form, counted from its `first` document.

    The form is mapped: a review reads few of its pages.
    """

    digest: str
    documents: dict[str, Document]
    stretches: dict[str, list[int]]
    first: int
    content: mmap | bytes

    def paths(self) -> list[str]:
        return list(self.stretches or self.documents)

    def document(self, path: str) -> Document:
        if path not in self.documents:
            start, end = self.stretches[path]
            self.documents[path] = json.loads(self.content[self.first + start : self.first + end])
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
            content = mmap(file.fileno(), 0, access=ACCESS_READ)
        start = content.find(b"\n") + 1
        head = json.loads(content[:start])
        if head["checksum"] != zlib.crc32(memoryview(content)[start:]):
            raise ValueError("damaged")
        if is_installed() or head["digest"] == digest_of(source_files()):
            return _Store(head["digest"], {}, head["documents"], start, content)
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
    return _Store(digest_of(files), documents, {}, 0, b"")


class _Overlay(Record):
    """The packs in use, the documents as they are with them, and the pack that each document of a pack's own is of."""

    packs: "tuple[Pack, ...]" = ()
    documents: "dict[str, Document]" = {}  # noqa: RUF012 - never changed
    owners: "dict[str, Pack]" = {}  # noqa: RUF012
    switched_off: frozenset[str] = frozenset()


_in_use = _Overlay()
_forget: list[Callable[[], None]] = []


def remembered(function: "Callable[..., T]") -> "_lru_cache_wrapper[T]":
    """Keep what a function makes of the data files, until other packs are used."""
    keeping = cache(function)
    _forget.append(keeping.cache_clear)
    return keeping


def use_packs(packs: "Sequence[Pack]") -> None:
    """Lay packs over the project's own data, one over the other, for the whole process; none takes all away again.

    What they hold must have been found sound: see `advisor/knowledge/packs.py`.
    """
    global _in_use
    if tuple(packs) == _in_use.packs:
        return
    from advisor.packs import laid_over  # few reviews use packs

    store = _store()
    known = frozenset(store.paths())
    overlay: dict[str, Document] = {}
    owners: dict[str, Pack] = {}
    for pack in packs:
        for path, content in pack.documents.items():
            below = overlay.get(path, store.document(path) if path in known else None)
            overlay[path] = content if below is None else laid_over(below, content)
            if below is None:
                owners[path] = pack
    off = frozenset(code for pack in packs for code in pack.switched_off)
    _in_use = _Overlay(tuple(packs), overlay, owners, off)
    for forget in _forget:
        forget()


def packs_in_use() -> "tuple[Pack, ...]":
    """Return the packs that are laid over the project's own data, in their order."""
    return _in_use.packs


def pack_of(path: str) -> "Pack | None":
    """Return the pack that a document is of, or None for one of the project's own."""
    return _in_use.owners.get(path)


def switched_off() -> frozenset[str]:
    """Return the ids of the rules that packs switch off."""
    return _in_use.switched_off


def digest() -> str:
    """Return the digest of the knowledge and rules in force, packs included."""
    if not _in_use.packs:
        return _store().digest
    import hashlib

    return hashlib.sha256("".join((_store().digest, *(pack.digest for pack in _in_use.packs))).encode()).hexdigest()


def own_paths() -> list[str]:
    """Return the paths of the project's own documents."""
    return _store().paths()


def own_document(path: str) -> Document:
    """Return one of the project's own documents, without what packs add to it."""
    return _store().document(path)


def document(path: str) -> Document:
    """Return one data document by its path, such as `knowledge/steps.yaml`."""
    try:
        return _in_use.documents[path] if path in _in_use.documents else _store().document(path)
    except KeyError:
        raise DamagedKnowledgeError(path) from None


def documents(folder: str) -> dict[str, Document]:
    """Return all documents below a folder, such as `rules/pitfalls`, by path, sorted."""
    prefix = folder.rstrip("/") + "/"
    paths = [path for path in _store().paths() if path.startswith(prefix)]
    if _in_use.packs:
        paths = sorted({*paths, *(path for path in _in_use.documents if path.startswith(prefix))})
    return {path: document(path) for path in paths}
