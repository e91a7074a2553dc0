"""Many drafts side by side as a workbook: the common walls with a chart, drafts × walls, groups, files not read."""

from collections.abc import Iterator

from openpyxl import Workbook

from advisor.forms.office_text import TOOL, saved_alike
from advisor.language import Language, Text
from advisor.portfolio.excel_chart import write_chart
from advisor.portfolio.excel_tables import Column, Table, write_table
from advisor.portfolio.model import CommonWall, Dimension, Group, Member, Portfolio
from advisor.portfolio.naming import below_common_folder
from advisor.portfolio.signs import PRIORITIES, legend, sign_of
from advisor.reviewing.pitfalls import pitfall
from advisor.texts import text


def portfolio_workbook(portfolio: Portfolio, language: Language) -> bytes:
    """Return a portfolio as the bytes of a workbook, the same for the same portfolio. No macros, no formulas."""
    return _Book(portfolio, language).content()


class _Book:
    def __init__(self, portfolio: Portfolio, language: Language) -> None:
        self.portfolio, self.language = portfolio, language
        self.book = Workbook()
        self.book.remove(self.book.worksheets[0])

    def content(self) -> bytes:
        """Return the whole workbook."""
        self._write("walls", self._walls())
        if self.portfolio.walls:
            chart = self.book.create_sheet(self.told("sheet-chart"))
            write_chart(chart, self.book.worksheets[0], self._walls(), self.language)
        self._write("matrix", self._matrix())
        self._write("groups", self._groups())
        self._write("unreadable", self._unreadable())
        self.book.properties.creator = TOOL
        return saved_alike(self.book)

    def told(self, key: str, of: str = "portfolio", /, **values: object) -> str:
        """Return words of `knowledge/texts/<of>.yaml`, their places filled."""
        return text(of, key, **values).in_(self.language)

    def _write(self, name: str, table: Table) -> None:
        write_table(self.book.create_sheet(self.told(f"sheet-{name}")), table, self.language)

    def _column(self, key: str, width: float, *, centred: bool = False) -> Column:
        return Column(self.told(f"column-{key}"), width, centred)

    def _counts(self) -> tuple[Column, Column]:
        """Return the columns that every count has: how many drafts meet a wall, of how many read for it."""
        return Column(self.told("drafts-met"), 11, centred=True), Column(self.told("drafts-read"), 11, centred=True)

    def _walls(self) -> Table:
        shorts = (Column(self.told(f"short-{priority}", "report"), 9, centred=True) for priority in PRIORITIES)
        counts = self.told("counts", drafts=len(self.portfolio.members), walls=len(self.portfolio.walls))
        return Table(
            self.told("title"), (counts, self.told("no-ranking"), self.told("small-numbers")),
            (self._column("label", 22), self._column("title", 34), *self._counts(), *shorts, self._column("what", 70)),
            tuple(map(self._wall, self.portfolio.walls)), kept=2,
        )  # fmt: skip

    def _wall(self, wall: CommonWall) -> tuple[str | int, ...]:
        counts = dict(wall.by_priority)
        what = Text(**pitfall(wall.code)["what"]).in_(self.language)
        told = (counts.get(priority, 0) for priority in PRIORITIES)
        return (wall.label, wall.title.in_(self.language), wall.members, wall.looked_at, *told, what)

    def _matrix(self) -> Table:
        walls = self.portfolio.walls
        files = below_common_folder([member.file for member in self.portfolio.members])
        columns = (
            self._column("number", 5, centred=True), self._column("name", 18), self._column("file", 18),
            self._column("stage", 11), self._column("document", 8), self._column("size", 13),
            self._column("fields", 15),
        )  # fmt: skip
        members = enumerate(zip(self.portfolio.members, files, strict=True), start=1)
        return Table(
            self.told("heading-matrix"), (legend(self.language), self.told("no-ranking"), self.told("order")),
            (*columns, *(Column(self._name(wall), 3.4, centred=True, upright=True) for wall in walls)),
            tuple((number, *self._member(*named)) for number, named in members), kept=2,
            sums=(
                (self.told("drafts-met"), tuple(wall.members for wall in walls)),
                (self.told("drafts-read"), tuple(wall.looked_at for wall in walls)),
            ) if walls else (),
        )  # fmt: skip

    def _name(self, wall: CommonWall) -> str:
        """Return the head of a column; a local id would be longer than the title, and stands on the first sheet."""
        title = wall.title.in_(self.language)
        return title if wall.label == wall.code else f"{wall.label} {title}"

    def _member(self, member: Member, file: str) -> Iterator[str]:
        own = [group for group in self.portfolio.groups if any(member is other for other in group.members)]
        yield from (member.name, file, self.told(f"stage-{member.stage}", "report"))
        yield self.told(f"document-{member.document}", "report")
        for dimension in (Dimension.SIZE, Dimension.FIELD):
            labels = (group.label.in_(self.language) for group in own if group.dimension is dimension)
            yield self.told("comma", "memo").join(labels)
        for wall in self.portfolio.walls:
            sign = sign_of(member, wall.code, self.language)
            yield sign.drawn if sign else ""

    def _groups(self) -> Table:
        columns = (
            self._column("dimension", 14), self._column("group", 26), self._column("drafts", 11, centred=True),
            self._column("label", 22), self._column("title", 40), *self._counts(),
        )  # fmt: skip
        rows = tuple(row for group in self.portfolio.groups for row in self._group(group))
        notes = self.told("groups-left-out"), self.told("small-numbers")
        return Table(self.told("heading-groups"), notes, columns, rows, kept=2)

    def _group(self, group: Group) -> Iterator[tuple[str | int, ...]]:
        about = self.told(f"column-{group.dimension}"), group.label.in_(self.language), len(group.members)
        for wall in self.portfolio.walls:
            met, read = group.meeting(wall.code), group.read_for(wall.code)
            if met:
                yield (*about, wall.label, wall.title.in_(self.language), met, read)

    def _unreadable(self) -> Table:
        columns = self._column("file", 40), self._column("reason", 90)
        notes = () if self.portfolio.unreadable else (self.told("all-read"),)
        return Table(self.told("heading-unreadable"), notes, columns, self.portfolio.unreadable, kept=1)
