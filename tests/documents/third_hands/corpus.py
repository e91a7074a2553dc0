"""Every document of a third hand, in the order of its file name."""

from importlib import import_module
from pathlib import Path

from tests.documents.office.expecting import Sample

CORPUS: tuple[Sample, ...] = tuple(
    sample
    for path in sorted(Path(__file__).parent.glob("t[0-9][0-9]_*.py"))
    for sample in import_module(f"tests.documents.third_hands.{path.stem}").SAMPLES
)
