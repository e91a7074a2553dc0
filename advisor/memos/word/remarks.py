"""The remarks of a memo: all of them as a list that leads to each, and each in a table of its own."""

from collections.abc import Iterable, Iterator

from lxml.etree import _Element

from advisor.memos.model import Ground, Memo, Remark
from advisor.memos.word.faces import Look
from advisor.memos.word.sheet import Cell, Column, Line, Link, Piece, Sheet, Strong

_LIST = (Column(34), Column(98), Column(share=0.46), Column(share=0.54))
_BLOCK = (Column(86), Column(share=1))
_ANSWER_LINES = 3


class Remarks:
    """Sets the remarks of one memo; `towns` are the bookmarks of the towns that it cites, by their ids."""

    def __init__(self, memo: Memo, sheet: Sheet, towns: dict[str, str]) -> None:
        self.memo, self.sheet, self.towns = memo, sheet, towns

    def overview(self) -> Iterator[_Element]:
        """Yield the list of all remarks."""
        sheet = self.sheet
        if not self.memo.remarks:
            return
        columns = ("column-number", "column-weight", "column-place", "column-remark")
        rows: list[list[Cell]] = [[(Line(Look.LABEL, (sheet.t(column),)),) for column in columns]]
        for remark in self.memo.remarks:
            name = Link(f"{remark.label}　{remark.title}", self._bookmark(remark))
            texts: tuple[Piece, ...] = (str(remark.number), self._weight(remark), self._place(remark), name)
            rows.append([(Line(Look.CELL, (each,)),) for each in texts])
        yield sheet.chapter(sheet.t("chapter-list"))
        yield sheet.table(Look.TABLE, _LIST, rows)

    def to_mend(self) -> Iterator[_Element]:
        """Yield the remarks that advise, the main ones first."""
        sheet, remarks = self.sheet, self.memo.to_mend()
        if not remarks:
            return
        main = [remark for remark in remarks if remark.number <= self.memo.main]
        others = [remark for remark in remarks if remark.number > self.memo.main]
        yield sheet.chapter(sheet.t("chapter-remarks"))
        yield sheet.paragraph(Look.NOTE, sheet.t("pages-note"), keep=True)
        for key, some in (("part-main", main), ("part-others", others)):
            if some:
                yield sheet.paragraph(Look.PART, sheet.t(key, count=len(some)))
            for remark in some:
                yield from self._block(remark)

    def to_confirm(self) -> Iterator[_Element]:
        """Yield the remarks that only ask, each with room for an answer."""
        sheet, remarks = self.sheet, self.memo.to_confirm()
        if remarks:
            yield sheet.chapter(sheet.t("chapter-confirm"))
            yield sheet.paragraph(Look.BODY, sheet.t("confirm-note"), keep=True)
        for remark in remarks:
            yield from self._block(remark, Look.PART, answer=True)

    def _bookmark(self, remark: Remark) -> str:
        return self.sheet.bookmark("remark", remark.number)

    def _weight(self, remark: Remark) -> str:
        marked = self.sheet.t("marked", sign=self.sheet.t(f"sign-{remark.priority}"), words=remark.priority_words)
        return marked + (self.sheet.t("aside", "memo", words=remark.standing) if remark.standing else "")

    def _place(self, remark: Remark) -> str:
        section = "" if remark.about.startswith(remark.section) else remark.section
        places = (section, remark.about, remark.place)
        return self.sheet.t("between-places").join(place for place in places if place)

    def _block(self, remark: Remark, level: Look = Look.REMARK, answer: bool = False) -> Iterator[_Element]:
        sheet = self.sheet
        heading = sheet.t("remark-heading", number=remark.number, label=remark.label, title=remark.title)
        head = [
            (Line(Look.LABEL, (self._weight(remark),)),),
            (Line(Look.LABEL, (sheet.t("place", place=self._place(remark)),)),),
        ]
        rows = [((Line(Look.LABEL, (sheet.t(label),)),), cell) for label, cell in self._cells(remark) if cell]
        if answer:
            blank = tuple(Line(Look.CELL, ()) for _ in range(_ANSWER_LINES))
            rows.append(((Line(Look.LABEL, (sheet.t("label-answer"),)),), blank))
        yield sheet.paragraph(level, heading, bookmark=self._bookmark(remark))
        yield sheet.table(Look.TABLE, _BLOCK, [head, *rows])

    def _cells(self, remark: Remark) -> Iterator[tuple[str, Cell]]:
        """Yield what a remark says, each part with its label; a part without words has no lines."""
        yield "label-current", _said(remark.current, Look.QUOTE)
        yield "label-message", _said(remark.message)
        yield "label-why", _said(remark.why)
        yield "label-case", tuple(Line(Look.CELL, self._ground(ground)) for ground in remark.grounds)
        remedies = [remark.remedy] if remark.remedy is not None else []
        yield "label-remedy", _said(remark.no_remedy) + tuple(Line(Look.CELL, self._ground(each)) for each in remedies)
        yield "label-suggestion", _said(remark.suggestion)
        yield "label-example", _said(remark.example, Look.QUOTE)
        yield "label-questions", self._points(remark.questions)
        yield "label-clears", self._points(remark.clears)
        also = self.sheet.t("also", labels=remark.also) if remark.also else ""
        yield "label-note", _said(also) + _said(remark.origin)

    def _ground(self, ground: Ground) -> tuple[Piece, ...]:
        before, _, behind = self.sheet.t("ground", town="\0", told=ground.told).partition("\0")
        to = self.towns.get(ground.case)
        return (before, Link(ground.town, to) if to else Strong(ground.town), behind)

    def _points(self, texts: Iterable[str]) -> Cell:
        said = [words for words in texts if words]
        if len(said) == 1:
            return _said(said[0])
        return tuple(Line(Look.CELL_BULLET, (words,), self.sheet.lists.points) for words in said)


def _said(words: str, look: Look = Look.CELL) -> Cell:
    return (Line(look, (words,)),) if words else ()
