"""What a document is made of: headings, texts and tables, one behind the other."""

from typing import NamedTuple

from advisor.documents.words import Words


class Heading(NamedTuple):
    """A heading; `level` counts the signs `#` before it, 0 for none; `style` and `rank` are those of its number.

    `run_in` tells that its text goes on in the same line.
    """

    words: Words
    style: str
    rank: float | None
    number: Words
    level: int = 0
    run_in: bool = False

    @property
    def look(self) -> tuple[str, int]:
        """What headings of one kind have in common: style and level."""
        return self.style, self.level


class Text(NamedTuple):
    """A paragraph or an item of a list: `mark` is the number or sign of the item, `label` what is told before a colon.

    `whole` are the words with mark and label; `number` is the mark where it is one. What is `lost` is a piece of a
    table of which nobody can tell where it stood.
    """

    words: Words
    whole: Words
    mark: str = ""
    label: Words | None = None
    number: Words | None = None
    lost: bool = False


class Table(NamedTuple):
    """A table: its heads (empty where a column has none) and its rows, each with as many cells.

    `group` is what stands across the table above these rows; a merged cell is the same words in every row it covers.
    """

    heads: tuple[Words, ...]
    rows: tuple[tuple[Words, ...], ...]
    group: Words | None = None


class Pair(NamedTuple):
    """A label of a form and what stands beside it.

    One of a group has nothing beside it but the pairs that follow; one of a group without a label ends it.
    """

    label: Words
    blocks: "tuple[Block, ...]"
    is_group: bool = False


class Pairs(NamedTuple):
    """A form: labels, each with what is told beside it."""

    pairs: tuple[Pair, ...]


Block = Heading | Text | Table | Pairs
