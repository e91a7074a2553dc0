"""`python -m advisor.knowledge`: check all data files and write their compiled form; `--check` only checks."""

import argparse
import io
import sys
from collections.abc import Iterator
from pathlib import Path

from advisor import patterns
from advisor.knowledge import pattern_code
from advisor.knowledge.compiling import compile_knowledge, is_current, write_compiled
from advisor.knowledge.defects import Defect, defect_at, describe
from advisor.language import Language, Text
from advisor.paths import PACKAGE, data_folder
from advisor.resources import COMPILED, DamagedKnowledgeError


def run(folder: Path, target: Path, only_check: bool) -> tuple[int, list[Defect | Text]]:
    """Return the exit status and what to say; write the compiled form if asked to and nothing is to mend."""
    compilation = compile_knowledge(folder)
    root = Path(PACKAGE).parent
    shown = target.relative_to(root).as_posix() if target.is_relative_to(root) else str(target)
    found = list(compilation.defects)
    if only_check and not is_current(compilation, target):
        found.append(defect_at(shown, 1, "not-current"))
    if only_check and not found and target == Path(COMPILED) and not pattern_code.is_current():
        found.append(defect_at(Path(patterns.CODE_FILE).name, 1, "not-current"))
    if found:
        return 1, [*found, describe("defects-found", count=len(found))]
    said: list[Defect | Text] = [describe("all-is-well", count=compilation.count)]
    if not only_check:
        write_compiled(compilation, target)
        said.append(describe("compiled", file=shown))
        if target == Path(COMPILED):
            said.append(describe("compiled", file=pattern_code.write().relative_to(root).as_posix()))
    return 0, said


def lines_of(said: list[Defect | Text], language: Language) -> Iterator[str]:
    """Yield what is said, one line each: `file:line: message` for a defect."""
    for item in said:
        if isinstance(item, Defect):
            yield f"{item.file}:{item.line}: {item.message.in_(language)}"
        else:
            yield item.in_(language)


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status: 0 nothing to mend, 1 something, 2 the installation is damaged."""
    parser = argparse.ArgumentParser(prog="python -m advisor.knowledge", description=__doc__)
    parser.add_argument("--check", action="store_true", help="only check, the compiled file included; write nothing")
    parser.add_argument(
        "--lang", type=Language, choices=list(Language), default=Language.JAPANESE, help="language of the messages"
    )
    options = parser.parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    try:
        status, said = run(data_folder("knowledge").parent, Path(COMPILED), options.check)
    except (DamagedKnowledgeError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    for line in lines_of(said, options.lang):
        print(line)
    return status


if __name__ == "__main__":
    raise SystemExit(main())
