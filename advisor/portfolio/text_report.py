"""Drafts side by side for a terminal: the common walls with a bar each, groups, and the walls of every draft."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from advisor.language import Language
from advisor.portfolio.model import CommonWall, Dimension, Member, Portfolio
from advisor.portfolio.naming import below_common_folder, common_folder
from advisor.reports.page import Page
from advisor.reports.paint import Paint
from advisor.reports.wrapping import cell_width, clipped, printable
from advisor.reviewing.codes import label_of
from advisor.texts import text

WALLS, DRAFTS, IN_A_GROUP = 20, 20, 5
"""So many walls and drafts are told unless all are asked for, and so many walls of each group."""
_BAR, _REST = "█", "░"
_MOST_BARS = 20
_NARROW = 60  # cells; on a narrower page the name of a wall stands above its bar
_Item = TypeVar("_Item")


def portfolio_text(
    portfolio: Portfolio, language: Language, width: int, paint: Paint, *, everything: bool = False
) -> str:
    """Return a portfolio as a page of at most `width` cells; `everything` shortens no list of walls or drafts."""
    return _PortfolioPage(portfolio, language, width, paint, everything).text() + "\n"


class _PortfolioPage(Page):
    own_texts = "portfolio"

    def __init__(self, portfolio: Portfolio, language: Language, width: int, paint: Paint, everything: bool) -> None:
        super().__init__(language, width, paint)
        self.portfolio, self.everything = portfolio, everything
        self.title(self.word("title"))
        self.say(self.word("counts", drafts=len(portfolio.members), walls=len(portfolio.walls)))
        if portfolio.walls:
            self._walls()
        for dimension in Dimension if len(portfolio.members) > 1 else ():
            self._groups(dimension)
        self._drafts()
        if portfolio.unreadable:
            self.heading("heading-unreadable")
        for _, message in portfolio.unreadable:
            self.item(printable(message))
        self.lines.append("")
        self.say(self.word("no-ranking"), "")

    def _shown(self, items: Sequence[_Item], most: int, more: str) -> Iterator[_Item]:
        """Yield the items to be told, then tell how many are left out; a single one more is told as well."""
        is_short = self.everything or len(items) <= most + 1
        yield from items if is_short else items[:most]
        if not is_short:
            self.item(self.word(more, count=len(items) - most))

    def _walls(self) -> None:
        self.heading("heading-walls")
        self.say(self.word("bars"))
        for wall in self._shown(self.portfolio.walls, WALLS, "more-walls"):
            self._wall(wall)

    def _wall(self, wall: CommonWall) -> None:
        """Add how many drafts meet a wall, of those that were read for it, on one scale for all walls."""
        most, all_drafts = min(_MOST_BARS, self.width // 4), len(self.portfolio.members)
        full = max(1, round(most * wall.members / all_drafts))
        read = max(full, round(most * wall.looked_at / all_drafts))
        bar = f"{_BAR * full}{_REST * (read - full)}".ljust(most)
        share = f"{bar} {wall.members:>3}/{wall.looked_at:<3} "
        name = f"{wall.label} {wall.title.in_(self.language)}"
        if self.width < _NARROW:
            self.say(name)
            self.lines.append("    " + share.rstrip())
        else:
            self.lines.append("  " + share + clipped(name, 0, 0, self.width - cell_width(share) - 2)[0])

    def _groups(self, dimension: Dimension) -> None:
        self.heading("most-common", heading=self.word(f"heading-{dimension}"), count=IN_A_GROUP)
        for group in self.portfolio.groups_by(dimension):
            counts = [(group.meeting(w.code), group.read_for(w.code), w.label) for w in self.portfolio.walls]
            common = sorted((count for count in counts if count[0]), key=lambda count: -count[0])
            self.item(self.word("group", label=group.label, drafts=len(group.members)).rstrip())
            self._in_pieces([f"{label} {met}/{of}" for met, of, label in common[:IN_A_GROUP]])

    def _in_pieces(self, pieces: Iterable[str]) -> None:
        """Add pieces with a comma between them; none is broken, and none at all is told as such."""
        indent, comma, line = "    ", self.signs.comma, ""
        for piece in pieces:
            longer = f"{line}{comma}{piece}" if line else piece
            if line and cell_width(indent + longer + comma) > self.width:
                self.lines.append(indent + (line + comma).rstrip())
                longer = piece
            line = longer
        self.lines.append(indent + (line or self.word("none")))

    def _drafts(self) -> None:
        files = [member.file for member in self.portfolio.members]
        self.heading("heading-drafts")
        if len(files) > 1 and common_folder(files):
            self.say(printable(self.word("folder", folder=common_folder(files))))
        named = list(zip(self.portfolio.members, below_common_folder(files), strict=True))
        for member, file in self._shown(named, DRAFTS, "more-drafts"):
            self._member(member, file if len(files) > 1 else member.file)

    def _member(self, member: Member, file: str) -> None:
        """Add a draft and its walls; its file stands in the same line where there is room."""
        stage, document = (text("report", key) for key in (f"stage-{member.stage}", f"document-{member.document}"))
        about = printable(self.word("member", name=member.name, stage=stage, document=document))
        whole = self.word("member-with-file", member=about, file=printable(file))
        fits = cell_width(whole) <= self.width - 2
        self.item(whole if fits else about)
        if not fits:
            self.say(printable(file), "    ")
        self._in_pieces(label_of(wall.code) for wall in member.walls)
