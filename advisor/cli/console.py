"""Standard output and error: no character that a console cannot show stops the tool.

What the console's encoding (cp932 in Japanese Windows, perhaps ASCII on a server) has no sign for is written with a
plain one that means the same; only where there is none stands a question mark. In JSON nothing may change, so there
such a character is escaped.
"""

import codecs
import os
import sys
import unicodedata
from functools import cache, partial

_TWO_CELLS_FOR_TWO_BYTES = ("cp932", "shift_jis")
_PLAIN, ESCAPED = "advisor.plain", "advisor.escaped"
_SUBSTITUTES = {
    "✓": "○v", "✔": "○v", "✗": "×x", "✘": "×x", "–": "‐-", "—": "―-", "―": "-", "−": "-", "‐": "-", "•": "・*",
    "·": "・.", "・": "*", "…": "...", "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "«": "<", "»": ">", "│": "|",
    "─": "-", "■": "#", "□": "-", "●": "*", "○": "o", "※": "*", "→": "->", "⇒": "=>", "、": ",", "。": ".", "，": ",",
    "「": '"', "」": '"', "『": '"', "』": '"', "【": "[", "】": "]", "〔": "[", "〕": "]", "〜": "～~", "～": "〜~",
    "\u3000": " ", "\u00a0": " ", "⚠": "!", "¥": "￥Y", "￥": "Y",
}  # fmt: skip


def prepare_streams() -> None:
    """Let standard output and error write a plain sign for what they have no other for."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=_PLAIN)


def measure_for_console() -> None:
    """Count cells as the console does: Japanese code pages show in two cells whatever they write in two bytes."""
    encoding = codecs.lookup(sys.stdout.encoding or "utf-8").name
    if encoding in _TWO_CELLS_FOR_TWO_BYTES:
        from advisor.reports.wrapping import measure_with  # not for the sake of a help page

        measure_with(partial(cells_written, encoding))


@cache
def cells_written(encoding: str, character: str) -> int:
    """Return how many bytes a character takes in an encoding, or the plain sign that stands for it there."""
    return len(character.encode(encoding, _PLAIN))


def say(words: str, err: bool = False, end: str = "\n") -> None:
    """Write words on standard output or error, in the encoding that it has."""
    stream = sys.stderr if err else sys.stdout
    stream.write(words + end)
    stream.flush()


def write_json_on_stdout() -> None:
    """Let standard output escape in JSON's way what it has no sign for."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors=ESCAPED)


def silence_streams() -> None:
    """Send what is still waiting to be written nowhere: its reader has gone, or it cannot be written."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        pass


def _plainly(error: UnicodeError) -> tuple[str | bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    unknown = error.object[error.start : error.end]
    return "".join(_plain(character, error.encoding) for character in unknown), error.end


def _plain(character: str, encoding: str) -> str:
    substitute = _SUBSTITUTES.get(character, "")
    candidates = [substitute] if len(substitute) == 3 or ">" in substitute else list(substitute)
    base = "".join(c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c))
    for candidate in [*candidates, unicodedata.normalize("NFKC", character), base]:
        try:
            candidate.encode(encoding)
        except UnicodeEncodeError:
            continue
        return candidate
    return "?" * max(1, unicodedata.east_asian_width(character) in "WF" and 2)


def _escaped(error: UnicodeError) -> tuple[str | bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    pairs = (units[index : index + 2] for index in range(0, len(units), 2))
    return "".join(f"\\u{pair.hex()}" for pair in pairs), error.end


codecs.register_error(_PLAIN, _plainly)
codecs.register_error(ESCAPED, _escaped)
