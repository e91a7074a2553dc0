"""Which lines of a text are one paragraph, and which label stands before it."""

import re
from collections.abc import Callable

from advisor.documents.blocks import Block, Text
from advisor.documents.markup import words_of
from advisor.documents.numbering import bullet_at, number_at
from advisor.documents.page import Page
from advisor.documents.text_lines import SENTENCE_END, WRAPPED, closes, cuts_value
from advisor.documents.words import Words
from advisor.patterns import compiled

HASHES = compiled(r"(#{1,6}|＃{1,6})[ 　\t]*(?=[^#＃\s])")
BOLD = compiled(r"(?:\*\*|__)(?P<title>[^*_\n]{1,60})(?:\*\*|__)[ 　\t]*[:：]?[ 　\t]*")
_LABEL = compiled(r"(?P<title>[^。、，,：:\n 　\t→…]{1,16}?)(?:(?P<told>[：:]|…{1,2}|・{3})[ 　\t]*|[ 　\t]+)(?=\S)")
# A label set off in bold, with a gap before its value: **担当** 農林課. A particle would go on with the sentence.
_SET_OFF = compiled(
    r"(?:\*\*|__)(?P<title>[^*_。、，,：:\n\d０-９]{1,16})(?:\*\*|__)[ 　\t]+(?![をがはにのでともやへ])(?=\S)"
)
_ASIDE_LABEL = compiled(r"[(（〔\[](?P<title>[^()（）〔〕\[\]\n\d０-９]{2,8})[)）〕\]][ 　\t:：]*(?=\S)")
_OPENS, _CLOSES = compiled(r"[(（〔「『\[]"), compiled(r"[)）〕」』\]]")
_LETTER = compiled(r"[^\W\d_]")
# A label whose letters are set apart: 内　容.
SPACED_LABEL = compiled(r"(?P<title>[一-龠]{1,2}[ 　]{1,3}[一-龠]{1,2})(?:[ 　]+|[：:][ 　]*)(?=\S)")
_SENTENCE = compiled(r"(?:しました|ました|します|です|でした|ません)$")
DATE = compiled(
    r"(?:令和|平成|昭和|[RHSrhs]|同|20|19|翌|前|毎)?\s?[\d０-９元〇一二三四五六七八九十]{1,4}\s?[年月日/.／～~〜\-]"
)
# A blank that parts the cells of a row.
_WIDE = compiled(r"(?<=[^ 　])(?:　[ 　]*| {2,}|\t+)(?=[^ 　])")
# A line that ends in an address of the net ends there.
_ADDRESS = compiled(r"[A-Za-z0-9](?:\.[a-z]{2,})+(?:/\S*)?$")
_UNEVEN = 15  # characters by which a line may fall short of the next where the width of the page cut it


class Paragraphs:
    """Reads paragraphs of a page; `is_label` tells whether some words name a part of a plan."""

    def __init__(self, page: Page, is_label: Callable[[str], bool]) -> None:
        self.page, self.is_label = page, is_label

    def read(self, number: int, whole: int, start: int, mark: str) -> tuple[list[Block], int]:
        """Read a text and the lines that go on with it because they were cut at the width of the page."""
        text = self.page.text
        end = self.page.lines.spans[number][1]
        label = _LABEL.match(text, start, end)
        words = words_of(text, start, end)
        for pattern in (SPACED_LABEL, _ASIDE_LABEL):
            other = pattern.match(text, start, end)
            label = other if other and self.is_label(other["title"]) else label
        told_by_label = label is not None and (not _is_indicator(words.text) or self.is_label(label["title"]))
        named = label is not None and told_by_label and self._is_named(label)
        set_off = _SET_OFF.match(text, start, end)
        if set_off and not DATE.match(set_off["title"]) and _LETTER.search(set_off["title"]):
            label, named = set_off, True
        behind = number + 1
        last = number
        tail: list[Words] = []
        while behind < len(self.page.lines):
            if self.page.look(behind).skipped:
                behind += 1
                continue
            over = self.page.overleaf(behind)
            if over > behind and self._goes_on(last, over):
                behind = over
            if not self._goes_on(last, behind):
                break
            tail.append(words_of(text, *self.page.lines.spans[behind]))
            last, behind = behind, behind + 1
        more = Words([piece for part in tail for piece in part.pieces])
        everything = words_of(text, whole, end) + more
        if label is not None and named:
            title = words_of(text, *label.span("title"))
            return [Text(words_of(text, label.end(), end) + more, everything, mark, title)], behind
        return [Text(words + more, everything, mark)], behind

    def _is_named(self, label: re.Match[str]) -> bool:
        """Tell whether what stands before a colon or a gap is a label; before a colon it need not be known."""
        title = label["title"]
        if DATE.match(title) or len(_OPENS.findall(title)) != len(_CLOSES.findall(title)):
            return False
        told = "told" in label.re.groupindex and label["told"]
        return _LETTER.search(title) is not None and (bool(told) or self.is_label(title))

    def _goes_on(self, number: int, below: int) -> bool:
        """Tell whether a line is cut by its width, and the next one its rest."""
        text = self.page.text
        if below in self.page.cut:
            return True
        row, rest = self.page.lines.row(number), self.page.lines.row(below)
        if self.page.is_cut and (closes(row, rest) or cuts_value(row, rest)) and number_at(rest, 0, len(rest)) is None:
            return True
        look = self.page.look(below)
        if look.level or look.strong:
            return False
        if not self.page.is_cut or len(row) < WRAPPED or not rest or row[-1] in SENTENCE_END:
            return False
        if (
            len(row) < self.page.width - _UNEVEN
            or len(rest) > len(row) + _UNEVEN
            or _SENTENCE.search(row)
            or _ADDRESS.search(row)
        ):
            return False
        if (_is_indicator(row) and _is_indicator(rest)) or _is_row_of_cells(row):
            return False
        start, end = self.page.lines.spans[below]
        if self.page.indent(below) > self.page.indent(number) + 2 or HASHES.match(text, start, end):
            return False
        label = _LABEL.match(text, start, end)
        if label and self._is_named(label) and self.is_label(label["title"]):
            return False
        odd = number_at(text, start, end) or bullet_at(text, start, end) or BOLD.match(text, start, end)
        return not odd and rest[0] not in "|｜│【"


def _is_indicator(text: str) -> bool:
    return "→" in text and "。" not in text


def _is_row_of_cells(row: str) -> bool:
    """Tell whether a line is the row of a table whose lines were lost."""
    return "。" not in row and len(_WIDE.findall(row)) > 1
