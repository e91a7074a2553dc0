"""Packs, read and judged: what a folder holds, whether it can be laid over the project's data, and all that is to mend.

A review with packs asks only for what it rests on: that every document has its form, that every name leads somewhere,
and that no pattern can take its time. `advisor rules check` asks for all that is asked of the project's own data.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import Field

from advisor import resources
from advisor.knowledge.checks import defects_of
from advisor.knowledge.citations import citation_defects
from advisor.knowledge.claims import claim_defects
from advisor.knowledge.defects import Defect, defect_at
from advisor.knowledge.lexicon_checks import lexicon_defects
from advisor.knowledge.library import Knowledge, Shelf
from advisor.knowledge.loading import data_files, files_of, knowledge_in, misnamed, taught
from advisor.knowledge.models.base import Filled, Slug, Strict, Words
from advisor.knowledge.pattern_limits import pattern_limit_defects
from advisor.knowledge.reading import Files, Layers, Reading, Tree
from advisor.knowledge.references import reference_defects
from advisor.knowledge.repeats import repeat_defects
from advisor.knowledge.rule_checks import rule_defects
from advisor.knowledge.strict_yaml import YamlFile, read_yaml
from advisor.knowledge.validation import model_of
from advisor.language import Text
from advisor.packs import HEAD, Pack, belongs
from advisor.paths import data_folder
from advisor.records import Record

M = TypeVar("M", bound=Strict)

# No file of a pack may be larger, in bytes: a review reads all of them.
MAX_BYTES = 500_000
MAX_FILES = 500
# What a review rests on; each takes a few thousandths of a second.
_NEEDED: tuple[Callable[[Knowledge], Iterator[Defect]], ...] = (
    reference_defects, citation_defects, claim_defects, rule_defects, lexicon_defects, repeat_defects,
    pattern_limit_defects,
)  # fmt: skip


class PackError(Exception):
    """A pack that cannot be used; `code` and `values` are those of a text of `knowledge/texts/packs.yaml`."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(f"{code}: {values}")
        self.code = code
        self.values = values


class Head(Strict):
    """`pack.yaml`: the name of a pack in reports, its title, and the rules that it switches off."""

    name: Annotated[Slug, Field(max_length=40)]
    title: Words
    switch_off: tuple[Filled, ...] = ()


class _Folder(Record):
    """The files of a pack, read: `head` is `pack.yaml`, the others by their names below the folder."""

    name: str
    head: YamlFile
    files: dict[str, YamlFile]
    digest: str


def read_packs(folders: Sequence[str]) -> tuple[Pack, ...]:
    """Return packs that can be laid over the project's data, and over each other, in this order.

    Raises PackError for the first that cannot, and DamagedKnowledgeError.
    """
    packs: list[Pack] = []
    tree: Tree = Reading({path: partial(_stored, path) for path in resources.own_paths()})
    for name in folders:
        folder = _read(name)
        tree = Layers(tree, _reading(folder))
        head, defects = _judged(folder, tree, _needed)
        if defects or head is None:
            first = defects[0]
            raise PackError(
                "defective", pack=name, file=first.file, line=first.line, message=first.message, count=len(defects)
            )
        if head.name in {pack.name for pack in packs}:
            raise PackError("name-taken", pack=name, name=head.name)
        documents = {path: file.data for path, file in folder.files.items()}
        title = Text(head.title.ja, head.title.en)
        packs.append(Pack(head.name, title, name, folder.digest, documents, head.switch_off))
    return tuple(packs)


def check_packs(names: Sequence[str]) -> tuple[int, tuple[Defect, ...]]:
    """Return how many files packs have, and all that is to mend in them.

    They are laid over the project's data and over each other, in this order. Raises PackError where one is no pack or
    cannot be opened.
    """
    base, count = data_folder("knowledge").parent, 0
    tree: Tree = Reading(files_of(base))
    found: list[Defect] = []
    for name in names:
        folder = _read(name)
        tree = Layers(tree, _reading(folder))
        found += _judged(folder, tree, _everything, taught(base))[1]
        count += len(folder.files) + 1
    return count, tuple(found)


def _everything(knowledge: Knowledge) -> Iterator[Defect]:
    yield from defects_of(knowledge)
    yield from pattern_limit_defects(knowledge)


def _needed(knowledge: Knowledge) -> Iterator[Defect]:
    for check in _NEEDED:
        yield from check(knowledge)


def is_pack(folder: str) -> bool:
    """Tell whether a folder is one of a pack."""
    return (Path(folder) / HEAD).is_file()


def _stored(path: str) -> YamlFile:
    return YamlFile(resources.own_document(path), {})


def _read(name: str) -> _Folder:
    name = name.rstrip("/\\") or name
    root = Path(name)
    try:
        if not root.is_dir():
            raise PackError("no-folder", pack=name)
        if not (root / HEAD).is_file():
            raise PackError("no-head", pack=name, file=HEAD)
        paths = {HEAD: root / HEAD, **data_files(root), **{wrong: root / wrong for wrong in misnamed(root)}}
        if len(paths) > MAX_FILES:
            raise PackError("too-many-files", pack=name, most=MAX_FILES)
        digest, files = hashlib.sha256(), {}
        for path, file in paths.items():
            if file.stat().st_size > MAX_BYTES:
                raise PackError("too-large", file=f"{name}/{path}", most=MAX_BYTES // 1000)
            content = file.read_bytes()
            digest.update(path.encode() + b"\0" + content + b"\0")
            files[path] = read_yaml(content)
    except OSError as error:
        raise PackError("unreadable", file=error.filename or name, reason=error.strerror or error) from None
    return _Folder(name, files.pop(HEAD), files, digest.hexdigest())


def _reading(folder: _Folder) -> Reading:
    known: Files = {path: partial(_as_read, file) for path, file in folder.files.items() if belongs(path)}
    return Reading(known, folder.name)


def _as_read(file: YamlFile) -> YamlFile:
    return file


def _judged(
    folder: _Folder,
    tree: Tree,
    check: Callable[[Knowledge], Iterator[Defect]],
    taught_concepts: frozenset[str] = frozenset(),
) -> tuple[Head | None, tuple[Defect, ...]]:
    """Return the head of a pack, None where it is broken, and the defects of this pack alone, in their order."""
    shown = f"{folder.name}/{HEAD}"
    head, faults = model_of(Head, folder.head.data) if folder.head.data is not None else (None, [])
    found = [defect_at(shown, slip.line, slip.code, **dict(slip.values)) for slip in folder.head.slips]
    found += [Defect(shown, folder.head.line(fault.path), fault.code, fault.message) for fault in faults]
    knowledge = knowledge_in(tree, taught_concepts)
    off = head.switch_off if head else ()
    rules = knowledge.diagnosis_rules.ids | knowledge.pitfall_rules.ids | knowledge.advice_rules.ids
    for place, code in enumerate(off):
        if code not in rules:
            found.append(defect_at(shown, folder.head.line(("switch_off", place)), "pack-unknown-rule", id=code))
    for path in folder.files:
        if not belongs(path) or path.endswith(".yml"):
            found.append(defect_at(f"{folder.name}/{path}", 1, "pack-stray-file"))
    found += [*tree.defects, *check(_without(knowledge, frozenset(off)))]
    own = tuple(f"{folder.name}/{part}" for part in (HEAD, *resources.FOLDERS))
    return head, tuple(sorted({defect for defect in found if defect.file.startswith(own)}))


def _without(knowledge: Knowledge, off: frozenset[str]) -> Knowledge:
    """Return the knowledge without the rules that are switched off; to name one is no defect."""

    def left(shelf: Shelf[M]) -> Shelf[M]:
        return Shelf({own: document for own, document in shelf.documents.items() if own not in off}, shelf.ids)

    return replace(
        knowledge,
        diagnosis_rules=left(knowledge.diagnosis_rules),
        pitfall_rules=left(knowledge.pitfall_rules),
        advice_rules=left(knowledge.advice_rules),
    )
