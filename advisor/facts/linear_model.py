"""The linear model that hears concepts and poles: character n-grams, one weight for each of them and class.

A class is a concept with a pole (`operating-owner|wall`), or `background|neither`. A row of weights is one byte a
class, offset so that it is never negative. Rows are spread over 16-bit lanes of one large integer, so that adding the
rows of a sentence adds all classes at once; plain Python, no numerical library.

File layout (`advisor/compiled/hearing.bin`), little-endian: a JSON head (classes, biases, scales, calibration, number
of n-grams, of slots, sentence digest), a zero byte, spaces up to a multiple of eight; the keys of the n-grams, eight
bytes each, those of frequent n-grams first; a hash table of slots, four bytes each: the number of a key from 1, 0 where
it is empty; the rows in the order of the keys. The file is mapped, not read: a review touches the rows it needs, and
those of usual words lie side by side.
"""

import json
import mmap
import os
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import chain
from math import exp, sqrt
from operator import add
from typing import NamedTuple

from advisor.paths import COMPILED_FOLDER
from advisor.patterns import compiled

MODEL_FILE = os.path.join(COMPILED_FOLDER, "hearing.bin")
MAX_NGRAM = 3
MAX_NGRAMS = 500
MAX_ROWS = 60_000
OFFSET = 64
KEY_BYTES, SLOT_BYTES = 8, 4
_BITS_A_CHARACTER = 21
_SPREAD = 0x9E3779B97F4A7C15
_LANE_BITS = 16
_LANE = (1 << _LANE_BITS) - 1
_DIGITS = compiled(r"\d+")


def prepare(text: str) -> str:
    """Return the form of a sentence in which n-grams are counted: NFKC, lower case, any number as 0, ends marked."""
    return "^" + _DIGITS.sub("0", unicodedata.normalize("NFKC", text).lower()) + "$"


class NGrams(NamedTuple):
    """The n-grams of one, two and three characters of a prepared sentence, in the order they stand."""

    singles: str
    pairs: list[str]
    triples: list[str]

    def distinct(self) -> list[str]:
        """Return each n-gram once, the shorter first, at most MAX_NGRAMS."""
        return list(dict.fromkeys(chain(*self)))[:MAX_NGRAMS]


def ngrams(prepared: str) -> NGrams:
    """Return the n-grams of a prepared sentence."""
    pairs = list(map(add, prepared, prepared[1:]))
    return NGrams(prepared, pairs, list(map(add, pairs, prepared[2:])))


def key_of(gram: str) -> int:
    """Return an n-gram as one number; no two n-grams have the same."""
    key = 0
    for character in gram:
        key = key << _BITS_A_CHARACTER | ord(character)
    return key


def slot_of(key: int, bits: int) -> int:
    """Return the slot at which to look for a key in a hash table of 2 to the power of `bits` slots."""
    return (key * _SPREAD >> 64 - bits) & (1 << bits) - 1


def hash_table(keys: Iterable[int], bits: int) -> list[int]:
    """Return the slots of a hash table of keys: each key's number from 1, in the first free slot from its own on."""
    slots = [0] * (1 << bits)
    for number, key in enumerate(keys, start=1):
        slot = slot_of(key, bits)
        while slots[slot]:
            slot = (slot + 1) % len(slots)
        slots[slot] = number
    return slots


class Calibration(NamedTuple):
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


class _Rows(dict[str, int]):
    """Rows by n-gram, each as one integer of 16-bit lanes, taken from the file when asked for; 0 if unknown.

    It starts anew before it grows beyond MAX_ROWS, so that thousands of plans take no more memory than a hundred.

    Behind the lanes of the classes and that of the norm, one lane is 1: in a sum it counts the n-grams.
    """

    def __init__(self, keys: memoryview, slots: memoryview, rows: memoryview, width: int) -> None:
        self._keys, self._slots, self._rows, self._width = keys, slots, rows, width
        self._mask = len(slots) - 1
        self._shift = 64 - self._mask.bit_length()

    def __missing__(self, gram: str) -> int:
        # Written out rather than by `key_of` and `slot_of`: a plan asks for ten thousand n-grams when it is the first.
        key = 0
        for character in gram:
            key = key << _BITS_A_CHARACTER | ord(character)
        slots, keys = self._slots, self._keys
        slot = (key * _SPREAD >> self._shift) & self._mask
        while (number := slots[slot]) and keys[number - 1] != key:
            slot = (slot + 1) & self._mask
        value = 0
        if number:
            start = (number - 1) * self._width
            lanes = bytearray(2 * self._width + 2)
            lanes[0:-2:2] = self._rows[start : start + self._width]
            lanes[-2] = 1
            value = int.from_bytes(lanes, "little")
        if len(self) >= MAX_ROWS:
            self.clear()
        self[gram] = value
        return value


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
    _rows: _Rows

    def scores(self, grams: Iterable[str]) -> list[float]:
        """Return the score of every class for the n-grams of a sentence, in the order of `classes`."""
        total = sum(map(self._rows.__getitem__, grams))
        lanes = memoryview(total.to_bytes(2 * len(self.classes) + 4, "little")).cast("H").tolist()
        nothing = lanes.pop() * OFFSET
        norm = sqrt(max((lanes.pop() - nothing) * self.norm_scale, 1e-9))
        return [
            (lane - nothing) * scale / norm + bias
            for lane, scale, bias in zip(lanes, self.scales, self.biases, strict=True)
        ]

    def weights(self, grams: Iterable[str], lane: int) -> list[int]:
        """Return what each n-gram adds to the class at a place of `classes`; the measure is that of the class."""
        shift = _LANE_BITS * lane
        return [((row >> shift) & _LANE) - OFFSET if row else 0 for row in map(self._rows.__getitem__, grams)]


@cache
def load_model(path: "str | os.PathLike[str]" = MODEL_FILE) -> LinearModel:
    """Map the model file; raises FileNotFoundError or ValueError where it is missing or damaged."""
    with open(path, "rb") as file:
        data = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    start = bytes(data[: 1 << 16]).find(b"\0") + 1
    head = json.loads(bytes(data[:start]).rstrip(b"\0") or b"0")
    if not isinstance(head, dict):
        raise ValueError(f"{path}: damaged")
    start += -start % KEY_BYTES
    count, width = head["ngrams"], len(head["classes"]) + 1
    keys_end = start + KEY_BYTES * count
    slots_end = keys_end + SLOT_BYTES * head["slots"]
    if len(data) != slots_end + count * width:
        raise ValueError(f"{path}: damaged")
    keys, slots = data[start:keys_end].cast("Q"), data[keys_end:slots_end].cast("I")
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
        _rows=_Rows(keys, slots, data[slots_end:], width),
    )
