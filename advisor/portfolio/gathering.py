"""Reviews → the drafts side by side."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from advisor import resources
from advisor.facts.wording_facts import size_of
from advisor.language import Text
from advisor.plan.model import Stage
from advisor.portfolio.model import CommonWall, Dimension, Group, Member, OpenWall, Portfolio
from advisor.reviewing.codes import label_of, pitfall_ids
from advisor.reviewing.model import Priority, Review, Verdict
from advisor.reviewing.pitfalls import pitfall
from advisor.texts import text

SIZES = ("small", "medium", "large", "unknown")
_NO_FIELD = "none"


def member_of(review: Review) -> Member:
    """Return what a portfolio needs of a review."""
    plan = review.plan
    walls: dict[str, OpenWall] = {}
    for finding in review.findings:
        for code in finding.codes if finding.priority is not Priority.FORM else ():
            known = walls.get(code)
            subjects = len(finding.subjects) + (known.subjects if known else 0)
            walls[code] = OpenWall(code, known.priority if known else finding.priority, subjects)
    looked_at = {check.rule for check in review.checklist if check.verdict is not Verdict.OUT_OF_SCOPE}
    return Member(
        file=plan.file, title=plan.title, municipality=plan.municipality, stage=plan.stage, document=plan.document,
        fields=plan.fields, population=plan.population, size=size_of(plan.population),
        walls=tuple(walls.values()), looked_at=frozenset(looked_at | walls.keys()),
    )  # fmt: skip


def portfolio_of(members: Iterable[Member], unreadable: Iterable[tuple[str, str]] = ()) -> Portfolio:
    """Return drafts side by side; their order stays as given."""
    listed = tuple(members)
    return Portfolio(listed, tuple(_groups(listed)), _walls(listed), tuple(unreadable))


def _groups(members: Sequence[Member]) -> Iterator[Group]:
    for stage in Stage:
        yield from _group(Dimension.STAGE, str(stage), text("report", f"stage-{stage}"), members)
    for entry in resources.document("knowledge/fields.yaml")["fields"]:
        yield from _group(Dimension.FIELD, entry["id"], Text(**entry["name"]), members)
    yield from _group(Dimension.FIELD, _NO_FIELD, text("portfolio", "no-field"), members)
    for size in SIZES:
        yield from _group(Dimension.SIZE, size, text("portfolio", f"size-{size}"), members)


def _group(dimension: Dimension, key: str, label: Text, members: Sequence[Member]) -> Iterator[Group]:
    """Yield a group unless nobody is in it."""
    own = tuple(member for member in members if key in _keys(member, dimension))
    if own:
        yield Group(dimension, key, label, own)


def _keys(member: Member, dimension: Dimension) -> tuple[str, ...]:
    match dimension:
        case Dimension.STAGE:
            return (str(member.stage),)
        case Dimension.FIELD:
            return member.fields or (_NO_FIELD,)
    return (member.size,)


def _walls(members: Sequence[Member]) -> tuple[CommonWall, ...]:
    found = {wall.code for member in members for wall in member.walls}
    rows = [_wall(code, members) for code in pitfall_ids() if code in found]
    return tuple(sorted(rows, key=lambda row: -row.members))


def _wall(code: str, members: Sequence[Member]) -> CommonWall:
    told = [wall for member in members if (wall := member.wall(code)) is not None]
    counts = Counter(wall.priority for wall in told)
    looked_at = sum(code in member.looked_at for member in members)
    by_priority = tuple((priority, counts[priority]) for priority in Priority if counts[priority])
    return CommonWall(code, label_of(code), Text(**pitfall(code)["title"]), len(told), looked_at, by_priority)
