"""From a text to its blocks: which lines are headings, items and tables, and which lines one paragraph."""

import re
from collections.abc import Callable, Iterator, Sequence

from advisor.documents.blocks import Block, Heading, Text
from advisor.documents.label_lines import labels_at
from advisor.documents.markup import words_of
from advisor.documents.no_text import front_matter
from advisor.documents.numbering import Number, bullet_at, number_at
from advisor.documents.page import Look, Page
from advisor.documents.paragraphs import BOLD, DATE, HASHES, SPACED_LABEL, Paragraphs
from advisor.documents.tables import table_at
from advisor.documents.text_lines import SENTENCE_END, WRAPPED, Line
from advisor.documents.typed_lines import Span
from advisor.documents.words import Words
from advisor.patterns import compiled

_BLANK = " 　\t\x0c"
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
# What something is like at some time, as the heading of the vision: 令和11年3月の浜.
_AT_A_TIME = compiled(
    r".{2,10}年(?:度)?[ 　]?(?:[\d０-９]{1,2}月|末)の[^。、，]{1,8}"
    r"|.{2,8}年(?:度)?の?(?:[春夏秋冬末]|[\d０-９]{1,2}月)[、，]?[^。]{1,16}(?:[市町村]|まち|になる|姿|暮らし|風景|景色)"
)
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
        self.page = Page(text, lines, looks, is_cut)
        self.text, self.lines = text, self.page.lines
        self.is_label, self.table_follows = is_label, table_follows
        self.paragraphs = Paragraphs(self.page, is_label)
        self._was_asked = False

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks of the text, in their order."""
        number, comment = 0, False
        front = front_matter(self.text)
        if front is not None:
            number = sum(line.start < front.end for line in self.page.rows)
            if front.title is not None:
                words = words_of(self.text, *front.title)
                yield Text(words, words)
        while number < len(self.lines):
            row = self.lines.row(number)
            if comment or self.page.opens_comment(number):
                comment = "-->" not in row
                number += 1
                continue
            if not row or self.page.is_skipped(number):
                number += 1
                continue
            found = labels_at(self.lines, number) or table_at(self.lines, number)
            if found:
                yield found[0]
                number = found[1]
                continue
            blocks, number = self._line(number)
            if isinstance(blocks[0], Heading):
                self._was_asked = blocks[0].style == _ASKED
            yield from blocks

    def _line(self, number: int) -> tuple[list[Block], int]:
        start, end = self.lines.spans[number]
        look = self.page.look(number)
        if look.level:
            return [self._heading(start, end, look.level)], number + 1
        while self.text[start : start + 1] in (">", "＞") and start < end:
            start = self._skip(start + 1, end)
        hashes = HASHES.match(self.text, start, end)
        if hashes:
            bare = len(self.text[hashes.end() : end].rstrip("#")) + hashes.end()
            closed = bare < end and self.text[bare - 1] in _BLANK
            return [self._heading(hashes.end(), bare if closed else end, len(hashes[1]))], number + 1
        if self._is_underlined(number):
            return [self._heading(start, end, 1 if self.lines.row(number + 1).startswith("=") else 2)], number + 2
        kind = _KIND.match(self.text, start, end) if self.text[start] in "［〔" else None
        if kind and end - start <= MOST_HEADING and self.text[end - 1] not in "。、":
            return [Heading(words_of(self.text, start, end), kind[1], None, NO_NUMBER)], number + 1
        for pattern, style in ((BOLD, "**"), (_BRACKETS, "【】")):
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
            return self.paragraphs.read(number, answer.end(), answer.end(), "")
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
                Heading(words_of(self.text, bullet, end), f"{ITEM}{self.page.indent(number)}", None, NO_NUMBER)
            ], number + 1
        if bullet is not None:
            return self.paragraphs.read(number, bullet, bullet, self.text[start:bullet].strip(_BLANK))
        if self.lines.row(number) in self.page.bracketed and self.lines.row(number + 1):
            return [Heading(words_of(self.text, start, end), _ROUND, None, NO_NUMBER)], number + 1
        if self._stands_alone(number):
            words = words_of(self.text, start, end)
            return [Heading(words, f"plain{self.page.indent(number)}", None, NO_NUMBER)], number + 1
        return self.paragraphs.read(number, start, start, "")

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
        blocks, behind = self.paragraphs.read(number, at, at, "")
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
        spaced = SPACED_LABEL.match(self.text, mark.end, end)
        if spaced and self.is_label(spaced["title"]):
            blocks, behind = self.paragraphs.read(number, start, mark.end, mark.text or mark.style)
            return blocks, behind
        if run_in and mark.style != "※" and self._runs_in(run_in["title"], self.text[run_in.end() : end]):
            words = words_of(self.text, *run_in.span("title"))
            blocks, behind = self.paragraphs.read(number, run_in.end(), run_in.end(), "")
            return [Heading(words, mark.style, mark.rank, self._number(mark), run_in=True), *blocks], behind
        labels = run_in is not None and (self._labels(run_in["title"], body) or self._gives_value(mark, run_in, end))
        if not labels and self._is_numbered_heading(number, mark, body):
            return [Heading(words_of(self.text, mark.end, end), mark.style, mark.rank, self._number(mark))], number + 1
        blocks, behind = self.paragraphs.read(number, start, mark.end, mark.text or mark.style)
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
        if DATE.match(title) or _FIGURE.match(title[-1:]):
            return False
        return (self.is_label(title) and len(rest) > 8) or (len(title) <= 14 and rest.endswith("。") and len(rest) > 24)

    def _is_numbered_heading(self, number: int, mark: Number, body: str) -> bool:
        asked = mark.style == _ASKED and _REQUEST.search(body) is not None
        if len(body) > MOST_HEADING or (body.rstrip()[-1:] in "。、，" and not asked) or mark.style == "※":
            return False
        if mark.style == _ASKED or (self.is_label(body) and not self._is_listed(number, mark)):
            return True
        if DATE.match(body) and not _AT_A_TIME.fullmatch(body):
            return False
        if mark.rank is not None and mark.rank < 3:
            return True
        below = self.page.next_row(number)
        if below is None:
            above = self.page.above(number)
            before = number_at(self.text, *self.lines.spans[above]) if above is not None else None
            alone = before is None or before.style != mark.style
            return self.table_follows and mark.rank is not None and alone
        start, end = self.lines.spans[below]
        same = number_at(self.text, start, end)
        above = self.page.above(number)
        before = number_at(self.text, *self.lines.spans[above]) if above is not None else None
        return not any(other and other.style == mark.style for other in (same, before))

    def _is_listed(self, number: int, mark: Number) -> bool:
        """Tell whether a line with a small number stands beside another that has one and is no label."""
        if mark.rank is None or mark.rank < LEAST_LISTED:
            return False
        for line in (self.page.above(number), number + 1 if self.lines.row(number + 1) else None):
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
        depth = self.page.indent(number)
        if self.page.indent(number + 1) <= depth:
            return False
        below = number + 1
        while self._is_item(below) and self.page.indent(below) >= depth:
            if self.page.indent(below) == depth and not (
                self._is_item(below + 1) and self.page.indent(below + 1) > depth
            ):
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
        below = self.page.next_row(number)
        alone = number == 0 or not self.lines.row(number - 1) or bool(self.page.looks)
        if below is None or alone or self.page.indent(below) > self.page.indent(number):
            return below is not None
        # Without blank lines between, as text pasted from a page: behind a line that nothing cut, above a longer one.
        row_above = self.lines.row(number - 1)
        return (row_above[-1] in SENTENCE_END or len(row_above) < WRAPPED) and len(self.lines.row(below)) > MOST_ITEM

    def _is_underlined(self, number: int) -> bool:
        below = self.lines.row(number + 1)
        if not _UNDERLINE.fullmatch(below):
            return False
        row = self.lines.row(number)
        return len(row) <= MOST_HEADING and not row.endswith("。") and bullet_at(row, 0, len(row)) is None

    def _skip(self, start: int, end: int) -> int:
        while start < end and self.text[start] in _BLANK:
            start += 1
        return start
