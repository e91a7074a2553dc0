"""Read a plan file again in which an answer was entered: the answer as it was typed, and all else as before."""

from advisor.drafts.lines import Place
from advisor.drafts.loading import draft_from_text
from advisor.drafts.problems import UnreadableDraftError
from advisor.interview.answers import Answer
from advisor.interview.cells import FormCell, columns_of
from advisor.interview.words import in_columns, labelled
from advisor.plan.building import build_plan
from advisor.plan.format import elements
from advisor.plan.model import Cell, Plan
from advisor.plan.placeholders import without_notes
from advisor.plan.states import State

_NOWHERE = Place(1, 1)


def reads_back(before: Plan, text: str, cell: FormCell, answer: Answer) -> bool:
    """Tell whether a text is the plan from before with an answer in a cell, and nothing else changed."""
    try:
        again = build_plan(draft_from_text(text, before.draft.file))
    except UnreadableDraftError:
        return False
    if len(again.draft.problems) > len(before.draft.problems) or _others(again, cell) != _others(before, cell):
        return False
    read = again.cells_of(cell.element, cell.subject)
    if not read or read[0].state is not answer.state:
        return False
    return answer.state is not State.STATED or _told(read[0].text) in _tellings(cell, answer)


def _others(plan: Plan, cell: FormCell) -> list[Cell]:
    """Return what stands in all cells but the one, those it lies in and those that lie in it; places left aside."""
    return [known._replace(place=_NOWHERE, path="", heading="") for known in plan.cells if not _touches(cell, known)]


def _touches(cell: FormCell, known: Cell) -> bool:
    """Tell whether what is read at a place lies in a cell, or the cell in it."""
    if known.element == cell.element:
        return known.subject == cell.subject
    return f"{cell.element}.".startswith(f"{known.element}.") or known.element.startswith(f"{cell.element}.")


def _told(text: str) -> str:
    return without_notes(text).strip()


def _tellings(cell: FormCell, answer: Answer) -> set[str]:
    """Return how an answer may be read: whole, or without the labels that became keys and the strokes of columns."""
    whole = {_told(answer.text)}
    count = len(columns_of(elements()[cell.element]))
    lines = [in_columns(line, count) or [line] for line in answer.text.split("\n")]
    whole.add("\n".join(part for line in lines for part in line if part))
    return whole | {"\n".join(text for _, text in labelled(answer.text))} if elements()[cell.element].open else whole
