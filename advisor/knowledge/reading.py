"""The data files of one tree as documents, and of several trees, one laid over the other, as if they were one."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath
from re import compile as compiled
from typing import Any, Protocol, TypeVar

from advisor.knowledge.defects import Defect, defect_at
from advisor.knowledge.library import Document, JoinedDocument, Shelf
from advisor.knowledge.models.base import Strict
from advisor.knowledge.strict_yaml import Path, YamlFile
from advisor.knowledge.validation import model_of
from advisor.packs import SHELVES, laid_over

M = TypeVar("M", bound=Strict)
Files = Mapping[str, Callable[[], YamlFile]]
_OFFICIAL = compiled(r"[ABC][^A-Z0-9]*\d+")


class Tree(Protocol):
    """Where documents are taken from."""

    @property
    def raw(self) -> dict[str, Any]:
        """Every file that was read, as plain data."""

    @property
    def defects(self) -> list[Defect]:
        """What was found on the way."""

    def names(self) -> frozenset[str]:
        """Return the names of all files."""

    def shelf(self, folder: str, model: type[M]) -> Shelf[M]:
        """Return the documents of a folder."""

    def single(self, name: str, model: type[M]) -> Document[M] | None:
        """Return a file as a document; None where it is missing, or too broken to judge what refers to it."""


class Reading:
    """One pass over the files of a tree; `origin` is the folder of the pack that they are of."""

    def __init__(self, files: Files, origin: str = "") -> None:
        self._files = files
        self.origin = origin
        self.raw: dict[str, Any] = {}
        self.defects: list[Defect] = []

    def names(self) -> frozenset[str]:
        """Return the names of all files."""
        return frozenset(self._files)

    def shelf(self, folder: str, model: type[M]) -> Shelf[M]:
        """Return the documents of a folder."""
        documents = {PurePosixPath(name).stem: self.single(name, model) for name in in_folder(self._files, folder)}
        return Shelf({stem: found for stem, found in documents.items() if found}, frozenset(documents))

    def single(self, name: str, model: type[M]) -> Document[M] | None:
        """Return a file as a document; None where it is missing, or too broken to judge what refers to it."""
        yaml_file = self.file(name)
        if yaml_file is None or yaml_file.data is None:
            return None
        content, faults = model_of(model, yaml_file.data)
        for fault in faults:
            self.defects.append(Defect(self.shown(name), yaml_file.line(fault.path), fault.code, fault.message))
        if content is None:
            return None
        document = Document(name, content, yaml_file, self.origin)
        stem = PurePosixPath(name).stem
        own_id = getattr(content, "id", stem)
        if own_id != stem:
            self.defects.append(document.defect(("id",), "id-not-file-name", id=own_id, name=stem))
        return None if yaml_file.slips or own_id != stem else document

    def file(self, name: str) -> YamlFile | None:
        """Return a file as YAML, its slips noted; None where there is no such file."""
        if name not in self._files:
            return None
        yaml_file = self._files[name]()
        self.raw[name] = yaml_file.data
        for slip in yaml_file.slips:
            self.defects.append(defect_at(self.shown(name), slip.line, slip.code, **dict(slip.values)))
        return yaml_file

    def shown(self, name: str) -> str:
        """Return a file as messages name it."""
        return f"{self.origin}/{name}" if self.origin else name


class Layers:
    """A pack laid over what is below it: its own documents beside those, its entries behind those."""

    def __init__(self, below: Tree, above: Reading) -> None:
        self._below, self._above = below, above
        self._own: list[Defect] = []
        self._joined: dict[str, Any] = {}

    @property
    def raw(self) -> dict[str, Any]:
        """Every file that was read, as plain data; what a pack adds to, with what it adds."""
        return {**self._below.raw, **self._above.raw, **self._joined}

    @property
    def defects(self) -> list[Defect]:
        """What was found on the way, below and above."""
        return [*self._below.defects, *self._above.defects, *self._own]

    def names(self) -> frozenset[str]:
        """Return the names of all files."""
        return self._below.names() | self._above.names()

    def shelf(self, folder: str, model: type[M]) -> Shelf[M]:
        """Return the documents of a folder, those below first."""
        if folder not in SHELVES:
            names = sorted({*in_folder(self._below.names(), folder), *in_folder(self._above.names(), folder)})
            documents = {PurePosixPath(name).stem: self.single(name, model) for name in names}
            return Shelf({stem: found for stem, found in documents.items() if found}, frozenset(documents))
        below, above = self._below.shelf(folder, model), self._above.shelf(folder, model)
        for own_id in sorted(above.ids):
            code = "pack-id-taken" if own_id in below else "pack-official-id" if _looks_official(own_id) else None
            if code is not None:
                self._own.append(defect_at(self._above.shown(f"{folder}/{own_id}.yaml"), 1, code, id=own_id))
        own = {own_id: document for own_id, document in above.documents.items() if own_id not in below}
        return Shelf({**below.documents, **own}, below.ids | above.ids)

    def single(self, name: str, model: type[M]) -> Document[M] | None:
        """Return a file as a document, the entries of the pack behind those below."""
        below = self._below.single(name, model)
        if name not in self._above.names():
            return below
        if below is None:
            return self._above.single(name, model)
        added = self._above.file(name)
        if added is None or added.data is None:
            return below
        above = Document(name, below.content, added, self._above.origin)
        self._own += [above.defect(path, "pack-replaces") for path in _replaced(below.yaml_file.data, added.data, ())]
        data = laid_over(below.yaml_file.data, added.data)
        content, faults = model_of(model, data)
        joined = JoinedDocument(name, content or below.content, YamlFile(data, {}), "", below, above)
        self._own += [Defect(*joined.where(fault.path), fault.code, fault.message) for fault in faults]
        if content is None or added.slips:
            return below
        self._joined[name] = data
        return joined


def _looks_official(own_id: str) -> bool:
    """Tell whether an id could be taken for a code of the source, in any spelling."""
    return _OFFICIAL.fullmatch(unicodedata.normalize("NFKC", own_id).upper()) is not None


def in_folder(names: Mapping[str, Any] | frozenset[str], folder: str) -> Iterator[str]:
    """Yield the names of the files that stand in a folder, in their order."""
    return (name for name in names if PurePosixPath(name).parent.as_posix() == folder)


def _replaced(below: Any, above: Any, path: Path) -> Iterator[Path]:
    """Yield where a pack states something that stands already: a pack adds and never replaces."""
    if isinstance(below, dict) and isinstance(above, dict):
        for key, value in above.items():
            if key in below:
                yield from _replaced(below[key], value, (*path, key))
    elif not (isinstance(below, list) and isinstance(above, list)) and below != above:
        yield path
