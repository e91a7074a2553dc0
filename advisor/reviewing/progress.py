"""The 11 steps from vision to execution, as far as the draft shows them."""

from typing import Any

from advisor import resources
from advisor.facts.concepts import cells_of_concept, concepts
from advisor.facts.model import OPEN_STANDINGS, FactBase, Standing
from advisor.language import Text
from advisor.plan.model import PLAN_KEY, Plan, Stage, SubjectKind
from advisor.reviewing.model import ProgressStep, ProjectProgress
from advisor.reviewing.subjects import subject_ref

SEEN, OPEN, NOT_SEEN, NOT_DUE = "seen", "open", "not_seen", "not_due"


def progress_of(plan: Plan, facts: FactBase) -> tuple[ProjectProgress, ...]:
    """Return the steps of every project; of the plan where it names no project."""
    subjects = plan.subjects_of(SubjectKind.PROJECT) or plan.subjects_of(SubjectKind.PLAN)
    ways = {entry["step"]: entry["any"] for entry in resources.document("knowledge/progress.yaml")["steps"]}
    steps = resources.document("knowledge/steps.yaml")["steps"]
    return tuple(
        ProjectProgress(subject_ref(s), tuple(_step(step, ways[step["id"]], s.key, plan, facts) for step in steps))
        for s in subjects
    )


def _step(step: dict[str, Any], ways: list[str], subject: str, plan: Plan, facts: FactBase) -> ProgressStep:
    values = {_value(name, subject, plan, facts) for name in ways}
    due = step["due_from"] is not None and plan.stage.reaches(Stage(step["due_from"]))
    in_hand = Standing.SETTLED in values or (Standing.STATED in values and Standing.ADMITTED not in values)
    if in_hand:
        state = SEEN
    elif not due:
        state = NOT_DUE
    elif values & {Standing.ADMITTED, Standing.TENTATIVE, Standing.NONE}:
        state = OPEN
    else:
        state = NOT_SEEN
    return ProgressStep(step["id"], Text(**step["name"]), state)


def _value(name: str, subject: str, plan: Plan, facts: FactBase) -> str:
    """Return a standing; `stated` counts only where the draft has a cell for it, not where it faintly sounds so."""
    concept = name.split(".", 1)[1]
    if subject == PLAN_KEY:
        name = f"plan.{concept}"
    try:
        fact = facts.get(subject, name)
    except KeyError:
        return next(iter(OPEN_STANDINGS))
    if fact.value == Standing.STATED and concept in concepts():
        written = {
            cell.path for path in cells_of_concept(concept) for cell in plan.cells_of(path, subject) if cell.text
        }
        if not any(support.path in written for support in fact.support):
            return Standing.ABSENT
    return fact.value
