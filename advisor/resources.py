"""The data files, read once: from the compiled form where it is current, else from the YAML files themselves.

The compiled form is one JSON file holding every YAML document of `knowledge/` and `rules/` by its relative path,
together with a digest of the files it was made from. It is made by `advisor.knowledge.compiling` after everything has
been checked.
"""

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from advisor.paths import PACKAGE, data_folder

COMPILED = PACKAGE / "compiled" / "knowledge.json"
FOLDERS = ("knowledge", "rules")
Document = Any


class DamagedKnowledgeError(Exception):
    """The data files of the installation are missing or cannot be read; the message names the file."""


def source_files() -> dict[str, Path]:
    """Return every YAML file of the data folders by its path relative to the project, sorted."""
    files: dict[str, Path] = {}
    for name in FOLDERS:
        folder = data_folder(name)
        for path in sorted(folder.rglob("*.yaml")):
            files[f"{name}/{path.relative_to(folder).as_posix()}"] = path
    return files


def digest_of(files: dict[str, Path]) -> str:
    """Return the SHA-256 of all files with their names, as a hexadecimal string."""
    digest = hashlib.sha256()
    for name, path in files.items():
        digest.update(name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def is_installed() -> bool:
    """Tell whether the package runs from a wheel, where nobody edits the data files."""
    return (PACKAGE / "_data").is_dir()


@cache
def _store() -> dict[str, Any]:
    try:
        compiled: dict[str, Any] = json.loads(COMPILED.read_text("utf-8"))
        if is_installed() or compiled["digest"] == digest_of(source_files()):
            return compiled
    except FileNotFoundError:
        pass
    except (ValueError, KeyError) as error:
        raise DamagedKnowledgeError(f"{COMPILED}: {error}") from None
    return _store_from_yaml()


def _store_from_yaml() -> dict[str, Any]:
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
    return {"digest": digest_of(files), "documents": documents}


def digest() -> str:
    """Return the digest of the knowledge and rules in force."""
    return str(_store()["digest"])


def document(path: str) -> Document:
    """Return one data document by its path, such as `knowledge/steps.yaml`."""
    try:
        return _store()["documents"][path]
    except KeyError:
        raise DamagedKnowledgeError(path) from None


def documents(folder: str) -> dict[str, Document]:
    """Return all documents below a folder, such as `rules/pitfalls`, by path, sorted."""
    prefix = folder.rstrip("/") + "/"
    return {path: content for path, content in _store()["documents"].items() if path.startswith(prefix)}
