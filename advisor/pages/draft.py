"""The text of the draft, line by line, with a mark where a remark or a good point stands, and the remark beside it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from string import ascii_uppercase

from advisor.drafts.lines import Place, Spot
from advisor.drafts.places import place_in_short
from advisor.pages.markup import Markup, listed, tag
from advisor.pages.view import View
from advisor.records import Record


class Note(Record):
    """What stands beside a line: a link to a remark or to the good points, and the words it is about."""

    place: Place
    link: Markup


def draft_text(view: View) -> Markup:
    """Return all lines of the draft."""
    notes: dict[int, list[Note]] = defaultdict(list)
    for note in _notes(view):
        notes[note.place.line].append(note)
    lines = view.review.lines
    spots = (*view.review.spots, *(None,) * len(lines))[: len(lines)]
    rows = [
        _row(view, Place(number, 1, 0, spot), line, notes.get(number, []), before)
        for number, (line, spot, before) in enumerate(zip(lines, spots, (None, *spots), strict=False), start=1)
    ]
    return tag("ol", *rows, class_="draft" if view.review.spots else "draft numbered")


def _notes(view: View) -> Iterator[Note]:
    for remark, finding in view.remarks():
        badge = tag("span", str(remark.number), class_=f"badge {remark.priority}")
        title = f"{remark.label} {remark.title}"
        yield Note(finding.location.place, view.link(view.id("remark", remark.number), badge, " ", title))
    for number, strength in enumerate(view.review.strengths, start=1):
        badge = tag("span", view.told("good-mark"), class_="badge good")
        yield Note(strength.location.place, view.link(view.id("good", number), badge, " ", view.told("good-point")))


def _row(view: View, place: Place, line: str, notes: list[Note], before: Spot | None) -> Markup:
    """Return one line; `before` is where the line before it stands in an office file."""
    at = str(place.line) if place.spot is None else view.say(place_in_short(place))
    if place.spot is not None and before is not None and before.sheet == place.spot.sheet and not notes:
        at = place.spot.cell or at
    text = tag("span", *_marked(line, (note.place for note in notes)), class_="line", lang=view.language_of(line))
    kinds = [*_kinds(place.spot, before), *(["noted"] if notes else [] if line.strip() else ["blank"])]
    beside = listed(note.link for note in notes)
    name = view.id("line", place.line)
    return tag("li", tag("span", at, class_="at"), text, beside, id=name, class_=" ".join(kinds) or None)


def _kinds(spot: Spot | None, before: Spot | None) -> Iterator[str]:
    """Yield whether a line is a cell of a table, and whether a row of the table begins with it."""
    if spot is not None and (spot.table or spot.cell):
        yield "cell"
        if before is None or _row_of(spot) != _row_of(before):
            yield "row"


def _row_of(spot: Spot) -> tuple[str, int, str]:
    return spot.sheet, spot.table, spot.cell.lstrip(ascii_uppercase) or str(spot.row)


def _marked(line: str, places: Iterable[Place]) -> Iterator[Markup | str]:
    """Yield a line with marks around the words that some places mean; marks that touch become one."""
    at = 0
    for start, end in _joined(places):
        start, end = max(at, min(start, len(line))), min(end, len(line))
        if start < end:
            yield line[at:start]
            yield tag("mark", line[start:end])
            at = end
    yield line[at:]


def _joined(places: Iterable[Place]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted((p.column - 1, p.column - 1 + p.length) for p in places if p.length):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
