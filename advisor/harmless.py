"""The words of a draft without signs that a program would obey, hide or refuse."""

import re

# Control characters but tab and line feed; what has no width or turns the direction of writing; halves of characters,
# and what is no character at all.
_HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)


def harmless(words: str) -> str:
    """Return words without such signs, each tab as one space; line ends stay."""
    return _HARMFUL.sub("", words).replace("\t", " ")
