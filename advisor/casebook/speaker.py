"""The words of pages, in one language: from `knowledge/texts`, with words and links in their places."""

from collections.abc import Iterable, Mapping
from string import Formatter

from advisor.casebook.model import (
    Block,
    Code,
    Heading,
    Item,
    Items,
    Japanese,
    Link,
    Paragraph,
    Row,
    Span,
    Strong,
    Words,
)
from advisor.language import Language, Text
from advisor.texts import keys_of, text

Piece = str | int | float | Strong | Code | Japanese | Link | Words


def as_words(piece: Piece) -> Words:
    """Return a piece as words."""
    if isinstance(piece, tuple):
        return piece
    return (str(piece) if isinstance(piece, int | float) else piece,)


def filled(template: str, pieces: Mapping[str, Piece]) -> Words:
    """Return a template as words, its `{name}` places filled with pieces."""
    found: list[Span] = []
    for literal, name, _, _ in Formatter().parse(template):
        if literal:
            found.append(literal)
        if name is not None:
            found += as_words(pieces[name])
    return _merged(found)


def _merged(spans: Iterable[Span]) -> Words:
    """Join plain words that stand side by side."""
    merged: list[Span] = []
    for span in spans:
        last = merged[-1] if merged else None
        if isinstance(span, str) and isinstance(last, str):
            merged[-1] = last + span
        else:
            merged.append(span)
    return tuple(merged)


class Speaker:
    """Says in one language what the pages say."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def of(self, raw: Mapping[str, str]) -> str:
        """Return a text of the knowledge."""
        return Text(raw["ja"], raw["en"]).in_(self.language)

    def template(self, key: str) -> str:
        """Return a text of the casebook, else that of the command line with this key."""
        name = "casebook" if key in keys_of("casebook") else "cli"
        return text(name, key).in_(self.language)

    def say(self, key: str, /, **pieces: Piece) -> Words:
        """Return a text with pieces in its places."""
        return filled(self.template(key), pieces)

    def plainly(self, key: str, /, **values: str | int | float) -> str:
        """Return a text with plain words in its places, as plain words."""
        return self.template(key).format(**values)

    def joined(self, pieces: Iterable[Piece], key: str = "and") -> Words:
        """Return pieces side by side, parted by a text."""
        spans: list[Span] = []
        for number, piece in enumerate(pieces):
            spans += [*([self.template(key)] if number else []), *as_words(piece)]
        return _merged(spans)

    def heading(self, key: str, level: int = 2, place: str = "") -> Heading:
        """Return a heading."""
        return Heading(level, self.template(key), place)

    def row(self, key: str, piece: Piece) -> Row:
        """Return what is said of the term of this key."""
        return Row(self.template(key), as_words(piece))

    def section(self, key: str, *blocks: Block) -> tuple[Block, ...]:
        """Return a heading with what stands below it; nothing where nothing does."""
        return (self.heading(key), *blocks) if blocks else ()


def paragraph(piece: Piece) -> Paragraph:
    """Return a piece as a paragraph."""
    return Paragraph(as_words(piece))


def listed(pieces: Iterable[Piece]) -> tuple[Items, ...]:
    """Return pieces as a list; nothing where there are none."""
    items = tuple(Item(as_words(piece)) for piece in pieces)
    return (Items(items),) if items else ()
