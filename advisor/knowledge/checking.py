"""One check of a folder tree: every defect of its files, and whether the compiled form is current if there is one."""

from dataclasses import dataclass
from pathlib import Path

from advisor import patterns
from advisor.knowledge import pattern_code
from advisor.knowledge.compiling import Compilation, compile_knowledge, is_current
from advisor.knowledge.defects import Defect, defect_at
from advisor.paths import PACKAGE
from advisor.resources import COMPILED


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: the compiled form as it ought to be, and all that is to mend, in the order of files."""

    compilation: Compilation
    defects: tuple[Defect, ...]


def check(folder: Path, compiled: Path | None = None) -> Checked:
    """Check the files below `folder`/knowledge and `folder`/rules, and the compiled file if one is given.

    Raises OSError where a file cannot be opened, and DamagedKnowledgeError where the messages cannot.
    """
    compilation = compile_knowledge(folder)
    found = list(compilation.defects)
    if compiled is not None and not is_current(compilation, compiled):
        found.append(defect_at(shown(compiled), 1, "not-current"))
    if not found and compiled == Path(COMPILED) and not pattern_code.is_current():
        found.append(defect_at(Path(patterns.CODE_FILE).name, 1, "not-current"))
    return Checked(compilation, tuple(found))


def shown(file: Path) -> str:
    """Return a file as messages name it: within the project where it stands there."""
    root = Path(PACKAGE).parent
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else str(file)


def line_of(defect: Defect, message: str) -> str:
    """Return a defect in one line, as editors read it: file, line, message."""
    return f"{defect.file}:{defect.line}: {message}"
