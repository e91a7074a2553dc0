"""From a text to its blocks: which lines are headings, items and tables, and which lines one paragraph."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from advisor.documents.blocks import Block, Heading, Text
from advisor.documents.cut_lines import cut_lines
from advisor.documents.markup import words_of
from advisor.documents.no_text import LEAST_TABBED, front_matter, is_no_text, is_page_number, is_tabbed_contents
from advisor.documents.numbering import Number, bullet_at, number_at
from advisor.documents.repeated import heads_in_brackets, running_heads
from advisor.documents.tables import table_at
from advisor.documents.text_lines import SENTENCE_END, WRAPPED, Line, closes, cuts_value, lines_of, width_of_page
from advisor.documents.typed_lines import Lines, Span
from advisor.documents.words import Words
from advisor.patterns import compiled

_BLANK = " 　\t\x0c"
_HASHES = compiled(r"(#{1,6}|＃{1,6})[ 　\t]*(?=[^#＃\s])")
_BOLD = compiled(r"(?:\*\*|__)(?P<title>[^*_\n]{1,60})(?:\*\*|__)[ 　\t]*[:：]?[ 　\t]*")
_BRACKETS = compiled(r"[【《＜〈［\[](?P<title>[^】》＞〉］\]\n]{1,60})[】》＞〉］\]](?![(（])[ 　\t]*[:：]?[ 　\t]*")
# A name in brackets with an aside behind it: ［その1 波の目］（先に行う）.
_BRACKETS_ASIDE = compiled(
    r"[【《＜〈［](?P<title>[^】》＞〉］\n]{1,60})[】》＞〉］][ 　]*(?P<aside>[(（][^()（）\n]{1,40}[)）])[ 　\t]*"
)
_KIND = compiled(
    r"[(（【〔［\[]?((?:重点|個別|実施)?(?:事業|プロジェクト|取組|取り組み|施策))[ 　]?"
    r"(?:[0-9０-９]{1,2}|[①-⑳ア-ンA-ZＡ-Ｚ])(?:[)）】〕］\]]|[ 　\t:：.．、])[ 　\t:：.．、]*(?=\S)"
)
_OF_PAPER = compiled(
    r"(?:概要|要約|抜粋|ダイジェスト|本編|全体)版?|(?:素|原|最終|修正|改訂|たたき台の?)?案"
    r"|資料[ 　]?[0-9０-９]{0,2}|未定稿"
)
# An annex that stands behind the text, and what it tells: 別紙1 現状（令和6年6月実測）.
_ANNEX = compiled(
    r"(?:別[紙表添]|付表|資料|参考資料)[ 　]?(?:第[ 　]?)?"
    r"(?:[0-9０-９]{1,2}(?:[-－‐][0-9０-９]{1,2})?|[①-⑳一二三四五六七八九十])号?"
    r"(?:[ 　:：．.]+|(?=[(（「]))(?P<title>[^。\n]{2,60})"
)
_ANSWER = compiled(r"(?:[AＡ][.．]?[ 　]?[0-9０-９]{0,3}|答え?|回答)[.．:：、 　\t]+(?=\S)")
# How a form asks: 現状と課題を記入してください。
_REQUEST = compiled(r"(?:ください|下さい|ますか|ですか|こと)[。．]?$")
_ASKED = "Q"  # the style of a heading that asks
ITEM = "item"  # the style of an item that heads those below it, with how far it stands from the edge
_ROUND = "（）"  # the style of one in round brackets
_UNDERLINE = compiled(r"={3,}|-{3,}")
_RUN_IN = compiled(r"(?P<title>[^。、，,：:\n 　\t]{1,24})(?:[ 　\t]+|[：:][ 　\t]*)(?=\S)")
_LABEL = compiled(r"(?P<title>[^。、，,：:\n 　\t→…]{1,16}?)(?:(?P<told>[：:]|…{1,2}|・{3})[ 　\t]*|[ 　\t]+)(?=\S)")
# A label set off in bold, with a gap before its value: **担当** 農林課. A particle would go on with the sentence.
_SET_OFF = compiled(
    r"(?:\*\*|__)(?P<title>[^*_。、，,：:\n\d０-９]{1,16})(?:\*\*|__)[ 　\t]+(?![をがはにのでともやへ])(?=\S)"
)
_ASIDE_LABEL = compiled(r"[(（〔\[](?P<title>[^()（）〔〕\[\]\n\d０-９]{2,8})[)）〕\]][ 　\t:：]*(?=\S)")
_OPENS, _CLOSES = compiled(r"[(（〔「『\[]"), compiled(r"[)）〕」』\]]")
_LETTER = compiled(r"[^\W\d_]")
# A label whose letters are set apart: 内　容.
_SPACED_LABEL = compiled(r"(?P<title>[一-龠]{1,2}[ 　]{1,3}[一-龠]{1,2})(?:[ 　]+|[：:][ 　]*)(?=\S)")
_SENTENCE = compiled(r"(?:しました|ました|します|です|でした|ません)$")
_DATE = compiled(
    r"(?:令和|平成|昭和|[RHSrhs]|同|20|19|翌|前|毎)?\s?[\d０-９元〇一二三四五六七八九十]{1,4}\s?[年月日/.／～~〜\-]"
)
# A blank that parts the cells of a row.
_WIDE = compiled(r"(?<=[^ 　])(?:　[ 　]*| {2,}|\t+)(?=[^ 　])")
# A line that ends in an address of the net ends there.
_ADDRESS = compiled(r"[A-Za-z0-9](?:\.[a-z]{2,})+(?:/\S*)?$")
# What something is like at some time, as the heading of the vision: 令和11年3月の浜.
_AT_A_TIME = compiled(r".{2,10}年(?:度)?[ 　]?(?:[\d０-９]{1,2}月|末)の[^。、，]{1,8}")
_FIGURE = compiled(r"[\d０-９]")
_GAPS = compiled(r"[ 　]{2,}|\t|[:：]")
_ASIDE = compiled(r"[(（][^()（）]*[)）]$")
_ENDS_NUMBERED = compiled(r"[\d０-９①-⑳A-ZＡ-Ｚ一二三四五六七八九十]$")
_JOINED = compiled(r"[ 　\t](?:と|及び|・|や|の)|(?:と|及び|・|や|の)[ 　\t]")
NO_NUMBER = Words(())
MOST_ITEM = 20
MOST_ABOVE = 8  # lines, among which a number of an annex is that of the paper itself
MOST_HEADING, MOST_STRONG = 60, 40
LEAST_PART = 2  # letters of a word between gaps
LEAST_LISTED = 6.5  # the rank from which on numbers may be those of items: 1), ①, ア
UNEVEN = 15  # characters by which a line may fall short of the next where the width of the page cut it


class Look(NamedTuple):
    """How a line of an office file is set: the level of a heading by its style, and whether all of it is set off.

    What is `skipped` is no part of the text.
    """

    level: int = 0
    strong: bool = False
    skipped: bool = False


_PLAIN = Look()


class Reader:
    """Reads one text, or some of its lines; `is_label` tells whether some words name a part of a plan.

    `looks` tells of each line of an office file how it is set; `is_cut` that lines end where the page does, and
    `table_follows` that a table stands below the last of them.
    """

    def __init__(
        self,
        text: str,
        is_label: Callable[[str], bool],
        lines: Sequence[Line] | None = None,
        looks: Sequence[Look] = (),
        is_cut: bool = True,
        table_follows: bool = False,
    ) -> None:
        self.table_follows = table_follows
        self.text, self.is_label, self.looks, self.is_cut = text, is_label, looks, is_cut
        self._was_asked = False
        self.rows = lines_of(text) if lines is None else lines
        self.lines = Lines(text, [(line.start, line.end) for line in self.rows])
        rows = [text[line.start : line.end] for line in self.rows] if lines is None else []
        self.running = running_heads(rows)
        self.first = next((number for number, row in enumerate(rows) if row), 0)
        self.width = width_of_page(rows)
        self.cut = cut_lines(rows)
        self.bracketed = heads_in_brackets(
            text[line.start : line.end] for line in self.rows if text[line.start] in "（("
        )

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks of the text, in their order."""
        number, comment = 0, False
        front = front_matter(self.text)
        if front is not None:
            number = sum(line.start < front.end for line in self.rows)
            if front.title is not None:
                words = words_of(self.text, *front.title)
                yield Text(words, words)
        while number < len(self.lines):
            row = self.lines.row(number)
            if comment or self._opens_comment(number):
                comment = "-->" not in row
                number += 1
                continue
            if not row or self._is_skipped(number):
                number += 1
                continue
            found = table_at(self.lines, number)
            if found:
                yield found[0]
                number = found[1]
                continue
            blocks, number = self._line(number)
            if isinstance(blocks[0], Heading):
                self._was_asked = blocks[0].style == _ASKED
            yield from blocks

    def _is_skipped(self, number: int) -> bool:
        """Tell whether a line is no part of the text: furniture of the page, or how to fill in a form."""
        row = self.lines.row(number)
        if is_no_text(row) or (self.looks and self.looks[number].skipped):
            return True
        if self._is_of_page(row) and number != self.first:  # what stands at the head of each page may be the title
            return True
        if not self.looks or "\t" not in row:
            return False
        near = range(max(0, number - LEAST_TABBED + 1), number + LEAST_TABBED)
        return is_tabbed_contents(row, [self.lines.row(line) for line in near])

    def _is_of_page(self, row: str) -> bool:
        """Tell whether a line is a page number, or stands at the head of each page."""
        if row in self.running:
            return True
        return self.is_cut and is_page_number(row)

    def _overleaf(self, number: int) -> int:
        """Return the number of the line that follows; where a page ends, the first of the next."""
        row = self.lines.row(number)
        if not self.running or number >= len(self.lines) or (row and not self._is_of_page(row)):
            return number
        below, turned = number, False
        while below < len(self.lines) and (not (row := self.lines.row(below)) or self._is_of_page(row)):
            turned = turned or row in self.running
            below += 1
        return below if turned and below < len(self.lines) else number

    def _opens_comment(self, number: int) -> bool:
        """Tell whether a remark that is no part of the text begins on a line and ends on a later one."""
        row, (_, end) = self.lines.row(number), self.lines.spans[number]
        return row.startswith("<!--") and "-->" not in row and self.text.find("-->", end) >= 0

    def _line(self, number: int) -> tuple[list[Block], int]:
        start, end = self.lines.spans[number]
        look = self.looks[number] if self.looks else _PLAIN
        if look.level:
            return [self._heading(start, end, look.level)], number + 1
        while self.text[start : start + 1] in (">", "＞") and start < end:
            start = self._skip(start + 1, end)
        hashes = _HASHES.match(self.text, start, end)
        if hashes:
            bare = len(self.text[hashes.end() : end].rstrip("#")) + hashes.end()
            closed = bare < end and self.text[bare - 1] in _BLANK
            return [self._heading(hashes.end(), bare if closed else end, len(hashes[1]))], number + 1
        if self._is_underlined(number):
            return [self._heading(start, end, 1 if self.lines.row(number + 1).startswith("=") else 2)], number + 2
        kind = _KIND.match(self.text, start, end) if self.text[start] in "［〔" else None
        if kind and end - start <= MOST_HEADING and self.text[end - 1] not in "。、":
            return [Heading(words_of(self.text, start, end), kind[1], None, NO_NUMBER)], number + 1
        for pattern, style in ((_BOLD, "**"), (_BRACKETS, "【】")):
            marked = pattern.match(self.text, start, end)
            if marked and number < MOST_ABOVE and marked.end() < end and _OF_PAPER.fullmatch(marked["title"]):
                break  # of what kind the paper is, before its title: 【概要版】○○計画
            if marked and self._is_title(marked["title"], alone=marked.end() == end):
                return self._marked(marked.span("title"), marked.end(), end, style, number)
        aside = _BRACKETS_ASIDE.fullmatch(self.text, start, end)
        if aside and self._is_title(aside["title"], alone=True):
            words = words_of(self.text, *aside.span("title")) + words_of(self.text, *aside.span("aside"))
            return [Heading(words, "【】", None, NO_NUMBER)], number + 1
        if look.strong and end - start <= MOST_STRONG and self._is_title(self.text[start:end], alone=True):
            return self._marked((start, end), end, end, "**", number)
        answer = _ANSWER.match(self.text, start, end) if self._was_asked else None
        if answer:
            return self._paragraph(number, answer.end(), answer.end(), "")
        mark = number_at(self.text, start, end)
        if mark and mark.end < end:
            return self._numbered(number, start, mark)
        annex = _ANNEX.fullmatch(self.text, start, end) if number > MOST_ABOVE else None
        if annex and not _GAPS.search(annex["title"]):
            return [Heading(words_of(self.text, *annex.span("title")), "別紙", 0, NO_NUMBER)], number + 1
        kind = _KIND.match(self.text, start, end)
        if kind and len(row := self.text[start:end]) <= MOST_HEADING and row[-1] not in "。、":
            return [Heading(words_of(self.text, start, end), kind[1], None, NO_NUMBER)], number + 1
        bullet = bullet_at(self.text, start, end)
        if bullet is not None and self._heads_items(number, bullet, end):
            return [
                Heading(words_of(self.text, bullet, end), f"{ITEM}{self._indent(number)}", None, NO_NUMBER)
            ], number + 1
        if bullet is not None:
            return self._paragraph(number, bullet, bullet, self.text[start:bullet].strip(_BLANK))
        if self.lines.row(number) in self.bracketed and self.lines.row(number + 1):
            return [Heading(words_of(self.text, start, end), _ROUND, None, NO_NUMBER)], number + 1
        if self._stands_alone(number):
            words = words_of(self.text, start, end)
            return [Heading(words, f"plain{self._indent(number)}", None, NO_NUMBER)], number + 1
        return self._paragraph(number, start, start, "")

    def _is_title(self, title: str, alone: bool) -> bool:
        return not title.rstrip().endswith(("。", "、")) and (alone or len(title) <= 40)

    def _marked(self, title: Span, at: int, end: int, style: str, number: int) -> tuple[list[Block], int]:
        inner = number_at(self.text, *title)
        start = inner.end if inner and inner.end < title[1] else title[0]
        inner = inner if inner and start == inner.end and inner.rank is not None else None
        words = words_of(self.text, start, title[1])
        named = (inner.style, inner.rank, self._number(inner)) if inner else (style, None, NO_NUMBER)
        heading = Heading(words, *named, run_in=at < end)
        if at >= end:
            return [heading], number + 1
        rest = self.text[at:end]
        if len(rest) <= MOST_HEADING and "。" not in rest and self.is_label(words.text):
            return [Text(words_of(self.text, at, end), words_of(self.text, title[0], end), "", words)], number + 1
        blocks, behind = self._paragraph(number, at, at, "")
        return [heading, *blocks], behind

    def _number(self, mark: Number) -> Words:
        return words_of(self.text, mark.start, mark.start + len(mark.text)) if mark.text else NO_NUMBER

    def _heading(self, start: int, end: int, level: int) -> Heading:
        mark = number_at(self.text, start, end)
        if mark and mark.end < end:
            return Heading(words_of(self.text, mark.end, end), mark.style, mark.rank, self._number(mark), level)
        return Heading(words_of(self.text, start, end), "#", None, NO_NUMBER, level)

    def _numbered(self, number: int, start: int, mark: Number) -> tuple[list[Block], int]:
        """Read a line behind a number: a heading, a heading with its text, or an item."""
        end = self.lines.spans[number][1]
        body = self.text[mark.end : end]
        run_in = _RUN_IN.match(self.text, mark.end, end)
        spaced = _SPACED_LABEL.match(self.text, mark.end, end)
        if spaced and self.is_label(spaced["title"]):
            blocks, behind = self._paragraph(number, start, mark.end, mark.text or mark.style)
            return blocks, behind
        if run_in and self._runs_in(run_in["title"], self.text[run_in.end() : end]):
            words = words_of(self.text, *run_in.span("title"))
            blocks, behind = self._paragraph(number, run_in.end(), run_in.end(), "")
            return [Heading(words, mark.style, mark.rank, self._number(mark), run_in=True), *blocks], behind
        labels = run_in is not None and (self._labels(run_in["title"], body) or self._gives_value(mark, run_in, end))
        if not labels and self._is_numbered_heading(number, mark, body):
            return [Heading(words_of(self.text, mark.end, end), mark.style, mark.rank, self._number(mark))], number + 1
        blocks, behind = self._paragraph(number, start, mark.end, mark.text or mark.style)
        found = self._number(mark)
        return [b._replace(number=found) if found and isinstance(b, Text) else b for b in blocks], behind

    def _labels(self, title: str, body: str) -> bool:
        """Tell whether a line begins with a label: no number of a project, and no name set in gaps (現状　と　課題)."""
        spaced = _JOINED.search(body) is not None or all(len(part) < LEAST_PART for part in body.split())
        return not spaced and not _FIGURE.match(title[-1:]) and self.is_label(title)

    def _gives_value(self, mark: Number, run_in: re.Match[str], end: int) -> bool:
        """Tell whether a line behind a mere sign gives a figure behind a colon: ○補助率：国1/2."""
        told = run_in.group().rstrip(_BLANK).endswith((":", "："))
        is_named = _KIND.match(self.text, mark.end, end) or _ENDS_NUMBERED.search(run_in["title"])
        return mark.rank is None and told and not is_named and _FIGURE.search(self.text, run_in.end(), end) is not None

    def _runs_in(self, title: str, rest: str) -> bool:
        if _DATE.match(title) or _FIGURE.match(title[-1:]):
            return False
        return (self.is_label(title) and len(rest) > 8) or (len(title) <= 14 and rest.endswith("。") and len(rest) > 24)

    def _is_numbered_heading(self, number: int, mark: Number, body: str) -> bool:
        asked = mark.style == _ASKED and _REQUEST.search(body) is not None
        if len(body) > MOST_HEADING or (body.rstrip()[-1:] in "。、，" and not asked) or mark.style == "※":
            return False
        if mark.style == _ASKED or (self.is_label(body) and not self._is_listed(number, mark)):
            return True
        if _DATE.match(body) and not _AT_A_TIME.fullmatch(body):
            return False
        if mark.rank is not None and mark.rank < 3:
            return True
        below = self._next(number)
        if below is None:
            above = self._above(number)
            before = number_at(self.text, *self.lines.spans[above]) if above is not None else None
            alone = before is None or before.style != mark.style
            return self.table_follows and mark.rank is not None and alone
        start, end = self.lines.spans[below]
        same = number_at(self.text, start, end)
        above = self._above(number)
        before = number_at(self.text, *self.lines.spans[above]) if above is not None else None
        return not any(other and other.style == mark.style for other in (same, before))

    def _is_listed(self, number: int, mark: Number) -> bool:
        """Tell whether a line with a small number stands beside another that has one and is no label."""
        if mark.rank is None or mark.rank < LEAST_LISTED:
            return False
        for line in (self._above(number), number + 1 if self.lines.row(number + 1) else None):
            start, end = self.lines.spans[line] if line is not None else (0, 0)
            other = number_at(self.text, start, end) if end else None
            if other and other.style == mark.style and not self.is_label(self.text[other.end : end]):
                return True
        return False

    def _heads_items(self, number: int, start: int, end: int) -> bool:
        """Tell whether an item only heads those that stand below it, as do all behind it in its list."""
        title = _ASIDE.sub("", self.text[start:end])
        if len(title) > MOST_ITEM or any(sign in title for sign in "。：:→、／") or not self._is_item(number + 1):
            return False
        depth = self._indent(number)
        if self._indent(number + 1) <= depth:
            return False
        below = number + 1
        while self._is_item(below) and self._indent(below) >= depth:
            if self._indent(below) == depth and not (self._is_item(below + 1) and self._indent(below + 1) > depth):
                return False
            below += 1
        return True

    def _is_item(self, number: int) -> bool:
        return number < len(self.lines) and bullet_at(self.text, *self.lines.spans[number]) is not None

    def _stands_alone(self, number: int) -> bool:
        """Tell whether a short line that names a part of a plan is a heading without any sign of one."""
        row = self.lines.row(number)
        if len(row) > 20 or any(sign in row for sign in "。、：:→ 　\t") or not self.is_label(row):
            return False
        below = self._next(number)
        alone = number == 0 or not self.lines.row(number - 1) or bool(self.looks)
        if below is None or alone or self._indent(below) > self._indent(number):
            return below is not None
        # Without blank lines between, as text pasted from a page: behind a line that nothing cut, above a longer one.
        row_above = self.lines.row(number - 1)
        return (row_above[-1] in SENTENCE_END or len(row_above) < WRAPPED) and len(self.lines.row(below)) > MOST_ITEM

    def _above(self, number: int) -> int | None:
        return number - 1 if number and self.lines.row(number - 1) else None

    def _next(self, number: int) -> int | None:
        for below in range(number + 1, min(number + 4, len(self.lines))):
            if self.lines.row(below):
                return below
        return None

    def _is_underlined(self, number: int) -> bool:
        below = self.lines.row(number + 1)
        if not _UNDERLINE.fullmatch(below):
            return False
        row = self.lines.row(number)
        return len(row) <= MOST_HEADING and not row.endswith("。") and bullet_at(row, 0, len(row)) is None

    # Paragraphs

    def _paragraph(self, number: int, whole: int, start: int, mark: str) -> tuple[list[Block], int]:
        """Read a text and the lines that go on with it because they were cut at the width of the page."""
        end = self.lines.spans[number][1]
        label = _LABEL.match(self.text, start, end)
        words = words_of(self.text, start, end)
        for pattern in (_SPACED_LABEL, _ASIDE_LABEL):
            other = pattern.match(self.text, start, end)
            label = other if other and self.is_label(other["title"]) else label
        told_by_label = label is not None and (not _is_indicator(words.text) or self.is_label(label["title"]))
        named = label is not None and told_by_label and self._is_named(label)
        set_off = _SET_OFF.match(self.text, start, end)
        if set_off and not _DATE.match(set_off["title"]) and _LETTER.search(set_off["title"]):
            label, named = set_off, True
        behind = number + 1
        last = number
        tail: list[Words] = []
        while behind < len(self.lines):
            if self.looks and self.looks[behind].skipped:
                behind += 1
                continue
            over = self._overleaf(behind)
            if over > behind and self._goes_on(last, over):
                behind = over
            if not self._goes_on(last, behind):
                break
            tail.append(words_of(self.text, *self.lines.spans[behind]))
            last, behind = behind, behind + 1
        more = Words([piece for part in tail for piece in part.pieces])
        everything = words_of(self.text, whole, end) + more
        if label is not None and named:
            title = words_of(self.text, *label.span("title"))
            return [Text(words_of(self.text, label.end(), end) + more, everything, mark, title)], behind
        return [Text(words + more, everything, mark)], behind

    def _is_named(self, label: re.Match[str]) -> bool:
        """Tell whether what stands before a colon or a gap is a label; before a colon it need not be known."""
        title = label["title"]
        if _DATE.match(title) or len(_OPENS.findall(title)) != len(_CLOSES.findall(title)):
            return False
        told = "told" in label.re.groupindex and label["told"]
        return _LETTER.search(title) is not None and (bool(told) or self.is_label(title))

    def _goes_on(self, number: int, below: int) -> bool:
        """Tell whether a line is cut by its width, and the next one its rest."""
        if below in self.cut:
            return True
        row, rest = self.lines.row(number), self.lines.row(below)
        if self.is_cut and (closes(row, rest) or cuts_value(row, rest)) and number_at(rest, 0, len(rest)) is None:
            return True
        look = self.looks[below] if self.looks else _PLAIN
        if look.level or look.strong:
            return False
        if not self.is_cut or len(row) < WRAPPED or not rest or row[-1] in SENTENCE_END:
            return False
        if (
            len(row) < self.width - UNEVEN
            or len(rest) > len(row) + UNEVEN
            or _SENTENCE.search(row)
            or _ADDRESS.search(row)
        ):
            return False
        if (_is_indicator(row) and _is_indicator(rest)) or _is_row_of_cells(row):
            return False
        start, end = self.lines.spans[below]
        if self._indent(below) > self._indent(number) + 2 or _HASHES.match(self.text, start, end):
            return False
        label = _LABEL.match(self.text, start, end)
        if label and self._is_named(label) and self.is_label(label["title"]):
            return False
        odd = number_at(self.text, start, end) or bullet_at(self.text, start, end) or _BOLD.match(self.text, start, end)
        return not odd and rest[0] not in "|｜│【"

    def _indent(self, number: int) -> int:
        lead = self.text[self.rows[number].first : self.rows[number].start] if number < len(self.rows) else ""
        return len(lead) + lead.count("　")

    def _skip(self, start: int, end: int) -> int:
        while start < end and self.text[start] in _BLANK:
            start += 1
        return start


def _is_indicator(text: str) -> bool:
    return "→" in text and "。" not in text


def _is_row_of_cells(row: str) -> bool:
    """Tell whether a line is the row of a table whose lines were lost."""
    return "。" not in row and len(_WIDE.findall(row)) > 1
