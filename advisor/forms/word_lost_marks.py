"""A Word form that came back without its tags: told by what is left of it, and whether its texts are whole.

Some programs take the tags away when they save a document, and some of these repeat what stood in a control. Labels
tell the places only of a form whose cells hold what their author wrote.
"""

import re
from collections.abc import Iterator

from docx.oxml.ns import qn
from lxml.etree import _Element

from advisor.drafts.lines import Spot
from advisor.forms.own_words import is_own_explanation, is_own_word, prompts
from advisor.forms.word_marks import HEADINGS, Style
from advisor.forms.word_places import Whereabouts
from advisor.forms.word_text import cells_in, content_of, paragraphs_in, rows_in, style_of, text_of

_MIN_ROWS = 5  # with one of our labels and what we say of it: no document has them by chance
_COLUMNS = 3
# A text that is nothing but itself again: three times, or twice if it is long.
_REPEATED = re.compile(r"(.{2,}?)\1{2,}|(.{8,})\2", re.DOTALL)
_MOST_COMPARED = 2000  # characters; the time that a repetition takes to find grows with their square


def is_unmarked_form(body: _Element) -> bool:
    """Tell whether a document without tags was a form: in several rows, a label stands over what a form says of it."""
    found = 0
    for table in content_of(body):
        if table.tag == qn("w:tbl"):
            found += sum(_explains_itself(row) for row in rows_in(table))
            if found >= _MIN_ROWS:
                return True
    return False


def first_loss(body: _Element) -> Spot | None:
    """Return where the first cell stands that cannot be read as it was written; None where every one can be.

    It repeats its text, or nothing tells any more which place its row is for.
    """
    whereabouts, heading, tables = Whereabouts(), "", 0
    for part in content_of(body):
        if part.tag == qn("w:p") and style_of(part) in HEADINGS:
            heading = text_of(part).strip()
            whereabouts.pass_heading(style_of(part), heading)
        elif part.tag == qn("w:tbl"):
            tables += 1
            rows = list(rows_in(part))
            whereabouts.begin_table([], next(map(_label_of, rows), ""))
            for number, row in enumerate(rows, start=1):
                column = _lost_in(row, whereabouts)
                if column:
                    return Spot(heading=heading, table=tables, row=number, column=column)
    return None


def _lost_in(row: _Element, whereabouts: Whereabouts) -> int:
    """Return the column of a cell of which something is lost, counted from 1; 0 where there is none."""
    for column, cell in enumerate(cells_in(row), start=1):
        if column > 1 and any(_is_repeated(part) for part in paragraphs_in(cell)):
            return column
    return int(_explains_itself(row) and whereabouts.place_of(_label_of(row)) is None)


def _is_repeated(part: _Element) -> bool:
    text = text_of(part).strip()
    if not text or is_own_word(text) or style_of(part) in tuple(Style):
        return False
    names = [alias.get(qn("w:val")) for alias in part.iter(qn("w:alias"))]
    is_twice = len(names) != len(set(names)) or any(text.startswith(prompt * 2) for prompt in prompts())
    return is_twice or (len(text) <= _MOST_COMPARED and _REPEATED.fullmatch(text) is not None)


def _explains_itself(row: _Element) -> bool:
    """Tell whether a row has three cells, and in the first a label over what a form says of such a place."""
    cells = cells_in(row)
    if len(cells) != _COLUMNS:
        return False
    texts = _texts_in(cells[0])
    return len(texts) > 1 and is_own_explanation("".join(texts[1:]))


def _label_of(row: _Element) -> str:
    return next((text for cell in cells_in(row)[:1] for text in _texts_in(cell)), "")


def _texts_in(cell: _Element) -> list[str]:
    texts: Iterator[str] = (text_of(part).strip() for part in paragraphs_in(cell))
    return [text for text in texts if text]
