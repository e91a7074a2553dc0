"""A line of the draft with the words pointed at."""

from collections.abc import Iterator

from advisor.drafts.lines import Place
from advisor.reports.paint import Paint
from advisor.reports.wrapping import clipped, printable
from advisor.reviewing.model import Priority


def code_frame(
    lines: tuple[str, ...], place: Place, width: int, indent: str, paint: Paint, priority: Priority
) -> Iterator[str]:
    """Yield the line at a place with a mark under its words; nothing where the place has no line."""
    if not 1 <= place.line <= len(lines):
        return
    raw = lines[place.line - 1]
    before = printable(raw[: place.column - 1])
    words = printable(raw[place.column - 1 : place.column - 1 + place.length])
    whole = before + words + printable(raw[place.column - 1 + place.length :])
    if not whole.strip():
        return
    lead = len(whole) - len(whole.lstrip(" "))
    number = f"{place.line:>4} │ "
    part, start, size = clipped(whole[lead:], max(len(before) - lead, 0), len(words), width - len(number))
    yield indent + paint.style(number, "dim") + part
    yield (
        indent + paint.style(" " * (len(number) - 2) + "│ ", "dim") + " " * start + paint.priority("^" * size, priority)
    )
