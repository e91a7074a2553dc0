"""Cut a value into sentences without cutting quotations."""

from collections.abc import Iterator

from advisor.patterns import compiled

_OPEN = "「『（(【"
_CLOSE = "」』）)】"
_BULLET = compiled(
    r"^[\s　]*(?:[・●○◯■□◆◇※*＊➢▶]|-(?!\d)|[①-⑳]"
    r"|[(（]?[0-9０-９一二三四五六七八九十アイウエオカキク]{1,2}[)）.．、](?![0-9０-９]))?[\s　]*"
)
MAX_SENTENCE = 400
_SIGN = compiled(f"[{_OPEN}{_CLOSE}。！？\\n]")


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Yield each sentence with its offset in the text; a full stop inside 「」 or （） does not end one."""
    depth = 0
    start = 0
    for sign in _SIGN.finditer(text):
        character, end = sign.group(), sign.end()
        while end - start > MAX_SENTENCE:
            yield from _trimmed(text, start, start + MAX_SENTENCE)
            start += MAX_SENTENCE
        if character in _OPEN:
            depth += 1
        elif character in _CLOSE:
            depth = max(0, depth - 1)
        elif character == "\n" or depth == 0:
            yield from _trimmed(text, start, end)
            start = end
            depth = 0 if character == "\n" else depth
    for cut in range(start, len(text), MAX_SENTENCE):
        yield from _trimmed(text, cut, min(cut + MAX_SENTENCE, len(text)))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    piece = text[start:end]
    lead = _BULLET.match(piece)
    skip = lead.end() if lead else 0
    stripped = piece[skip:].strip(" 　\n\r\t")
    if stripped.strip("。、・-―ー ") != "":
        yield start + skip + (len(piece[skip:]) - len(piece[skip:].lstrip(" 　\n\r\t"))), stripped
