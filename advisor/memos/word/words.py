"""Words as Word can hold them: text of a draft stays text, and what cannot be shown is seen to be missing."""

import re

_LOST = "\ufffd"
# Control characters, halves of pairs, no characters at all, and what turns the direction of writing.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
_LINE_END = re.compile("\r\n?|[\x85\u2028\u2029]")
_BLANKS = re.compile(r"[\n\t]+")


def visible(words: str) -> str:
    """Return words with a sign for each character that no reader would see; line breaks are all of one kind."""
    return _UNSEEN.sub(_LOST, _LINE_END.sub("\n", words))


def in_one_line(words: str) -> str:
    """Return words as a line."""
    return _BLANKS.sub(" ", visible(words))
