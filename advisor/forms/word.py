"""A form as a Word document: a chapter for each section, a row of a table with content controls for each line."""

from collections.abc import Iterator

from docx import Document
from lxml.etree import _Element

from advisor.forms.choosing import value_choices
from advisor.forms.form import Row, Wanted, form_of
from advisor.forms.guidance import how_to
from advisor.forms.office_text import TOOL, saved_alike
from advisor.forms.word_looks import lay_out
from advisor.forms.word_marks import Style, Tag
from advisor.forms.word_parts import cell, control, paragraph, row, table
from advisor.forms.words import StateWord, word
from advisor.language import Language
from advisor.plan.format import Kind

_WIDTHS = (3000, 1300, 5340)  # twentieths of a point: 170 mm in all
_SHADE = "EDEDED"


def word_form(wanted: Wanted) -> bytes:
    """Return a form as the bytes of a Word document."""
    language = wanted.language
    document = Document()
    document.core_properties.author = TOOL
    lay_out(document, word("page").in_(language))
    body = document.element.body
    end = body.sectPr
    for part in _parts(wanted):
        end.addprevious(part)
    return saved_alike(document)


def _parts(wanted: Wanted) -> Iterator[_Element]:
    language = wanted.language
    yield paragraph(word("title").in_(language), "Title")
    for words in (*how_to(), word("save-with-word")):
        yield paragraph(words.in_(language), Style.HOW_TO)
    for section in form_of(wanted):
        yield paragraph(section.title.in_(language), "Heading1")
        yield from _tables(section.rows, language)


def _tables(rows: tuple[Row, ...], language: Language) -> Iterator[_Element]:
    """Yield a table for the lines up to the next whole or item, with a heading of its own where one begins."""
    begun: set[str] = set()
    for heading, lines in _groups(rows, language):
        first = lines[0]
        if heading:
            yield paragraph(heading, "Heading3" if first.begins_item else "Heading2")
        if first.begins_item:
            begun = {path for path in begun if not path.startswith(f"{first.line.path}.")}
        # Told a second time, by another name, a whole needs its line: a heading is not read.
        if _is_mere_heading(first, language) and first.line.path not in begun:
            yield paragraph(first.guidance, Style.GUIDANCE)
            lines = lines[1:]
        if first.holds_others:
            begun.add(first.line.path)
        if lines:
            yield table(_WIDTHS, [_row(each, language) for each in lines])
            yield paragraph("", Style.GUIDANCE)


def _groups(rows: tuple[Row, ...], language: Language) -> Iterator[tuple[str, list[Row]]]:
    """Yield the lines of each whole and item with its heading; what goes on behind another one with that again."""
    open_ones: list[tuple[str, str]] = []  # the path and heading of what has been begun, the outermost first
    group: list[Row] = []
    heading = ""
    for each in rows:
        path = each.line.path
        begins = each.holds_others or each.begins_item
        left = [known for known in open_ones if path == known[0] or path.startswith(known[0] + ".")]
        if begins:
            left = [known for known in left if known[0] != path] + [(path, each.line.label)]
        if begins or left != open_ones:
            if group:
                yield heading, group
            going_on = f"{left[-1][1]}{word('continued').in_(language)}" if left else ""
            group, heading, open_ones = [], each.line.label if begins else going_on, left
        group.append(each)
    if group:
        yield heading, group


def _is_mere_heading(each: Row, language: Language) -> bool:
    """Tell whether a line says nothing but what its heading says: a whole that is told by its parts."""
    is_record = each.holds_others and each.element.kind is Kind.RECORD and not each.element.open
    return is_record and each.line.blank and each.line.label == each.element.label.in_(language)


def _row(each: Row, language: Language) -> _Element:
    line, label = each.line, each.line.label
    placeholder = word("placeholder").in_(language)
    states = [state.in_(language) for state in StateWord]
    shade = _SHADE if each.begins_item or each.holds_others else ""
    if each.names_itself:
        name = control(Tag.KEY + line.place, label, label, word("key-here").in_(language))
        head = [name, paragraph(each.guidance, Style.GUIDANCE)]
    else:
        head = [paragraph(label, Style.LABEL), paragraph(each.guidance, Style.GUIDANCE)]
    state = control(Tag.STATE + line.place, label, line.state, word("choose").in_(language), states)
    value = control(Tag.VALUE + line.place, label, line.text, placeholder, value_choices(each.element, language))
    return row(
        (
            cell(_WIDTHS[0], head, shade),
            cell(_WIDTHS[1], [state, paragraph("", Style.GUIDANCE)], shade),
            cell(_WIDTHS[2], [value, paragraph(each.example, Style.EXAMPLE)]),
        )
    )
