"""What tests of packs share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor import resources
from advisor.knowledge import packs
from advisor.knowledge.loading import files_of
from advisor.paths import data_folder


@pytest.fixture(autouse=True)
def _no_packs_stay_in_use() -> Iterator[None]:
    yield
    resources.use_packs(())


@pytest.fixture(scope="session")
def _own_files() -> dict[str, object]:
    return {name: read() for name, read in files_of(data_folder("knowledge").parent).items()}


@pytest.fixture
def quick_check(monkeypatch: pytest.MonkeyPatch, _own_files: dict[str, object]) -> None:
    """Let the project's own files be read but once."""

    def own(_: Path) -> dict[str, object]:
        return {name: (lambda file=file: file) for name, file in _own_files.items()}

    monkeypatch.setattr(packs, "files_of", own)
