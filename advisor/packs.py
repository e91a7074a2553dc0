"""Packs: folders of the shape of the project's own data, laid over it: more pitfalls, rules, remedies, cases, words.

A pack is data only. `pack.yaml` names it and may switch rules off; `knowledge/` and `rules/` hold documents. A document
of its own is added; one that the project has too (the lexicon, the sources, the fields) gets the entries of the pack
behind its own. Nothing of the project's is ever replaced, and no id may look like a code of the source.
"""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from advisor.language import Text

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "pack.yaml"
FOLDERS = ("knowledge", "rules")
# Folders in which every document has an id of its own.
SHELVES = (
    "knowledge/pitfalls/", "knowledge/remedies/", "knowledge/cases/", "knowledge/actions/",
    "rules/diagnoses/", "rules/pitfalls/", "rules/advice/",
)  # fmt: skip
# Documents that a pack may add entries to.
EXTENDED = (
    "knowledge/lexicon/", "knowledge/fields.yaml", "knowledge/sources.yaml", "knowledge/strengths.yaml",
    "knowledge/texts/diagnoses.yaml",
)  # fmt: skip
MAX_BYTES = 1_000_000
_OFFICIAL = re.compile(r"[ABC]\d+", re.IGNORECASE)
_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


class PackError(Exception):
    """A pack that cannot be used; `code` and `values` are those of a text of `knowledge/texts/packs.yaml`."""

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(f"{code}: {values}")
        self.code = code
        self.values = values


class Pack(NamedTuple):
    """A pack as read: its documents by path (`rules/pitfalls/EXIT-CONDITION.yaml`), and the rules it switches off."""

    name: str
    title: Text
    folder: str
    digest: str
    documents: dict[str, Any]
    switched_off: tuple[str, ...]


def read_pack(folder: str) -> Pack:
    """Read a pack. Raises PackError, which names the file."""
    import hashlib
    from pathlib import Path

    root = Path(folder)
    if not root.is_dir():
        raise PackError("no-folder", pack=folder)
    files = _files(root)
    if HEAD not in files:
        raise PackError("no-head", pack=folder, file=HEAD)
    digest = hashlib.sha256()
    documents = {}
    for name, path in files.items():
        content = _content(path, f"{folder}/{name}")
        digest.update(name.encode() + b"\0" + content + b"\0")
        documents[name] = _document(content, f"{folder}/{name}")
    head = documents.pop(HEAD)
    if not _is_head(head):
        raise PackError("bad-head", file=f"{folder}/{HEAD}")
    off = tuple(str(code) for code in head.get("switch_off") or ())
    return Pack(head["name"], Text(**head["title"]), folder, digest.hexdigest(), documents, off)


def _is_head(head: dict[str, Any]) -> bool:
    name, title, off = head.get("name"), head.get("title"), head.get("switch_off") or []
    named = isinstance(name, str) and _NAME.fullmatch(name) is not None
    titled = isinstance(title, dict) and set(title) == {"ja", "en"}
    return named and titled and isinstance(off, list) and set(head) <= {"name", "title", "switch_off"}


def _files(root: "Path") -> "dict[str, Path]":
    found = {HEAD: root / HEAD} if (root / HEAD).is_file() else {}
    for name in FOLDERS:
        for path in sorted((root / name).rglob("*.yaml")):
            found[path.relative_to(root).as_posix()] = path
    return found


def _content(path: "Path", shown: str) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PackError("too-large", file=shown)
        return path.read_bytes()
    except OSError as error:
        raise PackError("unreadable", file=shown, reason=error.strerror or str(error)) from None


def _document(content: bytes, shown: str) -> dict[str, Any]:
    import yaml

    try:
        document = yaml.load(content.decode("utf-8-sig"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise PackError("unreadable", file=shown, reason=" ".join(str(error).split())) from None
    if not isinstance(document, dict):
        raise PackError("no-mapping", file=shown)
    return document


def refusals(pack: Pack, known: Mapping[str, Any]) -> Iterator[PackError]:
    """Yield why a pack cannot be laid over documents that are known by their paths."""
    for path, document in pack.documents.items():
        shown = f"{pack.folder}/{path}"
        if path.startswith(SHELVES):
            own_id = str(document.get("id"))
            if own_id != path.rpartition("/")[2].removesuffix(".yaml"):
                yield PackError("id-not-file-name", file=shown, id=own_id)
            elif _OFFICIAL.fullmatch(own_id):
                yield PackError("official-id", file=shown, id=own_id)
            elif path in known:
                yield PackError("id-taken", file=shown, id=own_id)
        elif not path.startswith(EXTENDED):
            yield PackError("out-of-place", file=shown)
    rules = {path.rpartition("/")[2].removesuffix(".yaml") for path in known if path.startswith("rules/")}
    for code in pack.switched_off:
        if code not in rules:
            yield PackError("unknown-rule", file=f"{pack.folder}/{HEAD}", id=code)


def laid_over(document: Any, more: Any) -> Any:
    """Return a document with the entries of another behind its own; what both have stays the first one's."""
    if isinstance(document, dict) and isinstance(more, dict):
        common = {key: laid_over(value, more[key]) if key in more else value for key, value in document.items()}
        return {**common, **{key: value for key, value in more.items() if key not in document}}
    if isinstance(document, list) and isinstance(more, list):
        return [*document, *more]
    return document
