"""Bytes to text: by byte order mark, then UTF-8, UTF-16, and the Japanese encodings by score."""

from collections.abc import Iterator

from advisor.drafts.lines import Place
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.drafts.signatures import file_of_another_kind
from advisor.records import Record

MAX_BYTES = 500_000  # some two hundred pages in UTF-8
MAX_OFFICE_BYTES = 60_000_000  # with pictures
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_JAPANESE = ("cp932", "euc_jp", "euc_jis_2004")  # the last for ① and ㈱, which the plain one refuses


class Decoded(Record):
    """A text and the encoding it was read in."""

    text: str
    encoding: str


def decode(data: bytes) -> Decoded:
    """Decode the bytes of a draft.

    Raises UnreadableDraftError for a file of another program, too large, or in no known encoding.
    """
    other = file_of_another_kind(data)
    if other is not None:
        raise UnreadableDraftError(other)
    if len(data) > MAX_BYTES:
        values = (("size", f"{len(data):,}"), ("limit", f"{MAX_BYTES:,}"))
        raise UnreadableDraftError(Problem("file-too-large", None, values))
    for encoding in _candidates(data):
        try:
            return Decoded(data.decode(encoding).lstrip("\ufeff"), encoding.removesuffix("-sig"))
        except UnicodeDecodeError:
            mixed = _mixture(data) if encoding == "utf-8" else None
            if mixed is not None:
                raise UnreadableDraftError(mixed) from None
    raise UnreadableDraftError(Problem("unknown-encoding", None))


def encode(text: str, encoding: str, like: bytes) -> bytes:
    """Return a text as bytes in the encoding in which `like` was decoded, with the byte order mark that it has.

    Raises UnicodeEncodeError for a character that the encoding lacks.
    """
    mark = next((mark for mark, _ in _MARKS if like.startswith(mark)), b"")
    if encoding == "utf-16":
        encoding = "utf-16-le" if mark == _MARKS[1][0] else "utf-16-be"
    return mark + text.encode(encoding)


def _candidates(data: bytes) -> Iterator[str]:
    """Yield the encodings to try, the guesses (which cost a look at every character) only once UTF-8 has failed."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            yield encoding
            return
    head = data[:512]
    if head.count(0) > max(len(head) // 16, 1):
        little = head[1::2].count(0) >= head[0::2].count(0)
        yield "utf-16-le" if little else "utf-16-be"
        return
    yield "utf-8"
    # Japanese text in UTF-16 has few zero bytes, yet some, at its line ends; the other encodings have none.
    wide = ("utf-16-le", "utf-16-be") if 0 in data else ()
    scores = {name: _japanese_score(data, name) for name in (*_JAPANESE, *wide)}
    # Nearly any bytes are CP932 of some kind: what would not be Japanese is a damaged file, not a draft.
    yield from sorted((name for name in scores if scores[name] > 0), key=lambda name: -scores[name])


def _japanese_score(data: bytes, encoding: str) -> int:
    """Count what Japanese prose is made of, less what only a wrong guess yields (half-width kana, private use)."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return -len(data) - 1
    usual = sum("\u3040" <= c <= "\u30ff" or "\u4e00" <= c <= "\u9fff" or c in "、。：・（）「」　" for c in text)
    odd = sum("\uff61" <= c <= "\uff9f" or "\ue000" <= c <= "\uf8ff" or "\x80" <= c <= "\x9f" for c in text)
    return usual - 3 * odd


def _mixture(data: bytes) -> Problem | None:
    """Return from which line on a file is not UTF-8 any more (or only then is), if some of its lines surely are."""
    kinds = [(number, _is_utf_8(line)) for number, line in enumerate(data.splitlines(), 1) if not line.isascii()]
    if not any(is_utf_8 for _, is_utf_8 in kinds):
        return None
    first = kinds[0][1]
    change = next((number for number, is_utf_8 in kinds if is_utf_8 is not first), 1)
    other = next(number for number, is_utf_8 in kinds if not is_utf_8)
    line = data.splitlines()[other - 1]
    kept = line.decode("utf-8", "replace")
    lost = kept.count("\ufffd")
    is_text = any(_japanese_score(line, name) > 0 for name in _JAPANESE)
    if lost * 4 > sum(not character.isascii() for character in kept) and is_text:
        return Problem("mixed-encoding", Place(change, 1), (("line", str(change)),))
    return Problem("damaged-characters", Place(other, 1), (("line", str(other)),))


def _is_utf_8(line: bytes) -> bool:
    """Tell whether a line is Japanese in UTF-8, which no line in another encoding is by chance."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return all(c.isascii() or "\u2000" <= c <= "\u9fff" or c >= "\uf900" for c in text)
