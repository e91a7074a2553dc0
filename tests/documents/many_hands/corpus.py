"""Every marked document, in the order of its file name."""

from pathlib import Path

from tests.documents.many_hands.marked import sample_of
from tests.documents.office.expecting import Sample

CORPUS: tuple[Sample, ...] = tuple(map(sample_of, sorted(Path(__file__).parent.glob("m[0-9][0-9]_*.txt"))))
