"""Gather the documents of one hand out of the modules that hold one each."""

from importlib import import_module
from pathlib import Path

from tests.documents.office.expecting import Sample


def samples_beside(corpus_file: str, package: str) -> tuple[Sample, ...]:
    """Return the samples of the numbered modules beside a corpus, in the order of their names."""
    modules = sorted(path.stem for path in Path(corpus_file).parent.glob("[a-z][0-9][0-9]_*.py"))
    return tuple(sample for name in modules for sample in import_module(f"{package}.{name}").SAMPLES)
