"""The text of the draft, line by line, with a mark where a remark or a good point stands, and the remark beside it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from advisor.drafts.lines import Place
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
    numbered = all(note.place.spot is None for beside in notes.values() for note in beside)
    lines = enumerate(view.review.lines, start=1)
    rows = [_row(view, number, line, notes.get(number, []), numbered) for number, line in lines]
    return tag("ol", *rows, class_="draft numbered" if numbered else "draft")


def _notes(view: View) -> Iterator[Note]:
    for remark, finding in view.remarks():
        badge = tag("span", str(remark.number), class_=f"badge {remark.priority}")
        title = f"{remark.label} {remark.title}"
        yield Note(finding.location.place, view.link(view.id("remark", remark.number), badge, " ", title))
    for number, strength in enumerate(view.review.strengths, start=1):
        badge = tag("span", view.told("good-mark"), class_="badge good")
        yield Note(strength.location.place, view.link(view.id("good", number), badge, " ", view.told("good-point")))


def _row(view: View, number: int, line: str, notes: list[Note], numbered: bool) -> Markup:
    """Return one line; those of an office file have no number that its author knows, but a place."""
    spot = next((note.place for note in notes), None)
    at = str(number) if numbered else view.say(place_in_short(spot)) if spot is not None else ""
    beside = listed(note.link for note in notes)
    text = tag("span", *_marked(line, (note.place for note in notes)), class_="line", lang=view.language_of(line))
    kind = ("noted" if notes else "") or (None if line.strip() else "blank")
    return tag("li", tag("span", at, class_="at"), text, beside, id=view.id("line", number), class_=kind)


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
