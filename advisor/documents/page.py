"""The lines of a text as they stand on their pages: which are furniture, and which follow each other overleaf."""

from collections.abc import Sequence
from typing import NamedTuple

from advisor.documents.cut_lines import cut_lines
from advisor.documents.no_text import LEAST_TABBED, is_no_text, is_page_number, is_tabbed_contents
from advisor.documents.repeated import heads_in_brackets, running_heads
from advisor.documents.text_lines import Line, lines_of, width_of_page
from advisor.documents.typed_lines import Lines


class Look(NamedTuple):
    """How a line of an office file is set: the level of a heading by its style, and whether all of it is set off.

    What is `skipped` is no part of the text.
    """

    level: int = 0
    strong: bool = False
    skipped: bool = False


_PLAIN = Look()


class Page:
    """The lines of one text, or some of them.

    `looks` tells of each line of an office file how it is set; `is_cut` that lines end where the page does.
    """

    def __init__(self, text: str, lines: Sequence[Line] | None, looks: Sequence[Look], is_cut: bool) -> None:
        self.text, self.looks, self.is_cut = text, looks, is_cut
        self.rows = lines_of(text) if lines is None else lines
        self.lines = Lines(text, [(line.start, line.end) for line in self.rows])
        rows = [text[line.start : line.end] for line in self.rows] if lines is None else []
        self.running = running_heads(rows)
        self.first = next((number for number, row in enumerate(rows) if row), 0)
        self.width = width_of_page(rows)
        self.cut = cut_lines(rows)
        self.bracketed = heads_in_brackets(
            text[line.start : line.end] for line in self.rows if text[line.start : line.start + 1] in "（("
        )

    def look(self, number: int) -> Look:
        """Return how a line is set."""
        return self.looks[number] if self.looks else _PLAIN

    def is_skipped(self, number: int) -> bool:
        """Tell whether a line is no part of the text: furniture of the page, or how to fill in a form."""
        row = self.lines.row(number)
        if is_no_text(row) or self.look(number).skipped:
            return True
        if self.is_of_page(row) and not (row in self.running and number == self.first):
            return True  # what stands at the head of each page may be the title
        if not self.looks or "\t" not in row:
            return False
        near = range(max(0, number - LEAST_TABBED + 1), number + LEAST_TABBED)
        return is_tabbed_contents(row, [self.lines.row(line) for line in near])

    def is_of_page(self, row: str) -> bool:
        """Tell whether a line is a page number, or stands at the head of each page."""
        if row in self.running:
            return True
        return self.is_cut and is_page_number(row)

    def overleaf(self, number: int) -> int:
        """Return the number of the line that follows; where a page ends, the first of the next."""
        row = self.lines.row(number)
        if not self.running or number >= len(self.lines) or (row and not self.is_of_page(row)):
            return number
        below, turned = number, False
        while below < len(self.lines) and (not (row := self.lines.row(below)) or self.is_of_page(row)):
            turned = turned or row in self.running
            below += 1
        return below if turned and below < len(self.lines) else number

    def opens_comment(self, number: int) -> bool:
        """Tell whether a remark that is no part of the text begins on a line and ends on a later one."""
        row, (_, end) = self.lines.row(number), self.lines.spans[number]
        return row.startswith("<!--") and "-->" not in row and self.text.find("-->", end) >= 0

    def above(self, number: int) -> int | None:
        """Return the number of the line right above, None where it is empty or there is none."""
        return number - 1 if number and self.lines.row(number - 1) else None

    def next_row(self, number: int) -> int | None:
        """Return the number of the next line with something in it, None where it is far below."""
        for below in range(number + 1, min(number + 4, len(self.lines))):
            if self.lines.row(below):
                return below
        return None

    def indent(self, number: int) -> int:
        """Return how many columns a line stands from the edge."""
        lead = self.text[self.rows[number].first : self.rows[number].start] if number < len(self.rows) else ""
        return len(lead) + lead.count("　")
