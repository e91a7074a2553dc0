"""The compiled code of the patterns of a review, for the Python at hand: ask for all of them, then keep their code."""

import importlib
import marshal
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import advisor
from advisor import patterns
from advisor.documents.lexicon import HEAD_PARTS, PARTS, entries
from advisor.drafts.loading import read_draft
from advisor.facts.hearing import patterns as lexicon_patterns
from advisor.facts.topics import topics, touches
from advisor.knowledge.compiling import write_whole
from advisor.paths import data_folder
from advisor.reviewing.building import review_draft

PLANS = ("clean.yaml", "half.yaml")


def ask_for_all() -> None:
    """Ask for every pattern that a review uses: those of the modules, of the lexicon, and of what plans bring up."""
    for module in pkgutil.walk_packages(advisor.__path__, "advisor."):
        if not module.name.startswith(("advisor.knowledge", "advisor.__main__")):
            importlib.import_module(module.name)
    lexicon_patterns()
    for part in (*PARTS, *HEAD_PARTS):
        entries(part)
    for topic in topics():
        touches("", topic)
    for plan in PLANS:
        review_draft(read_draft(str(data_folder("samples") / plan)))


def asked_by_plan_files() -> frozenset[patterns.Asked]:
    """Return the patterns that a review of plan files asks for, found out in a process that does nothing else."""
    script = (
        "import sys, marshal, advisor.cli.running, advisor.reports.text_report;"
        "from advisor import patterns, paths;"
        "from advisor.documents.opening import read_draft;"
        "from advisor.reviewing.building import review_draft;"
        f"[review_draft(read_draft(str(paths.data_folder('samples') / plan))) for plan in {PLANS}];"
        "sys.stdout.buffer.write(marshal.dumps(list(patterns.asked)))"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, stdout=subprocess.PIPE)
    return frozenset(marshal.loads(done.stdout))


def is_current() -> bool:
    """Tell whether the code file fits; a Python for which there is none compiles its patterns itself."""
    ask_for_all()
    return not os.path.exists(patterns.CODE_FILE) or patterns.is_current(asked_by_plan_files())


def write() -> Path:
    """Write the code file in one step and return where it stands."""
    ask_for_all()
    target = Path(patterns.CODE_FILE)
    write_whole(patterns.code_file(asked_by_plan_files()), target)
    return target
