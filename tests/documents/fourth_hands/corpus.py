"""Every document of a fourth hand, in the order of its file name."""

from importlib import import_module
from pathlib import Path

from tests.documents.office.expecting import Sample

CORPUS: tuple[Sample, ...] = tuple(
    sample
    for path in sorted(Path(__file__).parent.glob("f[0-9][0-9]_*.py"))
    for sample in import_module(f"tests.documents.fourth_hands.{path.stem}").SAMPLES
)
