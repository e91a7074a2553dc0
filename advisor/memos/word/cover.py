"""The cover of a memo: what was reviewed, what it comes to, where to begin; always on one page."""

from collections.abc import Iterator

from lxml.etree import _Element

from advisor.memos.model import FirstAction, Memo
from advisor.memos.word.faces import CELL_SIDE, CELL_TOP, FACES, RULE, Look, height_of
from advisor.memos.word.fitting import allotted, lines_of, shortened
from advisor.memos.word.sheet import Column, Line, Sheet, Strong
from advisor.memos.word.words import in_one_line

_LABEL = 90.0  # points
_MOST_FIRST, _FULL_THREE = 3, 3
_SPARE = 20.0  # points left empty, for what another program sets a little wider
# The most lines of a text, where there is room enough.
_MOST_LINES = {"cover": 2, "impression": 3, "first-title": 2, "first": 4, "not-checked": 2}


class _Text:
    """A text of the cover that may be shortened; `room` is the length of its lines, in heights of a letter."""

    def __init__(self, part: str, words: str, room: float) -> None:
        self.part, self.words, self.room = part, in_one_line(words), room
        self.lines = min(_MOST_LINES[part], lines_of(self.words, room))

    def cut(self, ending: str) -> str:
        return shortened(self.words, self.lines, self.room, ending)


class Cover:
    """Sets one cover. Its height is reckoned from lines of a known height, and its texts are cut until it fits."""

    def __init__(self, memo: Memo, sheet: Sheet) -> None:
        self.memo, self.sheet = memo, sheet
        width, size = sheet.room.width, FACES[Look.COVER].size
        cell = width - _LABEL - 2 * CELL_SIDE
        numbered = width - FACES[Look.COVER_NUMBER].hanging
        self.first = memo.first[:_MOST_FIRST]
        self.texts = [
            *(_Text("cover", line.words, cell / FACES[Look.CELL].size) for line in memo.cover),
            *(_Text("impression", words, width / size) for words in memo.impression),
            *(_Text("first-title", action.title + self._effect(action), numbered / size) for action in self.first),
            *(_Text("first", action.text, numbered / size) for action in self.first),
            *(_Text("not-checked", words, (width - FACES[Look.COVER_BULLET].hanging) / size)
              for words in memo.not_checked),
        ]  # fmt: skip
        lines = allotted([each.lines for each in self.texts], int((sheet.room.height - self._fixed()) // _line()))
        for each, number in zip(self.texts, lines, strict=True):
            each.lines = number

    def _of(self, part: str) -> list[_Text]:
        return [each for each in self.texts if each.part == part]

    def _fixed(self) -> float:
        """Return the height of all but the lines of texts that may be cut."""
        headings = (3 if self.first else 2) + bool(self.memo.not_checked)
        between = 2 * CELL_TOP + RULE
        return (
            _SPARE
            + height_of(Look.TITLE, 1)
            + headings * height_of(Look.COVER_HEADING, 1)
            + len(self.memo.cover) * between + RULE
            + 2 * (FACES[Look.SIGN].line + between) + RULE
            + (len(self.memo.impression) + len(self.memo.not_checked)) * height_of(Look.COVER, 0)
            + len(self.first) * height_of(Look.COVER_NUMBER, 0)
            + height_of(Look.NOTE, 1)
        )  # fmt: skip

    def _effect(self, action: FirstAction) -> str:
        return self.sheet.t("effect", answers=action.answers, effort=action.effort)

    def parts(self, anew: bool) -> Iterator[_Element]:
        """Yield the cover; `anew` begins a page with it."""
        sheet, memo = self.sheet, self.memo
        yield sheet.paragraph(Look.TITLE, sheet.t("memo-title"), anew=anew)
        yield self._about()
        yield self._heading("heading-impression")
        for each in self._of("impression"):
            yield sheet.paragraph(Look.COVER, each.cut(sheet.t("cut")))
        yield self._heading("heading-counts")
        yield self._counts()
        if self.first:
            few = len(self.first) < _FULL_THREE
            yield self._heading("heading-first-few" if few else "heading-first", "report")
            yield from self._first()
        if memo.not_checked:
            yield self._heading("part-not-checked")
            more = sheet.t("more", chapter=sheet.t("chapter-limits"))
            for each in self._of("not-checked"):
                yield sheet.paragraph(Look.COVER_BULLET, each.cut(more), list_id=sheet.lists.points)
        yield sheet.paragraph(Look.NOTE, sheet.t("offline", "report"))

    def _heading(self, key: str, of: str = "word") -> _Element:
        return self.sheet.paragraph(Look.COVER_HEADING, self.sheet.t(key, of))

    def _about(self) -> _Element:
        cut = self.sheet.t("cut")
        rows = [
            ((Line(Look.LABEL, (line.label,)),), (Line(Look.CELL, (each.cut(cut),)),))
            for line, each in zip(self.memo.cover, self._of("cover"), strict=True)
        ]
        return self.sheet.table(Look.FRAME, (Column(_LABEL), Column(share=1)), rows, heads=0)

    def _counts(self) -> _Element:
        sheet, counts = self.sheet, self.memo.counts
        heads = [
            (Line(Look.SIGN, (sheet.t("marked", sign=sheet.t(f"sign-{each.priority}"), words=each.short),)),)
            for each in counts
        ]
        numbers = [(Line(Look.SIGN, (Strong(sheet.t("count", count=each.remarks)),)),) for each in counts]
        return sheet.table(Look.TABLE, [Column(share=1)] * len(counts), [heads, numbers])

    def _first(self) -> Iterator[_Element]:
        number, cut = self.sheet.lists.numbered(), self.sheet.t("cut")
        for action, head, body in zip(self.first, self._of("first-title"), self._of("first"), strict=True):
            title = in_one_line(action.title)
            effect = head.cut(cut).removeprefix(title)
            words = "\n" + body.cut(cut)
            if effect == head.cut(cut):  # cut within the title
                title, effect = effect, ""
            yield self.sheet.paragraph(Look.COVER_NUMBER, Strong(title), effect, words, list_id=number)


def _line() -> float:
    return max(FACES[look].line for look in (Look.COVER, Look.COVER_NUMBER, Look.CELL))
