"""Which questions can still change a verdict, the most useful first, and why each is asked."""

from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from advisor.engine.undecided import OpenWorld, Undecided
from advisor.facts.listening import own_concepts
from advisor.interview.cells import FormCell, form_cells, is_open
from advisor.interview.entering import Sheet
from advisor.interview.matters import matter_of, open_facts
from advisor.reviewing.building import Examination, Wall
from advisor.reviewing.model import Priority
from advisor.reviewing.wording import concept_of

_WEIGHTS = {Priority.MAJOR: 3, Priority.CONSIDER: 2}


class Question(NamedTuple):
    """A cell that is asked for, the fact whose question fits it, and the walls whose verdicts it can change.

    The walls are the heaviest first.
    """

    cell: FormCell
    fact: str
    walls: tuple[Wall, ...]


class _Bearing(NamedTuple):
    """An open fact that is asked for in a cell, and a verdict that hangs on it."""

    undecided: Undecided
    fact: str

    @property
    def weight(self) -> int:
        return _WEIGHTS.get(Priority(self.undecided.rule.priority), 1)

    @property
    def wall(self) -> Wall:
        return self.undecided.rule.id, self.undecided.subject


def questions_on(examination: Examination, skipped: Collection[FormCell] = ()) -> list[Question]:
    """Return every question that can still change a verdict on a draft, the most useful first.

    Those skipped are left out: the cells that the author has passed over.
    """
    plan = examination.plan
    sheet = Sheet(plan)
    cells = [c for c in form_cells(plan) if c not in skipped and is_open(plan, c) and sheet.has_room_for(c)]
    bearings = _bearings(examination, cells, skipped)
    asked = [(_question(cell, bearings[cell]), _usefulness(bearings[cell])) for cell in cells if cell in bearings]
    return [question for question, _ in sorted(asked, key=lambda pair: -pair[1])]


def _bearings(
    examination: Examination, cells: list[FormCell], skipped: Collection[FormCell]
) -> dict[FormCell, list[_Bearing]]:
    """Return what hangs on each cell; cells on which nothing hangs are left out."""
    facts = open_facts(examination.plan, examination.facts, frozenset(cells), skipped)
    world = OpenWorld(examination.rules, examination.world, {key: fact.values for key, fact in facts.items()})
    found: dict[FormCell, list[_Bearing]] = {}
    for undecided in world.undecided():
        for key in sorted(undecided.hangs_on):
            found.setdefault(facts[key].cell, []).append(_Bearing(undecided, matter_of(key[0])))
    return found


def _usefulness(bearings: list[_Bearing]) -> int:
    """Return the verdicts that a cell can change, each by its weight."""
    return sum({bearing.wall: bearing.weight for bearing in bearings}.values())


def _question(cell: FormCell, bearings: list[_Bearing]) -> Question:
    """Return the question of a cell: that of the matter on which most hangs, of its own matters before all others."""
    own = own_concepts(cell.element)
    hanging = Counter({b.fact: 0 for b in bearings})
    for bearing in bearings:
        hanging[bearing.fact] += bearing.weight + (concept_of(bearing.fact) in own) * 100
    fact = max(hanging, key=lambda name: hanging[name])
    walls = sorted(bearings, key=lambda b: (b.fact != fact, -b.weight))
    return Question(cell, fact, tuple(dict.fromkeys(bearing.wall for bearing in walls)))
