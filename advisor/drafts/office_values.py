"""Values as they come out of office programs: which of them YAML would misread, and how to quote them."""

import re
from collections.abc import Callable
from enum import Enum, auto

from advisor.drafts.edits import Edit, Edits
from advisor.records import Record

_PROPERTIES = re.compile(r"(?:[&!][\x21-\x7e]*[ \t]+)+")
_BARE_PROPERTIES = re.compile(r"(?:[&!][\x21-\x7e]*+[ \t]*)++(?:#.*)?$", re.MULTILINE)
_BLOCK = re.compile(r"[|>][-+0-9]*[ \t]*(?:[ \t]#.*)?$", re.MULTILINE)
_ALIAS = re.compile(r"\*[A-Za-z0-9_-]+[ \t]*(?:#.*)?$", re.MULTILINE)
_QUOTED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL), "'": re.compile(r"'(?:[^']|'')*'")}
_CELL = re.compile(r'"(?:[^"]|"")*"(?=[ \t]*(?:[\r\n]|$))')
_IN_CELL = re.compile(r'""|\\|\r\n|\n|\r')
_TYPOGRAPHIC = re.compile(r"[“”„＂](?P<double>[^“”„＂\"\\\r\n]*)[“”＂]$|[‘’＇](?P<single>[^‘’＇'\r\n]*)[‘’＇]$")
_REST = re.compile(r"[ \t]*(?:[ \t]#[^\r\n]*)?(?=[\r\n]|\Z)")
_COMMENT = re.compile(r"[ \t]+#")
_NUMBER_SIGN = re.compile(r"[ \t]#(?=\d)")
_FULL_WIDTH_COMMENT = re.compile(r"[ 　\t]+(?P<sign>＃)(?![\d０-９])[ 　]*")
_COLON = re.compile(r":(?= )")
_PAIR = re.compile(r"(?P<gap>[{，][ 　]*|,[ 　]*(?!\d{3}))(?P<key>[^{}\[\]:：,，、。\"'\s]{1,20})(?P<colon>：)[ 　]*")
_SIGNS = frozenset("%@`*&!|>")
_LIST_OR_KEY_SIGNS = ("- ", "? ")
_BLANK_SIGNS = ("-", "?")
# In brackets `-` stands for itself unless a space follows it; quoted text comes first so that nothing in it is taken.
_BLANK_IN_BRACKETS = re.compile(
    r"(?<=[\s\[{,])(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|(?P<sign>\?|-(?=\s))(?=\s*[,\]}]))"
)
_BRACKETS = {"[": "]", "{": "}"}


class Kind(Enum):
    """What a value is to the lines below it."""

    EMPTY = auto()
    BLOCK = auto()
    TEXT = auto()
    CLOSED = auto()
    BROKEN = auto()  # a bracket that nothing closes: all that follows belongs to it


class Value(Record):
    """The kind of a value and the line on which it ends, as far as that is certain."""

    kind: Kind
    last: int = 0


def quoted(words: str) -> str:
    """Return words in quotes: in double ones, or in single ones where a sign in them has a meaning in double ones."""
    return "'" + words.replace("'", "''") + "'" if '"' in words or "\\" in words else f'"{words}"'


def in_quotes_where_needed(words: str) -> str:
    """Return plain text as a value on one line: in quotes where YAML would take its first sign for something else."""
    is_sign = words in _BLANK_SIGNS or words.startswith(_LIST_OR_KEY_SIGNS)
    return quoted(words) if is_sign or words[0] in _SIGNS or words[0] in _BRACKETS else words


def text_of(row: str) -> str:
    """Return a line without its comment and the spaces before it."""
    comment = _COMMENT.search(row)
    return (row[: comment.start()] if comment else row).rstrip(" \t")


def read_value(edits: Edits, start: int, end: int, key: str, text_end: Callable[[], int | None]) -> Value:
    """Read the value from `start` to the `end` of its line, and mend it where only one correction is possible.

    `text_end` tells where the value ends if it is plain text that goes on below, None where something else stands.
    """
    source = edits.written
    if start >= end or source[start] == "#":
        return Value(Kind.EMPTY)
    if _BARE_PROPERTIES.match(source, start, end):
        return Value(Kind.EMPTY)
    properties = _PROPERTIES.match(source, start, end)
    start = properties.end() if properties else start
    if _BLOCK.match(source, start, end):
        return Value(Kind.BLOCK)
    sign = source[start]
    if sign in _QUOTED:
        return _quoted_value(edits, start, end, key)
    if sign in _BRACKETS:
        return _bracketed(edits, start, end, key)
    words = text_of(source[start:end])
    found = _TYPOGRAPHIC.fullmatch(words)
    if found:
        sign = "'" if found["double"] is None or "\\" in words else '"'
        edits.put(start, start + 1, sign)
        edits.put(start + len(words) - 1, start + len(words), sign)
        edits.remark("typographic-quotes", start, sign=words[0])
        return Value(Kind.CLOSED)
    if words in _BLANK_SIGNS and text_end() == start + 1:
        return _in_quotes(edits, start, start + 1, "blank-sign", start, key=key, sign=sign)
    is_sign = words in _BLANK_SIGNS or words.startswith(_LIST_OR_KEY_SIGNS)
    if is_sign or (sign in _SIGNS and not _ALIAS.match(source, start, end)):
        return _in_quotes(edits, start, text_end(), "starts-with-sign", start, key=key, sign=sign)
    colon = _COLON.search(words)
    if colon:
        at = start + colon.start()
        return _in_quotes(edits, start, text_end(), "colon-in-value", at, key=key, sign=": ")
    _remark_on_number_signs(edits, start, end, words)
    return Value(Kind.TEXT)


def _in_quotes(edits: Edits, start: int, end: int | None, code: str, at: int, key: str, sign: str = "") -> Value:
    """Put quotes around plain text that may go on over several lines."""
    if end is None:
        return Value(Kind.TEXT)
    words = edits.written[start:end]
    quote = quoted(words)[0]
    edits.put(start, start, quote)
    if quote == "'":
        for found in re.finditer("'", words):
            edits.put(start + found.start(), start + found.start(), "'")
    edits.put(end, end, quote)
    last = edits.lines.place(end).line
    edits.remark(code, at, last=last, key=key, sign=sign)
    return Value(Kind.CLOSED, last)


def _quoted_value(edits: Edits, start: int, end: int, key: str) -> Value:
    source = edits.written
    found = _QUOTED[source[start]].match(source, start)
    if found and _REST.match(source, found.end()):
        return Value(Kind.CLOSED, edits.lines.place(found.end()).line)
    cell = _CELL.match(source, start)
    if cell and '""' in cell.group()[1:-1] and not _holds_keys(cell.group()):
        return _from_a_cell(edits, cell)
    if found and found.end() <= end:
        words, behind = text_of(source[start:end]), found.end()
        return _in_quotes(edits, start, start + len(words), "text-after-quote", behind, key=key, sign=source[behind])
    return Value(Kind.TEXT)


def _holds_keys(cell: str) -> bool:
    return any(re.match(r"[ \t]*[^\s:]+:(?:[ \t]|$)", row) for row in cell.splitlines()[1:])


def _from_a_cell(edits: Edits, cell: re.Match[str]) -> Value:
    """Mend what a spreadsheet copies: a cell in quotes, with its quotes doubled and its lines as they are."""
    first = cell.start() + 1
    for found in _IN_CELL.finditer(edits.written, first, cell.end() - 1):
        if found.group() == '""':
            edits.put(found.start(), found.end(), '\\"')
        else:
            edits.put(found.start(), found.start(), "\\" if found.group() == "\\" else "\\n\\")
    last = edits.lines.place(cell.end()).line
    edits.remark("spreadsheet-quotes", cell.start(), last=last)
    return Value(Kind.CLOSED, last)


def _bracketed(edits: Edits, start: int, end: int, key: str) -> Value:
    source = edits.written
    closed = _closing(source, start)
    if closed is None:
        return Value(Kind.BROKEN)
    if _REST.match(source, closed):
        if closed <= end and source[start] == "{":
            _mend_pairs(edits, start, closed)
        _mend_blanks(edits, start, closed)
        return Value(Kind.CLOSED, edits.lines.place(closed).line)
    if closed <= end:
        words = text_of(source[start:end])
        return _in_quotes(edits, start, start + len(words), "starts-with-sign", start, key=key, sign=source[start])
    return Value(Kind.TEXT)


def _closing(source: str, start: int) -> int | None:
    """Return the offset behind the bracket that closes the one at `start`, or None where none does."""
    expected: list[str] = []
    at = start
    while at < len(source):
        character = source[at]
        if character in _BRACKETS:
            expected.append(_BRACKETS[character])
        elif character in "]}":
            if character != expected.pop():
                return None
            if not expected:
                return at + 1
        elif character in _QUOTED and source[at - 1] in " [{,:\t":
            found = _QUOTED[character].match(source, at)
            if found is None:
                return None
            at = found.end() - 1
        at += 1
    return None


def _mend_pairs(edits: Edits, start: int, end: int) -> None:
    """Mend full-width colons and commas between the pairs of a mapping in braces."""
    plain = _COLON.search(edits.written, start, end) is None
    for pair in _PAIR.finditer(edits.written, start, end):
        gap = pair["gap"]
        if gap[0] == "，" and not plain:
            continue  # beside a proper pair the comma may belong to the text
        if gap[0] == "，":
            edits.put(pair.start("gap"), pair.end("gap"), ", ")
        edits.put(pair.start("colon"), pair.end(), ": ")
        edits.remark("full-width-colon", pair.start("colon"), key=pair["key"], sign="：")


def _mend_blanks(edits: Edits, start: int, end: int) -> None:
    """Put the signs in quotes that stand for a blank cell between brackets."""
    for found in _BLANK_IN_BRACKETS.finditer(edits.written, start, end):
        sign = found["sign"]
        if sign:
            edits.put(found.start(), found.end(), f'"{sign}"')
            edits.remark("blank-sign", found.start(), key="", sign=sign)


def _remark_on_number_signs(edits: Edits, start: int, end: int, words: str) -> None:
    """Remark on signs of which only the author knows whether a comment or text follows them; nothing is changed."""
    source = edits.written
    hidden = _NUMBER_SIGN.search(source, start, end)
    shown = _FULL_WIDTH_COMMENT.search(words)
    if hidden:
        whole = Edit(start, end, quoted(source[start:end].rstrip()))
        edits.remark("hash-in-text", hidden.start() + 1, proposed=[whole])
    elif shown:
        comment = Edit(start + shown.start(), start + shown.end(), " # ")
        edits.remark("full-width-hash", start + shown.start("sign"), proposed=[comment], sign="＃")
