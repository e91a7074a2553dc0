"""What is left of an indicator table when a PDF gave its cells up one by one: heads, and behind them pieces of cells.

Which piece belongs to which cell nobody can tell, so none of it is taken for an indicator: it stays as it is, and is
told as not understood.
"""

from collections.abc import Iterable, Iterator

from advisor.documents.blocks import Block, Heading, Text
from advisor.documents.form import Form, key_of
from advisor.documents.lexicon import place_of_cell
from advisor.documents.words import Words, meant
from advisor.patterns import compiled

_INDICATORS = "evaluation.indicators"
_NAME = f"{_INDICATORS}.name"
_VALUES = frozenset({f"{_INDICATORS}.baseline", f"{_INDICATORS}.target"})
_GAP = compiled(r"[ 　\t]{2,}")
_PART = compiled(r"[^ 　\t]+(?:[ 　][^ 　\t]+)*")
_STATE, _UNREADABLE, _WORDS = "状態", "読取不能", "説明"
LEAST_HEADS, MOST_HEADS = 3, 30
MOST_HEAD = 14
LEAST_SENTENCE = 25  # characters of a sentence that is no piece of a cell


def without_lost_tables(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks, those of lost tables marked so."""
    listed = list(blocks)
    number = 0
    while number < len(listed):
        heads, behind = _heads_at(listed, number)
        if not heads:
            yield listed[number]
            number += 1
            continue
        yield from (Text(head, head, lost=True) for head in heads)
        while behind < len(listed) and (piece := _piece(listed[behind])) is not None:
            yield Text(piece, piece, lost=True)
            behind += 1
        number = behind


def keep_lost(form: Form, pieces: list[Words]) -> None:
    """Keep the pieces of lost tables in the form as what cannot be read: in place of the indicators, or beside them."""
    if not pieces:
        return
    told = form.record("evaluation")
    kept = told.record(key_of(_INDICATORS if key_of(_INDICATORS) not in told else "evaluation.notes"))
    kept.add(_STATE, meant(_UNREADABLE, pieces[0].start, pieces[0].end))
    for piece in pieces:
        kept.add(_WORDS, piece)


def _heads_at(blocks: list[Block], number: int) -> tuple[list[Words], int]:
    """Return the heads that begin at a block, in one line or one below the other, and the block behind them."""
    block = blocks[number]
    if isinstance(block, Text) and _GAP.search(block.whole.text):
        found = [block.whole.part(*part.span()) for part in _PART.finditer(block.whole.text)]
        return (found, number + 1) if _are_heads(found) else ([], number)
    found = []
    while (
        len(found) < MOST_HEADS
        and number < len(blocks)
        and (words := _piece(blocks[number])) is not None
        and _place(words) is not None
    ):
        found.append(words)
        number += 1
    return (found, number) if _are_heads(found) else ([], number)


def _are_heads(found: list[Words]) -> bool:
    places = {_place(words) for words in found}
    measured = places >= _VALUES or (_NAME in places and bool(_VALUES & places))
    return len(found) >= LEAST_HEADS and None not in places and measured


def _place(words: Words) -> str | None:
    return place_of_cell(words.text, _INDICATORS) if len(words.text) <= MOST_HEAD else None


def _piece(block: Block) -> Words | None:
    """Return the words of what may be a piece of a cell: neither a sentence nor a heading with a number."""
    if isinstance(block, Heading):
        unmarked = block.rank is None and not block.level
        return block.words if unmarked and _place(block.words) is not None else None
    if not isinstance(block, Text):
        return None
    is_sentence = len(block.whole.text) >= LEAST_SENTENCE and block.whole.text.endswith("。")
    return None if is_sentence else block.whole
