"""Blanks that a program set between Japanese and Latin signs (地域 IoT, 令和 8 年度), as text out of a PDF has them."""

from advisor.documents.blocks import Block, Heading, Pair, Pairs, Table, Text
from advisor.documents.words import Piece, Words
from advisor.patterns import compiled

_JAPANESE, _LATIN = r"[ぁ-ゖァ-ヺー一-鿿々〇]", r"[A-Za-z0-9]"
_APART = compiled(rf"(?:(?<={_JAPANESE}) (?={_LATIN})|(?<={_LATIN}) (?={_JAPANESE}))")
_TOGETHER = compiled(rf"(?<={_JAPANESE})(?={_LATIN})|(?<={_LATIN})(?={_JAPANESE})")
# Only such a blank makes a label of what a sentence begins with: 課題 48 件を評価した.
_COUNTED = compiled(r"(?<![^・\s])(?:課題|問題|原因|要因)[0-9]{1,4}(?:[件個つ点種]|項目)")
# So many, and so large a share of all places where the two meet: no author does so by hand.
_LEAST_APART, _SHARE_APART = 20, 0.8


def is_spaced_apart(text: str) -> bool:
    """Tell whether nearly everywhere in a text one blank parts Japanese from Latin signs."""
    apart = sum(1 for _ in _APART.finditer(text))
    return apart >= _LEAST_APART and apart >= _SHARE_APART * (apart + sum(1 for _ in _TOGETHER.finditer(text)))


def closed_up(block: Block) -> Block:
    """Return a block without these blanks; every word keeps its place."""
    if isinstance(block, Heading):
        return block._replace(words=_closed(block.words))
    if isinstance(block, Text):
        whole, words, label = _closed(block.whole), _closed(block.words), block.label
        if label is not None and (counted := _COUNTED.search(whole.text)):
            return block._replace(words=whole.part(counted.start()), whole=whole, label=None)
        return block._replace(words=words, whole=whole, label=_closed(label) if label is not None else None)
    if isinstance(block, Table):
        group = _closed(block.group) if block.group is not None else None
        return Table(_all(block.heads), tuple(map(_all, block.rows)), group)
    pairs = (Pair(_closed(p.label), tuple(map(closed_up, p.blocks)), p.is_group) for p in block.pairs)
    return Pairs(tuple(pairs))


def _all(cells: tuple[Words, ...]) -> tuple[Words, ...]:
    return tuple(map(_closed, cells))


def _closed(words: Words) -> Words:
    blanks = [found.start() for found in _APART.finditer(words.text)]
    if not blanks:
        return words
    pieces: list[Piece] = []
    for start, end in zip([0, *(blank + 1 for blank in blanks)], [*blanks, len(words.text)], strict=True):
        pieces += words.part(start, end).pieces
    return Words(pieces)
