"""The linear model that hears concepts and poles: character n-grams, one weight for each of them and class.

A class is a concept with a pole (`operating-owner|wall`), or `background|neither`. A row of weights is one byte a
class, offset so that it is never negative. Rows are spread over 16-bit lanes of one large integer, so that adding the
rows of a sentence adds all classes at once; plain Python, no numerical library.

File layout (`advisor/compiled/hearing.bin`), little-endian: a JSON head (classes, biases, scales, calibration, number
of n-grams, of slots, sentence digest), a zero byte, spaces up to a multiple of eight; a hash table of slots, four bytes
each: the number of an n-gram from 1, 0 where it is empty; the n-grams in UTF-8, KEY_BYTES each, those of frequent ones
first; their rows in the same order. The file is mapped, not read: a review touches the rows it needs, and those of
usual words lie side by side.

A row has a lane for each class, one for the square of the n-gram's own measure, and one that is 1, so that a sum counts
its n-grams. Its bytes stand so that one mask takes the first half of the lanes out of them, and the second half.
"""

import json
import mmap
import os
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, repeat
from math import exp, sqrt
from operator import add, mul, sub, truediv
from zlib import crc32

from advisor.paths import COMPILED_FOLDER
from advisor.patterns import compiled
from advisor.records import Record

MODEL_FILE = os.path.join(COMPILED_FOLDER, "hearing.bin")
MAX_NGRAM = 3
MAX_NGRAMS = 500
# So many n-grams are kept once they have been asked for: those of some dozens of drafts.
MAX_KEPT = 40_000
OFFSET = 64
# Three characters of three bytes: an n-gram with a rarer one is in no model.
KEY_BYTES, SLOT_BYTES = 3 * MAX_NGRAM, 4
ALIGNMENT = 8
_LANE_BITS = 16
_LANE = (1 << _LANE_BITS) - 1
_DIGITS = compiled(r"\d+")


def prepare(text: str) -> str:
    """Return the form of a sentence in which n-grams are counted: NFKC, lower case, any number as 0, ends marked."""
    return "^" + _DIGITS.sub("0", unicodedata.normalize("NFKC", text).lower()) + "$"


class NGrams(Record):
    """The n-grams of one, two and three characters of a prepared sentence, in the order they stand."""

    singles: str
    pairs: list[str]
    triples: list[str]

    def distinct(self) -> set[str]:
        """Return each n-gram once, at most MAX_NGRAMS, the shorter before others."""
        found = {*self.singles, *self.pairs, *self.triples}
        return found if len(found) <= MAX_NGRAMS else set(list(dict.fromkeys(chain(*self)))[:MAX_NGRAMS])


def ngrams(prepared: str) -> NGrams:
    """Return the n-grams of a prepared sentence."""
    pairs = list(map(add, prepared, prepared[1:]))
    return NGrams(prepared, pairs, list(map(add, pairs, prepared[2:])))


def key_of(gram: str) -> bytes:
    """Return an n-gram as it stands in the file; no two n-grams are the same there."""
    return gram.encode().ljust(KEY_BYTES, b"\0")


def hash_table(grams: Iterable[str], slots: int) -> list[int]:
    """Return `slots` slots, a power of two: each n-gram's number from 1, in the first free slot from its own on."""
    table = [0] * slots
    for number, gram in enumerate(grams, start=1):
        slot = crc32(gram.encode()) % slots
        while table[slot]:
            slot = (slot + 1) % slots
        table[slot] = number
    return table


def width_of(classes: int) -> int:
    """Return the number of lanes, and bytes, of a row: the classes, the measure, the count, and one to make it even."""
    return classes + 2 + classes % 2


def interleaved(lanes: Sequence[int]) -> list[int]:
    """Return the lanes of a row, an even number of them, in the order in which their bytes stand in the file."""
    half = len(lanes) // 2
    return list(chain.from_iterable(zip(lanes[:half], lanes[half:], strict=True)))


def place_of_lane(lane: int, width: int) -> int:
    """Return where the byte of a lane stands in a row of `width` bytes, as `interleaved` puts it."""
    half = width // 2
    return 2 * lane if lane < half else 2 * (lane - half) + 1


class Calibration(Record):
    """How likely a hearing is right: a logistic curve, fitted on hands that were held back from training."""

    offset: float
    lead: float
    behind: float
    level: float

    def chance(self, lead: float, behind: float, level: float) -> float:
        """Return the chance, 0 to 1.

        The class leads the next by `lead`, stands `behind` the best class of the sentence, and at `level`.
        """
        return 1 / (1 + exp(-self.logit(lead, behind, level)))

    def logit(self, lead: float, behind: float, level: float) -> float:
        """Return the logarithm of the odds: above 0 where the chance is above one half."""
        return self.offset + self.lead * lead + self.behind * behind + self.level * level

    def least_level(self, logit: float, top: float, most_lead: float) -> float:
        """Return a level below which no hearing has these odds, with the best at `top` and a lead of `most_lead`."""
        slope = self.level - self.behind
        if slope <= 0:
            return float("-inf")
        return (logit - self.offset - max(self.lead, 0.0) * most_lead - self.behind * top) / slope


class Scores(Record):
    """The scores of every class for a sentence, in the order of the model's classes.

    `best` is the place of the greatest, `top` the greatest itself, and `second` that of all others.
    """

    values: list[float]
    best: int
    top: float
    second: float


def ranked(values: list[float]) -> Scores:
    """Return scores with the greatest of them; two at least."""
    second, top = sorted(values)[-2:]
    return Scores(values, values.index(top), top, second)


class ModelFile(Record):
    """A model as it lies in its file: where n-grams and rows begin, how many n-grams, how many bytes a row takes."""

    data: mmap.mmap
    slots: memoryview
    first_key: int
    first_row: int
    ngrams: int
    width: int


class _Rows:
    """Rows of n-grams, each as one integer of 16-bit lanes; 0 for an n-gram that the model does not know.

    They are taken from the file when asked for, and all are forgotten before they are more than MAX_KEPT.
    """

    def __init__(self, file: ModelFile) -> None:
        self._file = file
        self._kept: dict[str, int] = {}

    def of(self, grams: Collection[str]) -> Iterator[int]:
        """Return the row of each n-gram."""
        kept = self._kept  # another thread may forget all meanwhile
        new = set(grams).difference(kept)
        if new:
            if len(kept) + len(new) > MAX_KEPT:
                kept = self._kept = {}
                new = set(grams)
            kept.update(self._taken(new))
        return map(kept.__getitem__, grams)

    def _taken(self, grams: Iterable[str]) -> Iterator[tuple[str, int]]:
        """Yield n-grams with their rows in the file; written out in one piece, since a plan asks for ten thousand."""
        data, slots, first_key, first_row, _, width = self._file
        last_slot = len(slots) - 1
        mask, half = int.from_bytes(b"\xff\0" * (width // 2), "little"), _LANE_BITS * (width // 2)
        for gram in grams:
            row = 0
            key = gram.encode(errors="surrogatepass")  # half a character is in no model
            slot = crc32(key) & last_slot
            if number := slots[slot]:
                key = key.ljust(KEY_BYTES, b"\0")
            while number:
                behind = first_key + KEY_BYTES * number
                if data[behind - KEY_BYTES : behind] == key:
                    end = first_row + width * number
                    found = int.from_bytes(data[end - width : end], "little")
                    row = found & mask | (found >> 8 & mask) << half
                    break
                slot = (slot + 1) & last_slot
                number = slots[slot]
            yield gram, row


class LinearModel(Record):
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
    file: ModelFile
    rows: _Rows

    def scores(self, grams: Collection[str]) -> list[float]:
        """Return the score of every class for the n-grams of a sentence, in the order of `classes`."""
        total = sum(self.rows.of(grams))
        count = len(self.classes)
        lanes = memoryview(total.to_bytes(2 * width_of(count), "little")).cast("H").tolist()
        nothing = lanes[count + 1] * OFFSET
        norm = sqrt(max((lanes[count] - nothing) * self.norm_scale, 1e-9))
        # (lane - nothing) * scale / norm + bias, for all classes at once.
        scaled = map(truediv, map(mul, map(sub, lanes, repeat(nothing)), self.scales), repeat(norm))
        return list(map(add, scaled, self.biases))

    def weights(self, grams: Collection[str], lane: int) -> list[int]:
        """Return what each n-gram adds to the class at a place of `classes`; the measure is that of the class."""
        place = _LANE_BITS * lane
        return [(row >> place & _LANE) - OFFSET if row else 0 for row in self.rows.of(grams)]


@cache
def load_model(path: "str | os.PathLike[str]" = MODEL_FILE) -> LinearModel:
    """Map the model file; raises FileNotFoundError or ValueError where it is missing or damaged."""
    with open(path, "rb") as opened:
        data = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
    start = data[: 1 << 16].find(b"\0") + 1
    head = json.loads(data[:start].rstrip(b"\0") or b"0")
    if not isinstance(head, dict):
        raise ValueError(f"{path}: damaged")
    start += -start % ALIGNMENT
    count, width = head["ngrams"], width_of(len(head["classes"]))
    keys = start + SLOT_BYTES * head["slots"]
    rows = keys + KEY_BYTES * count
    if len(data) != rows + count * width:
        raise ValueError(f"{path}: damaged")
    file = ModelFile(data, memoryview(data)[start:keys].cast("I"), keys, rows, count, width)
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
        file=file,
        rows=_Rows(file),
    )
