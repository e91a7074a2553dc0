"""A line of the draft with the words pointed at."""

from collections.abc import Iterator

from advisor.drafts.lines import Place
from advisor.records import Record
from advisor.reports.paint import Paint
from advisor.reports.wrapping import cell_width, clipped, printable
from advisor.reviewing.model import Priority


class Frame(Record):
    """A numbered line, as much of it as fits, and the mark for the line below."""

    number: str
    part: str
    below: str
    mark: str


def framed(written: str, place: Place, width: int) -> Frame:
    """Return the frame of a line within `width` cells: one piece of the line, `…` where something is left out."""
    start, end = place.column - 1, place.column - 1 + place.length
    before, words, after = map(printable, (written[:start], written[start:end], written[end:]))
    number = f"{place.line if place.spot is None else '':>4} │ "
    part, start, cells = clipped(before + words + after, len(before), len(words), width - cell_width(number))
    return Frame(number, part.rstrip(), " " * (len(number) - 2) + "│ ", " " * start + "^" * cells)


def code_frame(
    lines: tuple[str, ...], place: Place, width: int, indent: str, paint: Paint, priority: Priority
) -> Iterator[str]:
    """Yield the line at a place, without its indent, with a mark under its words; nothing where there is no line."""
    if not 1 <= place.line <= len(lines):
        return
    raw = lines[place.line - 1]
    lead = min(len(raw) - len(raw.lstrip(" ")), place.column - 1)
    frame = framed(raw[lead:], place._replace(column=place.column - lead), width)
    if not frame.part.strip():
        return
    mark = frame.mark.lstrip(" ")
    yield indent + paint.style(frame.number, "dim") + frame.part
    yield (indent + paint.style(frame.below, "dim") + frame.mark.removesuffix(mark) + paint.priority(mark, priority))
