"""The linear model that hears concepts and poles: character n-grams, one weight for each of them and class.

A class is a concept with a pole (`operating-owner|wall`), or `background|neither`. A row of weights is one byte a
class, offset so that it is never negative. Rows are spread over 16-bit lanes of one large integer, so that adding the
rows of a sentence adds all classes at once; plain Python, no numerical library.

File layout (`advisor/compiled/hearing.bin`): a JSON head (classes, biases, scales, calibration, sentence digest), a
zero byte, the n-grams joined by line feeds, a zero byte, the rows in the same order.
"""

import json
import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from math import exp, sqrt
from pathlib import Path

from advisor.paths import PACKAGE

MODEL_FILE = PACKAGE / "compiled" / "hearing.bin"
MAX_NGRAM = 3
MAX_NGRAMS = 500
OFFSET = 64
_DIGITS = re.compile(r"\d+")


def prepare(text: str) -> str:
    """Return the form of a sentence in which n-grams are counted: NFKC, lower case, any number as 0, ends marked."""
    return "^" + _DIGITS.sub("0", unicodedata.normalize("NFKC", text).lower()) + "$"


def ngrams(prepared: str) -> list[str]:
    """Return the distinct character n-grams of a prepared sentence, in order of appearance, at most MAX_NGRAMS."""
    found: dict[str, None] = {}
    for start in range(len(prepared)):
        for end in range(start + 1, min(start + MAX_NGRAM, len(prepared)) + 1):
            found[prepared[start:end]] = None
    return list(found)[:MAX_NGRAMS]


@dataclass(frozen=True, slots=True)
class Calibration:
    """How likely a hearing is right: a logistic curve, fitted on hands that were held back from training."""

    offset: float
    lead: float
    behind: float
    level: float

    def chance(self, lead: float, behind: float, level: float) -> float:
        """Return the chance, 0 to 1.

        The class leads the next by `lead`, stands `behind` the best class of the sentence, and at `level`.
        """
        return 1 / (1 + exp(-(self.offset + self.lead * lead + self.behind * behind + self.level * level)))


@dataclass(slots=True)
class LinearModel:
    """Scores of every class for a sentence; the greatest is the likeliest.

    `chances` calibrate, for each pole, a hearing in the `open`, at a place where the concept is `likely`, and at its
    `own` place.
    """

    classes: tuple[str, ...]
    biases: tuple[float, ...]
    scales: tuple[float, ...]
    norm_scale: float
    chances: dict[str, dict[str, Calibration]]
    sentence_digest: str
    _index: dict[str, int]
    _rows: memoryview
    _wide: dict[int, int] = field(default_factory=dict)

    def scores(self, text: str) -> dict[str, float]:
        """Return the score of every class."""
        total, count = self._sum(ngrams(prepare(text)))
        lanes = len(self.classes) + 1
        sums = memoryview(total.to_bytes(2 * lanes, "little")).cast("H")
        norm = sqrt(max((sums[-1] - count * OFFSET) * self.norm_scale, 1e-9))
        return {
            name: (sums[lane] - count * OFFSET) * scale / norm + bias
            for lane, (name, scale, bias) in enumerate(zip(self.classes, self.scales, self.biases, strict=True))
        }

    def weights(self, grams: list[str], name: str) -> list[float]:
        """Return what each n-gram adds to a class; 0 for an n-gram that the model does not know."""
        lane = self.classes.index(name)
        width = len(self.classes) + 1
        rows = (self._index.get(gram) for gram in grams)
        return [0.0 if row is None else (self._rows[row * width + lane] - OFFSET) * self.scales[lane] for row in rows]

    def _sum(self, grams: list[str]) -> tuple[int, int]:
        total = count = 0
        for gram in grams:
            row = self._index.get(gram)
            if row is not None:
                total += self._wide.get(row) or self._widened(row)
                count += 1
        return total, count

    def _widened(self, row: int) -> int:
        width = len(self.classes) + 1
        lanes = bytearray(2 * width)
        lanes[0::2] = self._rows[row * width : (row + 1) * width]
        value = int.from_bytes(lanes, "little")
        self._wide[row] = value
        return value


@cache
def load_model(path: Path = MODEL_FILE) -> LinearModel:
    """Read the model file; raises FileNotFoundError or ValueError where it is missing or damaged."""
    data = path.read_bytes()
    head_end = data.index(b"\0")
    grams_end = data.index(b"\0", head_end + 1)
    head = json.loads(data[:head_end])
    grams = data[head_end + 1 : grams_end].decode("utf-8").split("\n")
    rows = memoryview(data)[grams_end + 1 :]
    if len(rows) != len(grams) * (len(head["classes"]) + 1):
        raise ValueError(f"{path}: damaged")
    return LinearModel(
        classes=tuple(head["classes"]),
        biases=tuple(head["biases"]),
        scales=tuple(head["scales"]),
        norm_scale=head["norm_scale"],
        chances={
            case: {pole: Calibration(*curve) for pole, curve in curves.items()}
            for case, curves in head["chances"].items()
        },
        sentence_digest=head["sentence_digest"],
        _index={gram: row for row, gram in enumerate(grams)},
        _rows=rows,
    )
