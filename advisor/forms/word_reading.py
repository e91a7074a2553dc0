"""Read a filled Word form: each row with what its author chose and wrote, and whatever stands beside it."""

from collections.abc import Iterator

from docx.oxml.ns import qn
from lxml.etree import _Element

from advisor.drafts.lines import Spot
from advisor.forms.growing import Grower
from advisor.forms.line import Line, parted
from advisor.forms.office_text import fit_for_office
from advisor.forms.own_words import is_own_heading, is_own_word
from advisor.forms.word_marks import HEADINGS, PLACEHOLDER_STYLE, Style, Tag
from advisor.forms.word_text import content_of, paragraphs_in, style_of, text_of
from advisor.forms.words import word
from advisor.language import Language
from advisor.records import Record

_BETWEEN = "　"


class _Control(Record):
    """A content control of a form: what it holds, its place, and its text."""

    tag: Tag
    place: str
    text: str


def is_form(body: _Element) -> bool:
    """Tell whether the body of a Word document is a form to fill in."""
    return any(_tag_of(sdt) is not None for sdt in body.iter(qn("w:sdt")))


def read_body(body: _Element, grower: Grower) -> None:
    """Hand every line of a form to `grower`, in its order, and what is no line of it."""
    _Reader(grower).read(body)


class _Reader:
    def __init__(self, grower: Grower) -> None:
        self.grower = grower
        self.heading = ""
        self.paragraphs = self.tables = 0

    def read(self, body: _Element) -> None:
        for part in content_of(body):
            if part.tag == qn("w:tbl"):
                self.tables += 1
                for number, row in enumerate(part.iter(qn("w:tr")), start=1):
                    if next(row.iterancestors(qn("w:tbl"))) is part:
                        self._row(row, number)
            elif part.tag == qn("w:p"):
                self.paragraphs += 1
                self._paragraph(part)

    def _paragraph(self, part: _Element) -> None:
        style, text = style_of(part), text_of(part)
        if style in HEADINGS:
            self.heading = text.strip()
            if is_own_heading(text):
                return
        if text.strip() and not _explains(style, text):
            self.grower.take_beyond(text.strip(), Spot(paragraph=self.paragraphs, heading=self.heading))

    def _row(self, row: _Element, number: int) -> None:
        controls = {found.tag: found for found in _controls(row)}
        spots = [Spot(heading=self.heading, table=self.tables, row=number, column=column) for column in (1, 2, 3)]
        label, beside = "", []
        for column, cell in enumerate(row.iter(qn("w:tc")), start=1):
            for part in paragraphs_in(cell, outside_controls=bool(controls)):
                style, text = style_of(part), text_of(part)
                if style == Style.LABEL:
                    label = label or text
                elif text.strip() and not _explains(style, text):
                    beside.append((column, text))
        if not controls:
            words = _BETWEEN.join([*([label] if label else []), *(text.strip() for _, text in beside)])
            if words.strip():
                self.grower.take_beyond(words, spots[0])
            return
        path, ending = parted(next(iter(controls.values())).place)
        texts = [controls[tag].text if tag in controls else "" for tag in (Tag.KEY, Tag.STATE, Tag.VALUE)]
        if Tag.VALUE not in controls:  # deleted, and written over
            texts[2] = "\n".join(text for column, text in beside if column == len(spots))
            beside = [(column, text) for column, text in beside if column != len(spots)]
        self.grower.take(Line(path, ending, texts[0] or label, texts[1], texts[2], *spots))
        for column, text in beside:
            self.grower.take_beyond(text.strip(), spots[min(column, len(spots)) - 1])


def _controls(row: _Element) -> Iterator[_Control]:
    for sdt in row.iter(qn("w:sdt")):
        named = _tag_of(sdt)
        if named is not None:
            tag, place = named
            yield _Control(tag, place, _filled_in(sdt))


def _tag_of(sdt: _Element) -> tuple[Tag, str] | None:
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
    text = fit_for_office("\n".join(text_of(part) for part in paragraphs_in(content, outside_controls=False)))
    if sdt.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}") is None:
        return text
    styles = {style.get(qn("w:val")) for style in content.iter(qn("w:rStyle"))}
    return "" if PLACEHOLDER_STYLE in styles or is_own_word(text) else text


def _explains(style: str, text: str) -> bool:
    """Tell whether a paragraph explains the form: an example that lost its mark was made something else."""
    if style == Style.EXAMPLE:
        return text.startswith(tuple(word("example").in_(language).strip() for language in Language))
    return style in tuple(Style)
