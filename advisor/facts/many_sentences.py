"""The scores of many sentences at once, for whoever listens to many drafts: what the model gives one by one, sooner.

Taking in NumPy and the whole model takes the time of some five drafts, which a single review has no use for.
"""

from collections.abc import Sequence
from itertools import compress
from typing import Any

import numpy as np

from advisor.facts.linear_model import (
    KEY_BYTES,
    MAX_NGRAM,
    MAX_NGRAMS,
    OFFSET,
    LinearModel,
    ModelFile,
    Scores,
    ngrams,
    place_of_lane,
    ranked,
)
from advisor.records import Record

Array = np.ndarray[Any, np.dtype[Any]]
# A character takes so many bits of an n-gram's code, so that three have room in 64; the first takes the lowest.
_CHARACTER_BITS = 21
_SLOT_BITS = 18
# 2**64 divided by the golden ratio: the upper bits of what is multiplied by it are spread evenly.
_SPREAD = np.uint64(0x9E3779B97F4A7C15)


class NGramTable(Record):
    """The numbers of n-grams, from 1, by their codes.

    Each stands in the first slot from its own on that was free; 0 marks a free slot.
    """

    codes: Array
    numbers: Array

    def numbers_of(self, codes: Array) -> Array:
        """Return the number of each n-gram, 0 for what the model does not know."""
        slots = _slots_of(codes)
        found = self.numbers[slots]
        # Where another n-gram stands, the slots behind it are looked at until the own one or a free one is found.
        others = np.flatnonzero((self.codes[slots] != codes) & (found > 0))
        while len(others):
            slots[others] = _behind(slots[others])
            there = slots[others]
            found[others] = self.numbers[there]
            others = others[(self.codes[there] != codes[others]) & (found[others] > 0)]
        return found


class ManySentences:
    """Scores sentences with one model, as many as there are at a time."""

    def __init__(self, model: LinearModel) -> None:
        self.model = model
        file = model.file
        rows = np.frombuffer(file.data, np.uint8, file.ngrams * file.width, file.first_row)
        self.rows = rows.reshape(file.ngrams, file.width)
        self.order = [place_of_lane(lane, file.width) for lane in range(file.width)]
        self.table = _table_of(_codes_in(file))
        self.scales, self.biases = np.array(model.scales), np.array(model.biases)

    def scores(self, prepared: Sequence[str]) -> list[Scores]:
        """Return the scores of each prepared sentence, to the last bit those of `LinearModel.scores`."""
        # Of a longer one the model leaves some n-grams out.
        short = [len(text) * MAX_NGRAM <= MAX_NGRAMS for text in prepared]
        told = iter(self._scores(list(compress(prepared, short))) if any(short) else ())
        return [
            next(told) if is_short else ranked(self.model.scores(ngrams(text).distinct()))
            for text, is_short in zip(prepared, short, strict=True)
        ]

    def _scores(self, prepared: list[str]) -> list[Scores]:
        count = len(self.model.classes)
        lanes = self._sums(prepared)
        nothing = lanes[:, count + 1 : count + 2] * OFFSET
        measures = np.maximum((lanes[:, count : count + 1] - nothing) * self.model.norm_scale, 1e-9)
        scores = (lanes[:, :count] - nothing) * self.scales / np.sqrt(measures) + self.biases
        values, best, each = scores.tolist(), scores.argmax(axis=1), np.arange(len(scores))
        tops = scores[each, best]
        scores[each, best] = -np.inf
        return list(map(Scores, values, best.tolist(), tops.tolist(), scores.max(axis=1).tolist()))

    def _sums(self, prepared: list[str]) -> Array:
        """Return the sum of the rows of each sentence's n-grams, each of them taken once."""
        sentences, codes = _ngrams_in(prepared)
        numbers = self.table.numbers_of(codes)
        known = numbers > 0
        owned = np.sort(sentences[known] * (len(self.rows) + 1) + numbers[known])
        owners, numbers = np.divmod(owned[np.diff(owned, prepend=-1) > 0], len(self.rows) + 1)
        ends = np.cumsum(np.bincount(owners, minlength=len(prepared))).tolist()
        rows, sums = self.rows[numbers - 1], np.empty((len(prepared), self.rows.shape[1]), np.uint16)
        for start, end, own in zip([0, *ends], ends, sums, strict=False):
            np.add.reduce(rows[start:end], axis=0, dtype=np.uint16, out=own)
        return sums[:, self.order].astype(np.int64)


def _ngrams_in(prepared: list[str]) -> tuple[Array, Array]:
    """Return, for every n-gram of some sentences, the place of its sentence among them, and its code."""
    characters = np.frombuffer("".join(prepared).encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    owners = np.repeat(np.arange(len(prepared)), [len(text) for text in prepared])
    all_owners, all_codes, codes = [owners], [characters], characters
    for further in range(1, MAX_NGRAM):
        codes = codes[:-1] | characters[further:] << np.uint64(_CHARACTER_BITS * further)
        within = owners[further:] == owners[:-further]
        all_owners.append(owners[further:][within])
        all_codes.append(codes[within])
    return np.concatenate(all_owners), np.concatenate(all_codes)


def _codes_in(file: ModelFile) -> Array:
    """Return the codes of the n-grams of a model, in their order."""
    keys = np.frombuffer(file.data, np.uint8, file.ngrams * KEY_BYTES, file.first_key)
    characters = np.frombuffer(keys.tobytes().decode().encode("utf-32-le"), np.uint32).astype(np.uint64)
    # All bytes of UTF-8 but these begin a character; the zero bytes behind an n-gram are characters too.
    begins = (keys & 0b1100_0000) != 0b1000_0000
    starts = np.cumsum([0, *np.count_nonzero(begins.reshape(file.ngrams, KEY_BYTES), axis=1)])[:-1]
    codes = np.zeros(file.ngrams, np.uint64)
    for place in range(MAX_NGRAM):
        codes |= characters[starts + place] << np.uint64(_CHARACTER_BITS * place)
    return codes


def _table_of(codes: Array) -> NGramTable:
    table = NGramTable(np.zeros(1 << _SLOT_BITS, np.uint64), np.zeros(1 << _SLOT_BITS, np.int32))
    waiting, slots = np.arange(1, len(codes) + 1, dtype=np.int32), _slots_of(codes)
    while len(waiting):
        free = table.numbers[slots] == 0
        table.numbers[slots[free]] = waiting[free]  # of several for one slot, one stays
        left = table.numbers[slots] != waiting
        waiting, slots = waiting[left], _behind(slots[left])
    taken = table.numbers > 0
    table.codes[taken] = codes[table.numbers[taken] - 1]
    return table


def _slots_of(codes: Array) -> Array:
    return (codes * _SPREAD >> np.uint64(64 - _SLOT_BITS)).astype(np.int64)


def _behind(slots: Array) -> Array:
    return (slots + 1) & ((1 << _SLOT_BITS) - 1)
