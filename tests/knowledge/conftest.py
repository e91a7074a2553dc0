"""A sound little tree of data files, and a way to spoil one file of it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from advisor.knowledge.loading import load_knowledge
from advisor.language import Language

SOUND_TREE = Path(__file__).parent / "tree"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a copy of the sound tree."""
    return Path(shutil.copytree(SOUND_TREE, tmp_path / "tree"))


@pytest.fixture
def found_in() -> Callable[..., list[str]]:
    """Return a function that lists the defects of a tree as the command prints them."""

    def found(folder: Path, language: Language = Language.ENGLISH) -> list[str]:
        defects = load_knowledge(folder).defects
        return [f"{defect.file}:{defect.line}: {defect.message.in_(language)}" for defect in defects]

    return found
