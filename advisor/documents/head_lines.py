"""What lines at the head of a document have in common: their words, and the dates that some of them are."""

from collections.abc import Iterator, Sequence

from advisor.documents.blocks import Block, Heading, Pairs, Text
from advisor.documents.words import Words
from advisor.patterns import compiled

NUMBER = r"[0-9０-９〇一二三四五六七八九十]{1,4}"
DATE = compiled(
    rf"(?:令和|平成|[RHrh]\.?)?[ 　]*(?:{NUMBER}|元)[ 　]*(?:年(?:度)?|[./．／])[ 　]*"
    rf"(?:{NUMBER}[ 　]*(?:月|[./．／])?)?(?:[ 　]*{NUMBER}[ 　]*日)?(?:現在|作成|策定|時点)?"
)
# The name of a municipality, behind what may stand before it in a title: 第2次みどり町, （仮称）みどり町.
TOWN = compiled(
    r"(?:(?:第[\d０-９一二三四五六七八九十]{1,3}[次期]|[(（].{1,12}?[)）])[ 　]*)?"
    r"(?P<name>[^\s　「『(（#＃]{1,7}?[市町村区])"
)
MOST_LOOKED_AT = 3000


def words_of_block(block: Block) -> Words | None:
    """Return the words of a heading or a line; None for a table."""
    return block.words if isinstance(block, Heading) else block.whole if isinstance(block, Text) else None


def date_of(block: Block) -> Words | None:
    """Return the date that a line gives, and nothing besides."""
    words = words_of_block(block)
    found = DATE.fullmatch(words.text.strip()) if words is not None else None
    return words if found is not None and ("年" in found.group() or "月" in found.group()) else None


def texts_of(blocks: Sequence[Block]) -> Iterator[Words]:
    """Yield the words of headings, lines and cells, those of the first MOST_LOOKED_AT blocks."""
    for block in blocks[:MOST_LOOKED_AT]:
        if isinstance(block, Text):
            yield block.whole
        elif isinstance(block, Heading):
            yield block.words
        elif isinstance(block, Pairs):
            for pair in block.pairs:
                yield from texts_of(pair.blocks)
