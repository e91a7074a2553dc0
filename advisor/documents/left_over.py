"""What a document says and the form does not: sentences that no rule of reading has put anywhere."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from advisor.documents.blocks import Block, Heading, Pairs, Table, Text
from advisor.documents.form import Form, Record
from advisor.documents.words import Words
from advisor.patterns import compiled

_END = "。"
# What a form asks or wants done stands above its answers, and is nothing that the author says.
_ASKS = compiled(r"か[。？?]|(?:か|ください|下さい|こと)[。？]?[)）]?\s*$")
LEAST_SENTENCE = 12
# Of a sentence, what is kept may be without its number, its label or the name of the project it is told of.
LEAST_KEPT = 0.5


class LeftOver(NamedTuple):
    """A sentence that stands nowhere in the form; one in a heading was understood at least as that."""

    words: Words
    is_heading: bool


def left_over(blocks: Iterable[Block], form: Form, length: int) -> Iterator[LeftOver]:
    """Yield the sentences of `blocks` that stand nowhere in a form; `length` is that of the text they come from.

    A head of a table, too, may be a sentence, where a table has none and its first row was taken for heads.
    """
    kept = bytearray(length)
    for words in _words_in(form.root):
        for piece in words.pieces:
            kept[piece.start : piece.end] = b"\1" * (piece.end - piece.start)
    told: set[int] = set()
    for block in blocks:
        for words in filter(_is_said, _words_of(block)):
            stands = sum(kept.count(1, piece.start, piece.end) for piece in words.pieces)
            length_told = sum(piece.end - piece.start for piece in words.pieces)
            if stands < LEAST_KEPT * length_told and words.start not in told:
                told.add(words.start)
                yield LeftOver(words, isinstance(block, Heading))


def _words_in(record: Record) -> Iterator[Words]:
    """Yield what a record holds; what only calls a value by name is not said by it."""
    for values in record.values.values():
        for value in values:
            if isinstance(value, Words):
                yield value
            else:
                yield from _words_in(value)


def _is_said(words: Words) -> bool:
    """Tell whether some words are a sentence that the author says."""
    return _END in words.text and len(words.text) >= LEAST_SENTENCE and not _ASKS.search(words.text)


def _words_of(block: Block) -> Iterator[Words]:
    if isinstance(block, Heading):
        yield block.words
    elif isinstance(block, Text):
        yield block.whole
    elif isinstance(block, Table):
        yield from block.heads
        for row in block.rows:
            yield from row
    elif isinstance(block, Pairs):
        for pair in block.pairs:
            yield pair.label
            for part in pair.blocks:
                yield from _words_of(part)
