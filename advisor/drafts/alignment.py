"""Where in the file each character of a value stands, past quotes, escapes and folded lines."""

import re
from collections.abc import Sequence

from advisor.drafts.nodes import Scalar
from advisor.patterns import compiled
from advisor.records import Record

_UNITS = {
    '"': compiled(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r\n|.)|.", re.DOTALL),
    "'": compiled(r"''|.", re.DOTALL),
}
_CHARACTER = compiled(r".", re.DOTALL)
_BLOCK_HEADER = compiled(r"[|>][^\r\n]*(?:\r\n|\n|\r|$)")
_SPACE_ESCAPES = frozenset(" \t\r\nntrvfNLP_")
_LINE_END = compiled(r"[\r\n]")
_FOLD = compiled(r"[ \t]*[\r\n]")
_JAPANESE = compiled(r"[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")


class Alignment(Record):
    """For each character of a value, the offsets in the file at which it begins and ends."""

    begins: Sequence[int]
    ends: Sequence[int]


def written_out(source: str, scalar: Scalar) -> int | None:
    """Return where a value begins whose characters stand in the file one by one, None where they do not."""
    quote = scalar.quoted and source[scalar.start : scalar.start + 1] in _UNITS
    inside = scalar.start + quote
    as_it_is = scalar.end == inside + len(scalar.text) + quote and source.startswith(scalar.text, inside)
    return inside if as_it_is else None


def align(source: str, scalar: Scalar) -> Alignment:
    """Map the characters of a value to the file it was read from; `scalar.start` stands at its quote or block sign."""
    inside = written_out(source, scalar)
    if inside is not None:
        end = inside + len(scalar.text)
        return Alignment(range(inside, end), range(inside + 1, end + 1))
    sign = source[scalar.start : scalar.start + 1] if scalar.quoted else ""
    header = _BLOCK_HEADER.match(source, scalar.start, scalar.end) if sign in ("|", ">") else None
    start = header.end() if header else scalar.start + (sign in _UNITS)
    units = [match.span() for match in _UNITS.get(sign, _CHARACTER).finditer(source, start, scalar.end)]
    units.append((scalar.end, scalar.end))
    begins: list[int] = []
    ends: list[int] = []
    current = 0
    for character in scalar.text:
        if not character.isspace():
            while current < len(units) - 1 and _is_space(source[slice(*units[current])]):
                current += 1
        begin, end = units[current]
        begins.append(begin)
        ends.append(end)
        unit = source[begin:end]
        if not character.isspace() or unit == character or (unit.startswith("\\") and _is_space(unit)):
            current = min(current + 1, len(units) - 1)
    return Alignment(begins, ends)


def unfold(source: str, scalar: Scalar) -> str:
    """Return the value without the spaces that only folded lines put beside Japanese, where words are not spaced."""
    text = scalar.text
    if " " not in text or not _LINE_END.search(source, scalar.start, scalar.end):
        return text
    begins = align(source, scalar).begins
    kept = [
        character
        for index, character in enumerate(text)
        if not (character == " " and _FOLD.match(source, begins[index]) and _beside_japanese(text, index))
    ]
    return "".join(kept)


def _beside_japanese(text: str, index: int) -> bool:
    return bool(_JAPANESE.search(text[max(index - 1, 0) : index + 2]))


def _is_space(unit: str) -> bool:
    """Tell whether a stretch of the file stands for white space or, as an escaped line end, for nothing."""
    if not unit.startswith("\\") or len(unit) == 1:
        return unit.isspace()
    if unit[1] in "xuU":
        return chr(int(unit[2:], 16)).isspace()
    return unit[1] in _SPACE_ESCAPES
