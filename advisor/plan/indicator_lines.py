"""Several indicators on one line: 「相談 10件（2023年）→20件（2026年）／満足度 30％→50％」."""

from collections.abc import Iterator

from advisor.patterns import compiled
from advisor.plan.indicators import LONGEST, read_line
from advisor.plan.years import normalise, years_in

# No mark between indicators: the stroke of a unit (時間／週), the comma of a number (1,200), what stands in brackets.
_BETWEEN = compiled(r"(?:[／；;、\n]|\s/\s|[,，](?!\d))(?!\s*[年月日週人回件戸台時]\s*(?:[→⇒（(／/、；;\n]|$))")
_ARROW = compiled("→|⇒|➡|⇨|->|=>|から")
_OPENING, _CLOSING = "（(「『【[［〔", "）)」』】]］〕"
_NAME = compiled(r"[^\W\d_]{2}")
_NO_NAME = compiled(r"(?:年間|累計|延べ|うち|また|合計|毎年|約)?[\s:：]*")


def indicators_in(line: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of every indicator of a line; the whole line, unless each part is one by itself."""
    start = 0
    for mark in _BETWEEN.finditer(line) if len(line) <= LONGEST else ():
        outside = _depth(line[start : mark.start()]) == 0
        if outside and _is_indicator(line[start : mark.start()]) and _is_indicator(line[mark.end() :]):
            yield _trimmed(line, start, mark.start())
            start = mark.end()
    yield _trimmed(line, start, len(line)) if start else (0, len(line))


def _is_indicator(part: str) -> bool:
    """Tell whether a part has a name, and a figure behind an arrow."""
    if not _ARROW.search(part):
        return False
    read = read_line(part)
    name = normalise(read.name)
    for year in reversed(years_in(name)):
        name = name[: year.start] + name[year.end :]
    has_name = bool(_NAME.search(name)) and not _NO_NAME.fullmatch(name)
    return has_name and any(target.number is not None for target in read.targets)


def _depth(text: str) -> int:
    return sum((character in _OPENING) - (character in _CLOSING) for character in text)


def _trimmed(line: str, start: int, end: int) -> tuple[int, int]:
    part = line[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())
