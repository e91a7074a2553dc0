"""Every document of another hand, in the order of its file name."""

from importlib import import_module
from pathlib import Path

from tests.documents.office.expecting import Sample

CORPUS: tuple[Sample, ...] = tuple(
    sample
    for path in sorted(Path(__file__).parent.glob("h[0-9][0-9]_*.py"))
    for sample in import_module(f"tests.documents.other_hands.{path.stem}").SAMPLES
)
