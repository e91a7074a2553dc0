"""Where each matter that the rules look at can be told, and which facts are still open.

A matter is a fact of a subject: how the plan stands on a concept, or something computed. It is asked in one cell at a
time, and in the next only where the answer left it open. Whoever has nothing to tell in its own cell is not asked
for it elsewhere.
"""

from collections.abc import Collection
from enum import IntEnum
from typing import Any

from advisor import resources
from advisor.engine.undecided import FactKey
from advisor.engine.world import owner_of
from advisor.facts.concepts import cells_of_concept, concept_entries
from advisor.facts.model import Fact, FactBase, Standing
from advisor.facts.signs import is_sign, without_sign
from advisor.interview.cells import SECTIONS, FormCell, cells_below, is_open, kind_of
from advisor.interview.changing import changing_places
from advisor.plan.format import elements
from advisor.plan.linking import kinds_referred_to
from advisor.plan.model import PLAN_KEY, DocumentKind, Plan, SubjectKind
from advisor.records import Record
from advisor.reviewing.wording import concept_of

# What an answer can make of a concept; nobody answers that a cell cannot be read.
_ANSWERED = frozenset(map(str, Standing)) - {Standing.UNREADABLE, Standing.ABSENT}
_IN_WORDS = frozenset({Standing.SETTLED, Standing.STATED})


class OpenFact(Record):
    """A fact that an answer may change: the values that it may then have, and the cell to ask in next."""

    values: frozenset[str]
    cell: FormCell


class Place(IntEnum):
    """How a cell stands to a matter: told once for all of its subjects, in its own cell, or beside other matters.

    IN_RECORD is a cell of its own that tells one side of it (who, when), so that only all of them tell the whole.
    """

    SHARED = 0
    OWN = 1
    IN_RECORD = 2
    ABOUT = 3


_NOWHERE: frozenset[Place] = frozenset()
_IN_RECORD = frozenset({Place.IN_RECORD})
_OWN_CELL = frozenset({Place.OWN, Place.IN_RECORD})
_ANYWHERE = frozenset(Place)


def open_facts(
    plan: Plan, facts: FactBase, cells: Collection[FormCell], skipped: Collection[FormCell]
) -> dict[FactKey, OpenFact]:
    """Return every fact that an answer in one of some open cells may change; `skipped` are those passed over.

    What the draft admits stays so. What it tells otherwise, in whatever place, is asked in its own cell alone; what it
    does not tell, or only of a sister project, wherever it can be told.
    """
    found: dict[FactKey, OpenFact] = {}
    for subject, known in facts.by_subject.items():
        for fact in known.values():
            cell = _next_cell(plan, fact, _places_left(plan, facts, fact), cells, skipped)
            if cell is not None:
                found[fact.name, owner_of(fact.name, subject)] = OpenFact(_possible_values(plan, fact), cell)
    return found


def _places_left(plan: Plan, facts: FactBase, fact: Fact) -> frozenset[Place]:
    """Return in what places an answer can still change a fact."""
    if concept_of(fact.name) is None:
        stays = fact.value in _computed()[fact.name].get("told", {}).get("stays", ())
        return _NOWHERE if stays else _ANYWHERE
    standing = facts.get(fact.subject, matter_of(fact.name))
    if standing.value == Standing.ADMITTED:
        return _NOWHERE
    if standing.value in (Standing.ABSENT, Standing.UNREADABLE) or _is_borrowed(plan, standing):
        return _ANYWHERE
    if not _is_told_in_own_cell(plan, standing):
        return _OWN_CELL
    return _NOWHERE if standing.value in _IN_WORDS else _IN_RECORD


def _is_told_in_own_cell(plan: Plan, fact: Fact) -> bool:
    """Tell whether something is written in some cell of a matter's own."""
    cells = cells_of_fact(plan, fact.name, fact.subject)
    return any(place in _OWN_CELL and not is_open(plan, cell) for place, cell in cells)


def matter_of(fact: str) -> str:
    """Return the fact whose answer settles a fact: of a sign, the concept that it is a sign of."""
    return without_sign(fact)


def _next_cell(
    plan: Plan, fact: Fact, places: Collection[Place], cells: Collection[FormCell], skipped: Collection[FormCell]
) -> FormCell | None:
    """Return the cell to ask for a fact; None where its own was passed over, and where no cell is left.

    Where one row was passed over, no other is asked for the same.
    """
    passed: set[str] = set()
    changing = changing_places(plan, fact, cells) if places else frozenset()
    for place, cell in cells_of_fact(plan, fact.name, fact.subject) if places else ():
        if cell in skipped and fact.subject in (cell.subject, PLAN_KEY):
            if place in _OWN_CELL:
                return None
            passed.add(cell.element)
        can_change = changing is None or cell.element in changing
        if place in places and can_change and cell in cells and cell.element not in passed:
            return cell
    return None


def cells_of_fact(plan: Plan, fact: str, subject: str) -> list[tuple[Place, FormCell]]:
    """Return the cells in which a fact of a subject can be told, in the order in which they are asked.

    What is told once for all is asked before each; where there is but one, its own cell comes first.
    """
    kind = plan.subject(subject).kind
    found: list[tuple[Place, FormCell]] = []
    for own, element in elements_of_fact(matter_of(fact)):
        holder = kind_of(element)
        if not _can_refer(plan, element):
            continue
        keys = [subject] if holder is kind else [other.key for other in plan.subjects_of(holder)]
        place = _place(own, element, fact) if holder is kind or kind is SubjectKind.PLAN or not own else Place.SHARED
        found += ((place, FormCell(element, key)) for key in keys)
    alone = _is_alone(plan, subject)
    return sorted(found, key=lambda pair: (alone and pair[0] is Place.SHARED, pair[0]))


def _is_alone(plan: Plan, subject: str) -> bool:
    """Tell whether a plan has no other project beside a project, no other issue beside an issue, and so on."""
    return len(plan.subjects_of(plan.subject(subject).kind)) == 1


def _place(own: bool, element: str, fact: str) -> Place:
    concept = concept_of(fact)
    in_record = concept is not None and element.rpartition(".")[0] in cells_of_concept(concept)
    return Place.ABOUT if not own else Place.IN_RECORD if in_record else Place.OWN


def _can_refer(plan: Plan, element: str) -> bool:
    """Tell whether a cell that refers to parts of the plan has any to refer to; true of every other cell."""
    kinds = kinds_referred_to(element)
    return not kinds or any(plan.subjects_of(kind) for kind in kinds)


@resources.remembered
def elements_of_fact(fact: str) -> tuple[tuple[bool, str], ...]:
    """Return the places of the form where a fact can be told, those of its own (true) before others."""
    concept = concept_of(fact)
    if concept is None:
        return tuple((True, path) for path in _computed()[fact].get("told", {}).get("cells", ()))
    own = dict.fromkeys(cell for path in cells_of_concept(concept) for cell in _cells_at(path))
    about = (path for path, element in elements().items() if concept in element.concepts)
    others = dict.fromkeys(cell for path in (*about, *_also_told_in()[concept]) for cell in _cells_at(path))
    return (*((True, cell) for cell in own), *((False, cell) for cell in others if cell not in own))


@resources.remembered
def _also_told_in() -> dict[str, tuple[str, ...]]:
    return {entry["id"]: tuple(entry.get("also_told_in", ())) for entry in concept_entries()}


def _cells_at(path: str) -> tuple[str, ...]:
    """Return the cells of the form at a place: those of a record, the list that a column belongs to."""
    parent = path.rpartition(".")[0]
    if path not in elements() or path in SECTIONS.values():
        return ()
    return (parent,) if parent and cells_below(parent) == (parent,) else cells_below(path)


@resources.remembered
def _computed() -> dict[str, dict[str, Any]]:
    return {entry["name"]: entry for entry in resources.document("knowledge/facts.yaml")["facts"]}


def _possible_values(plan: Plan, fact: Fact) -> frozenset[str]:
    """Return the values that a fact may have after answers; it never has what only others of its kind can tell."""
    if is_sign(fact.name):
        return frozenset({"yes", "no"})
    if concept_of(fact.name) is not None:
        return _ANSWERED | {fact.value}
    told = _computed()[fact.name].get("told", {})
    never = set(told.get("never_in_digest", ())) if plan.document is DocumentKind.DIGEST else set()
    if _is_alone(plan, fact.subject):
        never |= set(told.get("never_alone", ()))
    return frozenset(_computed()[fact.name]["values"]) - never


def _is_borrowed(plan: Plan, fact: Fact) -> bool:
    """Tell whether a standing of a project rests on the words of a sister project alone."""
    row = plan.subject(fact.subject).path
    sisters = [project.path for project in plan.subjects_of(SubjectKind.PROJECT) if project.path != row]
    paths = [support.path for support in fact.support]
    return fact.subject != PLAN_KEY and all(any(path.startswith(sister) for sister in sisters) for path in paths)
