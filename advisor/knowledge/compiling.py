"""The compiled form: every data file in one file, written only after everything has been checked."""

import os
from dataclasses import dataclass
from pathlib import Path

from advisor.knowledge.defects import Defect
from advisor.knowledge.loading import data_files, load_knowledge
from advisor.resources import compiled_form, digest_of


@dataclass(frozen=True, slots=True)
class Compilation:
    """The compiled form of a folder tree, the number of its files, and the defects for which it must not be written."""

    form: bytes
    count: int
    defects: tuple[Defect, ...]


def compile_knowledge(folder: Path) -> Compilation:
    """Check a folder tree and return its compiled form, in the layout that `advisor.resources` reads."""
    files = data_files(folder)
    # The digest comes first: a file that changes while we read makes the form stale, which is noticed, and never wrong.
    digest = digest_of(files)
    knowledge = load_knowledge(folder)
    form = compiled_form(digest, {name: knowledge.raw.get(name) for name in files})
    return Compilation(form, len(files), knowledge.defects)


def is_current(compilation: Compilation, target: Path) -> bool:
    """Tell whether the compiled file says what the data files say."""
    try:
        return target.read_bytes() == compilation.form
    except OSError:
        return False


def write_compiled(compilation: Compilation, target: Path) -> None:
    """Write the compiled file in one step, so that no reader ever sees half of it."""
    write_whole(compilation.form, target)


def write_whole(content: bytes, target: Path) -> None:
    """Write a file under another name first, and give it its own when everything is in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    try:
        draft.write_bytes(content)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
