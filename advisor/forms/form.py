"""A form as it is to be written: its sections with their rows, whatever the format."""

from collections import Counter
from collections.abc import Iterator

from advisor.drafts.draft import Draft
from advisor.forms.filling import Blanks, Filling
from advisor.forms.guidance import Guide, field_named, guides, ready_items, sections
from advisor.forms.line import Ending, Line
from advisor.forms.words import word
from advisor.language import Language, Text
from advisor.plan.format import Element, Kind, elements, plan_format
from advisor.records import Record

_READY_KEYS = 3  # years of an open mapping that stand ready
_FIELD = "field"
_LOOSE = (Ending.LOOSE, Ending.LOOSE_IN_ITEM)


class Wanted(Record):
    """What a form is to be: filled from `draft` where there is one, its examples for `fields` (ids).

    `due` are the places that are due at the stage asked for, as paths. `is_plan` tells that the draft is a plan that
    somebody wrote, not a mere beginning of one.
    """

    language: Language
    draft: Draft | None = None
    fields: tuple[str, ...] = ()
    due: frozenset[str] = frozenset()
    is_plan: bool = True


class Row(Record):
    """One line of a form with what is said beside it; the example carries its mark. Both may be empty."""

    line: Line
    guidance: str
    example: str

    @property
    def top(self) -> str:
        """The key at the top of the plan form that the line stands below; empty for one that it does not know."""
        return self.line.path.partition(".")[0]

    @property
    def element(self) -> Element:
        """The key of the plan form that the line is for; the root for one that it does not know."""
        return elements().get(self.line.path, plan_format())

    @property
    def holds_others(self) -> bool:
        """Tell whether the line stands for a whole, of which the lines below it tell the parts."""
        return self.line.ending is Ending.VALUE and (self.element.kind is not Kind.TEXT)

    @property
    def begins_item(self) -> bool:
        """Tell whether an item of several lines begins here."""
        return self.line.ending is Ending.ITEM and self.element.kind is Kind.ROWS

    @property
    def names_itself(self) -> bool:
        """Tell whether its author gives the line its key."""
        return self.line.ending in _LOOSE


class Section(Record):
    """One part of a form: a sheet, or a chapter."""

    title: Text
    rows: tuple[Row, ...]


def form_of(wanted: Wanted) -> tuple[Section, ...]:
    """Return the sections of a form."""
    blanks = Blanks(ready_items(), _READY_KEYS)
    root = wanted.draft.root if wanted.draft else None
    lines = list(Filling(wanted.language, blanks, wanted.draft).lines(plan_format(), root))
    rows = list(_rows(lines, wanted))
    found = {section.title: [row for row in rows if row.top in section.elements] for section in sections()}
    found[sections()[-1].title] += [row for row in rows if not row.top]
    return tuple(Section(title, tuple(own)) for title, own in found.items())


def _rows(lines: list[Line], wanted: Wanted) -> Iterator[Row]:
    numbers: Counter[str] = Counter()
    owner, field = "", None  # the list whose item the lines belong to, and the field of that item
    for place, line in enumerate(lines):
        if line.ending is Ending.ITEM and f"{line.path}.{_FIELD}" in elements():
            owner = line.path
            field = _field_of_item(lines[place + 1 :], owner) or _asked_for(wanted, numbers[owner])
            numbers[owner] += 1
        elif line.path != owner and not line.path.startswith(f"{owner}."):
            field = None
        yield _row(line, guides().get(line.path), field, wanted)


def _field_of_item(lines: list[Line], path: str) -> str | None:
    """Return the field that an item names in its own lines."""
    for line in lines:
        if line.path == path:
            return None
        if line.path == f"{path}.{_FIELD}" and line.text.strip():
            return field_named(line.text)
    return None


def _asked_for(wanted: Wanted, number: int) -> str | None:
    return wanted.fields[number % len(wanted.fields)] if wanted.fields else None


def _row(line: Line, guide: Guide | None, field: str | None, wanted: Wanted) -> Row:
    """Return a line with its guide; that of a whole stands once, where it is told of as one."""
    language = wanted.language
    of_parts = line.ending is not Ending.VALUE and line.path in elements()
    if guide is None or (of_parts and elements()[line.path].kind is not Kind.TEXT) or line.ending in _LOOSE:
        return Row(line, "", "")
    mark = word("due").in_(language) if line.path in wanted.due else ""
    example = guide.example_for(field)
    told = word("example").in_(language) + example.in_(language) if example else ""
    return Row(line, mark + guide.guidance.in_(language), told)
