"""A text as YAML that is read as the same text: plain where that is safe, in quotes, or as a block of lines."""

import json

from advisor.patterns import compiled

_CODED = "\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff"  # what YAML would not keep as it is written
_TO_CODE = compiled(r"[\x7f-\x9f\u2028\u2029\ufeff]")
# Nothing in front or inside that means something, for YAML or for a hurried hand (：), but commas between figures.
_FIRST = "0-9０-９A-Za-zＡ-Ｚａ-ｚぁ-ゖァ-ヺ一-鿿々〇○「『（【①-⑳"
_SIGNS = '?|&*!<>@`"\\\\~='  # some of which end a value, where it stands in brackets or in a list
_PLAIN = compiled(rf"[{_FIRST}](?:[^{_CODED}{_SIGNS}:：#＃\[\]{{}},]|(?<=\d),(?=\d))*(?<![ 　])")
_WORD_OF_YAML = compiled(r"(?i:null|true|false|yes|no|on|off|y|n)")
_IN_BLOCK = compiled(rf"(?!\s)[^{_CODED}]+(?:\n[^{_CODED}]*)*\n[^{_CODED}]+")


def on_one_line(text: str, in_brackets: bool = False) -> str:
    """Return a text as a value on one line, in quotes where it needs them; in brackets any comma needs them."""
    plain = _PLAIN.fullmatch(text) and not _WORD_OF_YAML.fullmatch(text) and not (in_brackets and "," in text)
    return text if plain else quoted(text)


def quoted(text: str) -> str:
    """Return a text on one line in quotes, which keep whatever it holds."""
    return _TO_CODE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


def lines_of_block(text: str) -> list[str] | None:
    """Return the lines that may stand below the sign of a block (`|-`), indented; None where a block would not keep it.

    No line ends in a blank, which editors take away; the first, by which the indent is told, begins with none, and the
    last is not empty.
    """
    lines = text.split("\n")
    return lines if _IN_BLOCK.fullmatch(text) and all(line == line.rstrip() for line in lines) else None
