"""Read a filled Word form: each row with what its author chose and wrote, and whatever stands beside it.

A row whose controls are gone is read by its label, where that tells its place; what was typed over a control, or
beside an empty one, is what it was to hold.
"""

from collections.abc import Iterator

from docx.oxml.ns import qn
from lxml.etree import _Element

from advisor.drafts.lines import Spot
from advisor.forms.growing import Grower
from advisor.forms.line import Ending, Line, parted
from advisor.forms.office_text import fit_for_office
from advisor.forms.own_words import (
    beside_guidance,
    example_marks,
    is_own_example,
    is_own_explanation,
    is_own_heading,
    is_own_word,
)
from advisor.forms.word_marks import HEADINGS, PLACEHOLDER_STYLE, Style, Tag
from advisor.forms.word_places import Whereabouts
from advisor.forms.word_text import cells_in, content_of, paragraphs_in, rows_in, style_of, text_of
from advisor.forms.words import state_word
from advisor.plan.states import State, state_of_text
from advisor.records import Record

_BETWEEN = "　"
_LABEL, _STATE, _VALUE = range(3)
_COLUMNS = 3


class _Control(Record):
    """A content control of a form: what it holds, its place, and its text."""

    tag: Tag
    place: str
    text: str


class _Found(Record):
    """A row as it stands: its controls, its label, and for each column the texts outside controls."""

    controls: dict[Tag, _Control]
    label: str
    beside: tuple[list[str], ...]

    @property
    def place(self) -> str:
        """The place that its controls know; empty where it has none."""
        return next((control.place for control in self.controls.values()), "")


def is_form(body: _Element) -> bool:
    """Tell whether the body of a Word document is a form to fill in."""
    return any(tag_of(sdt) is not None for sdt in body.iter(qn("w:sdt")))


def read_body(body: _Element, grower: Grower) -> None:
    """Hand every line of a form to `grower`, in its order, and what is no line of it."""
    _Reader(grower).read(body)


class _Reader:
    def __init__(self, grower: Grower) -> None:
        self.grower = grower
        self.heading = ""
        self.paragraphs = self.tables = 0
        self.whereabouts = Whereabouts()

    def read(self, body: _Element) -> None:
        for part in content_of(body):
            if part.tag == qn("w:tbl"):
                self.tables += 1
                rows = [_found_in(row) for row in rows_in(part)]
                known = [row.place for row in rows if row.place]
                self.whereabouts.begin_table(known, next((row.label for row in rows), ""))
                for number, row in enumerate(rows, start=1):
                    self._row(row, number)
            elif part.tag == qn("w:p"):
                self.paragraphs += 1
                self._paragraph(part)

    def _paragraph(self, part: _Element) -> None:
        style, text = style_of(part), text_of(part)
        if style in HEADINGS:
            self.heading = text.strip()
            self.whereabouts.pass_heading(style, text)
            if is_own_heading(text):
                return
        told = _told(text, "")
        if told:
            self.grower.take_beyond(told, Spot(paragraph=self.paragraphs, heading=self.heading))

    def _row(self, row: _Found, number: int) -> None:
        spots = [Spot(heading=self.heading, table=self.tables, row=number, column=column) for column in (1, 2, 3)]
        place = parted(row.place) if row.place else None
        if place is None and len(row.beside) == _COLUMNS:
            place = self.whereabouts.place_of(row.label)
        beside = _past_own_words(row.beside, place[0] if place else "")
        if place is None:
            words = _BETWEEN.join(filter(None, (row.label.strip(), *(text for texts in beside for text in texts))))
            if words:
                self.grower.take_beyond(words, spots[0])
            return
        line, beyond = _line_of(row, *place, beside, spots)
        self.grower.take(line)
        for column, text in beyond:
            self.grower.take_beyond(text, spots[min(column, _COLUMNS - 1)])


def _line_of(
    row: _Found, path: str, ending: Ending, beside: list[list[str]], spots: list[Spot]
) -> tuple[Line, list[tuple[int, str]]]:
    """Return the line that a row is, and what stands beside it, by the column.

    What was typed where a state is chosen is one if it is called so; other words there are the answer of a row that
    has no other, as they would be in the control.
    """
    texts = {tag: control.text for tag, control in row.controls.items()}
    label = texts.get(Tag.KEY) or row.label
    state, value = texts.get(Tag.STATE, ""), texts.get(Tag.VALUE, "")
    left = list(beside)
    if not value.strip() and len(left) > _VALUE and left[_VALUE]:
        value, left[_VALUE] = "\n".join(left[_VALUE]), []
    if not state.strip() and len(left) > _STATE and left[_STATE]:
        typed = "\n".join(left[_STATE])
        if not value.strip() or state_word(typed) is not None or state_of_text(typed) is not State.STATED:
            state, left[_STATE] = typed, []
    beyond = [(column, text) for column, found in enumerate(left) for text in found]
    return Line(path, ending, label, state, value, *spots), beyond


def _found_in(row: _Element) -> _Found:
    controls = {found.tag: found for found in _controls(row)}
    label = ""
    beside: list[list[str]] = []
    for column, cell in enumerate(cells_in(row)):
        beside.append([])
        for part in paragraphs_in(cell, _is_own_control):
            style, text = style_of(part), fit_for_office(text_of(part, _is_own_control))
            if not text.strip() or (style == Style.EXAMPLE and text.startswith(example_marks())):
                continue
            names_row = column == _LABEL and not (label or beside[column] or Tag.KEY in controls)
            if names_row and (style == Style.LABEL or not (is_own_word(text) or is_own_explanation(text))):
                label = text
            else:
                beside[column].append(text)
    return _Found(controls, label, tuple(beside))


def _past_own_words(beside: tuple[list[str], ...], path: str) -> list[list[str]]:
    """Return the texts of each column without what explains the form."""
    return [[told for text in texts if (told := _told(text, path))] for texts in beside]


def _told(text: str, path: str) -> str:
    """Return what a person wrote in a paragraph: nothing where all of it stands on the form by itself."""
    return "" if is_own_word(text) or is_own_example(text) else beside_guidance(text, path)


def _is_own_control(part: _Element) -> bool:
    return part.tag == qn("w:sdt") and tag_of(part) is not None


def _controls(row: _Element) -> Iterator[_Control]:
    for sdt in row.iter(qn("w:sdt")):
        named = tag_of(sdt)
        if named is not None:
            tag, place = named
            yield _Control(tag, place, _filled_in(sdt))


def tag_of(sdt: _Element) -> tuple[Tag, str] | None:
    """Return what a content control of a form holds, and its place; None for any other."""
    written = sdt.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
    value = "" if written is None else str(written.get(qn("w:val"), ""))
    return next(((tag, value.removeprefix(tag)) for tag in Tag if value.startswith(tag)), None)


def _filled_in(sdt: _Element) -> str:
    """Return what was written into a content control; the word that says to write something is nothing.

    Where a text was deleted, Word puts a word of its own there, in the style of such words.
    """
    content = sdt.find(qn("w:sdtContent"))
    if content is None:
        return ""
    parts = list(paragraphs_in(content)) or [content]  # a control within a paragraph holds none
    text = fit_for_office("\n".join(text_of(part) for part in parts))
    if is_own_word(text):
        return ""
    if sdt.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}") is None:
        return text
    styles = {style.get(qn("w:val")) for style in content.iter(qn("w:rStyle"))}
    return "" if PLACEHOLDER_STYLE in styles else text
