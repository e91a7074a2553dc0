"""Every document of a sixth hand, in the order of its file name."""

from importlib import import_module
from pathlib import Path

from tests.documents.office.expecting import Sample

CORPUS: tuple[Sample, ...] = tuple(
    sample
    for path in sorted(Path(__file__).parent.glob("w[0-9][0-9]_*.py"))
    for sample in import_module(f"tests.documents.sixth_hands.{path.stem}").SAMPLES
)
"""Documents of a sixth hand: a council paper, a charter, budget sheets, a strategy, text of a PDF, an application."""
