"""The compiled code of the patterns of a review, for the Python at hand: ask for all of them, then keep their code."""

import importlib
import os
import pkgutil
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


def is_current() -> bool:
    """Tell whether the code file fits; a Python for which there is none compiles its patterns itself."""
    ask_for_all()
    return not os.path.exists(patterns.CODE_FILE) or patterns.is_current()


def write() -> Path:
    """Write the code file in one step and return where it stands."""
    ask_for_all()
    target = Path(patterns.CODE_FILE)
    write_whole(patterns.code_file(), target)
    return target
