"""`python -m advisor.knowledge`: check all data files and write their compiled form; `--check` only checks."""

import argparse
import io
import sys
from collections.abc import Iterator
from pathlib import Path

from advisor.knowledge import pattern_code
from advisor.knowledge.checking import check, line_of, shown
from advisor.knowledge.compiling import write_compiled
from advisor.knowledge.defects import Defect, describe
from advisor.language import Language, Text
from advisor.paths import data_folder
from advisor.resources import COMPILED, DamagedKnowledgeError


def run(folder: Path, target: Path, only_check: bool) -> tuple[int, list[Defect | Text]]:
    """Return the exit status and what to say; write the compiled form if asked to and nothing is to mend."""
    checked = check(folder, target if only_check else None)
    if checked.defects:
        return 1, [*checked.defects, describe("defects-found", count=len(checked.defects))]
    said: list[Defect | Text] = [describe("all-is-well", count=checked.compilation.count)]
    if not only_check:
        write_compiled(checked.compilation, target)
        said.append(describe("compiled", file=shown(target)))
        if target == Path(COMPILED):
            said.append(describe("compiled", file=shown(pattern_code.write())))
    return 0, said


def lines_of(said: list[Defect | Text], language: Language) -> Iterator[str]:
    """Yield what is said, one line each: `file:line: message` for a defect."""
    for item in said:
        if isinstance(item, Defect):
            yield line_of(item, item.message.in_(language))
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
