"""What is expected of the reading of a document: where its words belong in the form of a plan, and what is no content."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import NamedTuple

RADICALS = {ord(radical): whole for radical, whole in zip("⺠⻑⻄⻘⻝⻩⻲⿊⼾", "民長西青食黄亀黒戸", strict=True)}
"""Radicals that stand for characters in the text of a PDF; NFKC mends those of U+2F00 to U+2FD5 only."""


def plain(words: str) -> str:
    """Return words as they are compared: without blanks, widths and radicals."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", words.translate(RADICALS)))


class Stands(NamedTuple):
    """Words of a document and the place in the plan form where they belong."""

    path: str
    """Canonical keys of `plan_format.yaml`, without indexes: `projects.cost.initial`."""
    words: str
    """Words in a row as the document shows them, to be compared by `plain`."""
    of: str = ""
    """Name of the row they belong to: a project, an indicator, a field of the vision or of the issues."""
    under: str = ""
    """Where they stand: the nearest heading, or the label of the cell; in a workbook `sheet!cell`."""
    means: str = ""
    """What they tell where the words alone do not: with a unit or year told elsewhere, or as Excel shows a number.

    A workbook stores 0.35 (`words`) and shows 35.0% (`means`); a reading that says either is right, and better with `means`.
    """
    also: tuple[str, ...] = ()
    """Other places that a reviewer would accept as well."""


class Expected(NamedTuple):
    """The outcome of reading one document."""

    title: str = ""
    stands: tuple[Stands, ...] = ()
    never: tuple[str, ...] = ()
    """Texts that are in the file and must not become content: headers, footers, deleted text, contents lists."""
    once: tuple[str, ...] = ()
    """Texts that the file holds twice and that must be read once only."""
    names: Mapping[str, tuple[str, ...]] = {}
    """For a list of the form (`projects`, `evaluation.indicators` …) the names of all its rows; no others."""
    counts: Mapping[str, int] = {}
    """For a list whose rows have no names, how many rows it holds."""
    plan: bool = True
    """Whether this is a plan at all; what is none must be told apart from an empty one."""
    doubt: str = ""
    """What two reviewers might judge otherwise."""


class Sample(NamedTuple):
    """A document: its file name, what it is, how to build it, and what to expect of it."""

    file: str
    kind: str
    build: Callable[[], bytes]
    expected: Expected
