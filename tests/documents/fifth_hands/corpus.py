"""Every document of a fifth hand, in the order of its file name."""

from importlib import import_module
from pathlib import Path

from tests.documents.office.expecting import Sample

CORPUS: tuple[Sample, ...] = tuple(
    sample
    for path in sorted(Path(__file__).parent.glob("v[0-9][0-9]_*.py"))
    for sample in import_module(f"tests.documents.fifth_hands.{path.stem}").SAMPLES
)
"""Documents of a fifth hand: a digest, a hierarchy, a workbook, prose, a memo, squared paper, a wiki page, tables."""
