"""Which questions can still change a verdict, the most useful first, and why each is asked."""

from collections import Counter
from collections.abc import Collection

from advisor.engine.undecided import OpenWorld, Undecided
from advisor.facts.listening import own_concepts
from advisor.facts.open_questions import asked_of
from advisor.interview.cells import FormCell, form_cells, is_open
from advisor.interview.entering import Sheet
from advisor.interview.matters import matter_of, open_facts
from advisor.plan.format import elements
from advisor.records import Record
from advisor.reviewing.building import Examination, Wall
from advisor.reviewing.model import Priority
from advisor.reviewing.wording import concept_of, question_of_fact

_WEIGHTS = {Priority.MAJOR: 3, Priority.CONSIDER: 2}


class Question(Record):
    """A cell that is asked for, the fact whose question fits it, and the walls whose verdicts it can change.

    The walls of the fact come first, the heaviest before the others. What a plan is made of (its title, its projects)
    is asked for no fact and no wall.
    """

    cell: FormCell
    fact: str | None
    walls: tuple[Wall, ...] = ()


class _Bearing(Record):
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
    """Return the question of a cell: that of the matter which fits it best, of several that on which most hangs."""
    hanging: Counter[str] = Counter()
    for bearing in bearings:
        hanging[bearing.fact] += bearing.weight
    fact = min(hanging, key=lambda name: (_fitness(name, cell.element), -hanging[name]))
    walls = sorted(bearings, key=lambda bearing: (bearing.fact != fact, -bearing.weight))
    return Question(cell, fact, tuple(dict.fromkeys(bearing.wall for bearing in walls)))


def _fitness(fact: str, element: str) -> int:
    """Tell how well the question of a fact fits a place of the form; 0 is best."""
    concept, asked = concept_of(fact), asked_of(fact)
    if question_of_fact(fact) is None:
        return 4
    if concept is not None:
        return 0 if concept in own_concepts(element) else 1 if concept in elements()[element].concepts else 3
    return 2 if asked is None or element not in asked.cells else 0
