"""Drafts side by side for a terminal: the common walls with a bar each, and the walls of every draft."""

from advisor.language import Language
from advisor.portfolio.model import CommonWall, Dimension, Member, Portfolio
from advisor.reports.page import Page
from advisor.reports.paint import Paint
from advisor.reports.wrapping import cell_width, clipped, printable
from advisor.reviewing.codes import label_of
from advisor.texts import text

_BAR, _REST = "█", "░"
_MOST_BARS = 20


def portfolio_text(portfolio: Portfolio, language: Language, width: int, paint: Paint) -> str:
    """Return a portfolio as a page of at most `width` cells."""
    return _PortfolioPage(portfolio, language, width, paint).text() + "\n"


class _PortfolioPage(Page):
    def __init__(self, portfolio: Portfolio, language: Language, width: int, paint: Paint) -> None:
        super().__init__(language, width, paint)
        self.portfolio = portfolio
        self.title(self.told("title"))
        self.say(self.told("counts", drafts=len(portfolio.members), walls=len(portfolio.walls)))
        self._part("heading-walls")
        for wall in portfolio.walls:
            self._wall(wall)
        for dimension in Dimension:
            self._groups(dimension)
        self._part("heading-drafts")
        for member in portfolio.members:
            self._member(member)
        if portfolio.unreadable:
            self._part("heading-unreadable")
        for _, message in portfolio.unreadable:
            self.item(printable(message))
        self.lines.append("")
        self.say(self.told("no-ranking"), "")

    def told(self, key: str, **values: object) -> str:
        """Return words of a portfolio, their places filled."""
        return text("portfolio", key, **values).in_(self.language)

    def _part(self, key: str) -> None:
        self.lines += ["", self.paint.style(f"■ {self.told(key)}", "bold")]

    def _wall(self, wall: CommonWall) -> None:
        """Add a line with the share of drafts that meet a wall, of those that were read for it."""
        most = min(_MOST_BARS, self.width // 4)
        full = round(most * wall.members / wall.looked_at)
        share = f"{_BAR * full}{_REST * (most - full)} {wall.members:>3}/{wall.looked_at:<3} "
        name = f"{wall.label} {wall.title.in_(self.language)}"
        self.lines.append("  " + share + clipped(name, 0, 0, self.width - cell_width(share) - 2)[0])

    def _groups(self, dimension: Dimension) -> None:
        groups = [group for group in self.portfolio.groups if group.dimension is dimension]
        self._part(f"heading-{dimension}")
        for group in groups:
            counts = [(group.meeting(w.code), group.read_for(w.code), w.label) for w in self.portfolio.walls]
            common = sorted((c for c in counts if c[0]), key=lambda count: -count[0])
            named = self.signs.comma.join(f"{label} {met}/{of}" for met, of, label in common[:5])
            about = self.told("group", label=group.label, drafts=len(group.members))
            self.item(about + (named or self.told("none")))

    def _member(self, member: Member) -> None:
        stage = text("report", f"stage-{member.stage}")
        document = text("report", f"document-{member.document}")
        self.item(printable(self.told("member", name=member.name, file=member.file, stage=stage, document=document)))
        labels = self.signs.comma.join(label_of(wall.code) for wall in member.walls)
        self.say(labels or self.told("none"), "    ")
