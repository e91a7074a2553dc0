"""Take the signs of Markdown out of a line: what stays are its words, each at its place."""

from advisor.documents.words import Piece, Words, verbatim
from advisor.patterns import compiled

_SIGN = compiled(
    r"\*\*|~~|`|(?<![A-Za-z0-9_])__|__(?![A-Za-z0-9_])|\\(?=[\\`*_{}\[\]()#+\-.!|~<>])|<br\s*/?>|</?[A-Za-z][A-Za-z0-9]{0,9}(?:\s[^<>\n]{0,400})?/?>"
    r"|!?\[(?=[^\[\]\n]{0,300}\](?:\([^()\s]{0,500}\)|\[[^\[\]\n]{1,40}\]))"
    r"|(?<=.)\](?:\([^()\s]{0,500}\)|\[[^\[\]\n]{1,40}\])|<!--.{0,400}?-->"
    r"|[ \t]*\{[#.][\w\-.# =]{1,60}\}(?=[ \t#]*$)"
)
# Hardly a line has one of the characters without which no sign is there.
_OF_A_SIGN = compiled(r"[*~`_\\<\[\]{]")
_BLANK = " 　\t\r\n\x0c"


def words_of(text: str, start: int, end: int) -> Words:
    """Return the words that stand between two offsets of a text, without markup and the blanks around them."""
    if _OF_A_SIGN.search(text, start, end) is None or _SIGN.search(text, start, end) is None:
        return verbatim(text, start, end)
    pieces: list[Piece] = []
    at = start
    for sign in _SIGN.finditer(text, start, end):
        pieces.append(Piece(text[at : sign.start()], at, sign.start()))
        if sign.group().startswith("<br"):
            pieces.append(Piece("\n", sign.start(), sign.end()))
        at = sign.end()
    pieces.append(Piece(text[at:end], at, end))
    return Words(pieces).stripped(_BLANK)
