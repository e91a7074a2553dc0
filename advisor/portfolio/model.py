"""Many drafts side by side. Frozen, plain, in both languages."""

from enum import StrEnum

from advisor.language import Text
from advisor.plan.model import DocumentKind, Stage
from advisor.records import Record
from advisor.reviewing.model import Priority


class Dimension(StrEnum):
    """By what drafts are grouped."""

    STAGE = "stage"
    FIELD = "field"
    SIZE = "size"


class OpenWall(Record):
    """A wall that a draft meets, at the weightiest priority at which it is told, and of how many subjects."""

    code: str
    priority: Priority
    subjects: int


class Member(Record):
    """One draft: who it is of, and the walls that it meets; `looked_at` are the codes of all that it was read for."""

    file: str
    title: str
    municipality: str
    stage: Stage
    document: DocumentKind
    fields: tuple[str, ...]
    population: int | None
    size: str
    walls: tuple[OpenWall, ...]
    looked_at: frozenset[str]

    @property
    def name(self) -> str:
        """The town, or else the title or the file."""
        return self.municipality or self.title or self.file

    def wall(self, code: str) -> OpenWall | None:
        """Return a wall that the draft meets, or None."""
        return next((wall for wall in self.walls if wall.code == code), None)


class Group(Record):
    """Drafts that have something in common; a draft of two fields is in two groups. `key` names it in its dimension."""

    dimension: Dimension
    key: str
    label: Text
    members: tuple[Member, ...]

    def meeting(self, code: str) -> int:
        """Return how many of its drafts meet a wall."""
        return sum(member.wall(code) is not None for member in self.members)

    def read_for(self, code: str) -> int:
        """Return how many of its drafts were read for a wall."""
        return sum(code in member.looked_at for member in self.members)


class CommonWall(Record):
    """A wall with the number of drafts that meet it, of those that were read for it."""

    code: str
    label: str
    title: Text
    members: int
    looked_at: int
    by_priority: tuple[tuple[Priority, int], ...]


class Portfolio(Record):
    """All drafts in the order given, the groups that they form, and the walls, most common first.

    `unreadable` names each file of which there is no review, with a sentence on why.
    """

    members: tuple[Member, ...]
    groups: tuple[Group, ...]
    walls: tuple[CommonWall, ...]
    unreadable: tuple[tuple[str, str], ...] = ()

    def groups_by(self, dimension: Dimension) -> tuple[Group, ...]:
        """Return the groups of one dimension, in their order."""
        return tuple(group for group in self.groups if group.dimension is dimension)
